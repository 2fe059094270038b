import type { Problem } from "../../src/domain/problem.ts";
import type { Worker } from "../../src/domain/worker.ts";
import { roleId, workerId } from "../../src/domain/identity.ts";
import { Calendar } from "../../src/time/calendar.ts";
import { type Day, addDays, parseDay } from "../../src/time/civil.ts";

export const dayOf = (text: string): Day => parseDay(text) as Day;

const server = roleId("server");

/** An hourly adult; overrides change what a test is about. */
export function workerWith(overrides: Partial<Worker> = {}): Worker {
  return {
    id: workerId("w01"),
    name: "Ana Ruiz",
    birthDay: dayOf("1990-04-02"),
    ageBand: null,
    qualifications: [{ role: server, from: null, until: null }],
    contract: {
      minMinutesPerWeek: null,
      maxMinutesPerWeek: 2400,
      desiredMinutesPerWeek: null,
      guaranteedMinutesPerWeek: null,
      payCentsPerHour: null,
    },
    available: [],
    leaves: [],
    accommodations: [],
    wishes: [],
    consents: [],
    usualShifts: [],
    history: { shifts: [], completeFrom: null, burdens: null },
    facts: { hourly: true, exempt: false },
    ...overrides,
  };
}

/** A restaurant of a large chain in Salem, Oregon, in the week of 7 December 2026. */
export function problemWith(
  overrides: Partial<Problem> & {
    readonly siteFacts?: Problem["site"]["facts"];
    readonly week?: string;
  } = {},
): Problem {
  const { siteFacts, week, ...rest } = overrides;
  const calendar = new Calendar("America/Los_Angeles");
  const first = dayOf(week ?? "2026-12-07");
  const last = addDays(first, 6);
  return {
    site: {
      id: "salem-1",
      name: "Harbor Grill",
      calendar,
      facts: siteFacts ?? { country: "US", region: "OR", county: "Marion", city: "Salem" },
      school: null,
    },
    period: {
      first,
      last,
      interval: { start: calendar.dayStart(first), end: calendar.dayStart(addDays(last, 1)) },
    },
    workweekStart: { weekday: 1, minute: 0 },
    employer: {
      sector: "foodService",
      employeesWorldwide: 1200,
      locationsWorldwide: 40,
      employeesInJurisdiction: 34,
    },
    roles: [{ id: server, name: "Server" }],
    workers: [workerWith()],
    demand: { shifts: [], curves: [], templates: [] },
    pins: [],
    published: null,
    now: null,
    packs: null,
    goals: {},
    limits: { seed: 1, maxSeconds: null, maxIterations: null },
    digest: "sha256:sample",
    ...rest,
  };
}
