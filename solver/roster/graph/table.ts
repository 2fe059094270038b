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

/** Layers of this share of the present one, on average, are thought to be the least still to come. */
const SHRINKS = 2;

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
    const ahead = layer.count * choices * (days - day);
    if (work + ahead / SHRINKS > workMax) return null;
    work += layer.count * choices;
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
  /** Room for one label and its extension. */
  readonly #pair: Float64Array;
  #rows: Float64Array;
  /** By hash of a label, one more than its place; 0 = free. */
  #slots = new Int32Array(SLOTS_FIRST);
  count = 0;

  constructor(width: number) {
    this.#width = width;
    this.#pair = new Float64Array(2 * width);
    this.#rows = new Float64Array((SLOTS_FIRST / 2) * width);
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
    const slot = this.#slotOf(labels, at);
    const held = this.#slots[slot]!;
    if (held !== 0) return held - 1;
    const place = this.count++;
    this.#slots[slot] = this.count;
    const row = place * this.#width;
    for (let i = 0; i < this.#width; i++) this.#rows[row + i] = labels[at + i]!;
    if (2 * this.count === this.#slots.length) this.#grow();
    return place;
  }

  /** Where the label is held, or would be. */
  #slotOf(labels: Float64Array, at: number): number {
    let hash = 17;
    for (let i = 0; i < this.#width; i++) {
      hash = Math.imul(hash ^ labels[at + i]!, 0x01000193);
      hash ^= hash >>> 15;
    }
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const held = this.#slots[slot]!;
      if (held === 0 || this.#alike(held - 1, labels, at)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #alike(place: number, labels: Float64Array, at: number): boolean {
    const row = place * this.#width;
    for (let i = 0; i < this.#width; i++) if (this.#rows[row + i] !== labels[at + i]) return false;
    return true;
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    const rows = new Float64Array(2 * this.#rows.length);
    rows.set(this.#rows);
    this.#rows = rows;
    for (let place = 0; place < this.count; place++) {
      this.#slots[this.#slotOf(rows, place * this.#width)] = place + 1;
    }
  }
}

/** Slots of a layer that is still empty; a power of two. At most half of them are taken. */
const SLOTS_FIRST = 16;
