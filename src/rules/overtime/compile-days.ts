import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays } from "../../time/civil.ts";
import { type Interval, sharedMinutes } from "../../time/interval.ts";
import type { LineFacts, OptionFacts } from "../told.ts";

/** A workday that some option meets. */
export interface Workday extends Interval {
  /** Minutes worked in it before the period. */
  readonly already: number;
  /** The most minutes that may be worked in it, those before the period among them. */
  readonly mostMinutes: number;
  /** Whether shifts of two dates, or one and the past, may lie in it. */
  readonly isShared: boolean;
}

/** The workdays that options of the line meet; they begin at the minute at which its week begins. */
export function workdaysOf({ calendar, workweekStart, period, options, past }: LineFacts) {
  const found: Workday[] = [];
  const edge = (date: Day) => calendar.edge(date, workweekStart.minute);
  for (let date = addDays(period.first, -1); date <= addDays(period.last, 1);) {
    const next = addDays(date, 1);
    const span = { start: edge(date), end: edge(next) };
    const byDate = new Map<Day, number>();
    for (const option of options) {
      const minutes = minutesIn(span, option);
      if (minutes > 0) byDate.set(option.day, Math.max(minutes, byDate.get(option.day) ?? 0));
    }
    const already = past.reduce((sum, shift) => sum + workedIn(span, shift), 0);
    const mostMinutes = [...byDate.values()].reduce((sum, minutes) => sum + minutes, already);
    const isShared = byDate.size > 1 || already > 0;
    if (byDate.size > 0) found.push({ ...span, already, mostMinutes, isShared });
    date = next;
  }
  return found;
}

/** The most work that the option can have in the workday: its breaks may lie elsewhere. */
export const minutesIn = (day: Interval, option: OptionFacts): number =>
  Math.min(option.paidMinutes, sharedMinutes(day, option));

const workedIn = (day: Interval, { interval, breaks }: Shift): number =>
  breaks
    .filter(({ paid }) => !paid)
    .reduce((sum, one) => sum - sharedMinutes(day, one.interval), sharedMinutes(day, interval));
