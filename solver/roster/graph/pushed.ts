import type { Layered, Loose } from "./layered.ts";
import { FORBIDDEN } from "./table.ts";

/** The states of one layer after pushing: their places (FORBIDDEN = dead) and what is paid ahead. */
interface Pushed {
  readonly place: Int32Array;
  readonly count: number;
  /** By state: the least points from there to the end, whatever is chosen. */
  readonly least: Float64Array;
}

/**
 * Goes from the last layer to the first: dead states are dropped, the least points of every state's
 * future are paid on entering it, and states with the same steps become one.
 */
export function pushedTogether(loose: Loose): Layered {
  const days = loose.to.length;
  const states = new Int32Array(days + 1);
  const to: Int32Array[] = new Array<Int32Array>(days);
  const points = new Array<Float64Array | null>(days).fill(null);
  let later = lastLayer(loose.finish);
  states[days] = later.count;
  let arcs = 0;
  for (let day = days - 1; day >= 0; day--) {
    const layer = new LayerPusher(loose, day, later);
    later = layer.push();
    states[day] = later.count;
    to[day] = layer.to;
    points[day] = layer.points;
    arcs += layer.to.length;
  }
  const lawful = later.count > 0 && later.place[0] !== FORBIDDEN;
  if (!lawful) states.fill(0);
  return { states, to, points, base: lawful ? later.least[0]! : Infinity, arcs };
}

function lastLayer(finish: Float64Array): Pushed {
  const place = new Int32Array(finish.length);
  let count = 0;
  for (let state = 0; state < finish.length; state++) {
    place[state] = finish[state] === Infinity ? FORBIDDEN : 0;
    if (place[state] === 0) count = 1;
  }
  return { place, count, least: finish };
}

class LayerPusher {
  readonly #later: Pushed;
  readonly #before: Int32Array;
  readonly #cost: Float64Array | null;
  readonly #states: number;
  readonly #width: number;
  readonly #steps: Int32Array;
  readonly #costs: Float64Array;
  #paid = false;
  to = new Int32Array(0);
  points: Float64Array | null = null;

  constructor(loose: Loose, day: number, later: Pushed) {
    this.#later = later;
    this.#before = loose.to[day]!;
    this.#cost = loose.points[day]!;
    this.#states = loose.states[day]!;
    this.#width = this.#states === 0 ? 0 : this.#before.length / this.#states;
    this.#steps = new Int32Array(this.#before.length);
    this.#costs = new Float64Array(this.#before.length);
  }

  push(): Pushed {
    const states = this.#states;
    const least = new Float64Array(states).fill(Infinity);
    for (let s = 0; s < states; s++) this.#pushState(s, least);
    const place = new Int32Array(states).fill(FORBIDDEN);
    const samples = this.#merge(least, place);
    const width = this.#width;
    this.to = new Int32Array(samples.length * width);
    const kept = this.#paid ? new Float64Array(this.to.length) : null;
    for (let at = 0; at < samples.length; at++) {
      const from = samples[at]! * width;
      this.to.set(this.#steps.subarray(from, from + width), at * width);
      kept?.set(this.#costs.subarray(from, from + width), at * width);
    }
    this.points = kept !== null && kept.some((one) => one !== 0) ? kept : null;
    return { place, count: samples.length, least };
  }

  #pushState(s: number, least: Float64Array): void {
    const { place, least: ahead } = this.#later;
    const steps = this.#steps;
    const costs = this.#costs;
    const from = s * this.#width;
    const to = from + this.#width;
    let lowest = Infinity;
    let highest = 0;
    for (let k = from; k < to; k++) {
      const next = this.#before[k]!;
      const step = next === FORBIDDEN ? FORBIDDEN : place[next]!;
      steps[k] = step;
      if (step === FORBIDDEN) continue;
      const cost = ahead[next]! + (this.#cost === null ? 0 : this.#cost[k]!);
      costs[k] = cost;
      if (cost < lowest) lowest = cost;
      if (cost > highest) highest = cost;
    }
    least[s] = lowest;
    if (lowest === Infinity || (lowest === 0 && highest === 0)) return;
    this.#paid = true;
    for (let k = from; k < to; k++) if (steps[k] !== FORBIDDEN) costs[k]! -= lowest;
  }

  /** Gives states with the same steps one place; returns a state for each place. */
  #merge(least: Float64Array, place: Int32Array): number[] {
    let size = 16;
    while (size < 2 * this.#states) size *= 2;
    const table = new Int32Array(size).fill(-1);
    const samples: number[] = [];
    for (let s = 0; s < this.#states; s++) {
      if (least[s] === Infinity) continue;
      let at = this.#hash(s) & (size - 1);
      while (table[at] !== -1 && !this.#alike(samples[table[at]!]!, s)) at = (at + 1) & (size - 1);
      if (table[at] === -1) table[at] = samples.push(s) - 1;
      place[s] = table[at]!;
    }
    return samples;
  }

  #hash(s: number): number {
    const from = s * this.#width;
    let hash = 17;
    for (let k = from; k < from + this.#width; k++) {
      hash = Math.imul(hash ^ this.#steps[k]!, 0x01000193);
      if (this.#paid) hash = Math.imul(hash ^ this.#costs[k]!, 0x01000193);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  #alike(a: number, b: number): boolean {
    const width = this.#width;
    for (let k = 0; k < width; k++) {
      if (this.#steps[a * width + k] !== this.#steps[b * width + k]) return false;
      if (this.#costs[a * width + k] !== this.#costs[b * width + k]) return false;
    }
    return true;
  }
}
