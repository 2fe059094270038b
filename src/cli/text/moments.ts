import {
  type Day,
  type Interval,
  type Problem,
  formatDay,
  formatMinuteOfDay,
  weekdayOf,
} from "../../index.ts";

const weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** "Mon 12-07". */
export const dayHead = (day: Day): string =>
  `${weekdayNames[weekdayOf(day) - 1] ?? ""} ${formatDay(day).slice(5)}`;

/** 540 -> "9", 570 -> "9:30". */
const brief = (minute: number): string => {
  const [hour, rest] = formatMinuteOfDay(minute).split(":");
  return rest === "00" ? String(Number(hour)) : `${Number(hour)}:${rest}`;
};

/** "9-17:30"; "22-6+1" ends on the next date; midnight at the end is 24. */
export function clockSpan({ site: { calendar } }: Problem, { start, end }: Interval): string {
  const to = brief(calendar.minuteOfDay(end));
  const over = calendar.dayOf(end) > calendar.dayOf(start) && calendar.minuteOfDay(end) > 0;
  return `${brief(calendar.minuteOfDay(start))}-${to === "0" ? "24" : to}${over ? "+1" : ""}`;
}
