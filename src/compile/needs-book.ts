import { type BreakNeed, type ShiftNeeds, needsOf } from "../breaks/index.ts";
import type { OptionFacts } from "../rules/told.ts";
import type { Calendar } from "../time/calendar.ts";
import { instant } from "../time/interval.ts";
import type { AskBreaks } from "./break-needs.ts";
import type { Candidate } from "./candidates.ts";

/** The needs of one shift, and when it starts. */
interface Known {
  readonly start: number;
  readonly made: ShiftNeeds;
}

/**
 * The breaks of shifts, worked out once for all workers of whom the law asks the same, and once for all
 * dates on which a shift runs through the same hours: finding lawful places for breaks is the dear part
 * of building a model.
 */
export class NeedsBook {
  readonly #calendar: Calendar;
  readonly #hours = new Map<Candidate, string>();
  readonly #known = new Map<string, Map<string, Known>>();

  constructor(calendar: Calendar) {
    this.#calendar = calendar;
  }

  /**
   * The breaks of a shift for the worker behind `asking`. Rules are asked a second time once the unpaid
   * minutes are known: an unpaid meal can bring the work under the threshold of another rest.
   */
  of(shape: Candidate, { ask, alike, alikeOn }: AskBreaks, option: OptionFacts): ShiftNeeds {
    const ofAlike = this.#known.get(alike) ?? new Map<string, Known>();
    this.#known.set(alike, ofAlike);
    const key = `${this.#hoursOf(shape)} ${alikeOn(option)}`;
    const { start } = shape.interval;
    const known = ofAlike.get(key);
    if (known !== undefined) return later(known.made, start - known.start);
    const needs = (unpaidMinutes: number): ShiftNeeds =>
      needsOf(shape.planned, shape.interval, ask({ ...option, unpaidMinutes }));
    const first = needs(0);
    const made = first.unpaidMinutes === 0 ? first : needs(first.unpaidMinutes);
    ofAlike.set(key, { start, made });
    return made;
  }

  /** Equal for shifts of the same hours; one in which the clocks change is like no other. */
  #hoursOf(shape: Candidate): string {
    const known = this.#hours.get(shape);
    if (known !== undefined) return known;
    const { start, end } = shape.interval;
    const steady = this.#calendar.offsetMinutes(start) === this.#calendar.offsetMinutes(end);
    const from = steady ? this.#calendar.minuteOfDay(start) : `at ${start}`;
    const planned = JSON.stringify(shape.planned);
    const hours = [from, end - start, planned].join(" ");
    this.#hours.set(shape, hours);
    return hours;
  }
}

/** The same needs so many minutes later, or earlier. */
function later({ needs, unpaidMinutes, feasible }: ShiftNeeds, minutes: number): ShiftNeeds {
  const moved = needs.map((need): BreakNeed => ({
    ...need,
    earliestStart: instant(need.earliestStart + minutes),
    latestStart: instant(need.latestStart + minutes),
    latestEnd: instant(need.latestEnd + minutes),
    ideal: instant(need.ideal + minutes),
  }));
  return { needs: moved, unpaidMinutes, feasible };
}
