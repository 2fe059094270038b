import type { Change } from "../../../state/change.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Delta, LineValues } from "../primitive.ts";
import { flatPoints } from "./flat-price.ts";
import { metersByLine, type Meter } from "./meters.ts";

/** Keeps the sum and the points of every meter, so that an edit costs a few additions. */
export class SumDelta implements Delta {
  readonly #board: Board;
  readonly #meters: readonly (readonly Meter[])[];
  /** Where a line's meters begin in the two caches below. */
  readonly #first: Int32Array;
  readonly #sums: Float64Array;
  readonly #points: Float64Array;

  constructor(board: Board) {
    this.#board = board;
    this.#meters = metersByLine(board.model);
    this.#first = new Int32Array(board.model.lines + 1);
    this.#meters.forEach((meters, line) => {
      this.#first[line + 1] = this.#first[line]! + meters.length;
    });
    this.#sums = new Float64Array(this.#first[board.model.lines]!);
    this.#points = this.#sums.slice();
    this.#meters.forEach((meters, line) => {
      meters.forEach((meter, m) => {
        this.#points[this.#first[line]! + m] = pointsOf(meter, 0);
      });
    });
  }

  price(change: Change): boolean {
    for (let k = 0; k < change.lineCount; k++) {
      const line = change.lines[k]!;
      const meters = this.#meters[line]!;
      const first = this.#first[line]!;
      for (let m = 0; m < meters.length; m++) {
        const meter = meters[m]!;
        const growth = this.#growth(change, k, meter.values);
        if (growth === 0 && meter.sumMin === 0) continue;
        const sum = this.#sums[first + m]! + growth;
        if (sum > meter.sumMax) return false;
        if (sum < meter.sumMin && change.asksFloors) return false;
        if (meter.prices.length > 0)
          change.goals += pointsOf(meter, sum) - this.#points[first + m]!;
      }
    }
    return true;
  }

  apply(change: Change): void {
    for (let k = 0; k < change.lineCount; k++) {
      const line = change.lines[k]!;
      const meters = this.#meters[line]!;
      for (let m = 0; m < meters.length; m++) {
        const at = this.#first[line]! + m;
        this.#sums[at]! += this.#growth(change, k, meters[m]!.values);
        this.#points[at] = pointsOf(meters[m]!, this.#sums[at]!);
      }
    }
  }

  #growth(change: Change, k: number, values: LineValues): number {
    const { roster, model } = this.#board;
    const before = change.lines[k]! * model.days;
    const after = k * model.days;
    let growth = 0;
    for (let day = change.first[k]!; day <= change.last[k]!; day++) {
      const gone = roster[before + day]!;
      const come = change.rows[after + day]!;
      if (gone === come) continue;
      if (gone !== OFF) growth -= values[model.options.place[gone]!]!;
      if (come !== OFF) growth += values[model.options.place[come]!]!;
    }
    return growth;
  }
}

function pointsOf(meter: Meter, sum: number): number {
  let points = 0;
  for (let p = 0; p < meter.prices.length; p++) points += flatPoints(meter.prices[p]!, sum);
  return points;
}
