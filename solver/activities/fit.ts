import type { Weights } from "./weights.ts";
import type { Draft } from "./draft.ts";

/**
 * The cheapest activities inside shifts that begin at one tick, for every length at once, while all
 * else stays as it is: by length and last activity, the cheapest row whose blocks are long enough.
 */
export class Fit {
  readonly #draft: Draft;
  readonly #weights: Weights;
  /** At `length * activities + activity`: the price of rows that end with it, and how they got there. */
  readonly #price: Float64Array;
  readonly #isNew: Uint8Array;
  /** The price of the activity at all ticks so far. */
  readonly #sum: Float64Array;
  /** By length: the least price, and with which last activity. */
  readonly best: Float64Array;
  readonly #last: Int32Array;

  constructor(draft: Draft, weights: Weights) {
    const { activities, lines } = draft.model;
    const lengths = 1 + lines.reduce((most, { lengthMax }) => Math.max(most, lengthMax), 0);
    this.#draft = draft;
    this.#weights = weights;
    this.#price = new Float64Array(lengths * activities);
    this.#isNew = new Uint8Array(lengths * activities);
    this.#sum = new Float64Array(lengths * activities);
    this.best = new Float64Array(lengths);
    this.#last = new Int32Array(lengths);
  }

  /** Fills `best` for all lengths up to `lengthMax`. */
  from(tick: number, lengthMax: number): void {
    const { counts, crowdPrice, model } = this.#draft;
    const { activities, blockMin, required, most } = model;
    const { missing, crowding } = this.#weights;
    const price = this.#price;
    const sum = this.#sum;
    this.best[0] = 0;
    for (let k = 0; k < activities; k++) price[k] = Infinity;
    sum.fill(0, 0, activities);
    for (let length = 1; length <= lengthMax; length++) {
      const row = length * activities;
      const cells = (tick + length - 1) * activities;
      const besides = crowding * crowdPrice[tick + length - 1]!;
      const fresh = length >= blockMin ? this.best[length - blockMin]! : Infinity;
      const back = (length - blockMin) * activities;
      let least = Infinity;
      for (let k = 0; k < activities; k++) {
        const there = counts[cells + k]!;
        const extra = there - most[cells + k]!;
        let cost = 0;
        if (there < required[cells + k]!) cost = -missing;
        else if (extra >= 0) cost = 2 * extra + 1 + (extra >= 1 ? besides : 0);
        const total = sum[row - activities + k]! + cost;
        sum[row + k] = total;
        const longer = price[row - activities + k]! + cost;
        const begun = fresh === Infinity ? Infinity : fresh + total - sum[back + k]!;
        const isNew = begun < longer;
        const found = isNew ? begun : longer;
        price[row + k] = found;
        this.#isNew[row + k] = isNew ? 1 : 0;
        if (found < least) {
          least = found;
          this.#last[length] = k;
        }
      }
      this.best[length] = least;
    }
  }

  /** Paints the cheapest row of that length; `from` was asked for the same tick last. */
  paint(line: number, tick: number, length: number): void {
    const { activities, blockMin } = this.#draft.model;
    let end = length;
    while (end > 0) {
      const activity = this.#last[end]!;
      let start = end;
      while (this.#isNew[start * activities + activity] === 0) start--;
      start -= blockMin;
      this.#draft.paint(line, tick + start, tick + end, activity);
      end = start;
    }
  }
}
