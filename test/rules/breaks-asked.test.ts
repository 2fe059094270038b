import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { needsOf, placeOne } from "../../src/breaks/index.ts";
import type { Break, Shift } from "../../src/domain/shift.ts";
import { present } from "../../src/kernel/assert.ts";
import { type Rule } from "../../src/rules/rule.ts";
import { rules } from "../../src/rules/index.ts";
import type { OptionFacts } from "../../src/rules/told.ts";
import { instant, lengthMinutes } from "../../src/time/interval.ts";
import type { Case } from "./case-file.ts";
import { linesOf } from "./case-line.ts";
import { casesOf, paramsOf } from "./cases-of.ts";
import { compiledVerdict, isChoice } from "./compiled.ts";
import { withOwnBreaks } from "./own-breaks.ts";
import { type Scene, sceneArbitrary } from "./scene-plan.ts";
import { type Staged, staged } from "./scene.ts";
import { variedParams } from "./vary.ts";

/**
 * How often, of a hundred times, less than what the planner was asked for would have been unlawful.
 * It is not always: what is not known (an age, what is paid for) is taken to need the more, and
 * several breaks of one shift share its room evenly.
 */
const neededPercentMin: Readonly<Record<string, { leftOut: number; shorter: number }>> = {
  "meal-break": { leftOut: 85, shorter: 85 },
  // Where the age is not known, the rest is as long as the youngest need it.
  "rest-break": { leftOut: 95, shorter: 55 },
};

const asking = rules.filter(({ compiler }) => compiler.breaks !== undefined);

/** The same roster with no breaks planned, and nothing before it. */
function bare(scene: Scene): Scene {
  const dates = scene.dates.map((date) => ({
    ...date,
    shifts: date.shifts.map((shift) => ({ ...shift, breakMinutes: 0 })),
  }));
  return { ...scene, dates, past: null };
}

interface Asked {
  readonly option: OptionFacts;
  readonly needs: ReturnType<NonNullable<Rule["compiler"]["breaks"]>>;
  readonly isLawful: (breaks: readonly Break[]) => boolean;
}

/** Each shift of a random roster by itself, with the breaks that the planner is asked for. */
function onShifts(rule: Rule, judge: (asked: Asked) => void): void {
  const cases = casesOf(rule.kind.id);
  const breaksOf = present(rule.compiler.breaks, "a kind that asks for breaks");
  fc.assert(
    fc.property(sceneArbitrary(cases), fc.nat(), (scene, seed) => {
      const params = variedParams(rule, seed);
      const { line, told, chosen }: Staged = staged(bare(scene), cases);
      chosen.forEach((option, at) => {
        const shift: Shift = present(line.shifts[at], "the shift of the option");
        judge({
          option,
          needs: breaksOf(params, option, told),
          isLawful: (breaks) =>
            !rule
              .check(params, { ...line, shifts: [{ ...shift, breaks }] })
              .some(({ outcome }) => outcome === "violation"),
        });
      });
    }),
    { numRuns: 150, seed: 20_261_216 },
  );
}

/** Counts how often something holds, and asks that it does so in so many of a hundred times. */
class Tally {
  #times = 0;
  #held = 0;

  add(holds: boolean): void {
    this.#times++;
    if (holds) this.#held++;
  }

  expectPercent(min: number): void {
    expect(this.#times).toBeGreaterThan(20);
    expect((100 * this.#held) / this.#times).toBeGreaterThanOrEqual(min);
  }
}

/** The example's line and options; without the breaks that it has, if so wanted. */
function lineOf(given: Case, withBreaks: boolean): Staged {
  const shifts = withBreaks ? given.shifts : given.shifts.map((one) => ({ ...one, breaks: [] }));
  const { line, told } = linesOf({ ...given, shifts });
  return { line, told, chosen: told.options, everything: line.shifts };
}

describe.each(asking)("$kind.id, its worked examples", (rule) => {
  const breaksOf = present(rule.compiler.breaks, "a kind that asks for breaks");
  const cases = casesOf(rule.kind.id)
    .filter(({ shifts, changes }) => changes.length === 0 && !shifts.some(({ onCall }) => onCall))
    .filter((given) => isChoice(lineOf(given, true).told, lineOf(given, true).chosen));

  test.each([
    ["planned as they have them", true],
    ["without any planned", false],
  ])("are lawful with the breaks that the planner is asked for, %s", (_, withBreaks) => {
    for (const given of cases) {
      const params = paramsOf(rule, given);
      const stage = lineOf(given, withBreaks);
      if (!compiledVerdict(rule, params, stage.told, stage.chosen).lawful) {
        // What the planner may not choose at all is not lawful either.
        expect(given.expect.outcome, given.name).toBe("violation");
        continue;
      }
      const { line } = withOwnBreaks(rule, params, stage);
      const outcomes = rule.check(params, line).map(({ outcome }) => outcome);
      expect(outcomes, given.name).not.toContain("violation");
    }
  });

  test("that are lawful have as many breaks as the planner is asked for, and as many minutes of them", () => {
    for (const given of cases.filter(({ expect: { outcome } }) => outcome === "lawful")) {
      const params = paramsOf(rule, given);
      const { line, told } = lineOf(given, false);
      const { line: example } = linesOf(given);
      line.shifts.forEach((shift, at) => {
        const asked = breaksOf(params, present(told.options[at], "its option"), told);
        const held = present(example.shifts[at], shift.id).breaks;
        const minutes = held.reduce((sum, { interval }) => sum + lengthMinutes(interval), 0);
        expect(asked.length, given.name).toBeLessThanOrEqual(held.length);
        const needed = asked.reduce((sum, { minutesMin }) => sum + minutesMin, 0);
        expect(needed, given.name).toBeLessThanOrEqual(minutes);
      });
    }
  });
});

describe.each(asking)("$kind.id", (rule) => {
  const { leftOut, shorter } = present(neededPercentMin[rule.kind.id], rule.kind.id);

  test("a shift that no break is asked of is lawful without any; others seldom are", () => {
    const needed = new Tally();
    onShifts(rule, ({ needs, isLawful }) => {
      if (needs.length === 0) expect(isLawful([])).toBe(true);
      else needed.add(!isLawful([]));
    });
    needed.expectPercent(85);
  });

  test("the breaks asked of a shift are lawful; one fewer, or 1 min less of one, seldom is", () => {
    const [fewer, less] = [new Tally(), new Tally()];
    onShifts(rule, ({ option, needs, isLawful }) => {
      const asked = needsOf([], option, needs);
      const placed = asked.feasible ? placeOne(option, asked.needs) : null;
      if (placed === null) return;
      expect(isLawful(placed)).toBe(true);
      for (const one of placed) {
        const others = placed.filter((other) => other !== one);
        const { start, end } = one.interval;
        fewer.add(!isLawful(others));
        less.add(!isLawful([...others, { ...one, interval: { start, end: instant(end - 1) } }]));
      }
    });
    fewer.expectPercent(leftOut);
    less.expectPercent(shorter);
  });

  test("a single break may start at both ends of its window; 1 min beyond is seldom lawful", () => {
    const [tooEarly, tooLate] = [new Tally(), new Tally()];
    onShifts(rule, ({ option, needs, isLawful }) => {
      const [need, second] = needs;
      if (need === undefined || second !== undefined) return;
      const { kind, paid, minutesMin, earliestStart, latestStart } = need;
      // Breaks without a place make the shift impossible: the other test has them.
      if (earliestStart > latestStart) return;
      const startingAt = (start: number): readonly Break[] => [
        { kind, paid, interval: { start: instant(start), end: instant(start + minutesMin) } },
      ];
      expect(isLawful(startingAt(earliestStart))).toBe(true);
      expect(isLawful(startingAt(latestStart))).toBe(true);
      if (earliestStart > option.start) tooEarly.add(!isLawful(startingAt(earliestStart - 1)));
      if (latestStart + minutesMin < option.end) {
        tooLate.add(!isLawful(startingAt(latestStart + 1)));
      }
    });
    tooEarly.expectPercent(85);
    tooLate.expectPercent(75);
  });
});
