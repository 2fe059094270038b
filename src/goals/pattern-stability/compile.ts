import type { LineFacts, OptionFacts } from "../../rules/told.ts";
import { type Weekday, addDays, weekdayOf } from "../../time/civil.ts";
import type { GoalCompiler, GoalPoster } from "../goal.ts";
import type { UsualShift } from "../../domain/worker.ts";
import { rates } from "./goal.ts";

/** Prices options and days off against the usual week, and following weeks against each other. */
export const compiler: GoalCompiler = (line, _problem, post) => {
  if (line.worker.usualShifts.length > 0) postUsual(line, post);
  if (line.period.last - line.period.first >= 7) postWeekToWeek(line, post);
};

function postUsual(line: LineFacts, post: GoalPoster): void {
  const usual = new Map<Weekday, UsualShift[]>();
  for (const one of line.worker.usualShifts) {
    usual.set(one.weekday, [...(usual.get(one.weekday) ?? []), one]);
  }
  post.option((option) => {
    const known = usual.get(weekdayOf(option.day));
    if (known === undefined) return rates.unusualDayPoints;
    const start = line.calendar.minuteOfDay(option.start);
    const alike = known.filter(({ startMinute }) => isNear(startMinute, start));
    if (alike.length === 0) return rates.unusualStartPoints;
    const end = endsAt(start, line.calendar.minuteOfDay(option.end));
    const endsAlike = alike.some((one) => isNear(endsAt(one.startMinute, one.endMinute), end));
    return endsAlike ? 0 : rates.unusualEndPoints;
  });
  post.dayOff((index) => {
    const date = addDays(line.period.first, index);
    if (!usual.has(weekdayOf(date))) return 0;
    const [from, until] = [line.calendar.dayStart(date), line.calendar.dayStart(addDays(date, 1))];
    const onLeave = line.worker.leaves.some(
      ({ interval }) => interval.start < until && from < interval.end,
    );
    return onLeave ? 0 : rates.missedDayPoints;
  });
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= rates.toleranceMinutes;

/** Wall-clock minutes from the start's midnight: what does not end after its start ends a day later. */
const endsAt = (start: number, end: number): number => (end > start ? end : end + 1_440);

function postWeekToWeek(line: LineFacts, post: GoalPoster): void {
  const minute = ({ start }: OptionFacts): number => line.calendar.minuteOfDay(start);
  post.weekToWeek((earlier, later) => {
    if (earlier === null && later === null) return 0;
    if (earlier === null || later === null) return rates.weekdayChangePoints;
    const shift = Math.abs(minute(earlier) - minute(later));
    return shift > rates.toleranceMinutes ? rates.startChangePoints : 0;
  });
}
