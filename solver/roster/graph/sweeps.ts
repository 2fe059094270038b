import type { LineGraph } from "./line-graph.ts";
import type { SymbolPrices } from "./symbol-prices.ts";
import { FORBIDDEN } from "./table.ts";

/** Exact distances over the layers of a line's graph; the arrays are kept from one question to the next. */
export class Sweeps {
  /** By layer: where its states begin in the arrays by state. */
  first = new Int32Array(0);
  /** By state, from the start or to the end. */
  distance = new Float64Array(0);
  #from = new Int32Array(0);
  #via = new Int32Array(0);
  /** Steps looked at by the last sweep. */
  work = 0;

  /**
   * The cheapest way from start to end that costs less than `below`; Infinity = there is none.
   * @param places takes its choices, by day.
   */
  forward(
    { layers, symbols }: LineGraph,
    { price, cheapest, first: firstPrice, later }: SymbolPrices,
    { scale, below }: { readonly scale: number; readonly below: number },
    places: Int32Array,
  ): number {
    this.#lay(layers.states);
    const { distance } = this;
    const from = this.#from;
    const via = this.#via;
    const days = symbols.count.length;
    distance[0] = layers.base * scale;
    for (let day = 0; day < days; day++) {
      const width = symbols.count[day]!;
      const to = layers.to[day]!;
      const points = layers.points[day]!;
      const base = this.first[day]!;
      const nextBase = this.first[day + 1]!;
      const states = layers.states[day]!;
      const prices = firstPrice[day]!;
      const most = below - later[day]!;
      this.work += states;
      for (let s = 0; s < states; s++) {
        const reached = distance[base + s]!;
        if (reached === Infinity) continue;
        const at = s * width;
        this.work += width;
        for (let k = 0; k < width; k++) {
          const next = to[at + k]!;
          if (next === FORBIDDEN) continue;
          let cost = reached + price[prices + k]!;
          if (points !== null) cost += points[at + k]! * scale;
          const place = nextBase + next;
          if (cost >= distance[place]! || cost >= most) continue;
          distance[place] = cost;
          from[place] = base + s;
          via[place] = cheapest[prices + k]!;
        }
      }
    }
    let place = this.first[days]!;
    const cost = distance[place]!;
    if (cost === Infinity) return cost;
    for (let day = days - 1; day >= 0; day--) {
      places[day] = via[place]!;
      place = from[place]!;
    }
    return cost;
  }

  /** Distances to the end, for leading labels. */
  back(
    { layers, symbols }: LineGraph,
    { price, first: firstPrice }: SymbolPrices,
    scale: number,
  ): void {
    this.#lay(layers.states);
    const { distance } = this;
    const days = symbols.count.length;
    distance[this.first[days]!] = 0;
    for (let day = days - 1; day >= 0; day--) {
      const width = symbols.count[day]!;
      const to = layers.to[day]!;
      const points = layers.points[day]!;
      const base = this.first[day]!;
      const nextBase = this.first[day + 1]!;
      const states = layers.states[day]!;
      const prices = firstPrice[day]!;
      this.work += states * width;
      for (let s = 0; s < states; s++) {
        const at = s * width;
        let least = Infinity;
        for (let k = 0; k < width; k++) {
          const next = to[at + k]!;
          if (next === FORBIDDEN) continue;
          let cost = distance[nextBase + next]! + price[prices + k]!;
          if (points !== null) cost += points[at + k]! * scale;
          if (cost < least) least = cost;
        }
        distance[base + s] = least;
      }
    }
  }

  #lay(states: Int32Array): void {
    this.work = 0;
    if (this.first.length < states.length + 1) this.first = new Int32Array(states.length + 1);
    for (let l = 0; l < states.length; l++) this.first[l + 1] = this.first[l]! + states[l]!;
    const total = this.first[states.length]!;
    if (this.distance.length < total) {
      this.distance = new Float64Array(total * 2);
      this.#from = new Int32Array(total * 2);
      this.#via = new Int32Array(total * 2);
    }
    this.distance.fill(Infinity, 0, total);
  }
}
