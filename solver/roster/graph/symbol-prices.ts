import type { LineGraph } from "./line-graph.ts";

/** The cheapest choice of every symbol at given prices of choices, and what later days cost. */
export class SymbolPrices {
  /** Where the symbols of each day begin in the arrays below. */
  first = new Int32Array(0);
  price = new Float64Array(0);
  /** Place of the cheapest choice in the task's choices. */
  cheapest = new Int32Array(0);
  /** By day: the sum over later days of the least price. */
  later = new Float64Array(0);

  /** @param prices by choice; Infinity = it must not be chosen. */
  load({ task, symbols }: LineGraph, prices: Float64Array): void {
    const days = symbols.count.length;
    if (this.first.length < days + 1) {
      this.first = new Int32Array(days + 1);
      this.later = new Float64Array(days);
    }
    for (let day = 0; day < days; day++)
      this.first[day + 1] = this.first[day]! + symbols.count[day]!;
    const total = this.first[days]!;
    if (this.price.length < total) {
      this.price = new Float64Array(total * 2);
      this.cheapest = new Int32Array(total * 2);
    }
    this.price.fill(Infinity, 0, total);
    for (let day = 0; day < days; day++) {
      const first = this.first[day]!;
      for (let i = task.choiceStart[day]!; i < task.choiceStart[day + 1]!; i++) {
        const at = first + symbols.ofChoice[i]!;
        if (prices[i]! >= this.price[at]!) continue;
        this.price[at] = prices[i]!;
        this.cheapest[at] = i;
      }
    }
    let later = 0;
    for (let day = days - 1; day >= 0; day--) {
      this.later[day] = later;
      let least = Infinity;
      for (let at = this.first[day]!; at < this.first[day + 1]!; at++) {
        if (this.price[at]! < least) least = this.price[at]!;
      }
      later += least;
    }
  }
}
