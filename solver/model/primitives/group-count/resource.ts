import type { PathTask } from "../../../roster/task.ts";
import { byLine } from "../../by-line.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Resource, Step } from "../primitive.ts";
import type { GroupCountSpec } from "./primitive.ts";

/** What a spec says of every day, for one task. */
interface Calendar {
  readonly spec: GroupCountSpec;
  /** By day: its group; -1 = in none. */
  readonly groupOf: Int32Array;
  /** By day: how many groups that begin later can still be worked. */
  readonly ahead: Int32Array;
  /** By day: 1 = the group begun by then has a later day that can be worked. */
  readonly goesOn: Uint8Array;
}

/**
 * A label keeps `2 x groups worked + (the present group is one of them)`. Numbers so low that the
 * groups ahead cannot fill them up are all alike, and are made equal; so are those above the limit.
 */
export class GroupCountResource implements Resource {
  readonly #days: number;
  readonly #specsByLine: readonly (readonly GroupCountSpec[])[];
  #calendars: readonly Calendar[] = [];

  constructor({ model }: Board) {
    this.#days = model.days;
    this.#specsByLine = byLine(model.lines, model.specs.groupCount);
  }

  begin(task: PathTask): number {
    this.#calendars = this.#specsByLine[task.line]!.map((spec) => calendar(spec, task, this.#days));
    return this.#calendars.length;
  }

  start(labels: Float64Array, at: number): void {
    labels.fill(0, at, at + this.#calendars.length);
  }

  extend({ labels, from, to, option, day }: Step): number {
    let points = 0;
    for (let s = 0; s < this.#calendars.length; s++) {
      const { spec, groupOf, ahead, goesOn } = this.#calendars[s]!;
      let count = labels[from + s]! >> 1;
      let present = labels[from + s]! & 1;
      if (option !== OFF && groupOf[day] !== -1 && present === 0) {
        if (count >= spec.max) points += spec.overPoints ?? Infinity;
        count++;
        present = 1;
      }
      const open = goesOn[day]!;
      const least = spec.max - ahead[day]! - open;
      labels[to + s] = 2 * Math.min(spec.max, Math.max(count, least)) + present * open;
    }
    return points;
  }

  finish(): number {
    return 0;
  }

  rest(): number {
    return 0;
  }

  /** The worst case works in all groups ahead or in none, and in the present one or not. */
  regret(labels: Float64Array, a: number, b: number, day: number): number {
    let worst = 0;
    for (let s = 0; s < this.#calendars.length; s++) {
      if (labels[a + s] === labels[b + s]) continue;
      const { spec, ahead, goesOn } = this.#calendars[s]!;
      const price = spec.overPoints ?? Infinity;
      let ofSpec = -Infinity;
      for (let more = 0; more <= goesOn[day]!; more++) {
        for (let all = 0; all <= 1; all++) {
          const groups = all * ahead[day]!;
          const ofA = overAhead(labels[a + s]!, more, groups, spec.max);
          const ofB = overAhead(labels[b + s]!, more, groups, spec.max);
          if (price !== Infinity) ofSpec = Math.max(ofSpec, price * (ofA - ofB));
          else ofSpec = Math.max(ofSpec, ofA > ofB ? Infinity : 0);
        }
      }
      worst += ofSpec;
    }
    return worst;
  }
}

/** Groups too many still to come for a label that works in so many groups more. */
function overAhead(label: number, more: number, groups: number, max: number): number {
  const count = label >> 1;
  const after = count + groups + (more === 1 && (label & 1) === 0 ? 1 : 0);
  return Math.max(0, after - max) - Math.max(0, count - max);
}

function calendar(spec: GroupCountSpec, task: PathTask, days: number): Calendar {
  const groupOf = new Int32Array(days).fill(-1);
  spec.groups.forEach((group, g) => group.forEach((day) => (groupOf[day] = g)));
  const canWork = (day: number): boolean => {
    for (let i = task.choiceStart[day]!; i < task.choiceStart[day + 1]!; i++) {
      if (task.choices[i] !== OFF) return true;
    }
    return false;
  };
  const ahead = new Int32Array(days);
  const goesOn = new Uint8Array(days);
  for (const group of spec.groups) {
    const open = group.filter(canWork);
    if (open.length === 0) continue;
    for (let day = 0; day < group[0]!; day++) ahead[day]! += 1;
    for (let day = group[0]!; day < open.at(-1)!; day++) goesOn[day] = 1;
  }
  return { spec, groupOf, ahead, goesOn };
}
