import { describe, expect, test } from "vitest";
import { goals } from "../../src/goals/index.ts";
import { parseProblem } from "../../src/intake/parse.ts";
import type { ProblemJson } from "../../src/intake/schema/problem.ts";
import { edited, type Edit } from "./edit.ts";
import { goodProblem } from "./good-problem.ts";
import { good, read, shown } from "./read-problem.ts";

describe("what is not given", () => {
  const bare = read({
    format: "fairweek/problem@1",
    site: { id: "s", name: "S", zone: "UTC", country: "GB" },
    employer: {},
    period: { from: "2026-12-07", to: "2026-12-07" },
    workweekStart: { weekday: "monday", time: "00:00" },
    roles: [{ id: "r", name: "R" }],
    workers: [{ id: "w", name: "W", roles: ["r"] }],
    demand: {},
  } satisfies ProblemJson);

  test("is null, empty or unknown, and never made up", () => {
    expect(bare).toMatchObject({
      site: { facts: { country: "GB" }, school: null },
      employer: {},
      demand: { shifts: [], curves: [], templates: [] },
      pins: [],
      published: null,
      now: null,
      packs: null,
    });
    expect(bare.workers[0]).toMatchObject({
      birthDay: null,
      ageBand: null,
      qualifications: [{ role: "r", from: null, until: null }],
      contract: {
        minMinutesPerWeek: null,
        maxMinutesPerWeek: null,
        desiredMinutesPerWeek: null,
        guaranteedMinutesPerWeek: null,
        payCentsPerHour: null,
      },
      history: { shifts: [], completeFrom: null, burdens: null },
      facts: {},
    });
  });

  test("counts as always available, from the day before the period to the day after it", () => {
    expect(shown(bare, bare.workers[0]?.available ?? [])).toEqual([
      "2026-12-06T00:00+00:00 to 2026-12-09T00:00+00:00",
    ]);
  });

  test("leaves every goal at weight 100 and the search at seed 1 without limits", () => {
    const ids = goals.map((entry) => entry.goal.id);
    expect(Object.keys(bare.goals).toSorted()).toEqual(ids.toSorted());
    expect(Object.values(bare.goals)).toEqual(ids.map(() => 100));
    expect(bare.limits).toEqual({ seed: 1, maxSeconds: null, maxIterations: null });
  });
});

describe("what is given", () => {
  test("arrives: goals, limits, facts, usual shifts, pins with an id", () => {
    const problem = good();
    expect(problem.goals).toMatchObject({ wishes: 150, "labour-cost": 0, "fair-burdens": 100 });
    expect(problem.limits).toEqual({ seed: 7, maxSeconds: 2.5, maxIterations: 1000 });
    expect(problem.site.facts).toEqual({
      ownFact: "kept",
      country: "US",
      region: "NY",
      county: "Kings",
      city: "New York",
    });
    expect(problem.employer).toEqual({
      sector: "fastFood",
      employeesWorldwide: 1200,
      fastFood: true,
    });
    expect(problem.workweekStart).toEqual({ weekday: 7, minute: 360 });
    expect(problem.workers[0]?.usualShifts).toEqual([
      { weekday: 1, startMinute: 1320, endMinute: 360 },
    ]);
    expect(problem.pins[0]?.shift).toMatchObject({ id: "pin-1", onCall: false });
    expect(problem.workers[0]?.accommodations[0]?.restriction).toEqual({
      kind: "noWorkAfter",
      minute: 1260,
    });
  });

  test("has a digest that field order does not change and any value does", () => {
    const turned = Object.fromEntries(Object.entries(goodProblem()).toReversed());
    expect(read(turned).digest).toBe(good().digest);
    expect(good(["/limits/seed", 8]).digest).not.toBe(good().digest);
    expect(good().digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

describe("clock changes", () => {
  test("a night shift from 22:00 to 06:00 is 9 hours long when clocks go back", () => {
    const shift = good().demand.shifts[1]?.interval;
    expect((shift?.end ?? 0) - (shift?.start ?? 0)).toBe(540);
  });

  test("a time shown twice is what its offset says, or what the problem says for all", () => {
    const end = (...edits: readonly Edit[]) => good(...edits).demand.shifts[1]?.interval.end ?? 0;
    const at = "/demand/shifts/1/end";
    const first = end([at, "2026-11-01T01:30-04:00"]);
    expect(end([at, "2026-11-01T01:30-05:00"])).toBe(first + 60);
    const local: Edit = [at, "2026-11-01T01:30"];
    expect(end(local, ["/disambiguation", "earlier"])).toBe(first);
    expect(end(local, ["/disambiguation", "later"])).toBe(first + 60);
  });

  test("a curve follows the wall clock: the step from 01:00 is 120 minutes long when clocks go back", () => {
    const problem = good();
    const pieces = problem.demand.curves[0]?.pieces ?? [];
    expect(pieces.map(({ count }) => count)).toEqual([2, 1, 1, 1, 1, 1]);
    expect(
      shown(
        problem,
        pieces.map(({ interval }) => interval),
      ),
    ).toEqual([
      "2026-10-27T09:00-04:00 to 2026-10-27T10:00-04:00",
      "2026-10-27T11:00-04:00 to 2026-10-27T12:00-04:00",
      "2026-11-01T00:00-04:00 to 2026-11-01T01:00-04:00",
      "2026-11-01T01:00-04:00 to 2026-11-01T02:00-05:00",
      "2026-11-01T02:00-05:00 to 2026-11-01T03:00-05:00",
      "2026-11-01T03:00-05:00 to 2026-11-01T04:00-05:00",
    ]);
  });

  test("a step that clocks skip wants nobody", () => {
    const problem = read({
      ...goodProblem(),
      site: { id: "s", name: "S", zone: "Europe/Berlin", country: "DE" },
      period: { from: "2026-03-29", to: "2026-03-29" },
      now: null,
      pins: [],
      published: null,
      workers: [],
      demand: {
        curves: [
          {
            id: "c",
            role: "server",
            stepMinutes: 30,
            days: [{ date: "2026-03-29", from: "01:30", counts: [1, 2, 3, 4] }],
          },
        ],
        templates: goodProblem().demand.templates ?? [],
      },
    });
    const pieces = problem.demand.curves[0]?.pieces ?? [];
    expect(pieces.map(({ count }) => count)).toEqual([1, 4]);
    expect(
      shown(
        problem,
        pieces.map(({ interval }) => interval),
      ),
    ).toEqual([
      "2026-03-29T01:30+01:00 to 2026-03-29T03:00+02:00",
      "2026-03-29T03:00+02:00 to 2026-03-29T03:30+02:00",
    ]);
  });

  test.each([
    ["America/New_York", "2026-03-08", "02:30", "nonexistentTime"],
    ["America/New_York", "2026-11-01", "01:30", "ambiguousTime"],
    ["Europe/Berlin", "2026-03-29", "02:00", "nonexistentTime"],
    ["Europe/Berlin", "2026-10-25", "02:59", "ambiguousTime"],
    ["Australia/Lord_Howe", "2026-10-04", "02:15", "nonexistentTime"],
    ["Australia/Lord_Howe", "2026-04-05", "01:45", "ambiguousTime"],
  ])("in %s, %s %s is refused: %s", (zone, date, time, code) => {
    const json = edited(goodProblem(), [
      ["/site/zone", zone],
      [
        "/workers/0/wishes/0",
        { id: "x", kind: "off", weight: 1, start: `${date}T${time}`, end: "2027-01-01T00:00" },
      ],
      ["/workers/0/leave/0/end", "2026-10-29T00:01"],
    ]);
    const result = parseProblem(json);
    const issues = result.ok ? [] : result.problem;
    expect(issues.filter(({ pointer }) => pointer.startsWith("/workers/0/wishes"))).toMatchObject([
      { code, pointer: "/workers/0/wishes/0/start", value: `${date}T${time}` },
    ]);
    const either = parseProblem(edited(json, [["/disambiguation", "later"]]));
    const left = either.ok ? [] : either.problem;
    expect(left.filter(({ pointer }) => pointer.startsWith("/workers/0/wishes"))).toEqual([]);
  });
});
