import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Shift } from "../../src/domain/shift.ts";
import type { LineContext } from "../../src/rules/line.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { rule as overtime } from "../../src/rules/overtime/index.ts";
import { rule as reporting } from "../../src/rules/reporting-time/index.ts";
import { rule as split } from "../../src/rules/split-shift/index.ts";
import { rule as spread } from "../../src/rules/spread-of-hours/index.ts";
import { instant } from "../../src/time/interval.ts";
import { caseSchema } from "./case-file.ts";
import { linesOf } from "./case-line.ts";
import { casesOf } from "./cases-of.ts";
import { compiledVerdict } from "./compiled.ts";
import { sceneArbitrary } from "./scene-plan.ts";
import { staged } from "./scene.ts";
import { variedParams } from "./vary.ts";

type Params = Readonly<Record<string, unknown>>;

interface Priced {
  readonly rule: Rule;
  /** What of the kind is priced by the day; the rest is switched off. */
  readonly only: (params: Params) => Params;
  /** Where breaks lie is decided later, and may matter. */
  readonly isKnown: (shift: Shift) => boolean;
  /** Cents of an hour of premium; 15 dollars where nothing is known of the pay. */
  readonly rate: (params: Params, line: LineContext) => number;
}

const payOf = ({ worker }: LineContext): number => worker.contract.payCentsPerHour ?? 1500;
const minimumOf = (line: LineContext): number => {
  const minimum = line.fact("worker.minimumWageCentsPerHour");
  return typeof minimum === "number" && minimum > 0 ? minimum : payOf(line);
};

const priced: readonly Priced[] = [
  {
    rule: overtime,
    isKnown: ({ breaks }) => breaks.every(({ paid }) => paid),
    only: (params) => ({ ...params, weekly: [], seventhDay: [] }),
    rate: (_, line) => payOf(line),
  },
  {
    rule: reporting,
    isKnown: () => true,
    only: (params) => params,
    rate: ({ rate }, line) => (rate === "minimum" ? minimumOf(line) : payOf(line)),
  },
  {
    rule: split,
    // An unpaid break at the edge of a shift parts no work from other work.
    isKnown: ({ breaks, interval }) =>
      breaks.every(
        (one) =>
          one.paid || (one.interval.start > interval.start && one.interval.end < interval.end),
      ),
    only: (params) => params,
    rate: (_, line) => minimumOf(line),
  },
  {
    rule: spread,
    isKnown: () => true,
    only: (params) => params,
    rate: (_, line) => minimumOf(line),
  },
];

/** Nothing lies before the period, and all of that is known. */
const withoutPast = <Line extends LineContext>(line: Line): Line => ({
  ...line,
  worker: {
    ...line.worker,
    history: { shifts: [], completeFrom: instant(0), burdens: null },
  },
});

describe.each(priced)("$rule.kind.id", ({ rule, only, isKnown, rate }) => {
  const cases = casesOf(rule.kind.id);

  test("a shift costs the planner the extra pay that it makes due by itself, to the cent", () => {
    const seen = { owing: 0, free: 0 };
    fc.assert(
      fc.property(sceneArbitrary(cases), fc.nat(), (scene, seed) => {
        const parsed = rule.kind.parameters.safeParse(only(variedParams(rule, seed) as Params));
        fc.pre(parsed.success);
        const params = parsed.data as Params;
        const plan = staged(scene, cases);
        // One shift alone: what several cost together the planner does not know.
        const [shift] = plan.line.shifts;
        const [option] = plan.chosen;
        fc.pre(shift !== undefined && option !== undefined && isKnown(shift));
        const line = { ...withoutPast(plan.line), shifts: [shift as Shift] };
        const told = { ...withoutPast(plan.told), past: [] };
        const found = rule.check(params, { ...line, changes: [], published: null });
        // Where a fact is missing the check says so, and the planner takes the dearest.
        fc.pre(found.every(({ outcome }) => outcome === "premium"));
        const due = found.map(
          ({ premium }) => ((premium?.payMilliminutes ?? 0) * rate(params, line)) / 60_000,
        );
        seen[due.length > 0 ? "owing" : "free"]++;
        const { points } = compiledVerdict(rule, params, told, plan.chosen.slice(0, 1));
        const sum = due.reduce((all, cents) => all + cents, 0);
        expect(points).toBeGreaterThanOrEqual(Math.floor(sum));
        expect(points).toBeLessThanOrEqual(Math.ceil(sum) + due.length);
      }),
      { numRuns: 300, seed: 20_261_217 },
    );
    const some = (seen.owing + seen.free) / 50;
    expect(Math.min(seen.owing, seen.free)).toBeGreaterThan(some);
  });
});

describe("overtime of a day of 13 h where half again is paid over 8 h, and twice as much over 12 h", () => {
  const cents = (weekly: readonly object[], contract: object): number => {
    const { told } = linesOf(
      caseSchema.parse({
        name: "a day of 13 h at 15 dollars",
        parameters: {},
        zone: "America/Los_Angeles",
        worker: { contract: { ...contract, payCentsPerHour: 1500 } },
        shifts: [{ start: "2026-12-07T07:00", end: "2026-12-07T20:00" }],
        expect: { outcome: "lawful" },
      }),
    );
    const [known] = casesOf("overtime").map((given) => given.parameters);
    const daily = [
      { overMinutes: 480, premiumPercent: 50 },
      { overMinutes: 720, premiumPercent: 100 },
    ];
    const params = overtime.kind.parameters.parse({ ...known, daily, weekly, seventhDay: [] });
    return compiledVerdict(overtime, params, told, told.options).points;
  };
  const overForty = [{ overMinutes: 2400, premiumPercent: 50 }];

  test("costs 4 h at half and 1 h at full pay more, 45 dollars, where weeks are not paid for", () => {
    expect(cents([], { desiredMinutesPerWeek: 2640 })).toBe(4500);
  });

  test.each([
    {},
    { maxMinutesPerWeek: 2640 },
    { desiredMinutesPerWeek: 2400, guaranteedMinutesPerWeek: 2400 },
  ])("costs the same where no more than 40 h a week are asked for: %j", (contract) => {
    expect(cents(overForty, contract)).toBe(4500);
  });

  test.each(["minMinutesPerWeek", "guaranteedMinutesPerWeek", "desiredMinutesPerWeek"])(
    "costs only what lies above the week's half again, 7.50 dollars, with 2401 min as %s",
    (which) => {
      expect(cents(overForty, { [which]: 2401 })).toBe(750);
    },
  );
});
