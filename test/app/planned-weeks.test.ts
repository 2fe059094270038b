import { describe, expect, test } from "vitest";
import {
  historyOfSchedules,
  measureGoals,
  measureLog,
  parseProblem,
  parseSchedule,
  priceOfFairnessOf,
  solve,
  writeSchedule,
} from "../../src/index.ts";
import { readScenario } from "../scenarios/read.ts";

const tutorial = readScenario<Record<string, unknown>>("tutorial/problem.json");
const problemOf = (more: object = {}) => {
  const problem = parseProblem({ ...tutorial, limits: { seed: 1, maxIterations: 500 }, ...more });
  if (!problem.ok) throw new Error(JSON.stringify(problem.problem));
  return problem.value;
};
const problem = problemOf();
const solved = await solve(problem);
if (solved.kind === "invalid") throw new Error("unsolved");
const { schedule } = solved.solution.checked;

describe("weeks of our own schedules", () => {
  test("are measured: what was published at `now` has its notice, and one week makes no headline", () => {
    const history = historyOfSchedules([{ problem, schedule }]);
    if (!history.ok) throw new Error(JSON.stringify(history.problem));
    const measured = measureLog(history.value.log, history.value.workplace);
    expect(measured.wspi.workersScored).toBe(0);
    const given = new Set(schedule.assignments.map(({ worker }) => worker));
    const noticed = measured.workers.filter(({ worker }) => given.has(worker as never));
    expect(noticed.length).toBeGreaterThan(0);
    for (const { status, metrics } of noticed) {
      expect(status).toBe("none");
      expect(metrics["noticeValue"]).toBeGreaterThan(0);
    }
    expect(measured.metrics.find(({ id }) => id === "M2")?.most).toBe(0);
  });

  test("a change in the schedule is a change of what was told, at its own time", () => {
    const [first] = schedule.assignments;
    if (first === undefined) throw new Error("nobody works");
    const json = writeSchedule(schedule, problem);
    const calendar = problem.site.calendar;
    const [start, end] = [first.shift.interval.start, first.shift.interval.end];
    const before = {
      start: calendar.format((start - 120) as never),
      end: calendar.format((end - 120) as never),
    };
    const changed = parseSchedule(
      {
        ...json,
        changes: [
          {
            id: "c1",
            worker: first.worker,
            shift: first.shift.id,
            at: calendar.format((start - 1440) as never),
            initiator: "employer",
            kind: "move",
            before,
            after: { start: calendar.format(start), end: calendar.format(end) },
          },
        ],
      },
      problem,
    );
    if (!changed.ok) throw new Error(JSON.stringify(changed.problem));
    const history = historyOfSchedules([{ problem, schedule: changed.value }]);
    if (!history.ok) throw new Error(JSON.stringify(history.problem));
    const measured = measureLog(history.value.log, history.value.workplace);
    const own = measured.workers.find(({ worker }) => worker === first.worker);
    const minutes = schedule.assignments
      .filter(({ worker }) => worker === first.worker)
      .reduce((sum, { shift }) => sum + shift.interval.end - shift.interval.start, 0);
    const burden = own?.metrics["changeBurden"] ?? NaN;
    // 2 h moved, told 24 h before the new start and 22 h before the old one.
    expect(burden).toBeGreaterThan((120 * (1 - 22 / 24 / 14)) / minutes - 1e-9);
    expect(
      measured.workers.filter(({ metrics }) => (metrics["changeBurden"] ?? 0) > 0),
    ).toHaveLength(1);
  });

  test("weeks with a gap, of two sites, or told nobody knows when are refused all at once", () => {
    const later = {
      ...problem,
      period: { ...problem.period, first: (problem.period.first + 21) as never },
    };
    const elsewhere = {
      ...later,
      site: { ...later.site, id: "other" },
      now: null,
      published: null,
    };
    const history = historyOfSchedules([
      { problem: elsewhere, schedule },
      { problem, schedule },
    ]);
    const codes = history.ok ? [] : history.problem.map(({ code }) => code);
    expect(codes.toSorted()).toEqual(["anotherSite", "publicationUnknown", "weeksApart"]);
  });
});

describe("the price of fairness", () => {
  test("is wages with all goals over wages alone, for the same demand covered", async () => {
    const priced = await priceOfFairnessOf({ name: "tutorial", problem });
    if (!priced.ok) throw new Error(JSON.stringify(priced.problem));
    const { fairCents, cheapestCents, price, fairMissingMinutes, cheapestMissingMinutes } =
      priced.value;
    if (fairMissingMinutes === cheapestMissingMinutes)
      expect(price).toBeCloseTo((fairCents - cheapestCents) / cheapestCents, 12);
    else expect(price).toBeNull();
    expect(cheapestCents).toBeGreaterThan(0);
    expect(cheapestCents).toBeLessThanOrEqual(fairCents);
  });

  test("is 0 where the goals are wages alone already", async () => {
    const goals = Object.fromEntries(
      measureGoals(problem, schedule).goals.map(({ goal }) => [
        goal,
        goal === "labour-cost" ? 100 : 0,
      ]),
    );
    const priced = await priceOfFairnessOf({ name: "p", problem: { ...problem, goals } });
    if (!priced.ok) throw new Error(JSON.stringify(priced.problem));
    expect(priced.value.price).toBe(0);
  });
});
