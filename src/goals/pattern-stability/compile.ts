import type { LineFacts, OptionFacts } from "../../rules/told.ts";
import { type Weekday, addDays, weekdayOf } from "../../time/civil.ts";
import type { GoalCompiler, GoalPoster } from "../goal.ts";
import { rates } from "./goal.ts";

/** Prices options and days off against the usual week, and following weeks against each other. */
export const compiler: GoalCompiler = (line, _problem, post) => {
  if (line.worker.usualShifts.length > 0) postUsual(line, post);
  if (line.period.last - line.period.first >= 7) postWeekToWeek(line, post);
};

function postUsual(line: LineFacts, post: GoalPoster): void {
  const usual = new Map<Weekday, number[]>();
  for (const { weekday, startMinute } of line.worker.usualShifts) {
    usual.set(weekday, [...(usual.get(weekday) ?? []), startMinute]);
  }
  post.option((option) => {
    const starts = usual.get(weekdayOf(option.day));
    if (starts === undefined) return rates.unusualDayPoints;
    const minute = line.calendar.minuteOfDay(option.start);
    const isUsual = starts.some((start) => Math.abs(start - minute) <= rates.toleranceMinutes);
    return isUsual ? 0 : rates.unusualStartPoints;
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

function postWeekToWeek(line: LineFacts, post: GoalPoster): void {
  const minute = ({ start }: OptionFacts): number => line.calendar.minuteOfDay(start);
  post.weekToWeek((earlier, later) => {
    if (earlier === null && later === null) return 0;
    if (earlier === null || later === null) return rates.weekdayChangePoints;
    const shift = Math.abs(minute(earlier) - minute(later));
    return shift > rates.toleranceMinutes ? rates.startChangePoints : 0;
  });
}
