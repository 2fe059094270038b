import type { PathTask } from "../task.ts";
import type { Part } from "./line-parts.ts";

/**
 * A part of a line as a table: its labels before each day are numbered from 0, and every choice
 * leads from one to another at some points. Layer d stands before day d, layer `days` after all.
 */
export interface Table {
  /** By layer: how many different labels there are. */
  readonly states: Int32Array;
  /** By day: `next[state * choices + choice]` in the next layer; FORBIDDEN = not lawful. */
  readonly next: readonly Int32Array[];
  /** By day, at the same places: goals points; null = all are 0. */
  readonly points: readonly (Float64Array | null)[];
  /** By state of the last layer: the points that fall due at the end; Infinity = not lawful. */
  readonly finish: Float64Array;
}

export const FORBIDDEN = -1;

/** Extends every label by every choice; null when that takes more than `workMax` extensions. */
export function tableOf({ resource, width }: Part, task: PathTask, workMax: number): Table | null {
  const days = task.choiceStart.length - 1;
  const states = new Int32Array(days + 1);
  const next: Int32Array[] = [];
  const points: (Float64Array | null)[] = [];
  let layer = new Layer(width);
  resource.start(layer.room(), 0);
  layer.keepRoom();
  let work = 0;
  for (let day = 0; day < days; day++) {
    states[day] = layer.count;
    const first = task.choiceStart[day]!;
    const choices = task.choiceStart[day + 1]! - first;
    work += layer.count * choices;
    if (work > workMax) return null;
    const to = new Int32Array(layer.count * choices).fill(FORBIDDEN);
    const cost = new Float64Array(layer.count * choices);
    const later = new Layer(width);
    for (let state = 0; state < layer.count; state++) {
      for (let c = 0; c < choices; c++) {
        const labels = layer.pair(state);
        const option = task.choices[first + c]!;
        const found = resource.extend({ labels, from: 0, to: width, option, day });
        if (found === Infinity) continue;
        to[state * choices + c] = later.keep(labels, width);
        cost[state * choices + c] = found;
      }
    }
    next.push(to);
    points.push(cost.some((one) => one !== 0) ? cost : null);
    layer = later;
  }
  states[days] = layer.count;
  const finish = Float64Array.from({ length: layer.count }, (_, state) =>
    resource.finish(layer.pair(state), 0),
  );
  return { states, next, points, finish };
}

/** The different labels of one layer. */
class Layer {
  readonly #width: number;
  readonly #places = new Map<number | string, number>();
  readonly #rows: number[] = [];
  /** Room for one label and its extension. */
  readonly #pair: Float64Array;

  constructor(width: number) {
    this.#width = width;
    this.#pair = new Float64Array(2 * width);
  }

  get count(): number {
    return this.#places.size;
  }

  room(): Float64Array {
    return this.#pair;
  }

  keepRoom(): void {
    this.keep(this.#pair, 0);
  }

  /** The numbers of a label, with as much room after them. */
  pair(state: number): Float64Array {
    const at = state * this.#width;
    for (let i = 0; i < this.#width; i++) this.#pair[i] = this.#rows[at + i]!;
    return this.#pair;
  }

  /** The place of the label whose numbers begin at `at`; it gets one when it is new. */
  keep(labels: Float64Array, at: number): number {
    const key = this.#width === 1 ? labels[at]! : labels.slice(at, at + this.#width).join();
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(key, place);
    for (let i = 0; i < this.#width; i++) this.#rows.push(labels[at + i]!);
    return place;
  }
}
