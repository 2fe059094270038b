import type { Break, Shift } from "../../../src/domain/shift.ts";
import type { WorkerLine } from "../../../src/rules/line.ts";
import type { Params as MealBreak, Rung } from "../../../src/rules/meal-break/rule.ts";
import { said } from "./canvas.ts";

/** Tries every way to give the meals of a shift to what the ladder asks, and takes the best. */
export function mealLadder(params: MealBreak, line: WorkerLine): string[] {
  return line.shifts.flatMap((shift) => {
    if (shift.onCall) return [];
    const { start, end } = shift.interval;
    // How much was worked, minute by minute, since the shift began.
    const worked = [0];
    for (let at: number = start; at < end; at++) {
      const off = shift.breaks.some(
        ({ paid, interval }) => !paid && interval.start <= at && at < interval.end,
      );
      worked.push((worked.at(-1) ?? 0) + (off ? 0 : 1));
    }
    const upTo = (at: number): number =>
      params.measure === "elapsed" ? at - start : (worked[at - start] ?? 0);
    const asked = new Map<number, Rung>();
    for (const rung of params.ladder) {
      const held = upTo(end);
      const reached = rung.op === ">" ? held > rung.workMinutes : held >= rung.workMinutes;
      if (reached) asked.set(rung.meal, rung);
    }
    const meals = shift.breaks.filter((one) => isMeal(params, shift, one));
    const serves = (rung: Rung, { interval }: Break): boolean =>
      interval.end - interval.start >= rung.minutesMin &&
      upTo(interval.start) >= (rung.earliestStartWorkMinutes ?? 0) &&
      upTo(interval.start) <= (rung.latestStartWorkMinutes ?? Infinity) &&
      upTo(interval.end) <= (rung.completeByWorkMinutes ?? Infinity);
    return canServe([...asked.values()], meals, serves) ? [] : [said("violation", shift.id)];
  });
}

function isMeal(params: MealBreak, { interval: shift }: Shift, one: Break): boolean {
  const { start, end } = one.interval;
  return (
    one.kind === "meal" &&
    (one.paid || !params.paid) &&
    end - start <= (params.mealMinutesMax ?? Infinity) &&
    start - shift.start >= params.edgeMinutesMin &&
    shift.end - end >= params.edgeMinutesMin
  );
}

/** Whether every ask can have a meal of its own. */
function canServe(
  asked: readonly Rung[],
  meals: readonly Break[],
  serves: (rung: Rung, meal: Break) => boolean,
): boolean {
  const [first, ...others] = asked;
  if (first === undefined) return true;
  return meals.some(
    (meal) =>
      serves(first, meal) &&
      canServe(
        others,
        meals.filter((one) => one !== meal),
        serves,
      ),
  );
}
