import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import type { Instant, Interval } from "../../time/interval.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import { totalWorkIn } from "../work-minutes.ts";
import type { Params } from "./rule.ts";

/** On how many local dates a stretch holds the hours that a rest must hold. */
export function partsIn(
  { fromMinute, toMinute }: NonNullable<Params["dayPart"]>,
  { calendar }: WorkerLine,
  { start, end }: Interval,
): number {
  let count = 0;
  for (let date = calendar.dayOf(start); calendar.dayStart(date) < end; date = addDays(date, 1)) {
    const isFree =
      start <= calendar.edge(date, fromMinute) && calendar.edge(date, toMinute, "later") <= end;
    if (isFree) count++;
  }
  return count;
}

/** Whether so little is worked that no rest is owed; unknown where not all of that is known. */
export function exemption(
  { exemption: limits, onCallCounts }: Params,
  line: WorkerLine,
  days: readonly Interval[],
  knownFrom: Instant,
): "yes" | "no" | "unknown" {
  if (limits === null) return "no";
  const { all } = knownShifts(line, onCallCounts);
  const onDays = days.map((day) => totalWorkIn(all, day));
  if (Math.max(...onDays) > limits.dayMinutesMax) return "no";
  if (limits.week === "same") {
    const total = onDays.reduce((sum, ofDay) => sum + ofDay, 0);
    return total <= (limits.weekMinutesMax * days.length) / 7 ? "yes" : "no";
  }
  const weeks = sundayWeeks(line, days);
  if (weeks.some((week) => totalWorkIn(all, week) > limits.weekMinutesMax)) return "no";
  return weeks.every(({ start }) => start >= knownFrom) ? "yes" : "unknown";
}

function sundayWeeks({ calendar }: WorkerLine, days: readonly Interval[]): readonly Interval[] {
  const weeks: Interval[] = [];
  const [first, last] = [days[0] as Interval, days.at(-1) as Interval];
  const date = calendar.dayOf(first.start);
  let sunday: Day = addDays(date, -(weekdayOf(date) % 7));
  for (; calendar.dayStart(sunday) < last.end; sunday = addDays(sunday, 7)) {
    weeks.push({
      start: calendar.dayStart(sunday),
      end: calendar.dayStart(addDays(sunday, 7)),
    });
  }
  return weeks;
}
