import type { Change } from "../../../state/change.ts";
import { EDIT_LINES_MAX } from "../../../state/edit.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Delta } from "../primitive.ts";
import { flatRuns, type FlatRuns } from "./flat-runs.ts";

/**
 * Keeps the classes of every chosen option as bits, and prices, before and after, the runs that touch
 * days on which a bit turns: most edits turn few of them.
 */
export class RunDelta implements Delta {
  readonly #layers: readonly Layer[];

  constructor(board: Board) {
    this.#layers = flatRuns(board.model).map((runs) => new Layer(board, runs));
  }

  price(change: Change): boolean {
    for (let i = 0; i < this.#layers.length; i++) {
      if (!this.#layers[i]!.price(change)) return false;
    }
    return true;
  }

  apply(change: Change): void {
    for (let i = 0; i < this.#layers.length; i++) this.#layers[i]!.apply(change);
  }
}

class Layer {
  readonly #days: number;
  readonly #runs: FlatRuns;
  /** By slot of the roster: the marks of what is chosen. */
  readonly #held: Int32Array;
  /** The same for the edited days of the rows of a change. */
  readonly #rows: Int32Array;
  /** The points of the change at hand: they depend on whether it asks floors. */
  #under: Float64Array;
  #over: Float64Array;

  constructor({ model }: Board, runs: FlatRuns) {
    this.#days = model.days;
    this.#runs = runs;
    this.#under = runs.under;
    this.#over = runs.over;
    this.#rows = new Int32Array(EDIT_LINES_MAX * model.days);
    this.#held = new Int32Array(model.lines * model.days);
    for (let slot = 0; slot < this.#held.length; slot++) {
      this.#held[slot] = runs.offMarks[Math.floor(slot / model.days)]!;
    }
  }

  price(change: Change): boolean {
    const { under, over, underUnasked, overUnasked } = this.#runs;
    this.#under = change.asksFloors ? under : underUnasked;
    this.#over = change.asksFloors ? over : overUnasked;
    for (let k = 0; k < change.lineCount; k++) {
      if (!this.#priceLine(change, k)) return false;
    }
    return true;
  }

  apply(change: Change): void {
    const { marks, offMarks } = this.#runs;
    for (let i = 0; i < change.count; i++) {
      const slot = change.slots[i]!;
      const after = change.after[i]!;
      this.#held[slot] = after === OFF ? offMarks[Math.floor(slot / this.#days)]! : marks[after]!;
    }
  }

  #priceLine(change: Change, k: number): boolean {
    const { first, marks, offMarks, carried } = this.#runs;
    const line = change.lines[k]!;
    if (first[line] === first[line + 1]) return true;
    const held = line * this.#days;
    const row = k * this.#days;
    const end = change.last[k]! + 1;
    let turned = 0;
    for (let day = change.first[k]!; day < end; day++) {
      const option = change.rows[row + day]!;
      const mark = option === OFF ? offMarks[line]! : marks[option]!;
      this.#rows[row + day] = mark;
      turned |= mark ^ this.#held[held + day]!;
    }
    for (let bits = turned & ~carried[line]!; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits);
      const points = this.#growth(first[line]! + bit, bit, change, k);
      if (points === Infinity) return false;
      change.goals += points;
    }
    return carried[line] === 0 || this.#keepsCarried(change, k);
  }

  /** A run carried in that must go on is broken by nobody working: such rows are measured whole. */
  #keepsCarried(change: Change, k: number): boolean {
    const { first, carried } = this.#runs;
    const line = change.lines[k]!;
    const held = line * this.#days;
    const row = k * this.#days;
    for (let day = 0; day < this.#days; day++) {
      if (day < change.first[k]! || day > change.last[k]!) {
        this.#rows[row + day] = this.#held[held + day]!;
      }
    }
    for (let bits = carried[line]!; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits);
      const s = first[line]! + bit;
      if (this.#walk(this.#rows, row, s, bit, 0, this.#days, 0, 0) === Infinity) return false;
    }
    return true;
  }

  /** What spec `s` costs more after the change than before; Infinity when it is hard and breaks. */
  #growth(s: number, bit: number, change: Change, k: number): number {
    const before = this.#held;
    const after = this.#rows;
    const held = change.lines[k]! * this.#days;
    const row = k * this.#days;
    let from = change.first[k]!;
    let to = change.last[k]! + 1;
    while ((((before[held + from]! ^ after[row + from]!) >>> bit) & 1) === 0) from++;
    while ((((before[held + to - 1]! ^ after[row + to - 1]!) >>> bit) & 1) === 0) to--;
    let left = from;
    while (left > 0 && ((before[held + left - 1]! >>> bit) & 1) === 1) left--;
    let right = to;
    while (right < this.#days && ((before[held + right]! >>> bit) & 1) === 1) right++;
    const points = this.#walk(after, row, s, bit, from, to, from - left, right - to);
    if (this.#runs.hard[s] === 1) return points;
    return points - this.#walk(before, held, s, bit, from, to, from - left, right - to);
  }

  /** The points of the runs in days [from, to), with so many days of the class on either side. */
  #walk(
    marks: Int32Array,
    row: number,
    s: number,
    bit: number,
    from: number,
    to: number,
    left: number,
    right: number,
  ): number {
    let points = 0;
    let first = from === left;
    let length = first ? left + this.#runs.already[s]! : left;
    for (let day = from; day < to; day++) {
      if (((marks[row + day]! >>> bit) & 1) === 1) {
        length++;
        continue;
      }
      if (length > 0) points += this.#points(s, length, first, false);
      length = 0;
      first = false;
    }
    length += right;
    return length === 0
      ? points
      : points + this.#points(s, length, first, to + right === this.#days);
  }

  /** The points of one run; `first` and `last` tell whether it reaches that end of the days. */
  #points(s: number, length: number, first: boolean, last: boolean): number {
    const { min, max, already, openStart, openEnd } = this.#runs;
    if (length < min[s]!) {
      const exempt = (first && openStart[s] === 1) || (last && openEnd[s] === 1);
      return exempt ? 0 : this.#under[s]! * (min[s]! - length);
    }
    const spared = first ? Math.max(max[s]!, already[s]!) : max[s]!;
    return length > spared ? this.#over[s]! * (length - spared) : 0;
  }
}
