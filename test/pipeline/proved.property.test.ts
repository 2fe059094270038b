import fc from "fast-check";
import { expect, test } from "vitest";
import { problemJson } from "../arbitraries/problem-json.ts";
import { passThrough } from "./one-problem.ts";

const cases = 250;

/** Enough for a first walk, the bound and dives of a team of eight. */
const iterations = 60_000;

test(`${cases} random problems, searched to a proof where it comes soon, break no legal limit`, async () => {
  let proved = 0;
  let boundsOfGoals = 0;
  await fc.assert(
    fc.asyncProperty(problemJson(), async (json) => {
      const { violations, search } = await passThrough(json, iterations);
      expect(violations).toEqual([]);
      const proof = search?.proof ?? null;
      if (search === null || proof === null) return;
      const { missingMinutes, goalPoints, stopReason } = search;
      expect(proof.missingMinutesLeast).toBeLessThanOrEqual(missingMinutes);
      expect(proof.goalPointsLeast).toBeLessThanOrEqual(goalPoints);
      if (["provedOptimal", "perfect", "fixed"].includes(stopReason)) proved++;
      if (proof.goalPointsLeast > 0) boundsOfGoals++;
    }),
    { seed: 29, numRuns: cases },
  );
  console.log(
    `proved best: ${proved} of ${cases} problems; ${boundsOfGoals} have a bound of goals`,
  );
  expect(proved).toBeGreaterThan(cases / 2);
});
