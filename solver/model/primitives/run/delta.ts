import type { Change } from "../../../state/change.ts";
import { byLine } from "../../by-line.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Delta } from "../primitive.ts";
import type { RunSpec } from "./primitive.ts";

/** What a stretch of days costs: days too few in runs that close, and days too many. */
interface Found {
  under: number;
  over: number;
}

/**
 * Measures, before and after, only the runs that touch the edited days. A run carried in that must go
 * on is broken by nobody working, so such rows are measured whole.
 */
export class RunDelta implements Delta {
  readonly #board: Board;
  readonly #specs: readonly (readonly RunSpec[])[];
  readonly #found: Found = { under: 0, over: 0 };

  constructor(board: Board) {
    this.#board = board;
    this.#specs = byLine(board.model.lines, board.model.specs.run);
  }

  price(change: Change): boolean {
    for (let k = 0; k < change.lineCount; k++) {
      const specs = this.#specs[change.lines[k]!]!;
      for (let s = 0; s < specs.length; s++) {
        if (!this.#priceOne(specs[s]!, change, k)) return false;
      }
    }
    return true;
  }

  apply(): void {}

  #priceOne(spec: RunSpec, change: Change, k: number): boolean {
    const { roster, model } = this.#board;
    const before = change.lines[k]! * model.days;
    const after = k * model.days;
    if (spec.price === null && spec.already > 0 && !spec.openStart) {
      return this.#lawful(this.#measure(spec, change.rows, after, 0, model.days), spec, change);
    }
    let from = change.first[k]!;
    let to = change.last[k]! + 1;
    while (from < to && this.#alike(spec, roster[before + from]!, change.rows[after + from]!))
      from++;
    if (from === to) return true;
    while (this.#alike(spec, roster[before + to - 1]!, change.rows[after + to - 1]!)) to--;
    while (from > 0 && this.#belongs(spec, change.rows[after + from - 1]!)) from--;
    while (to < model.days && this.#belongs(spec, change.rows[after + to]!)) to++;
    const found = this.#measure(spec, change.rows, after, from, to);
    if (spec.price === null) return this.#lawful(found, spec, change);
    change.goals += found.under * spec.price.under + found.over * spec.price.over;
    this.#measure(spec, roster, before, from, to);
    change.goals -= found.under * spec.price.under + found.over * spec.price.over;
    return true;
  }

  /** Too many days off in a row can be mended by working more, so that is a floor too. */
  #lawful({ under, over }: Found, spec: RunSpec, { asksFloors }: Change): boolean {
    if (over > 0) return spec.offBelongs && !asksFloors;
    return under === 0 || !asksFloors;
  }

  #belongs(spec: RunSpec, option: number): boolean {
    if (option === OFF) return spec.offBelongs;
    return spec.members[this.#board.model.options.place[option]!] === 1;
  }

  #alike(spec: RunSpec, a: number, b: number): boolean {
    return a === b || this.#belongs(spec, a) === this.#belongs(spec, b);
  }

  /** Days [from, to), where `from` begins a run or lies outside all, and so does `to`. */
  #measure(spec: RunSpec, rows: Int32Array, row: number, from: number, to: number): Found {
    const { days } = this.#board.model;
    const { min, openStart, openEnd } = spec;
    const max = spec.max ?? Infinity;
    const found = this.#found;
    found.under = 0;
    found.over = 0;
    let length = from === 0 ? spec.already : 0;
    let exempt = from === 0 && openStart;
    for (let day = from; day < to; day++) {
      if (this.#belongs(spec, rows[row + day]!)) {
        length++;
        if (length > max) found.over++;
        continue;
      }
      if (length > 0 && length < min && !exempt) found.under += min - length;
      length = 0;
      exempt = false;
    }
    if (to === days && openEnd) exempt = true;
    if (length > 0 && length < min && !exempt) found.under += min - length;
    return found;
  }
}
