import type { PathTask } from "../../../roster/task.ts";
import { byLine } from "../../by-line.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Resource, Step } from "../primitive.ts";
import type { WholeGroupsSpec } from "./primitive.ts";

/** The numbers of a label: nothing to remember, all days of the group worked so far, or none. */
const SETTLED = 0;
const ALL = 1;
const NONE = 2;

/** What a day is to a group. */
const OUTSIDE = 0;
const BEGINS = 1;
const INSIDE = 2;
const ENDS = 3;

export class WholeGroupsResource implements Resource {
  readonly #days: number;
  readonly #specsByLine: readonly (readonly WholeGroupsSpec[])[];
  #specs: readonly WholeGroupsSpec[] = [];
  #places: readonly Uint8Array[] = [];

  constructor({ model }: Board) {
    this.#days = model.days;
    this.#specsByLine = byLine(model.lines, model.specs.wholeGroups);
  }

  begin(task: PathTask): number {
    this.#specs = this.#specsByLine[task.line]!;
    this.#places = this.#specs.map(({ groups }) => {
      const place = new Uint8Array(this.#days).fill(OUTSIDE);
      for (const group of groups) {
        for (const day of group) place[day] = INSIDE;
        place[group[0]!] = BEGINS;
        place[group.at(-1)!] = ENDS;
      }
      return place;
    });
    return this.#specs.length;
  }

  start(labels: Float64Array, at: number): void {
    labels.fill(SETTLED, at, at + this.#specs.length);
  }

  extend({ labels, from, to, option, day }: Step): number {
    let points = 0;
    for (let s = 0; s < this.#specs.length; s++) {
      const place = this.#places[s]![day]!;
      const held = labels[from + s]!;
      const now = option === OFF ? NONE : ALL;
      labels[to + s] = held;
      if (place === OUTSIDE) continue;
      if (place === BEGINS) {
        labels[to + s] = now;
        continue;
      }
      const mixed = held !== SETTLED && held !== now;
      if (mixed) points += this.#specs[s]!.partPoints ?? Infinity;
      if (mixed || place === ENDS) labels[to + s] = SETTLED;
    }
    return points;
  }

  finish(): number {
    return 0;
  }

  rest(): number {
    return 0;
  }

  regret(labels: Float64Array, a: number, b: number): number {
    let worst = 0;
    for (let s = 0; s < this.#specs.length; s++) {
      const ofA = labels[a + s]!;
      if (ofA === SETTLED || ofA === labels[b + s]) continue;
      worst += this.#specs[s]!.partPoints ?? Infinity;
    }
    return worst;
  }
}
