import type { Symbols } from "./symbols.ts";
import { FORBIDDEN, type Table } from "./table.ts";

/**
 * A table over symbols, pushed together: states from which no lawful row comes out are gone, states
 * with the same future are one, and points are paid as early as they are certain.
 */
export interface Layered {
  /** By layer; state 0 of layer 0 is the start. All 0 when no row is lawful. */
  readonly states: Int32Array;
  /** By day: `to[state * symbols + symbol]`, or FORBIDDEN. */
  readonly to: readonly Int32Array[];
  /** By day, at the same places: points of the step; null = all are 0. */
  readonly points: readonly (Float64Array | null)[];
  /** Points that every row pays. */
  readonly base: number;
  /** How many places all the `to` have together. */
  readonly arcs: number;
}

/** What {@link pushedTogether} takes: as above, with points that fall due at the end. */
export interface Loose extends Omit<Layered, "base" | "arcs"> {
  readonly finish: Float64Array;
}

export function overSymbols(table: Table, symbols: Symbols): Loose {
  const thinned = <Numbers extends Int32Array | Float64Array>(all: Numbers, day: number) => {
    const sample = symbols.sample[day]!;
    const states = table.states[day]!;
    const choices = all.length / Math.max(1, states);
    const kept = all.slice(0, states * sample.length) as Numbers;
    for (let s = 0; s < states; s++) {
      for (let k = 0; k < sample.length; k++) {
        kept[s * sample.length + k] = all[s * choices + sample[k]!]!;
      }
    }
    return kept;
  };
  return {
    states: table.states,
    to: table.next.map((next, day) => thinned(next, day)),
    points: table.points.map((points, day) => (points === null ? null : thinned(points, day))),
    finish: table.finish,
  };
}

/** One state in every layer: what a line without any limit looks like. */
export function free(symbols: Symbols): Layered {
  const days = symbols.count.length;
  return {
    states: new Int32Array(days + 1).fill(1),
    to: Array.from(symbols.count, (count) => new Int32Array(count)),
    points: Array.from(symbols.count, () => null),
    base: 0,
    arcs: symbols.count.reduce((sum, count) => sum + count, 0),
  };
}

/** Both at once: the states are pairs that can be reached; null above `arcsMax` places. */
export function product(a: Layered, b: Layered, symbols: Symbols, arcsMax: number): Loose | null {
  const days = symbols.count.length;
  const states = new Int32Array(days + 1);
  const to: Int32Array[] = [];
  const points: (Float64Array | null)[] = [];
  let pairs: number[] = a.states[0]! > 0 && b.states[0]! > 0 ? [0] : [];
  let arcs = 0;
  for (let day = 0; day < days; day++) {
    const width = symbols.count[day]!;
    states[day] = pairs.length;
    arcs += pairs.length * width;
    if (arcs > arcsMax) return null;
    const place = new Places(a.states[day + 1]! * b.states[day + 1]!);
    const later: number[] = [];
    const step = new Int32Array(pairs.length * width).fill(FORBIDDEN);
    const ofA = a.points[day] ?? null;
    const ofB = b.points[day] ?? null;
    const cost = ofA === null && ofB === null ? null : new Float64Array(step.length);
    const statesB = b.states[day]!;
    const laterB = b.states[day + 1]!;
    for (let i = 0; i < pairs.length; i++) {
      const atA = Math.floor(pairs[i]! / statesB) * width;
      const atB = (pairs[i]! % statesB) * width;
      for (let k = 0; k < width; k++) {
        const nextA = a.to[day]![atA + k]!;
        const nextB = b.to[day]![atB + k]!;
        if (nextA === FORBIDDEN || nextB === FORBIDDEN) continue;
        const key = nextA * laterB + nextB;
        const at = place.of(key, later.length);
        if (at === later.length) later.push(key);
        step[i * width + k] = at;
        if (cost !== null) cost[i * width + k] = (ofA?.[atA + k] ?? 0) + (ofB?.[atB + k] ?? 0);
      }
    }
    to.push(step);
    points.push(cost);
    pairs = later;
  }
  states[days] = pairs.length;
  return { states, to, points, finish: new Float64Array(pairs.length).fill(a.base + b.base) };
}

/** Above so many pairs their places are kept in a map instead of an array. */
const DENSE_MAX = 1 << 20;

/** The places given to pairs of states so far. */
class Places {
  readonly #dense: Int32Array | null;
  readonly #sparse = new Map<number, number>();

  constructor(pairs: number) {
    this.#dense = pairs <= DENSE_MAX ? new Int32Array(pairs) : null;
  }

  /** The place of a pair; `fresh` when it had none, which it then has. */
  of(pair: number, fresh: number): number {
    if (this.#dense !== null) {
      const held = this.#dense[pair]!;
      if (held !== 0) return held - 1;
      this.#dense[pair] = fresh + 1;
      return fresh;
    }
    const held = this.#sparse.get(pair);
    if (held === undefined) this.#sparse.set(pair, fresh);
    return held ?? fresh;
  }
}
