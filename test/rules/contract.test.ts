import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workerId } from "../../src/domain/identity.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { rule as template } from "../../src/rules/_template/index.ts";
import { rules } from "../../src/rules/index.ts";
import { linesOf } from "./case-line.ts";
import { casesOf, paramsOf, unlike, verdictOf } from "./cases-of.ts";
import { compiledVerdict, isChoice } from "./compiled.ts";
import { withOwnBreaks } from "./own-breaks.ts";
import { sceneArbitrary } from "./scene-plan.ts";
import { staged } from "./scene.ts";
import { numericPaths, variedParams, withNumberMoved } from "./vary.ts";
import { laterByWeeks, movedBy } from "./weeks-later.ts";

const isUnlawful = (findings: readonly Finding[]): boolean =>
  findings.some((found) => found.outcome === "violation");

/**
 * How many of a hundred lawful random rosters a form that may be stricter forbids at most, where it is
 * more than one. Their `agreement` says why. Rosters are like the examples, so that new examples may
 * move these a little.
 */
const forbiddenPercentMax: Readonly<Record<string, number>> = {
  "daily-rest": 10,
  "minor-hours": 4,
  "night-work": 12,
  "shortened-rest": 12,
  "sunday-holiday-work": 45,
  "weekly-rest": 8,
};

/**
 * What every kind of rule promises, asked of each on its own examples and at random; asked of the
 * folder to copy, too, so that a copy starts with nothing wrong.
 */
describe.each([...rules, template])("$kind.id", (rule) => {
  const { kind, check, explanation, compiler } = rule;
  const cases = casesOf(kind.id);
  const anyScene = fc.record({ scene: sceneArbitrary(cases), seed: fc.nat() });

  // A kind that only prices, or that only speaks of standing by, is broken by no option.
  const isBreakable = cases.some(
    ({ expect: { outcome }, shifts, changes }) =>
      outcome === "violation" && changes.length === 0 && !shifts.some(({ onCall }) => onCall),
  );

  test("1. the compiled form forbids what the check finds unlawful, no more than it may", () => {
    const seen = { lawful: 0, unlawful: 0, allowed: 0, forbidden: 0 };
    fc.assert(
      fc.property(anyScene, ({ scene, seed }) => {
        const params = variedParams(rule, seed);
        const plan = staged(scene, cases);
        const { line, told, chosen } = withOwnBreaks(rule, params, plan);
        // What was changed before is no choice of the solver's.
        const unlawful = isUnlawful(check(params, { ...line, changes: [] }));
        const compiled = compiledVerdict(rule, params, told, chosen);
        seen[unlawful ? "unlawful" : "lawful"]++;
        if (compiled.lawful) seen.allowed++;
        else if (!unlawful) seen.forbidden++;
        expect(compiled.plainlyBroken.length === 0).toBe(compiled.lawful);
        if (compiled.lawful) expect(compiled.plainPoints).toBe(compiled.points);
        if (unlawful) expect(compiled.lawful).toBe(false);
        else if (kind.agreement.mode === "exact") expect(compiled.lawful).toBe(true);
      }),
      { numRuns: 400, seed: 20_261_207 },
    );
    // A form that forbade everything would agree with any check.
    expect(seen.allowed).toBeGreaterThan(seen.lawful / 4);
    const most = forbiddenPercentMax[kind.id] ?? 1;
    expect(seen.forbidden).toBeLessThanOrEqual(Math.ceil((most * seen.lawful) / 100));
    expect(seen.lawful).toBeGreaterThan(0);
    if (compiler.breaks === undefined && isBreakable) expect(seen.unlawful).toBeGreaterThan(0);
  });

  describe("2. worked examples", () => {
    test.each(cases)("$name", (given) => {
      const { line, told } = linesOf(given);
      const params = paramsOf(rule, given);
      expect(unlike(given, explanation, check(params, line))).toEqual([]);
      const standsBy = line.shifts.some((shift) => shift.onCall);
      if (
        given.changes.length > 0 ||
        standsBy ||
        !isChoice(told, told.options) ||
        compiler.breaks !== undefined
      )
        return;
      const forbidden = given.expect.outcome === "violation" || given.compiled === "forbids";
      expect(compiledVerdict(rule, params, told, told.options).lawful).toBe(!forbidden);
    });
  });

  describe("3. every number is pinned", () => {
    const patterns = numericPaths(rule).map((path) => ({
      path,
      named: new RegExp(`^${path.replaceAll(".", "\\.").replaceAll("*", "\\d+")}$`),
    }));

    test.each(patterns)("$path", ({ path, named }) => {
      const pinning = cases.filter((given) => named.test(given.pins ?? ""));
      expect(pinning.length, `no case of ${kind.id} pins ${path}`).toBeGreaterThan(0);
    });

    test("by cases that notice one unit, and by none that pins something else", () => {
      for (const given of cases.filter(({ pins }) => pins !== undefined)) {
        const path = given.pins ?? "";
        expect(
          patterns.some(({ named }) => named.test(path)),
          `${path} is no number`,
        ).toBe(true);
        const { line } = linesOf(given);
        const said = (params: unknown) => JSON.stringify(verdictOf(check(params, line)));
        const before = said(paramsOf(rule, given));
        const flips = [1, -1].some((by) => {
          const moved = withNumberMoved(paramsOf(rule, given), path, by);
          const parsed = kind.parameters.safeParse(moved);
          return parsed.success && said(parsed.data) !== before;
        });
        expect(flips, `"${given.name}" does not notice one unit of ${path}`).toBe(true);
      }
    });
  });

  test("4. one step stricter never removes a finding", () => {
    fc.assert(
      fc.property(anyScene, ({ scene, seed }) => {
        const params = variedParams(rule, seed);
        const { line } = staged(scene, cases);
        const after = check(kind.parameters.parse(kind.stricter(params)), line);
        for (const found of check(params, line)) {
          const kept = after.some(
            (one) =>
              (one.outcome === found.outcome || one.outcome === "violation") &&
              found.shifts.some((shift) => one.shifts.includes(shift)),
          );
          expect(kept, JSON.stringify(found)).toBe(true);
        }
      }),
      { numRuns: 200, seed: 20_261_208 },
    );
  });

  describe("5. what does not matter", () => {
    test("who the worker is", () => {
      for (const given of cases) {
        const { line } = linesOf(given);
        const other = { ...line.worker, id: workerId("someone-else"), name: "Bo Li" };
        const params = paramsOf(rule, given);
        expect(check(params, { ...line, worker: other })).toEqual(check(params, line));
      }
    });

    // After 28 years weekdays, leap days and moving holidays fall on the same dates again.
    test.each([1, 2, 1461])("that everything lies %i whole weeks later", (weeks) => {
      for (const given of cases) {
        // Seasons and birthdays are dates of a year, and do not move by weeks.
        const ofTheYear = /"\d\d-\d\d"|"birthDate"/;
        const seasonal = ofTheYear.test(JSON.stringify([given.parameters, given.worker]));
        if (seasonal && weeks !== 1461) continue;
        const params = paramsOf(rule, given);
        const now = check(params, linesOf(laterByWeeks(given, 0)).line);
        const later = check(params, linesOf(laterByWeeks(given, weeks)).line);
        expect(later).toEqual(now.map((found) => movedBy(found, explanation, weeks)));
      }
    });
  });
});
