import type { Break } from "../domain/shift.ts";
import { type Interval, contains, lengthMinutes } from "../time/interval.ts";

/** Elapsed minutes of a shift without those of its unpaid breaks that lie inside it. */
export function paidMinutes(span: Interval, breaks: readonly Break[]): number {
  const unpaid = breaks.filter(({ paid, interval }) => !paid && contains(span, interval));
  return unpaid.reduce((left, { interval }) => left - lengthMinutes(interval), lengthMinutes(span));
}
