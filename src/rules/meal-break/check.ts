import type { Break, Shift } from "../../domain/shift.ts";
import type { Day } from "../../time/civil.ts";
import { lengthMinutes } from "../../time/interval.ts";
import { inOrder } from "../../kernel/in-order.ts";
import { unmatched } from "../../kernel/matching.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { workMinutes } from "../work-minutes.ts";
import { needsMeals } from "./check-age.ts";
import { askedOf, measured, notWaived } from "./check-ladder.ts";
import { type Lacking, longStretches, minutesOf } from "./check-stretches.ts";
import { lackingWallMeals, wallMealsOwed } from "./check-wall.ts";
import type { Params, Rung } from "./rule.ts";

/** Every meal that a shift owes, that is not waived, and that no break of the shift can stand for. */
export const check: Check<Params> = (params, line) => {
  const findings: Finding[] = [];
  const paid: Day[] = [];
  for (const shift of line.shifts) {
    const needed = shift.onCall ? "no" : needsMeals(params, shift, line);
    if (needed === "no") continue;
    for (const lacking of lackingIn(params, shift, line)) {
      if (needed === "unknown") findings.push(unknownAge(shift, lacking));
      else {
        const date = line.calendar.dayOf(shift.interval.start);
        const payMinutes = paid.includes(date) ? null : (params.remedy?.payMinutes ?? null);
        paid.push(date);
        findings.push(violation(shift, lacking, payMinutes));
      }
    }
  }
  return findings;
};

const violation = (shift: Shift, lacking: Lacking, payMinutes: number | null): Finding => ({
  outcome: "violation",
  shifts: [shift.id],
  interval: shift.interval,
  facts: {
    shiftStart: shift.interval.start,
    shiftEnd: shift.interval.end,
    workMinutes: workMinutes(shift),
    ...lacking,
    ...(payMinutes === null ? {} : { payMinutes }),
  },
  ...owed(payMinutes),
});

const unknownAge = ({ id, interval }: Shift, lacking: Lacking): Finding => ({
  outcome: "notAssessable",
  missing: "worker.birthDate",
  shifts: [id],
  interval,
  facts: { shiftStart: interval.start, shiftEnd: interval.end, ...lacking },
});

/** Pay that is owed for the day on top; it does not make the missing meal lawful. */
const owed = (payMinutes: number | null) =>
  payMinutes === null
    ? {}
    : { premium: { payMilliminutes: payMinutes * 1000, cents: 0, currency: null } };

function lackingIn(params: Params, shift: Shift, line: WorkerLine): readonly Lacking[] {
  const asked = params.ladder.length === 0 ? none : askedOf(params, shift);
  const isShort = params.stretch === null || minutesOf(shift) <= params.stretch.maxMinutes;
  const { calendar } = line;
  const walls = wallMealsOwed(params.wallMeals, shift, calendar);
  if (asked.length === 0 && isShort && walls.length === 0) return none;
  const owed = asked.length === 0 ? asked : notWaived(asked, shift, line);
  const meals = mealsOf(params, shift);
  const lacking = lackingMeals(params, shift, owed, meals);
  const mayBeLong = !isShort && owed.length === asked.length;
  if (mayBeLong) lacking.push(...longStretches(params, shift, meals, line));
  if (walls.length > 0) lacking.push(...lackingWallMeals(walls, shift, meals, calendar));
  return lacking;
}

const none: readonly never[] = [];

/** The pauses that count as meals, by start. */
function mealsOf(params: Params, { interval: shift, breaks }: Shift): readonly Break[] {
  let meals: Break[] | null = null;
  for (const pause of breaks) {
    const { kind, paid, interval } = pause;
    if (kind !== "meal" || (params.paid && !paid)) continue;
    if (lengthMinutes(interval) > (params.mealMinutesMax ?? Infinity)) continue;
    const edgeMinutes = Math.min(interval.start - shift.start, shift.end - interval.end);
    if (edgeMinutes < params.edgeMinutesMin) continue;
    if (meals === null) meals = [pause];
    else meals.push(pause);
  }
  return meals === null ? none : inOrder(meals, (a, b) => a.interval.start - b.interval.start);
}

function lackingMeals(
  params: Params,
  shift: Shift,
  owed: readonly Rung[],
  meals: readonly Break[],
): Lacking[] {
  if (owed.length === 0) return [];
  const least = params.splitMinutesMin;
  const rungs = owed.length > 1 ? owed.toSorted((a, b) => deadline(a) - deadline(b)) : owed;
  const left =
    least === null
      ? unmatched(rungs, meals, (rung, meal) => serves(params, shift, rung, meal))
      : rungs;
  if (left.length === 0) return [];
  const pieces = meals.map(minutesOf).filter((piece) => piece >= (least ?? 0));
  const mealMinutesTaken = least === null ? Math.max(0, ...pieces) : sum(pieces);
  if (least !== null && mealMinutesTaken >= sum(owed.map((rung) => rung.minutesMin))) return [];
  return left.map((rung) => ({
    mealMinutesMin: rung.minutesMin,
    mealMinutesTaken,
    startsAfterMinutes: rung.earliestStartWorkMinutes ?? 0,
    startsByMinutes: Math.min(deadline(rung), minutesOf(shift) - rung.minutesMin),
  }));
}

function serves(params: Params, shift: Shift, rung: Rung, meal: Break): boolean {
  const start = measured(params, shift, meal.interval.start);
  return (
    minutesOf(meal) >= rung.minutesMin &&
    start >= (rung.earliestStartWorkMinutes ?? 0) &&
    start <= (rung.latestStartWorkMinutes ?? Infinity) &&
    measured(params, shift, meal.interval.end) <= (rung.completeByWorkMinutes ?? Infinity)
  );
}

const deadline = ({ latestStartWorkMinutes: latest, completeByWorkMinutes: by, ...rung }: Rung) =>
  Math.min(latest ?? Infinity, (by ?? Infinity) - rung.minutesMin);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
