import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { present } from "../../src/kernel/assert.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { rules } from "../../src/rules/index.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import { casesOf } from "./cases-of.ts";
import { said } from "./oracle/canvas.ts";
import { nightHours, shortRests, sundayBan, youngHours } from "./oracle/dates-and-nights.ts";
import { mealLadder } from "./oracle/meals.ts";
import { changeNotice } from "./oracle/notices.ts";
import { sceneArbitrary } from "./scene-plan.ts";
import { staged } from "./scene.ts";
import { variedParams } from "./vary.ts";

type Params = Readonly<Record<string, unknown>>;

interface Part {
  readonly id: string;
  /** What of the kind is painted; the rest is switched off. */
  readonly what: string;
  readonly only: (params: Params) => Params;
  readonly oracle: (params: never, line: WorkerLine) => string[];
  /** Null: it is about what the oracle leaves out. */
  readonly about: (found: Finding) => string | null;
  readonly runs: number;
}

const last = (found: Finding): string => said(found.outcome, found.shifts.at(-1) ?? "");
const limitFrom = ({ facts }: Finding): string =>
  said(String(facts["limit"]), Number(facts["from"]));

/** Days and weeks alike with school and without, and one window for all dates. */
const withoutAgreement = (frequency: unknown): unknown =>
  frequency === null ? null : { ...Object(frequency), agreed: null };

const withoutSchool = (params: Params): Params => {
  const day = Object(params["dailyMaxMinutes"]).nonSchoolDay as number;
  const week = Object(params["weeklyMaxMinutes"]).nonSchoolWeek as number;
  const window = Object(params["windows"]).default as unknown;
  return {
    ...params,
    dailyMaxMinutes: { schoolDay: day, nonSchoolDay: day, beforeSchoolDay: null },
    weeklyMaxMinutes: { schoolWeek: week, nonSchoolWeek: week },
    windows: { default: window, summer: null, beforeSchoolDay: null, beforeNonSchoolDay: null },
    ...{ summer: null, lateConsent: null, longerDays: null, schoolAndWorkMaxMinutes: null },
    ...{ outsideSchoolHours: false, mondayToFridayMaxMinutes: null },
  };
};

const parts: readonly Part[] = [
  {
    id: "shortened-rest",
    what: "how short rests are, and how often",
    only: (params) => ({ ...params, compensation: null }),
    oracle: shortRests,
    about: (found) => (found.outcome === "violation" ? last(found) : null),
    runs: 120,
  },
  {
    id: "night-work",
    what: "how long and how many night shifts are, and the 24 hours around them",
    only: (params) => ({
      ...params,
      longer: null,
      average: null,
      series: null,
      restAfter: null,
      frequency: withoutAgreement(params["frequency"]),
    }),
    oracle: nightHours,
    about: (found) => (found.outcome === "violation" ? limitFrom(found) : null),
    runs: 60,
  },
  {
    id: "sunday-holiday-work",
    what: "the dates on which nobody works",
    only: (params) => ({ ...params, allowed: null }),
    oracle: sundayBan,
    about: ({ outcome, facts }) =>
      outcome === "violation" ? said(outcome, Number(facts["date"])) : null,
    runs: 120,
  },
  {
    id: "minor-hours",
    what: "the minutes of dates, the hours of the clock, and dates in parts",
    only: withoutSchool,
    oracle: youngHours,
    about: ({ outcome, facts, shifts }) => {
      if (outcome !== "violation") return null;
      const worked = Number(facts["workedMinutes"]);
      const limit = String(facts["limit"]);
      if (limit === "day" || limit === "splitDay") {
        return said(limit, `${Number(facts["from"])} ${worked}`);
      }
      return facts["limit"] === "window" ? said("window", `${shifts[0]} ${worked}`) : null;
    },
    runs: 60,
  },
  {
    id: "meal-break",
    what: "the meals of the ladder",
    only: (params) => ({
      ...params,
      ladder: (params["ladder"] as Params[]).map((rung) => ({ ...rung, waiver: null })),
      ...{ stretch: null, wallMeals: [], splitMinutesMin: null, remedy: null, ages: null },
    }),
    oracle: mealLadder,
    about: last,
    runs: 150,
  },
  {
    id: "change-notice",
    what: "all of it",
    only: (params) => params,
    oracle: changeNotice,
    about: last,
    runs: 300,
  },
];

describe.each(parts)("7. $id: $what", ({ id, only, oracle, about, runs }) => {
  const rule = present(
    rules.find(({ kind }) => kind.id === id),
    id,
  );
  const cases = casesOf(id);

  test("is what one finds by going through it minute by minute", () => {
    const seen = { broken: 0, lawful: 0 };
    fc.assert(
      fc.property(
        fc.record({ scene: sceneArbitrary(cases), seed: fc.nat(), crowded: fc.boolean() }),
        ({ scene, seed, crowded }) => {
          const parsed = rule.kind.parameters.safeParse(only(variedParams(rule, seed) as Params));
          fc.pre(parsed.success);
          const { line: plain, everything } = staged(scene, cases);
          const line = crowded ? { ...plain, shifts: everything } : plain;
          const found = rule.check(parsed.data, line).flatMap((one) => about(one) ?? []);
          seen[found.length > 0 ? "broken" : "lawful"]++;
          const unlike = new Set(oracle(parsed.data as never, line));
          expect([...new Set(found)].toSorted()).toEqual([...unlike].toSorted());
        },
      ),
      { numRuns: runs, seed: 20_261_211 },
    );
    expect(seen.broken).toBeGreaterThan(runs / 50);
    expect(seen.lawful).toBeGreaterThan(runs / 50);
  });
});
