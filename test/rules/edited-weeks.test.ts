import fc from "fast-check";
import { expect, test } from "vitest";
import { rule as notice } from "../../src/rules/change-notice/index.ts";
import { rule as premium } from "../../src/rules/change-premium/index.ts";
import { compiledVerdict } from "./compiled.ts";
import { editedWeeks, linesOfWeek } from "./edited-weeks.ts";
import { variedParams } from "./vary.ts";

test("the planner may change what was published where the change is lawful, and nowhere else", () => {
  const seen = { lawful: 0, unlawful: 0 };
  fc.assert(
    fc.property(editedWeeks, fc.nat(), (week, seed) => {
      const params = variedParams(notice, seed);
      const { line, told } = linesOfWeek(week);
      const broken = notice.check(params, line).some(({ outcome }) => outcome === "violation");
      seen[broken ? "unlawful" : "lawful"]++;
      expect(compiledVerdict(notice, params, told, told.options).lawful).toBe(!broken);
    }),
    { numRuns: 500, seed: 20_261_214 },
  );
  const tenth = (seen.lawful + seen.unlawful) / 10;
  expect(Math.min(seen.lawful, seen.unlawful)).toBeGreaterThan(tenth);
});

/** One point is one cent; the solver takes 15 dollars an hour where the pay is not known. */
test("a change of what was published costs the planner what it makes due, to the cent", () => {
  const seen = { owing: 0, free: 0 };
  fc.assert(
    fc.property(editedWeeks, fc.nat(), (drawn, seed) => {
      // Of two shifts of a date that are both lost the planner sees one.
      const week = { ...drawn, dates: drawn.dates.map((plan) => ({ ...plan, twice: false })) };
      const params = { ...(variedParams(premium, seed) as object), per: "change" };
      const { line, told } = linesOfWeek(week);
      const { lawful, points } = compiledVerdict(premium, params, told, told.options);
      expect(lawful).toBe(true);
      const owed = premium
        .check(params, line)
        .flatMap((found) => found.premium ?? [])
        .map(({ payMilliminutes, cents }) => Math.ceil(cents + (payMilliminutes * 1500) / 60_000));
      seen[owed.length > 0 ? "owing" : "free"]++;
      expect(points).toBe(owed.reduce((sum, cents) => sum + cents, 0));
    }),
    { numRuns: 500, seed: 20_261_215 },
  );
  expect(Math.min(seen.owing, seen.free)).toBeGreaterThan((seen.owing + seen.free) / 10);
});
