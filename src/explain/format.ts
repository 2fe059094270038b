import { roleId, workerId } from "../domain/identity.ts";
import { assert, present, unreachable } from "../kernel/assert.ts";
import type { Language } from "../rules/explanation.ts";
import type { Fact } from "../rules/finding.ts";
import type { Calendar } from "../time/calendar.ts";
import { type Day, type MinuteOfDay, dateParts, day, weekdayOf } from "../time/civil.ts";
import { type Instant, instant } from "../time/interval.ts";
import type { Names } from "./names.ts";
import type { ToldFact } from "./told-facts.ts";
import { words } from "./words.ts";

/** A date further away than this is told with its year. */
const daysWithoutYear = 180;

/** A fact in words: "10 h 30 min", "Tuesday, December 8, 5:00 PM", "Server". */
export function formatFact({ as, value }: ToldFact, language: Language, names: Names): string {
  switch (as) {
    case "duration":
      return formatDuration(whole(value));
    case "dateTime":
      return formatDateTime(instant(whole(value)), language, names);
    case "time":
      return formatTime(whole(value), language, names.calendar);
    case "date":
      return formatDate(day(whole(value)), language, names.nearDay);
    case "count":
      return formatCount(whole(value));
    case "hundredths":
      return formatHundredths(whole(value), language);
    case "weekday":
      return present(words[language].weekdays[whole(value) - 1], "a weekday from 1 to 7");
    case "role":
      return names.role(roleId(String(value)));
    case "worker":
      return names.worker(workerId(String(value)));
    case "consent":
      return present(words[language].consents[String(value)], "a consent with a name");
    case "fields":
      return formatList(String(value).split(","), language);
    case "text":
      return formatText(value, language);
    default:
      return unreachable(as);
  }
}

/** Minutes as "45 min", "10 h", "10 h 30 min"; a shortage as "-30 min". */
export function formatDuration(minutes: number): string {
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), size % 60];
  const parts = [hours > 0 ? `${hours} h` : "", rest > 0 || hours === 0 ? `${rest} min` : ""];
  return (minutes < 0 ? "-" : "") + parts.filter((part) => part !== "").join(" ");
}

function formatDateTime(at: Instant, language: Language, names: Names): string {
  const date = formatDate(names.calendar.dayOf(at), language, names.nearDay);
  const time = formatTime(at, language, names.calendar);
  return `${date}, ${time}`;
}

function formatDate(of: Day, language: Language, nearDay: Day): string {
  const { year, month, dayOfMonth } = dateParts(of);
  const weekday = present(words[language].weekdays[weekdayOf(of) - 1], "a weekday");
  const name = present(words[language].months[month - 1], "a month");
  const far = Math.abs(of - nearDay) > daysWithoutYear;
  if (language === "en") return `${weekday}, ${name} ${dayOfMonth}${far ? `, ${year}` : ""}`;
  return `${weekday} ${dayOfMonth} de ${name}${far ? ` de ${year}` : ""}`;
}

/**
 * A wall-clock minute of the day (0 to 1440), or an instant: instants of our age are far larger.
 */
function formatTime(value: number, language: Language, calendar: Calendar): string {
  if (value >= 0 && value <= 1440) return formatMinute(value, language);
  const at = instant(value);
  const minute = calendar.minuteOfDay(at);
  const once = calendar.at(calendar.dayOf(at), minute, "reject").ok;
  const offset = once ? "" : ` (UTC${calendar.format(at).slice(-6)})`;
  return formatMinute(minute, language) + offset;
}

function formatMinute(minute: MinuteOfDay, language: Language): string {
  if (minute === 1440) return words[language].midnight;
  const hour = Math.floor(minute / 60);
  const rest = String(minute % 60).padStart(2, "0");
  if (language === "es") return `${hour}:${rest}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${rest} ${hour < 12 ? "AM" : "PM"}`;
}

/** Thousands are set apart by a space, which no language reads as a decimal mark. */
const formatCount = (value: number): string =>
  String(value).replace(/\B(?=(\d{3})+(?!\d))/g, "\u00a0");

function formatHundredths(value: number, language: Language): string {
  const size = Math.abs(value);
  const mark = language === "en" ? "." : ",";
  const units = formatCount(Math.floor(size / 100));
  return `${value < 0 ? "-" : ""}${units}${mark}${String(size % 100).padStart(2, "0")}`;
}

function formatList(ids: readonly string[], language: Language): string {
  const named = ids.map((id) => present(words[language].fields[id], `the sort of data ${id}`));
  const last = named.at(-1) ?? "";
  if (named.length < 2) return last;
  return `${named.slice(0, -1).join(", ")} ${words[language].and} ${last}`;
}

function formatText(value: Fact, language: Language): string {
  if (typeof value === "boolean") return value ? words[language].yes : words[language].no;
  return String(value);
}

function whole(value: Fact): number {
  assert(typeof value === "number" && Number.isSafeInteger(value), "a whole number", value);
  return value;
}
