import { words } from "../explain/words.ts";
import { present, unreachable } from "../kernel/assert.ts";
import type { Language } from "../rules/explanation.ts";
import { dateParts, parseDay, weekdayOf } from "../time/civil.ts";
import type { Value } from "./model/value.ts";

/** Narrow tables take "30:30", sentences and single figures "30 h 30 min". */
export type Room = "narrow" | "wide";

/** A value in words and figures. Thousands are set apart by a space that does not break. */
export function formatValue(value: Value, language: Language, room: Room = "wide"): string {
  switch (value.as) {
    case "text":
    case "name":
    case "english":
      return value.text;
    case "count":
      return sign(value) + grouped(String(Math.abs(value.value)));
    case "decimal":
      return sign(value) + fixed(Math.abs(value.value), value.digits, language);
    case "share":
      return `${sign(value)}${fixed(100 * Math.abs(value.value), value.digits, language)} %`;
    case "minutes":
      return sign(value) + duration(Math.abs(value.value), room);
    case "cents": {
      const amount = fixed(Math.abs(value.value) / 100, 2, language);
      return `${sign(value)}${amount}${value.currency === null ? "" : ` ${value.currency}`}`;
    }
    case "date":
      return formatDate(value.date, language);
    case "time":
      return `${formatDate(value.at.slice(0, 10), language)}, ${formatClock(value.at, language)}`;
    case "none":
      return "–";
    default:
      return unreachable(value);
  }
}

/** A true minus, which screen readers read and hyphens are not. */
function sign(value: { readonly value: number; readonly signed?: true }): string {
  if (value.value < 0) return "−";
  return value.signed === true && value.value > 0 ? "+" : "";
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, "\u00a0");

function fixed(value: number, digits: number, language: Language): string {
  const [whole = "0", rest] = value.toFixed(digits).split(".");
  const mark = language === "en" ? "." : ",";
  return grouped(whole) + (rest === undefined ? "" : mark + rest);
}

function duration(minutes: number, room: Room): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (room === "narrow") return `${grouped(String(hours))}:${String(rest).padStart(2, "0")}`;
  const parts = [
    hours > 0 ? `${grouped(String(hours))} h` : "",
    rest > 0 || hours === 0 ? `${rest} min` : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

const dayOf = (iso: string) => present(parseDay(iso), "an ISO date");

/** "Mon 7 Dec 2026", "lun 7 dic 2026": day before month in both, so that it fits a column. */
export function formatDate(iso: string, language: Language): string {
  const { year } = dateParts(dayOf(iso));
  return `${formatShortDate(iso, language)} ${year}`;
}

/** "Mon 7 Dec". */
export function formatShortDate(iso: string, language: Language): string {
  const { month, dayOfMonth } = dateParts(dayOf(iso));
  return `${shortWeekday(iso, language)} ${dayOfMonth} ${(words[language].months[month - 1] ?? "").slice(0, 3)}`;
}

export const shortWeekday = (iso: string, language: Language): string =>
  (words[language].weekdays[weekdayOf(dayOf(iso)) - 1] ?? "").slice(0, 3);

/** The wall clock of a local time: "5:30 PM", "17:30". */
export function formatClock(at: string, language: Language): string {
  const [hour, minute] = [Number(at.slice(11, 13)), at.slice(14, 16)];
  if (language === "es") return `${hour}:${minute}`;
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}${minute === "00" ? "" : `:${minute}`} ${hour < 12 ? "AM" : "PM"}`;
}
