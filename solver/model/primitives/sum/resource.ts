import type { PathTask } from "../../../roster/task.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Resource, Step } from "../primitive.ts";
import { flatBend, flatLeast, flatPoints } from "./flat-price.ts";
import { metersByLine, type Meter } from "./meters.ts";

/**
 * A label keeps the sum of every meter; ceilings refuse at once, floors as soon as they are out of
 * reach, and prices fall due at the end.
 */
export class SumResource implements Resource {
  readonly #board: Board;
  readonly #metersByLine: readonly (readonly Meter[])[];
  #meters: readonly Meter[] = [];
  /** By meter, then day: the least and the most that later days can add. */
  #least = new Float64Array(0);
  #most = new Float64Array(0);

  constructor(board: Board) {
    this.#board = board;
    this.#metersByLine = metersByLine(board.model);
  }

  begin(task: PathTask): number {
    const { days, options } = this.#board.model;
    this.#meters = this.#metersByLine[task.line]!;
    const size = this.#meters.length * days;
    if (this.#least.length < size) {
      this.#least = new Float64Array(size);
      this.#most = new Float64Array(size);
    }
    for (let m = 0; m < this.#meters.length; m++) {
      const { values } = this.#meters[m]!;
      let least = 0;
      let most = 0;
      for (let day = days - 1; day >= 0; day--) {
        this.#least[m * days + day] = least;
        this.#most[m * days + day] = most;
        let low = Infinity;
        let high = 0;
        for (let i = task.choiceStart[day]!; i < task.choiceStart[day + 1]!; i++) {
          const option = task.choices[i]!;
          const value = option === OFF ? 0 : values[options.place[option]!]!;
          low = Math.min(low, value);
          high = Math.max(high, value);
        }
        least += low;
        most += high;
      }
    }
    return this.#meters.length;
  }

  start(labels: Float64Array, at: number): void {
    labels.fill(0, at, at + this.#meters.length);
  }

  extend({ labels, from, to, option, day }: Step): number {
    const { days, options } = this.#board.model;
    const place = option === OFF ? OFF : options.place[option]!;
    for (let m = 0; m < this.#meters.length; m++) {
      const meter = this.#meters[m]!;
      const sum = labels[from + m]! + (place === OFF ? 0 : meter.values[place]!);
      if (sum > meter.sumMax) return Infinity;
      if (sum + this.#most[m * days + day]! < meter.sumMin) return Infinity;
      labels[to + m] = sum;
    }
    return 0;
  }

  finish(labels: Float64Array, at: number): number {
    let points = 0;
    for (let m = 0; m < this.#meters.length; m++) {
      const { prices } = this.#meters[m]!;
      for (let p = 0; p < prices.length; p++) points += flatPoints(prices[p]!, labels[at + m]!);
    }
    return points;
  }

  rest(labels: Float64Array, at: number, day: number): number {
    const { days } = this.#board.model;
    let points = 0;
    for (let m = 0; m < this.#meters.length; m++) {
      const { prices, sumMax } = this.#meters[m]!;
      if (prices.length === 0) continue;
      const low = labels[at + m]! + this.#least[m * days + day]!;
      const high = Math.min(sumMax, labels[at + m]! + this.#most[m * days + day]!);
      for (let p = 0; p < prices.length; p++) {
        points += flatPoints(prices[p]!, flatLeast(prices[p]!, low, Math.max(low, high)));
      }
    }
    return points;
  }

  /**
   * A price is convex, so the price of a larger sum over that of a smaller one grows with what both
   * add: the worst case lies at one end of what later days can add. Rounding down bends the shape a
   * little.
   */
  regret(labels: Float64Array, a: number, b: number, day: number): number {
    const { days } = this.#board.model;
    let worst = 0;
    for (let m = 0; m < this.#meters.length; m++) {
      const ofA = labels[a + m]!;
      const ofB = labels[b + m]!;
      if (ofA === ofB) continue;
      const { prices, sumMax, sumMin } = this.#meters[m]!;
      const most = this.#most[m * days + day]!;
      if (ofA > ofB && ofA + most > sumMax) return Infinity;
      if (ofA < ofB && ofA + this.#least[m * days + day]! < sumMin) return Infinity;
      const added = ofA > ofB ? most : this.#least[m * days + day]!;
      for (let p = 0; p < prices.length; p++) {
        const price = prices[p]!;
        worst += flatPoints(price, ofA + added) - flatPoints(price, ofB + added);
        worst += flatBend(price);
      }
    }
    return worst;
  }
}
