import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { CheckedSchedule } from "../../src/check/checked.ts";
import { parseProblem } from "../../src/intake/parse.ts";
import { parseSchedule } from "../../src/intake/schedule.ts";
import { present } from "../../src/kernel/assert.ts";
import { builtInPacks } from "../../src/law/library.ts";
import { kindsById } from "../../src/law/read-pack.ts";
import { resolve } from "../../src/law/resolve.ts";
import { rules } from "../../src/rules/index.ts";

const packs = builtInPacks(kindsById(rules.map(({ kind }) => kind)));

const shift = (id: string, date: string, from: string, to: string) => ({
  id,
  worker: "ana",
  role: "clerk",
  start: `${date}T${from}`,
  end: `${date}T${to}`,
});

/** A clerk in a large shop in Salem, Oregon, told on November 20 what she works from December 7. */
function checked(assignments: readonly object[], changes: readonly object[]): CheckedSchedule {
  const problem = parseProblem({
    format: "fairweek/problem@1",
    site: { id: "s", name: "Shop", zone: "America/Los_Angeles", country: "US", region: "OR" },
    period: { from: "2026-12-07", to: "2026-12-13" },
    workweekStart: { weekday: "monday", time: "00:00" },
    now: "2026-12-01T08:00",
    employer: { sector: "retail", employeesWorldwide: 800 },
    roles: [{ id: "clerk", name: "Clerk" }],
    workers: [
      {
        id: "ana",
        name: "Ana Ruiz",
        ageBand: "adult",
        roles: ["clerk"],
        facts: { hourly: true },
        history: { completeFrom: "2026-11-01T00:00", shifts: [] },
      },
    ],
    demand: {},
    published: {
      publishedAt: "2026-11-20T10:00",
      assignments: [shift("p1", "2026-12-08", "09:00", "13:00")],
    },
  });
  if (!problem.ok) throw new Error(JSON.stringify(problem.problem));
  const ruleset = resolve(problem.value, { packs });
  const schedule = parseSchedule(
    { format: "fairweek/schedule@1", assignments, changes },
    problem.value,
  );
  if (!schedule.ok || !ruleset.ok) throw new Error(JSON.stringify([schedule, ruleset]));
  return check(problem.value, ruleset.value, schedule.value);
}

const premiums = ({ findings }: CheckedSchedule) =>
  findings
    .filter(({ kind }) => kind === "change-premium")
    .map(({ worker, premium }) => [worker, present(premium, "a premium").payMilliminutes]);

const cancelled = {
  id: "c1",
  worker: "ana",
  shift: "p1",
  at: "2026-12-01T09:00",
  initiator: "employer",
  kind: "cancel",
  before: { start: "2026-12-08T09:00", end: "2026-12-08T13:00" },
};

describe("a schedule changed after it was published", () => {
  test("as it was published owes nothing", () => {
    const judged = checked([shift("p1", "2026-12-08", "09:00", "13:00")], []);
    expect(premiums(judged)).toEqual([]);
  });

  test("a shift of 4 h cancelled by the employer 6 days ahead is paid by half, at a price", () => {
    const judged = checked([], [cancelled]);
    expect(premiums(judged)).toEqual([["ana", 120_000]]);
    expect(judged.verdict).toBe("lawfulAtAPrice");
  });

  test("cancelled at her own wish it is not paid", () => {
    expect(premiums(checked([], [{ ...cancelled, initiator: "worker" }]))).toEqual([]);
  });

  test("moved with no record of why it is paid as the employer's change, once", () => {
    const judged = checked([shift("p1", "2026-12-08", "11:00", "15:00")], []);
    expect(premiums(judged)).toEqual([["ana", 60_000]]);
  });

  test("a change of somebody whom the problem does not have is a stray", () => {
    const { strays } = checked(
      [shift("p1", "2026-12-08", "09:00", "13:00")],
      [{ ...cancelled, worker: "bo" }],
    );
    expect(strays).toEqual([{ code: "unknownWorker", subject: "bo", shift: "p1" }]);
  });
});
