import type { ShiftId } from "../../domain/identity.ts";
import { type Instant, type Interval, instant } from "../../time/interval.ts";

/** Work without a pause between: cutting a shift in two without a rest does not make it shorter. */
export interface Duty {
  readonly shifts: readonly ShiftId[];
  readonly interval: Interval;
}

/** Shifts of one worker joined where they touch or overlap, by start. */
export function dutiesOf(
  shifts: readonly { readonly shift: ShiftId; readonly interval: Interval }[],
): readonly Duty[] {
  const byStart = shifts.toSorted(
    (a, b) =>
      a.interval.start - b.interval.start ||
      a.interval.end - b.interval.end ||
      (a.shift < b.shift ? -1 : 1),
  );
  const duties: { shifts: ShiftId[]; start: Instant; end: Instant }[] = [];
  for (const { shift, interval } of byStart) {
    const last = duties.at(-1);
    if (last === undefined || interval.start > last.end) {
      duties.push({ shifts: [shift], ...interval });
      continue;
    }
    last.shifts.push(shift);
    last.end = instant(Math.max(last.end, interval.end));
  }
  return duties.map(({ shifts: joined, start, end }) => ({
    shifts: joined,
    interval: { start, end },
  }));
}
