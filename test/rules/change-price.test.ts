import fc from "fast-check";
import { expect, test } from "vitest";
import type { LineContext } from "../../src/rules/line.ts";
import { rule } from "../../src/rules/change-premium/index.ts";
import { casesOf } from "./cases-of.ts";
import { compiledVerdict } from "./compiled.ts";
import { sceneArbitrary } from "./scene-plan.ts";
import { staged } from "./scene.ts";
import { variedParams } from "./vary.ts";

/** One point is one cent; the solver takes 15 dollars an hour where the pay is not known. */
test("leaving what was published costs the solver the premiums that it makes due, to the cent", () => {
  const cases = casesOf(rule.kind.id).filter(
    ({ published, changes, noticeFrom }) =>
      published !== undefined && changes.length === 0 && noticeFrom !== null,
  );
  let [tried, owing] = [0, 0];
  fc.assert(
    fc.property(sceneArbitrary(cases), fc.nat(), fc.nat(20_000), (scene, seed, later) => {
      tried++;
      const params = { ...(variedParams(rule, seed) as object), per: "change" };
      const plan = staged(scene, cases);
      // Told at another minute, up to two weeks on: every tier is reached.
      const noticeFrom = (plan.line.noticeFrom ?? 0) + later;
      const moved = <Line extends LineContext>(line: Line): Line => ({ ...line, noticeFrom });
      const [line, told] = [moved(plan.line), moved(plan.told)];
      const { lawful, points } = compiledVerdict(rule, params, told, plan.chosen);
      expect(lawful).toBe(true);
      const centsPerHour = line.worker.contract.payCentsPerHour ?? 1500;
      const owed = rule
        .check(params, line)
        .flatMap(({ premium }) => premium ?? [])
        .map(({ payMilliminutes, cents }) =>
          Math.ceil(cents + (payMilliminutes * centsPerHour) / 60_000),
        );
      if (owed.length > 0) owing++;
      expect(points).toBe(owed.reduce((sum, cents) => sum + cents, 0));
    }),
    { numRuns: 1000, seed: 20_261_212 },
  );
  expect(owing).toBeGreaterThan(tried / 10);
});
