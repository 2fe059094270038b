import { CellSet } from "../state/cell-set.ts";
import type { ActivityModel } from "./model.ts";

/** No activity: the line does not work at that tick. */
export const IDLE = -1;

/** So many lines too many crowd a cell. */
const CROWDED = 2;

/**
 * What every line does at every tick, and what that counts. Changes are tried: they are made at once,
 * their price stands in `missing`, `outside` and `over`, and they are kept or taken back as a whole.
 */
export class Draft {
  readonly model: ActivityModel;
  /** At `line * ticks + tick`: the activity, or IDLE. */
  readonly doing: Int16Array;
  /** At `line * days + day`: the shift that starts that day, half-open; -1 and -1 = none. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Lines at `tick * activities + activity`. */
  readonly counts: Int32Array;
  /** Ticks worked, by line. */
  readonly totals: Int32Array;
  /** By day: the first and the last tick at which a shift may start; -1 = none. */
  readonly firstStart: Int32Array;
  readonly lastStart: Int32Array;
  /** Lines missing, summed over ticks and activities. */
  missing = 0;
  /** Ticks by which totals lie outside their limits. */
  outside = 0;
  /** Squares of lines too many. */
  over = 0;
  /** What crowding costs besides, at the prices of its ticks; no part of the score. */
  crowding = 0;
  /** By tick: what every line beyond the first too many in a cell costs besides; whole, 0 at first. */
  readonly crowdPrice: Int32Array;
  /** The cells with two lines too many or more, which cost the most. */
  readonly crowded: CellSet;
  readonly #totalMin: Int32Array;
  readonly #totalMax: Int32Array;
  /** What was there before the changes being tried, in the order in which they were made. */
  #places = new Int32Array(1 << 14);
  #before = new Int16Array(1 << 14);
  #placeCount = 0;
  readonly #shifts: number[] = [];

  constructor(model: ActivityModel) {
    const { lines, ticks, days, activities, required, startDay } = model;
    this.model = model;
    this.doing = new Int16Array(lines.length * ticks).fill(IDLE);
    this.from = new Int32Array(lines.length * days).fill(-1);
    this.to = new Int32Array(lines.length * days).fill(-1);
    this.counts = new Int32Array(ticks * activities);
    this.totals = new Int32Array(lines.length);
    this.crowded = new CellSet(this.counts.length);
    this.crowdPrice = new Int32Array(ticks);
    this.firstStart = Int32Array.from({ length: days }, (_, day) => startDay.indexOf(day));
    this.lastStart = Int32Array.from({ length: days }, (_, day) => startDay.lastIndexOf(day));
    this.#totalMin = Int32Array.from(lines, ({ totalMin }) => totalMin);
    this.#totalMax = Int32Array.from(lines, ({ totalMax }) => totalMax);
    this.missing = required.reduce((sum, least) => sum + least, 0);
    this.outside = this.#totalMin.reduce((sum, least) => sum + least, 0);
  }

  /** What is missing when a line's total is `total`: ticks outside the limits. */
  outsideAt(line: number, total: number): number {
    const low = this.#totalMin[line]! - total;
    if (low > 0) return low;
    const high = total - this.#totalMax[line]!;
    return high > 0 ? high : 0;
  }

  /** The line does the activity, or nothing, in [from, to). */
  paint(line: number, from: number, to: number, activity: number): void {
    const row = line * this.model.ticks;
    let worked = 0;
    for (let tick = from; tick < to; tick++) {
      const before = this.doing[row + tick]!;
      if (before === activity) continue;
      this.#log(row + tick, before);
      worked += this.#set(row + tick, tick, before, activity);
    }
    if (worked !== 0) this.#work(line, worked);
  }

  /** Two lines exchange what they do in [from, to). */
  exchange(line: number, other: number, from: number, to: number): void {
    const { ticks } = this.model;
    const { doing } = this;
    let gained = 0;
    for (let tick = from; tick < to; tick++) {
      const own = doing[line * ticks + tick]!;
      const others = doing[other * ticks + tick]!;
      if (own === others) continue;
      this.#log(line * ticks + tick, own);
      this.#log(other * ticks + tick, others);
      doing[line * ticks + tick] = others;
      doing[other * ticks + tick] = own;
      gained += (others === IDLE ? 0 : 1) - (own === IDLE ? 0 : 1);
    }
    if (gained === 0) return;
    this.#work(line, gained);
    this.#work(other, -gained);
  }

  /** The line's shift of that day lies in [from, to) from now on; -1 and -1 = none. */
  setShift(line: number, day: number, from: number, to: number): void {
    const at = line * this.model.days + day;
    this.#shifts.push(at, this.from[at]!, this.to[at]!);
    this.from[at] = from;
    this.to[at] = to;
  }

  /** Every tick that has a crowded cell becomes dearer by so much. Nothing may be on trial. */
  raiseCrowdPrices(points: number): void {
    const { activities, most } = this.model;
    const cells = Array.from({ length: this.crowded.count }, (_, i) => this.crowded.at(i));
    for (const tick of new Set(cells.map((cell) => Math.floor(cell / activities)))) {
      this.crowdPrice[tick]! += points;
    }
    this.crowding = cells.reduce((sum, cell) => {
      const beyond = this.counts[cell]! - most[cell]! - CROWDED + 1;
      return sum + beyond * this.crowdPrice[Math.floor(cell / activities)]!;
    }, 0);
  }

  /** What was tried stays. */
  keep(): void {
    this.#placeCount = 0;
    this.#shifts.length = 0;
  }

  /** Everything tried since the last `keep` is undone. */
  takeBack(): void {
    const { ticks } = this.model;
    for (let i = this.#placeCount - 1; i >= 0; i--) {
      const place = this.#places[i]!;
      const line = Math.floor(place / ticks);
      const worked = this.#set(place, place - line * ticks, this.doing[place]!, this.#before[i]!);
      if (worked !== 0) this.#work(line, worked);
    }
    for (let i = this.#shifts.length - 3; i >= 0; i -= 3) {
      this.from[this.#shifts[i]!] = this.#shifts[i + 1]!;
      this.to[this.#shifts[i]!] = this.#shifts[i + 2]!;
    }
    this.keep();
  }

  /** Puts an activity in a place and counts it; 1, -1 or 0 ticks of work more. */
  #set(place: number, tick: number, before: number, after: number): number {
    const { counts, model } = this;
    const { required, most, activities } = model;
    this.doing[place] = after;
    if (before !== IDLE) {
      const cell = tick * activities + before;
      const left = counts[cell]! - 1;
      counts[cell] = left;
      if (left < required[cell]!) this.missing++;
      else if (left >= most[cell]!) {
        this.over -= 2 * (left - most[cell]!) + 1;
        if (left >= most[cell]! + CROWDED - 1) {
          this.crowding -= this.crowdPrice[tick]!;
          if (left === most[cell]! + CROWDED - 1) this.crowded.set(cell, false);
        }
      }
    }
    if (after !== IDLE) {
      const cell = tick * activities + after;
      const there = counts[cell]!;
      counts[cell] = there + 1;
      if (there < required[cell]!) this.missing--;
      else if (there >= most[cell]!) {
        this.over += 2 * (there - most[cell]!) + 1;
        if (there >= most[cell]! + CROWDED - 1) {
          this.crowding += this.crowdPrice[tick]!;
          if (there === most[cell]! + CROWDED - 1) this.crowded.set(cell, true);
        }
      }
    }
    return (after === IDLE ? 0 : 1) - (before === IDLE ? 0 : 1);
  }

  #work(line: number, ticks: number): void {
    const before = this.totals[line]!;
    this.outside += this.outsideAt(line, before + ticks) - this.outsideAt(line, before);
    this.totals[line] = before + ticks;
  }

  #log(place: number, before: number): void {
    if (this.#placeCount === this.#places.length) {
      const places = new Int32Array(2 * this.#places.length);
      const held = new Int16Array(places.length);
      places.set(this.#places);
      held.set(this.#before);
      this.#places = places;
      this.#before = held;
    }
    this.#places[this.#placeCount] = place;
    this.#before[this.#placeCount] = before;
    this.#placeCount++;
  }
}
