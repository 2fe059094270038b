import type { Finding } from "../../../src/rules/finding.ts";
import * as breaks from "./judge-breaks.ts";
import { mealBreaks } from "./judge-meals.ts";
import { type SituationJudge, some } from "./judges.ts";
import type { Draw } from "./roster.ts";

const first = ({ shifts }: Finding): string => shifts[0] ?? "";

/** Judges of the breaks in a shift. */
export const judgesOfBreaks: readonly SituationJudge[] = [
  {
    id: "rest-break",
    outcomes: ["violation", "notAssessable"],
    params: (draw) => ({
      minutesMin: some(draw, [5, 10, 15]),
      minor:
        draw(2) === 0
          ? { underYears: some(draw, [16, 18, 18, 20]), minutesMin: some(draw, [10, 15, 20]) }
          : null,
      perMinutes: some(draw, [210, 240, 360, 600, 900]),
      rounding: some(draw, ["majorFraction", "floor"]),
      table:
        draw(4) === 0
          ? [
              { op: some(draw, [">", ">="]), minutes: 60 * (2 + draw(3)), rests: 1 },
              { op: some(draw, [">", ">="]), minutes: 60 * (5 + draw(3)), rests: 2 },
            ]
          : null,
      edgeMinutesMin: some(draw, [0, 0, 15, 60]),
      minShiftMinutes: some(draw, [0, 210, 300, 600]),
      measure: some(draw, ["work", "elapsed"]),
      per: some(draw, ["shift", "day"]),
      separate: draw(2) === 0,
      stretchMinutesMax: draw(3) === 0 ? 60 * (2 + draw(5)) : null,
      paid: draw(3) > 0,
      remedy: draw(2) === 0 ? { payMinutes: 60 } : null,
    }),
    judge: breaks.restBreaks,
    about: (found) => `${first(found)} ${(found.premium?.payMilliminutes ?? 0) / 1000}`,
  },
  {
    id: "meal-break",
    outcomes: ["violation", "notAssessable"],
    params: mealsFrom,
    judge: mealBreaks,
    isOnce: true,
    about: first,
  },
];

/** One of the three ways in which laws ask for meals: a ladder of work, stretches, or hours of the clock. */
function mealsFrom(draw: Draw) {
  const way = draw(3);
  const isSplit = way === 0 && draw(4) === 0;
  const isClock = way === 2;
  const low = draw(4) === 0 ? 16 : 0;
  return {
    measure: some(draw, ["work", "elapsed"]),
    ladder: way === 0 ? [rungFrom(draw, 1, isSplit), rungFrom(draw, 2, isSplit)] : [],
    paid: draw(4) === 0,
    splitMinutesMin: isSplit ? some(draw, [10, 15, 20]) : null,
    stretch:
      way === 1
        ? {
            maxMinutes: 60 * (3 + draw(5)),
            breakMinutesMin: some(draw, [15, 20, 30]),
            endsAtMidnight: draw(2) === 0,
          }
        : null,
    wallMeals: isClock ? Array.from({ length: 1 + draw(2) }, () => wallMealFrom(draw)) : [],
    edgeMinutesMin: isClock ? 0 : some(draw, [0, 0, 30, 60]),
    mealMinutesMax: draw(4) === 0 ? 60 : null,
    ages: draw(3) === 0 ? { fromYears: low, belowYears: some(draw, [18, 20]) } : null,
    remedy: null,
  };
}

function rungFrom(draw: Draw, meal: number, isSplit: boolean) {
  const hasWindow = !isSplit && draw(2) === 0;
  return {
    meal,
    op: some(draw, [">", ">="]),
    workMinutes: 60 * (5 * meal + draw(2)),
    minutesMin: some(draw, [20, 30, 45]),
    earliestStartWorkMinutes: hasWindow && draw(2) === 0 ? 60 * meal : null,
    latestStartWorkMinutes: hasWindow && draw(2) === 0 ? 60 * 5 * meal : null,
    completeByWorkMinutes: hasWindow && draw(3) === 0 ? 60 * 5 * meal + 30 : null,
    waiver:
      draw(2) === 0
        ? {
            consent: "mealWaiver1",
            forms: draw(2) === 0 ? ["written"] : null,
            upToWorkMinutes: draw(2) === 0 ? 60 * (6 + 5 * draw(2)) : null,
            requiresEarlierMeal: draw(3) === 0,
          }
        : null,
  };
}

function wallMealFrom(draw: Draw) {
  const fromMinute = 60 * (10 + draw(8));
  return {
    shiftOverMinutes: 60 * (3 + draw(5)),
    startFromMinute: draw(2) === 0 ? 60 * (8 + draw(6)) : null,
    startUntilMinute: draw(2) === 0 ? some(draw, [660, 780, 1799]) : null,
    endFromMinute: draw(3) === 0 ? 60 * (14 + draw(8)) : null,
    minutesMin: some(draw, [15, 20, 30]),
    window: draw(3) === 0 ? null : { fromMinute, toMinute: fromMinute + 180 },
  };
}
