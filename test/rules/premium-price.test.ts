import fc from "fast-check";
import { expect, test } from "vitest";
import { rule } from "../../src/rules/rest-between-shifts/index.ts";
import { casesOf } from "./cases-of.ts";
import { compiledVerdict } from "./compiled.ts";
import { sceneArbitrary } from "./scene-plan.ts";
import { staged } from "./scene.ts";
import { variedParams } from "./vary.ts";

/** One point is one cent; the solver takes 15 dollars an hour where the pay is not known. */
test("a short rest never costs the solver less than the premium that it makes due", () => {
  const cases = casesOf(rule.kind.id);
  let [tried, owing] = [0, 0];
  fc.assert(
    fc.property(sceneArbitrary(cases), fc.nat(), (scene, seed) => {
      tried++;
      const params = variedParams(rule, seed);
      const { line, told, chosen } = staged(scene, cases);
      const { lawful, points } = compiledVerdict(rule, params, told, chosen);
      if (!lawful) return;
      const centsPerHour = line.worker.contract.payCentsPerHour ?? 1500;
      const owedCents = rule
        .check(params, line)
        .flatMap(({ premium }) => premium ?? [])
        .reduce((sum, { payMilliminutes, cents }) => {
          return sum + cents + (payMilliminutes * centsPerHour) / 60_000;
        }, 0);
      if (owedCents > 0) owing++;
      expect(points).toBeGreaterThanOrEqual(owedCents);
    }),
    { numRuns: 1000, seed: 20_261_211 },
  );
  expect(owing).toBeGreaterThan(tried / 100);
});
