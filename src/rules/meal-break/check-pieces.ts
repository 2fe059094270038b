import type { ShiftId } from "../../domain/identity.ts";
import type { Break } from "../../domain/shift.ts";
import { type Instant, type Interval, instant, sharedMinutes } from "../../time/interval.ts";
import { hasConsented } from "../consented.ts";
import type { WorkerLine } from "../line.ts";
import type { Lacking } from "./check-stretches.ts";
import type { Params } from "./rule.ts";

type Stretch = NonNullable<Params["stretch"]>;

/**
 * Part of the check alone: with the worker's agreement two meals may stand for one. Then any time
 * that is longer than a stretch must hold two meals that together are long enough.
 */
export function lackingPieces(
  { maxMinutes, breakMinutesMin }: Stretch,
  shift: Interval,
  meals: readonly Break[],
): Lacking[] {
  const length = maxMinutes + 1;
  const last = shift.end - length;
  // What a moving span holds is least where it starts at the end of a meal, or ends where one starts.
  const starts = [
    shift.start,
    last,
    ...meals.flatMap(({ interval }) => [interval.end, interval.start - length]),
  ].filter((start) => start >= shift.start && start <= last);
  const held = starts.map((start) => {
    const span = { start: instant(start), end: instant(start + length) };
    const pieces = meals.map(({ interval }) => sharedMinutes(interval, span));
    const [longest = 0, second = 0] = pieces.sort((a, b) => b - a);
    return { start, minutes: longest + second };
  });
  const worst = held.filter(({ minutes }) => minutes < breakMinutesMin).slice(0, 1);
  return worst.map(({ start, minutes }) => ({
    mealMinutesMin: breakMinutesMin,
    mealMinutesTaken: minutes,
    startsAfterMinutes: start - shift.start,
    startsByMinutes: start - shift.start + maxMinutes,
  }));
}

export function hasSplitConsent(
  { splitForms }: Stretch,
  line: WorkerLine,
  id: ShiftId,
  start: Instant,
): boolean {
  return hasConsented(line, { kind: "splitMeal", forms: splitForms }, { id, start });
}
