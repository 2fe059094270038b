import fc from "fast-check";
import { expect, test } from "vitest";
import { rule as overtime } from "../../src/rules/overtime/index.ts";
import { rule as reporting } from "../../src/rules/reporting-time/index.ts";
import { rule as spread } from "../../src/rules/spread-of-hours/index.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { casesOf } from "./cases-of.ts";
import { compiledVerdict } from "./compiled.ts";
import { longDays, overtimeOwed } from "./oracle/pay.ts";
import { sceneArbitrary } from "./scene-plan.ts";
import { type Staged, staged } from "./scene.ts";
import { variedParams } from "./vary.ts";

const milliminutesOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { premium }) => sum + (premium?.payMilliminutes ?? 0), 0);

/** The share of random scenes in which something is owed. */
function onScenes(
  rule: Rule,
  numRuns: number,
  ask: (params: unknown, stage: Staged) => boolean,
): number {
  const cases = casesOf(rule.kind.id);
  let [tried, owing] = [0, 0];
  fc.assert(
    fc.property(sceneArbitrary(cases), fc.nat(), (scene, seed) => {
      tried++;
      if (ask(variedParams(rule, seed), staged(scene, cases))) owing++;
    }),
    { numRuns, seed: 20_261_213 },
  );
  return owing / tried;
}

test("overtime is what one finds by counting every minute of a day and of a week", () => {
  const owing = onScenes(overtime, 250, (params, { line }) => {
    const found = overtime.check(params, line);
    expect(milliminutesOf(found)).toBe(overtimeOwed(params as never, line));
    return milliminutesOf(found) > 0;
  });
  expect(owing).toBeGreaterThan(0.24);
});

test("long and split days are those that one finds by painting them", () => {
  const owing = onScenes(spread, 400, (params, { line }) => {
    const always = { ...(params as object), offset: false };
    const found = spread.check(always, line);
    expect(found.length).toBe(longDays(always as never, line));
    return found.length > 0;
  });
  expect(owing).toBeGreaterThan(0.25);
});

/** One point is one cent; the solver takes 15 dollars an hour where nothing is known of the pay. */
test.each([spread, reporting])(
  "$kind.id: a day never costs the solver less than the pay that it makes due",
  (rule) => {
    const owing = onScenes(rule, 600, (params, { line, told, chosen }) => {
      const { lawful, points } = compiledVerdict(rule, params, told, chosen);
      expect(lawful).toBe(true);
      const minimum = line.fact("worker.minimumWageCentsPerHour");
      const pay = line.worker.contract.payCentsPerHour ?? 1500;
      const isRegular = (params as { rate?: string }).rate === "regular";
      const rate = typeof minimum === "number" && !isRegular ? minimum : pay;
      const owed = (milliminutesOf(rule.check(params, { ...line, changes: [] })) * rate) / 60_000;
      // Thousandths of a minute are rounded up before they are money.
      expect(points + 1).toBeGreaterThanOrEqual(owed);
      return owed > 0;
    });
    expect(owing).toBeGreaterThan(0.08);
  },
);
