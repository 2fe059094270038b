import type { Break, Shift } from "../../../src/domain/shift.ts";
import { yearsOn } from "./judge-breaks.ts";
import { agreed } from "./judge-rests.ts";
import { unserved } from "./matching.ts";
import { said } from "./paint.ts";
import type { Roster } from "./roster.ts";
import { dateShown } from "./wall-clock.ts";

interface Rung {
  readonly meal: number;
  readonly op: string;
  readonly workMinutes: number;
  readonly minutesMin: number;
  readonly earliestStartWorkMinutes: number | null;
  readonly latestStartWorkMinutes: number | null;
  readonly completeByWorkMinutes: number | null;
  readonly waiver: {
    readonly consent: string;
    readonly forms: readonly string[] | null;
    readonly upToWorkMinutes: number | null;
    readonly requiresEarlierMeal: boolean;
  } | null;
}

interface WallMeal {
  readonly shiftOverMinutes: number;
  readonly startFromMinute: number | null;
  readonly startUntilMinute: number | null;
  readonly endFromMinute: number | null;
  readonly minutesMin: number;
  readonly window: { readonly fromMinute: number; readonly toMinute: number } | null;
}

export interface MealParams {
  readonly measure: string;
  readonly ladder: readonly Rung[];
  readonly paid: boolean;
  readonly splitMinutesMin: number | null;
  readonly stretch: {
    readonly maxMinutes: number;
    readonly breakMinutesMin: number;
    readonly endsAtMidnight: boolean;
  } | null;
  readonly wallMeals: readonly WallMeal[];
  readonly edgeMinutesMin: number;
  readonly mealMinutesMax: number | null;
  readonly ages: { readonly fromYears: number; readonly belowYears: number } | null;
}

/** Shifts without their meals, the stretches and hours of which are gone through minute by minute. */
export function mealBreaks(params: MealParams, roster: Roster): string[] {
  return roster.line.shifts.flatMap((shift) => {
    const needs = needsMeals(params, shift, roster);
    if (shift.onCall || needs === "no" || hasItsMeals(params, shift, roster)) return [];
    return [said(needs === "unknown" ? "notAssessable" : "violation", shift.id)];
  });
}

function needsMeals({ ages }: MealParams, { interval }: Shift, { line, clock }: Roster) {
  if (ages === null) return "yes";
  const { birthDay, ageBand } = line.worker;
  if (birthDay === null) return ageBand === "adult" && ages.belowYears <= 18 ? "no" : "unknown";
  const years = yearsOn(birthDay, dateShown(clock, interval.start));
  return ages.fromYears <= years && years < ages.belowYears ? "yes" : "no";
}

function hasItsMeals(params: MealParams, shift: Shift, roster: Roster): boolean {
  const { start, end } = shift.interval;
  const meals = shift.breaks.filter(
    ({ kind, paid, interval }) =>
      kind === "meal" &&
      (paid || !params.paid) &&
      interval.end - interval.start <= (params.mealMinutesMax ?? Infinity) &&
      interval.start - start >= params.edgeMinutesMin &&
      end - interval.end >= params.edgeMinutesMin,
  );
  return (
    climbs(params, shift, meals, roster) &&
    !isTooLongWithout(params, shift, meals, roster) &&
    keepsHours(params, shift, meals, roster)
  );
}

const worksAt = ({ breaks }: Shift, at: number): boolean =>
  !breaks.some((one) => !one.paid && one.interval.start <= at && at < one.interval.end);

function workUntil(shift: Shift, until: number): number {
  let minutes = 0;
  for (let at: number = shift.interval.start; at < until; at++) if (worksAt(shift, at)) minutes++;
  return minutes;
}

/** What the ladder asks, less what is waived, and a meal for each. */
function climbs(
  params: MealParams,
  shift: Shift,
  meals: readonly Break[],
  roster: Roster,
): boolean {
  const { start, end } = shift.interval;
  const upTo = (at: number): number =>
    params.measure === "elapsed" ? at - start : workUntil(shift, at);
  const total = upTo(end);
  const asked: Rung[] = [];
  let areOwed = true;
  for (let meal = 1; meal <= 6; meal++) {
    const reached = params.ladder.filter(
      (rung) =>
        rung.meal === meal &&
        (rung.op === ">" ? total > rung.workMinutes : total >= rung.workMinutes),
    );
    const rung = reached.at(-1);
    if (rung === undefined) continue;
    if (isWaived(rung, shift, roster) && (areOwed || rung.waiver?.requiresEarlierMeal !== true)) {
      areOwed = false;
    } else asked.push(rung);
  }
  if (params.splitMinutesMin !== null) {
    let [wanted, held] = [0, 0];
    for (const { minutesMin } of asked) wanted += minutesMin;
    for (const { interval } of meals) {
      const length = interval.end - interval.start;
      if (length >= params.splitMinutesMin) held += length;
    }
    return held >= wanted;
  }
  const asks = asked.map((rung) => ({
    isCounted: true,
    offers: meals.flatMap(({ interval }, index) =>
      interval.end - interval.start >= rung.minutesMin &&
      upTo(interval.start) >= (rung.earliestStartWorkMinutes ?? 0) &&
      upTo(interval.start) <= (rung.latestStartWorkMinutes ?? Infinity) &&
      upTo(interval.end) <= (rung.completeByWorkMinutes ?? Infinity)
        ? [index]
        : [],
    ),
  }));
  return unserved(asks) === 0;
}

/** A consent to this shift, where the shifts of its date hold no more work than that. */
function isWaived({ waiver }: Rung, shift: Shift, roster: Roster): boolean {
  if (waiver === null) return false;
  const { line, clock } = roster;
  const all = ["verbal", "written", "electronic", "mutual", "agreement"];
  if (!agreed(roster, shift, waiver.consent, waiver.forms ?? all)) return false;
  let work = 0;
  for (const other of line.shifts) {
    const isOfDate =
      dateShown(clock, other.interval.start) === dateShown(clock, shift.interval.start);
    if (isOfDate && !other.onCall) work += workUntil(other, other.interval.end);
  }
  return work <= (waiver.upToWorkMinutes ?? Infinity);
}

function isTooLongWithout(
  { stretch }: MealParams,
  { interval: { start, end } }: Shift,
  meals: readonly Break[],
  { clock }: Roster,
): boolean {
  if (stretch === null) return false;
  const long = meals.filter(
    ({ interval }) => interval.end - interval.start >= stretch.breakMinutesMin,
  );
  let run = 0;
  for (let at: number = start; at < end; at++) {
    const isMidnight =
      stretch.endsAtMidnight && at > start && dateShown(clock, at) !== dateShown(clock, at - 1);
    if (isMidnight) run = 0;
    const pauses = long.some(({ interval }) => interval.start <= at && at < interval.end);
    run = pauses ? 0 : run + 1;
    if (run > stretch.maxMinutes) return true;
  }
  return false;
}

/** Meals at hours of the clock, which runs on past the midnight after the shift's date. */
function keepsHours(
  { wallMeals }: MealParams,
  { interval: { start, end } }: Shift,
  meals: readonly Break[],
  { clock }: Roster,
): boolean {
  const date = dateShown(clock, start);
  const shown = (at: number): number =>
    (dateShown(clock, at) - date) * 1440 + (clock.minute[at - clock.from] as number);
  const asked = wallMeals.filter((one) => {
    const isBetween = (minute: number): boolean =>
      (one.startFromMinute ?? minute) <= minute && minute <= (one.startUntilMinute ?? minute);
    return (
      end - start > one.shiftOverMinutes &&
      (isBetween(shown(start)) || isBetween(shown(start) + 1440)) &&
      shown(end) >= (one.endFromMinute ?? 0)
    );
  });
  const asks = asked.map(({ window, minutesMin }) => ({
    isCounted: true,
    offers: meals.flatMap(({ interval }, index) => {
      const isHere =
        window === null
          ? interval.start - start <= end - interval.start &&
            interval.end - start >= end - interval.end
          : shown(interval.start) >= window.fromMinute && shown(interval.end) <= window.toMinute;
      return interval.end - interval.start >= minutesMin && isHere ? [index] : [];
    }),
  }));
  return unserved(asks) === 0;
}
