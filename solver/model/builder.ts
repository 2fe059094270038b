import { assert } from "../../src/kernel/assert.ts";
import { CELLS_MAX, COUNT, DAYS_MAX, LINES_MAX, OPTIONS_MAX, whole } from "./bounds.ts";
import { checkedCell, type NewCell } from "./cell-table.ts";
import { frozenModel, type Posted } from "./freeze.ts";
import type { Model } from "./model.ts";
import { FREE, OFF, type CellIndex, type OptionIndex } from "./numbers.ts";
import { checkedOption, type NewOption } from "./option-table.ts";
import { postedFreeStretch } from "./primitives/free-stretch/post.ts";
import type { FreeStretchSpec } from "./primitives/free-stretch/primitive.ts";
import { postedGap, type GapLimit } from "./primitives/gap/post.ts";
import { postedGroupCount, type GroupLimit } from "./primitives/group-count/post.ts";
import { postedRun, type RunLimit } from "./primitives/run/post.ts";
import {
  postedAim,
  postedCeiling,
  postedFloor,
  type SumAim,
  type SumCeiling,
  type SumFloor,
} from "./primitives/sum/post.ts";
import { postedWholeGroups, type WholeGroupsLimit } from "./primitives/whole-groups/post.ts";

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
    run: [],
    groupCount: [],
    wholeGroups: [],
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
    assert(this.#cells.length < CELLS_MAX, `a model has at most ${CELLS_MAX} cells`);
    return this.#cells.push(checkedCell(cell)) - 1;
  }

  /**
   * Adds an option; on a line, options of later days must start later. At most one a day is chosen.
   */
  option(option: NewOption): OptionIndex {
    this.#assertOpen();
    this.#assertSlot(option.line, option.day);
    assert(this.#options.length < OPTIONS_MAX, `a model has at most ${OPTIONS_MAX} options`);
    return this.#options.push(checkedOption(option, this.#cells.length)) - 1;
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
  gap(limit: GapLimit): void {
    this.#assertLine(limit.line);
    this.#posted.gap.push(postedGap(limit));
  }

  /**
   * The values (whole, >= 0) of the chosen options sum to at most `max - already`, or to 0 when
   * that is less.
   */
  sumAtMost(limit: SumCeiling): void {
    this.#assertLine(limit.line);
    this.#posted.sum.push(postedCeiling(limit));
  }

  /**
   * The values (whole, >= 0) of the chosen options sum to at least `min - already`. A floor: the
   * search begins with a row that keeps it, and a line that has none is a Bug.
   */
  sumAtLeast(limit: SumFloor): void {
    this.#assertLine(limit.line);
    this.#posted.sum.push(postedFloor(limit));
  }

  /** Goals points for the sum of the values (whole, >= 0) of the chosen options. */
  sumPoints(aim: SumAim): void {
    this.#assertLine(aim.line);
    this.#posted.sum.push(postedAim(aim));
  }

  /**
   * Inside [from, to) some stretch of at least `minutesMin` (>= 1) is free of options and of
   * `busy`.
   */
  freeStretch(limit: FreeStretchSpec): void {
    this.#assertLine(limit.line);
    this.#posted.freeStretch.push(postedFreeStretch(limit));
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
   * Days in a row of one class are at least `min` and at most `max`. Hard, a floor is kept from the
   * first row on, as in {@link sumAtLeast}; with a price, each day missing or too many costs goals
   * points.
   */
  runLength(limit: RunLimit): void {
    this.#assertLine(limit.line);
    this.#posted.run.push(postedRun(limit));
  }

  /**
   * Any option is chosen in at most `max - already` groups of days, as weekends; `overPoints` makes
   * it an aim of so many goals points for each group too many.
   */
  groupsAtMost(limit: GroupLimit): void {
    this.#assertLine(limit.line);
    this.#posted.groupCount.push(postedGroupCount(limit, this.#size.days));
  }

  /**
   * Groups of days, as weekends, are worked on all their days or on none; `partPoints` makes it an
   * aim of so many goals points for each group worked in part.
   */
  wholeGroups(limit: WholeGroupsLimit): void {
    this.#assertLine(limit.line);
    this.#posted.wholeGroups.push(postedWholeGroups(limit, this.#size.days));
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
