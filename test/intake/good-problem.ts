import type { ProblemJson } from "../../src/intake/schema/problem.ts";

/**
 * A problem with something of everything and nothing wrong, in the week in which New York's clocks go
 * back (1 November 2026, 02:00 to 01:00). Tests change one thing of it at a time.
 */
export const goodProblem = (): ProblemJson => ({
  format: "fairweek/problem@1",
  site: {
    id: "s1",
    name: "Corner Grill",
    zone: "America/New_York",
    country: "US",
    region: "NY",
    county: "Kings",
    city: "New York",
    school: {
      knownFrom: "2026-10-01",
      knownUntil: "2026-11-30",
      schoolDays: ["2026-10-26", "2026-10-27", "2026-10-28"],
      hours: { from: "08:00", to: "15:00" },
    },
    facts: { ownFact: "kept" },
  },
  employer: { sector: "fastFood", employeesWorldwide: 1200, facts: { fastFood: true } },
  period: { from: "2026-10-26", to: "2026-11-01" },
  workweekStart: { weekday: "sunday", time: "06:00" },
  now: "2026-10-10T09:00",
  packs: ["us-federal", "us-ny-nyc"],
  roles: [
    { id: "server", name: "Server" },
    { id: "cook", name: "Cook" },
  ],
  workers: [
    {
      id: "w01",
      name: "Ana Ruiz",
      ageBand: "adult",
      roles: ["server", { role: "cook", from: "2026-01-01", until: "2026-12-31" }],
      contract: {
        minMinutesPerWeek: 600,
        maxMinutesPerWeek: 2400,
        desiredMinutesPerWeek: 2160,
        guaranteedMinutesPerWeek: 1200,
        payCentsPerHour: 1500,
      },
      availability: {
        weekly: [
          { weekday: "monday", from: "08:00", to: "24:00" },
          { weekday: "tuesday", from: "00:00", to: "24:00" },
        ],
        exceptions: [{ date: "2026-10-28", available: [{ from: "10:00", to: "14:00" }] }],
      },
      leave: [{ id: "l1", start: "2026-10-29T00:00", end: "2026-10-30T00:00" }],
      accommodations: [
        { id: "a1", kind: "noWorkAfter", time: "21:00", from: "2026-10-01", until: null },
        { id: "a2", kind: "notRoles", roles: ["cook"] },
      ],
      wishes: [
        { id: "x1", kind: "off", weight: 3, start: "2026-10-27T00:00", end: "2026-10-28T00:00" },
        { id: "x2", kind: "shift", weight: 2, shift: "d1" },
      ],
      consents: [
        {
          id: "k1",
          kind: "shortRest",
          form: "written",
          givenAt: "2026-09-01T10:00",
          revokedAt: "2026-10-01T10:00",
          shifts: ["d1", "h1"],
        },
      ],
      usualShifts: [{ weekday: "monday", start: "22:00", end: "06:00" }],
      history: {
        completeFrom: "2026-10-12T00:00",
        shifts: [
          {
            id: "h1",
            role: "server",
            start: "2026-10-24T09:00",
            end: "2026-10-24T17:00",
            breaks: [
              { kind: "meal", start: "2026-10-24T12:00", end: "2026-10-24T12:30", paid: false },
            ],
          },
          { id: "h2", role: "server", start: "2026-10-25T20:00", end: "2026-10-26T02:00" },
        ],
        burdens: { nights: 0, weekends: 1500, closings: 0 },
      },
      facts: { hourly: true },
    },
    { id: "w02", name: "Ben Wu", birthDate: "2010-03-01", roles: ["server"] },
  ],
  demand: {
    shifts: [
      {
        id: "d1",
        role: "server",
        start: "2026-10-26T09:00",
        end: "2026-10-26T17:00",
        count: 1,
        breaks: [{ kind: "meal", minutes: 30, paid: false }],
      },
      { id: "d2", role: "cook", start: "2026-10-31T22:00", end: "2026-11-01T06:00", count: 2 },
    ],
    curves: [
      {
        id: "c1",
        role: "server",
        stepMinutes: 60,
        days: [
          { date: "2026-10-27", from: "09:00", counts: [2, 0, 1] },
          { date: "2026-11-01", from: "00:00", counts: [1, 1, 1, 1] },
        ],
      },
    ],
    templates: [
      {
        id: "t1",
        roles: ["server"],
        weekdays: ["tuesday", "sunday"],
        earliestStart: "00:00",
        latestStart: "12:00",
        stepMinutes: 60,
        lengthsMinutes: [240, 480],
        breaks: [{ kind: "meal", minutes: 30, paid: false }],
      },
    ],
  },
  pins: [
    {
      worker: "w01",
      role: "server",
      start: "2026-10-26T09:00",
      end: "2026-10-26T17:00",
      demand: "d1",
      breaks: [{ kind: "rest", start: "2026-10-26T11:00", end: "2026-10-26T11:10", paid: true }],
    },
  ],
  published: {
    publishedAt: "2026-10-09T12:00",
    assignments: [
      {
        id: "p1",
        worker: "w01",
        role: "server",
        start: "2026-10-26T09:00",
        end: "2026-10-26T17:00",
        demand: "d1",
      },
    ],
  },
  goals: { wishes: 150, "labour-cost": 0 },
  limits: { seed: 7, maxSeconds: 2.5, maxIterations: 1000 },
});
