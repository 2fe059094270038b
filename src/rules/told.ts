import type { DemandId, RoleId } from "../domain/identity.ts";
import type { PlannedBreak } from "../domain/demand.ts";
import type { Shift } from "../domain/shift.ts";
import type { Day } from "../time/civil.ts";
import type { Instant, Interval } from "../time/interval.ts";
import type { LineContext } from "./line.ts";

/** A shift that a worker could be given: the solver's side of a `Shift`, before breaks have a place. */
export interface OptionFacts {
  /** Its index among the line's options. */
  readonly index: number;
  /** The local date it starts on. At most one option a day is chosen. */
  readonly day: Day;
  readonly role: RoleId;
  readonly start: Instant;
  readonly end: Instant;
  /** Elapsed minutes without the unpaid breaks that template and law ask for. */
  readonly paidMinutes: number;
  /** Total minutes of unpaid breaks; where in the shift they lie is decided later. */
  readonly unpaidMinutes: number;
  readonly planned: readonly PlannedBreak[];
  /** The fixed demand it fills, null when it is cut out of a template. */
  readonly demand: DemandId | null;
  /** True for an assignment that was published to this worker before. */
  readonly published: boolean;
  /** True for an assignment the problem pins. */
  readonly pinned: boolean;
}

/** One worker's line as the compilers see it. */
export interface LineFacts extends LineContext {
  readonly options: readonly OptionFacts[];
  /** Shifts that began before the period, by start: fixed, never moved. */
  readonly past: readonly Shift[];
}

/** A price in goal points (1 point = the smallest currency unit) for something lawful that costs extra. */
export interface Price {
  readonly flat: number;
  readonly perMinute: number;
}

/** The verbs in which a rule tells the solver about one line. Every verb is hard unless it has a price. */
export interface LinePoster {
  /** The option may not be chosen. */
  forbid(option: OptionFacts): void;
  /**
   * Between two consecutive chosen options (and between `lastEnd` and the first) at least
   * `minutesMin` elapse; with `price`, falling short is allowed and costs (perMinute x missing + flat).
   */
  gap(limit: { minutesMin: number; lastEnd: Instant | null; price?: Price }): void;
  /** The values of the chosen options sum to at most `max - already`. Values are whole and >= 0. */
  sumAtMost(limit: { value: (option: OptionFacts) => number; already: number; max: number }): void;
  /** Inside `window` a stretch of at least `minutesMin` is free of chosen options and of `busy`. */
  freeStretch(limit: { window: Interval; minutesMin: number; busy: readonly Interval[] }): void;
  /**
   * At most `max` consecutive local days are worked; `already` days in a row were worked up to the
   * day before the period. A day counts when an option that starts on it is chosen.
   */
  consecutiveDays(limit: { max: number; already: number }): void;
  /** Choosing `earlier` and then, as the next chosen option, `later` is not allowed. */
  forbidSuccession(limit: {
    earlier: (option: OptionFacts) => boolean;
    later: (option: OptionFacts) => boolean;
    /** Only when they start on dates at most this many days apart. */
    withinDays: number;
  }): void;
  /**
   * What the values of the chosen options and `already` come to above `over` costs `percent` of
   * `centsPerHour`, whole and >= 0, for each 60. Values are whole and >= 0; rounded down to whole cents.
   */
  chargeSum(costs: {
    value: (option: OptionFacts) => number;
    already: number;
    over: number;
    centsPerHour: number;
    percent: number;
  }): void;
  /** Every date costs: what its chosen option does, or what leaving it free does. Whole points, >= 0. */
  charge(costs: { option: (option: OptionFacts) => number; dayOff: (day: Day) => number }): void;
}
