import { Calendar } from "../../../src/time/calendar.ts";
import {
  addDays,
  type Day,
  formatDay,
  formatMinuteOfDay,
  parseDay,
} from "../../../src/time/civil.ts";
import { type Instant, instant } from "../../../src/time/interval.ts";
import type { Place } from "./place.ts";

const calendars = new Map<string, Calendar>();

/** The wall clock of a problem under construction, counted in days from the period's first. */
export class Clock {
  readonly days: number;
  readonly #calendar: Calendar;
  readonly #first: Day;
  readonly #withOffsets: boolean;

  constructor(
    place: Place,
    anchor: string,
    { days, lead, withOffsets }: { days: number; lead: number; withOffsets: boolean },
  ) {
    const { zone } = place.site;
    const calendar = calendars.get(zone) ?? new Calendar(zone);
    calendars.set(zone, calendar);
    this.#calendar = calendar;
    this.days = days;
    this.#first = addDays(parseDay(anchor) as Day, -(lead % days));
    this.#withOffsets = withOffsets;
  }

  /** "2026-12-07", `offset` days after the first of the period. */
  date(offset: number): string {
    return formatDay(addDays(this.#first, offset));
  }

  /** The instant of a wall-clock minute; one that clocks skip or repeat is read as the earlier. */
  at(offset: number, minute: number): Instant {
    const read = this.#calendar.at(addDays(this.#first, offset), minute, "earlier");
    return read.ok ? read.value : this.#calendar.dayStart(this.#first);
  }

  /** An instant as text: with its offset where it must have one, or where all have. */
  write(at: number): string {
    const text = this.#calendar.format(instant(at));
    const local = text.slice(0, 16);
    return this.#withOffsets || !this.#calendar.parse(local).ok ? text : local;
  }

  /** A span from a wall-clock minute on, `minutes` long in elapsed time. */
  span(offset: number, minute: number, minutes: number): { start: string; end: string } {
    const start = this.at(offset, minute);
    return { start: this.write(start), end: this.write(start + minutes) };
  }

  /** A time of day that exists once on that date, as "09:00". */
  time(offset: number, minute: number): string {
    const date = addDays(this.#first, offset);
    const found = [minute, minute + 240].find((one) => this.#calendar.at(date, one).ok);
    return formatMinuteOfDay(found ?? 720);
  }
}
