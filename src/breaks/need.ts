import type { BreakKind } from "../domain/shift.ts";
import { type Instant, type Interval, instant } from "../time/interval.ts";

/**
 * A break that a shift must hold. The bounds are instants on the time line, the break is one piece.
 * `ideal` is where it should start when nothing speaks against it ("middle of the work period").
 * What one rule asks of one shift has disjoint start windows for each kind of break, so that no break
 * can be taken for two of its asks; asks of different rules may share one.
 */
export interface BreakNeed {
  readonly kind: BreakKind;
  readonly minutesMin: number;
  readonly paid: boolean;
  readonly earliestStart: Instant;
  readonly latestStart: Instant;
  readonly latestEnd: Instant;
  readonly ideal: Instant;
}

/** Where a break may start (both ends included). */
export interface StartWindow {
  readonly earliestStart: Instant;
  readonly latestStart: Instant;
}

/**
 * Cuts a shift by breaks of the given lengths into nearly equal stretches: wherever each break starts
 * inside its own window, no stretch between them is longer than `stretchMinutesMax`. One break gets
 * every lawful start; several share the slack evenly, which is stricter than the limit, never laxer.
 * null = these breaks are too few for the limit.
 */
export function evenWindows(
  shift: Interval,
  breakMinutes: readonly number[],
  stretchMinutesMax: number,
): readonly StartWindow[] | null {
  const total = breakMinutes.reduce((sum, minutes) => sum + minutes, 0);
  const stretches = breakMinutes.length + 1;
  const working = shift.end - shift.start - total;
  if (working > stretches * stretchMinutesMax) return null;
  const even = working / stretches;
  const [only] = breakMinutes;
  if (only !== undefined && breakMinutes.length === 1) {
    const earliest = Math.max(shift.start, shift.end - stretchMinutesMax - only);
    const latest = Math.min(shift.end - only, shift.start + stretchMinutesMax);
    return [{ earliestStart: instant(earliest), latestStart: instant(latest) }];
  }
  const slack = Math.min(even, (stretchMinutesMax - even) / 2);
  let before = 0;
  return breakMinutes.map((minutes, index) => {
    const middle = shift.start + even * (index + 1) + before;
    before += minutes;
    return {
      earliestStart: instant(Math.ceil(middle - slack)),
      latestStart: instant(Math.floor(middle + slack)),
    };
  });
}
