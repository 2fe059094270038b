import fc from "fast-check";
import { expect, test } from "vitest";
import { denseWeek } from "./dense-weeks.ts";
import { passThrough } from "./one-problem.ts";

const cases = 60;

test(`${cases} dense weeks, of any workplace under any place's law, break no legal limit`, async () => {
  let assignments = 0;
  await fc.assert(
    fc.asyncProperty(denseWeek, async (json) => {
      const passage = await passThrough(json, 1500);
      assignments += passage.assignments;
      expect(passage.outcome).toBe("solved");
      expect(passage.violations).toEqual([]);
    }),
    { seed: 20, numRuns: cases },
  );
  console.log(`dense weeks: ${cases} problems, ${assignments} assignments, 0 violations`);
  expect(assignments).toBeGreaterThan(cases * 30);
});
