import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { present } from "../../src/kernel/assert.ts";
import { rule as weeklyRest } from "../../src/rules/weekly-rest/index.ts";
import { rule as sundays } from "../../src/rules/sunday-holiday-work/index.ts";
import { casesOf, paramsOf } from "./cases-of.ts";
import { compiledVerdict } from "./compiled.ts";
import { type Sorts, linesOfRow } from "./rows-of-dates.ts";

/** Nearly all dates are worked, at hours that meet limits exactly or by a minute: random rosters seldom do. */
const sorts: Sorts = {
  early: [8 * 60, 480],
  day: [9 * 60, 480],
  late: [12 * 60, 480],
  later: [12 * 60, 481],
  night: [22 * 60, 480],
  long: [8 * 60, 720],
  off: null,
};
const rowOf = (sorts: readonly string[], minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...sorts), { minLength, maxLength });
const worked = ["early", "early", "early", "late", "late", "later", "long", "long"];
const weeks = fc.record({
  dates: fc.oneof(
    rowOf([...worked, "day", "night", "off", "off", "off"], 8, 16),
    rowOf([...worked, "off"], 10, 18),
  ),
  pastDates: fc.integer({ min: 0, max: 9 }),
});
/** A free day for a Sunday may lie nearly two weeks before it or after it. */
const months = fc.record({
  dates: rowOf([...worked, ...worked, ...worked, "off"], 22, 30),
  pastDates: fc.integer({ min: 9, max: 22 }),
});

/** Whose parameters, and how many of a hundred lawful rosters the planner may be told to forbid. */
const examples = [
  {
    rule: weeklyRest,
    name: "from Monday 08:00 work may go on",
    rows: weeks,
    forbiddenPercentMax: 7,
  },
  {
    rule: weeklyRest,
    name: "ten days in a row and then three",
    rows: weeks,
    forbiddenPercentMax: 55,
  },
  {
    rule: weeklyRest,
    name: "Two rests of 24 h in the second",
    rows: weeks,
    forbiddenPercentMax: 18,
  },
  { rule: weeklyRest, name: "Free from Saturday 00:30", rows: weeks, forbiddenPercentMax: 2 },
  {
    rule: weeklyRest,
    name: "Illinois: seven days in a row, what",
    rows: weeks,
    forbiddenPercentMax: 0,
  },
  {
    rule: weeklyRest,
    name: "Massachusetts: seven days in a row",
    rows: weeks,
    forbiddenPercentMax: 0,
  },
  {
    rule: weeklyRest,
    name: "France: Saturday 20:00 to Monday 09:00",
    rows: weeks,
    forbiddenPercentMax: 12,
  },
  {
    rule: weeklyRest,
    name: "Netherlands: rests of 40 h and 32 h",
    rows: weeks,
    forbiddenPercentMax: 33,
  },
  {
    rule: sundays,
    name: "Germany: a cook works on Sunday",
    rows: fc.oneof(weeks, months),
    forbiddenPercentMax: 61,
  },
] as const;

describe.each(examples)(
  "$rule.kind.id, as in: $name",
  ({ rule, name, rows, forbiddenPercentMax }) => {
    const given = present(
      casesOf(rule.kind.id).find((one) => one.name.startsWith(name)),
      name,
    );
    const params = paramsOf(rule, given);

    test("the planner is told to allow no unlawful row of dates, and to forbid few lawful ones", () => {
      const seen = { lawful: 0, unlawful: 0, forbidden: 0 };
      fc.assert(
        fc.property(rows, (row) => {
          const { line, told } = linesOfRow({ zone: "Europe/Amsterdam", sorts, ...row });
          const unlawful = rule.check(params, line).some(({ outcome }) => outcome === "violation");
          const compiled = compiledVerdict(rule, params, told, told.options);
          expect(compiled.plainlyBroken.length === 0).toBe(compiled.lawful);
          if (unlawful) expect(compiled.lawful).toBe(false);
          seen[unlawful ? "unlawful" : "lawful"]++;
          if (!unlawful && !compiled.lawful) seen.forbidden++;
        }),
        { numRuns: 300, seed: 20_261_218 },
      );
      expect(seen.unlawful).toBeGreaterThan(0);
      expect(seen.forbidden).toBeLessThanOrEqual((forbiddenPercentMax * seen.lawful) / 100);
    });
  },
);
