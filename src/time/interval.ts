import type { Brand } from "../kernel/brand.ts";
import { assert } from "../kernel/assert.ts";

/** A point on the world's time line: whole minutes since 1970-01-01T00:00Z. */
export type Instant = Brand<number, "Instant">;

/** @param minutes whole minutes since the Unix epoch. */
export function instant(minutes: number): Instant {
  assert(Number.isSafeInteger(minutes), "an instant is a whole number of minutes", minutes);
  return minutes as Instant;
}

/** Half-open: `start` belongs to it, `end` does not. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

export function interval(span: { start: Instant; end: Instant }): Interval {
  assert(span.start <= span.end, "an interval does not end before it starts", span);
  return { start: span.start, end: span.end };
}

/** Elapsed minutes. */
export const lengthMinutes = (span: Interval): number => span.end - span.start;

/** True when the two share at least one minute; touching ends do not overlap. */
export const overlap = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

/** Elapsed minutes that the two share, 0 when they do not meet. */
export const sharedMinutes = (a: Interval, b: Interval): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** True when every minute of `inner` lies in `outer`. */
export const contains = (outer: Interval, inner: Interval): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
