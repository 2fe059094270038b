import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type Problem, type ScheduleJson, writeSchedule } from "../../src/index.ts";
import { problemJson } from "../arbitraries/problem-json.ts";
import { disruptionChoice } from "./disruptions.ts";
import { passThroughRepair } from "./one-repair.ts";

const casesPerSeed = 40;
const seeds = [1, 2, 3, 5, 8] as const;
const iterations = 150;
const totals = { repaired: 0, refused: 0, changes: 0, disruptions: 0, released: 0 };

/** What nobody can repair: the user is told so, with a code, and nothing is made. */
const refusals = ["shiftBegun", "releaseUnlawful", "pinUnlawful", "pinsTooTight"];

const later = (choices: number) =>
  fc.record({
    hours: fc.oneof(fc.integer({ min: 0, max: 72 }), fc.integer({ min: 0, max: 24 * 35 })),
    choices: fc.array(disruptionChoice, { minLength: Math.min(1, choices), maxLength: choices }),
  });

/** "worker role start end" of each shift, and in how many of each a schedule differs from what was told. */
const works = ({ assignments }: Pick<ScheduleJson, "assignments">): readonly string[] =>
  assignments
    .map(({ worker, role, start, end }) => [worker, role, start, end].join(" "))
    .toSorted();

function leftOver(all: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...all];
  for (const one of taken) {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

describe("every repaired schedule", () => {
  test.each(seeds)(
    "of 40 random weeks and what happened to them is lawful, and lists its changes (seed %i)",
    async (seed) => {
      await fc.assert(
        fc.asyncProperty(problemJson(), later(3), async (json, what) => {
          const passage = await passThroughRepair(json, what, iterations);
          expect(passage.violations).toEqual([]);
          if (passage.outcome === "invalid") {
            totals.refused++;
            for (const code of passage.issueCodes) expect(refusals).toContain(code);
          }
          const { repair, published, problem } = passage;
          if (repair === null || published === null || problem === null) return;
          totals.repaired++;
          totals.changes += repair.changes.length;
          totals.disruptions += passage.disruptions.length;
          totals.released += repair.solution.released.length;
          expectExactChanges(problem, published, repair);
        }),
        { seed, numRuns: casesPerSeed, endOnFailure: false },
      );
    },
  );

  test.each(seeds)("is the published one where nothing happened (seed %i)", async (seed) => {
    await fc.assert(
      fc.asyncProperty(problemJson(), later(0), async (json, what) => {
        const { repair, published, problem, issueCodes } = await passThroughRepair(
          json,
          what,
          iterations,
        );
        expect(issueCodes).toEqual([]);
        if (repair === null || published === null || problem === null) return;
        expect(repair.changes).toEqual([]);
        expect(repair.touched).toEqual([]);
        const { assignments, open } = writeSchedule(repair.solution.checked.schedule, problem);
        expect(assignments).toEqual(published.assignments);
        expect(open).toEqual(published.open);
      }),
      { seed, numRuns: 15, endOnFailure: false },
    );
  });

  afterAll(() => {
    const { repaired, refused, changes, disruptions, released } = totals;
    console.log(
      `repair: ${repaired} weeks repaired after ${disruptions} disruptions, ${changes} changes, ` +
        `${released} shifts released, ${refused} refused, 0 violations`,
    );
    expect(repaired).toBeGreaterThan(150);
    expect(changes).toBeGreaterThan(50);
  });
});

type Repaired = NonNullable<Awaited<ReturnType<typeof passThroughRepair>>["repair"]>;

/** Each difference between what was told and what is now planned is one change, and nothing else is. */
function expectExactChanges(problem: Problem, published: ScheduleJson, repair: Repaired): void {
  const { calendar } = problem.site;
  const now = writeSchedule(repair.solution.checked.schedule, repair.problem);
  const gone = leftOver(works(published), works(now));
  const come = leftOver(works(now), works(published));
  const span = (worker: string, of: { readonly start: number; readonly end: number } | null) =>
    of === null
      ? []
      : [[worker, calendar.format(of.start as never), calendar.format(of.end as never)].join(" ")];
  const withoutRole = (text: string): string => text.replace(/^(\S+) \S+ /, "$1 ");
  const { changes } = repair;
  expect(changes.flatMap(({ worker, before }) => span(worker, before)).toSorted()).toEqual(
    gone.map(withoutRole).toSorted(),
  );
  expect(changes.flatMap(({ worker, after }) => span(worker, after)).toSorted()).toEqual(
    come.map(withoutRole).toSorted(),
  );
  expect(repair.touched).toEqual([...new Set(changes.map(({ worker }) => worker))].toSorted());
  for (const { at, noticeMinutes } of changes) {
    expect(at).toBe(problem.now);
    expect(noticeMinutes).toBeGreaterThanOrEqual(0);
  }
}
