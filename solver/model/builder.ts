import { assert } from "../../src/kernel/assert.ts";
import {
  CELLS_MAX,
  COUNT,
  DAYS_MAX,
  INSTANT,
  LINES_MAX,
  MINUTES,
  OPTIONS_MAX,
  POINTS,
  whole,
} from "./bounds.ts";
import type { NewCell } from "./cell-table.ts";
import { frozenModel, type Posted } from "./freeze.ts";
import type { Model } from "./model.ts";
import { FREE, OFF, type CellIndex, type OptionIndex } from "./numbers.ts";
import type { NewOption } from "./option-table.ts";
import type { SumPrice } from "./sum-price.ts";

/**
 * Tells the solver a problem: lines x days, cells of demand, options that cover cells, limits and
 * aims. Everything is a safe integer and is checked at once; what does not hold is a Bug. Functions
 * of options are asked once for each option of the line, when the model is frozen.
 *
 * @example
 * const builder = new ModelBuilder({ lines: 2, days: 1 });
 * const till = builder.cell({ required: 1, max: 2, underPoints: 100, overPoints: 5 });
 * const early = builder.option({ line: 0, day: 0, start: 480, end: 960, cells: [till] });
 * const other = builder.option({ line: 1, day: 0, start: 480, end: 960, cells: [till] });
 * builder.optionPoints({ line: 0, points: (option) => (option === early ? 30 : 0) });
 * const model = builder.freeze();
 * const options = { seed: 1, stop: maxIterations(1000), clock: systemClock };
 * const result = runToEnd(search(model, options));
 * // result.score is { coverage: 0, goals: 0 }; result.roster is [OFF, other]
 */
export class ModelBuilder {
  readonly #size: { readonly lines: number; readonly days: number };
  readonly #cells: NewCell[] = [];
  readonly #options: NewOption[] = [];
  readonly #pins: Int32Array;
  readonly #posted: Posted = {
    gap: [],
    sum: [],
    freeStretch: [],
    consecutiveDays: [],
    succession: [],
    linear: [],
    weekToWeek: [],
  };
  #frozen = false;

  /** @param size lines (0..100,000) and days (0..366) of the roster. */
  constructor(size: { lines: number; days: number }) {
    whole(size.lines, { low: 0, high: LINES_MAX }, "the number of lines");
    whole(size.days, { low: 0, high: DAYS_MAX }, "the number of days");
    this.#size = { lines: size.lines, days: size.days };
    this.#pins = new Int32Array(size.lines * size.days).fill(FREE);
  }

  cell(cell: NewCell): CellIndex {
    this.#assertOpen();
    whole(cell.required, COUNT, "a cell's required count");
    whole(
      cell.max,
      { ...COUNT, low: cell.required },
      "a cell's ceiling (at least what is required)",
    );
    whole(cell.underPoints, POINTS, "a cell's points per missing unit");
    whole(cell.overPoints, POINTS, "a cell's points per unit too many");
    assert(this.#cells.length < CELLS_MAX, `a model has at most ${CELLS_MAX} cells`);
    return this.#cells.push({ ...cell }) - 1;
  }

  /**
   * Adds an option; on a line, options of later days must start later. At most one a day is chosen.
   */
  option(option: NewOption): OptionIndex {
    this.#assertOpen();
    this.#assertSlot(option.line, option.day);
    whole(option.start, INSTANT, "an option's start");
    whole(option.end, { ...INSTANT, low: option.start + 1 }, "an option's end (after its start)");
    for (const cell of option.cells) {
      whole(cell, { low: 0, high: this.#cells.length - 1 }, "a covered cell");
    }
    const distinct = new Set(option.cells).size === option.cells.length;
    assert(distinct, "an option covers a cell once", option.cells);
    assert(this.#options.length < OPTIONS_MAX, `a model has at most ${OPTIONS_MAX} options`);
    return this.#options.push({ ...option, cells: [...option.cells] }) - 1;
  }

  /** The option must be chosen on that line and day; null: nothing may be chosen. */
  pin(pin: { line: number; day: number; option: OptionIndex | null }): void {
    this.#assertOpen();
    this.#assertSlot(pin.line, pin.day);
    if (pin.option !== null) {
      const option = this.#options[pin.option];
      const stands = option?.line === pin.line && option.day === pin.day;
      assert(stands, "a pinned option stands on the pin's line and day", pin);
    }
    const slot = pin.line * this.#size.days + pin.day;
    const wanted = pin.option ?? OFF;
    const agrees = this.#pins[slot] === FREE || this.#pins[slot] === wanted;
    assert(agrees, "two pins of one line and day must agree", pin);
    this.#pins[slot] = wanted;
  }

  /**
   * Between consecutive chosen options at least `minutesMin` elapse; `lastEnd` is the end of the
   * last one before day 0. With a price it is no limit, but costs `flat + perMinute x missing`
   * goals points.
   */
  gap(limit: {
    line: number;
    minutesMin: number;
    lastEnd: number | null;
    price?: { flat: number; perMinute: number };
  }): void {
    this.#assertLine(limit.line);
    whole(limit.minutesMin, MINUTES, "a gap's minutes");
    if (limit.lastEnd !== null) whole(limit.lastEnd, INSTANT, "the end before day 0");
    if (limit.price !== undefined) {
      whole(limit.price.flat, POINTS, "a gap's flat price");
      whole(limit.price.perMinute, POINTS, "a gap's price per minute");
    }
    const price = limit.price === undefined ? null : { ...limit.price };
    const { line, minutesMin, lastEnd } = limit;
    this.#posted.gap.push({ line, minutesMin, lastEnd, price });
  }

  /**
   * The values (whole, >= 0) of the chosen options sum to at most `max - already`, or to 0 when
   * that is less.
   */
  sumAtMost(limit: {
    line: number;
    value: (option: OptionIndex) => number;
    already: number;
    max: number;
  }): void {
    this.#assertLine(limit.line);
    whole(limit.already, POINTS, "what a sum already holds");
    whole(limit.max, POINTS, "a sum's ceiling");
    const sumMax = Math.max(0, limit.max - limit.already);
    this.#posted.sum.push({ line: limit.line, value: limit.value, sumMax, price: null });
  }

  /** Goals points for the sum of the values (whole, >= 0) of the chosen options. */
  sumPoints(aim: { line: number; value: (option: OptionIndex) => number; price: SumPrice }): void {
    this.#assertLine(aim.line);
    const price = Object.freeze({ ...aim.price });
    this.#posted.sum.push({ line: aim.line, value: aim.value, sumMax: null, price });
  }

  /**
   * Inside [from, to) some stretch of at least `minutesMin` (>= 1) is free of options and of
   * `busy`.
   */
  freeStretch(limit: {
    line: number;
    from: number;
    to: number;
    minutesMin: number;
    busy: readonly { readonly start: number; readonly end: number }[];
  }): void {
    this.#assertLine(limit.line);
    whole(limit.from, INSTANT, "the start of a window");
    whole(limit.to, { ...INSTANT, low: limit.from }, "the end of a window");
    whole(limit.minutesMin, { ...MINUTES, low: 1 }, "the minutes of a free stretch");
    for (const { start, end } of limit.busy) {
      whole(start, INSTANT, "the start of a busy interval");
      whole(end, { ...INSTANT, low: start }, "the end of a busy interval");
    }
    const busy = Object.freeze(limit.busy.map(({ start, end }) => Object.freeze({ start, end })));
    const { line, from, to, minutesMin } = limit;
    this.#posted.freeStretch.push({ line, from, to, minutesMin, busy });
  }

  /** At most `max` days in a row are worked; `already` of them end on the day before day 0. */
  consecutiveDays(limit: { line: number; max: number; already: number }): void {
    this.#assertLine(limit.line);
    whole(limit.max, COUNT, "the most days in a row");
    whole(limit.already, COUNT, "the days already worked in a row");
    const { line, max, already } = limit;
    this.#posted.consecutiveDays.push({ line, max, already });
  }

  /**
   * An `earlier` option and, as the next chosen one at most `withinDays` (>= 1) later, a `later`
   * one exclude each other.
   */
  forbidSuccession(limit: {
    line: number;
    earlier: (option: OptionIndex) => boolean;
    later: (option: OptionIndex) => boolean;
    withinDays: number;
  }): void {
    this.#assertLine(limit.line);
    whole(limit.withinDays, { ...COUNT, low: 1 }, "the days of a forbidden succession");
    this.#posted.succession.push({ ...limit });
  }

  /** Goals points (whole, may be negative) for choosing an option. */
  optionPoints(aim: { line: number; points: (option: OptionIndex) => number }): void {
    this.#assertLine(aim.line);
    this.#posted.linear.push({ line: aim.line, ofOption: aim.points, ofDayOff: null });
  }

  /** Goals points (whole, may be negative) for choosing no option on a day. */
  dayOffPoints(aim: { line: number; points: (day: number) => number }): void {
    this.#assertLine(aim.line);
    this.#posted.linear.push({ line: aim.line, ofOption: null, ofDayOff: aim.points });
  }

  /** Goals points (whole, may be negative) for what is chosen on days d and d + 7; null = off. */
  weekToWeek(aim: {
    line: number;
    points: (earlier: OptionIndex | null, later: OptionIndex | null) => number;
  }): void {
    this.#assertLine(aim.line);
    this.#posted.weekToWeek.push({ line: aim.line, points: aim.points });
  }

  /** The finished model. The builder takes nothing more afterwards. */
  freeze(): Model {
    this.#assertOpen();
    this.#frozen = true;
    return frozenModel(this.#size, this.#cells, this.#options, this.#pins, this.#posted);
  }

  #assertOpen(): void {
    assert(!this.#frozen, "the model is frozen already");
  }

  #assertLine(line: number): void {
    this.#assertOpen();
    whole(line, { low: 0, high: this.#size.lines - 1 }, "a line");
  }

  #assertSlot(line: number, day: number): void {
    this.#assertLine(line);
    whole(day, { low: 0, high: this.#size.days - 1 }, "a day");
  }
}
