import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { problemJson } from "../arbitraries/problem-json.ts";
import { passThrough } from "./one-problem.ts";
import { thirdVoice } from "./third-voice.ts";

const casesPerSeed = 200;

/** Painting a line minute by minute takes a tenth of a second where weeks are averaged: some must do. */
const paintEvery = 25;
const seeds = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144] as const;
const totals = { cases: 0, refused: 0, assignments: 0, open: 0, painted: 0 };

describe("every generated schedule", () => {
  test.each(seeds)("breaks no legal limit on 200 random problems (seed %i)", async (seed) => {
    await fc.assert(
      fc.asyncProperty(problemJson(), async (json) => {
        const passage = await passThrough(json, 150);
        totals.cases++;
        totals.assignments += passage.assignments;
        totals.open += passage.open;
        if (passage.outcome === "invalid") {
          totals.refused++;
          expect(passage.issueCodes.filter((code) => !code.startsWith("pin"))).toEqual([]);
        }
        expect(passage.violations).toEqual([]);
        if (passage.schedule === null || totals.cases % paintEvery !== 0) return;
        const painted = thirdVoice(passage.problem, passage.schedule);
        totals.painted += painted.asked;
        expect(painted.violations).toEqual([]);
      }),
      { seed, numRuns: casesPerSeed, endOnFailure: false },
    );
  });

  afterAll(() => {
    const { cases, refused, assignments, open, painted } = totals;
    console.log(
      `pipeline: ${cases} problems (seeds ${seeds.join(", ")}), ${assignments} assignments, ` +
        `${open} open slots, ${refused} refused for a pin, ` +
        `${painted} lines painted minute by minute, 0 violations`,
    );
    expect(cases).toBeGreaterThanOrEqual(2000);
    expect(assignments).toBeGreaterThan(cases);
  });
});
