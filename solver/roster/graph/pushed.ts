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
  const to: Int32Array[] = [];
  const points: (Float64Array | null)[] = [];
  let later = lastLayer(loose.finish);
  states[days] = later.count;
  let arcs = 0;
  for (let day = days - 1; day >= 0; day--) {
    const layer = new LayerPusher(loose, day, later);
    later = layer.push();
    states[day] = later.count;
    to.unshift(layer.to);
    points.unshift(layer.points);
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
  to: Int32Array;
  points: Float64Array | null = null;

  constructor(loose: Loose, day: number, later: Pushed) {
    this.#later = later;
    this.#before = loose.to[day]!;
    this.#cost = loose.points[day]!;
    this.#states = loose.states[day]!;
    this.#width = this.#states === 0 ? 0 : this.#before.length / this.#states;
    this.to = new Int32Array(0);
  }

  push(): Pushed {
    const states = this.#states;
    const width = this.#width;
    const least = new Float64Array(states).fill(Infinity);
    const steps = new Int32Array(states * width);
    const costs = new Float64Array(states * width);
    for (let s = 0; s < states; s++) this.#pushState(s, steps, costs, least);
    const place = new Int32Array(states).fill(FORBIDDEN);
    const known = new Map<number, number[]>();
    const samples: number[] = [];
    for (let s = 0; s < states; s++) {
      if (least[s] === Infinity) continue;
      const hash = hashOf(steps, costs, s * width, width);
      const alike = known.get(hash);
      const found = alike?.find((at) => same(steps, costs, samples[at]! * width, s * width, width));
      if (found !== undefined) {
        place[s] = found;
        continue;
      }
      place[s] = samples.push(s) - 1;
      if (alike === undefined) known.set(hash, [place[s]!]);
      else alike.push(place[s]!);
    }
    this.to = new Int32Array(samples.length * width);
    const kept = new Float64Array(this.to.length);
    samples.forEach((s, at) => {
      this.to.set(steps.subarray(s * width, (s + 1) * width), at * width);
      kept.set(costs.subarray(s * width, (s + 1) * width), at * width);
    });
    this.points = kept.some((one) => one !== 0) ? kept : null;
    return { place, count: samples.length, least };
  }

  #pushState(s: number, steps: Int32Array, costs: Float64Array, least: Float64Array): void {
    const { place, least: ahead } = this.#later;
    const at = s * this.#width;
    for (let k = at; k < at + this.#width; k++) {
      const next = this.#before[k]!;
      steps[k] = next === FORBIDDEN ? FORBIDDEN : place[next]!;
      if (steps[k] === FORBIDDEN) continue;
      costs[k] = ahead[next]! + (this.#cost === null ? 0 : this.#cost[k]!);
      if (costs[k]! < least[s]!) least[s] = costs[k]!;
    }
    for (let k = at; k < at + this.#width; k++) if (steps[k] !== FORBIDDEN) costs[k]! -= least[s]!;
  }
}

function hashOf(steps: Int32Array, costs: Float64Array, at: number, width: number): number {
  let hash = 17;
  for (let k = at; k < at + width; k++) {
    hash = (Math.imul(hash, 0x01000193) ^ steps[k]!) | 0;
    hash = (Math.imul(hash, 0x01000193) ^ (costs[k]! | 0)) | 0;
  }
  return hash;
}

function same(
  steps: Int32Array,
  costs: Float64Array,
  a: number,
  b: number,
  width: number,
): boolean {
  for (let k = 0; k < width; k++) {
    if (steps[a + k] !== steps[b + k] || costs[a + k] !== costs[b + k]) return false;
  }
  return true;
}
