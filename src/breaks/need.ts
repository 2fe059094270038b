import type { BreakKind } from "../domain/shift.ts";
import type { Instant } from "../time/interval.ts";

/**
 * A break that a shift must hold. The bounds are instants on the time line, the break is one piece.
 * `ideal` is where it should lie when nothing speaks against it ("middle of the work period").
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
