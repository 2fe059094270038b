import type { PathTask } from "../../../roster/task.ts";
import { byLine } from "../../by-line.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Resource, Step } from "../primitive.ts";
import type { ConsecutiveDaysSpec } from "./primitive.ts";

/**
 * A label keeps the length of its run. Runs so short that the days left cannot fill them up are all
 * alike, and are made equal.
 */
export class ConsecutiveDaysResource implements Resource {
  readonly #days: number;
  readonly #specsByLine: readonly (readonly ConsecutiveDaysSpec[])[];
  #specs: readonly ConsecutiveDaysSpec[] = [];

  constructor({ model }: Board) {
    this.#days = model.days;
    this.#specsByLine = byLine(model.lines, model.specs.consecutiveDays);
  }

  begin(task: PathTask): number {
    this.#specs = this.#specsByLine[task.line]!;
    return this.#specs.length;
  }

  start(labels: Float64Array, at: number): void {
    for (let s = 0; s < this.#specs.length; s++) labels[at + s] = this.#specs[s]!.already;
  }

  extend({ labels, from, to, option, day }: Step): number {
    const daysLeft = this.#days - 1 - day;
    for (let s = 0; s < this.#specs.length; s++) {
      const { max } = this.#specs[s]!;
      const run = option === OFF ? 0 : labels[from + s]! + 1;
      if (run > max && option !== OFF) return Infinity;
      labels[to + s] = Math.max(run, max - daysLeft);
    }
    return 0;
  }

  finish(): number {
    return 0;
  }

  rest(): number {
    return 0;
  }

  regret(labels: Float64Array, a: number, b: number): number {
    for (let s = 0; s < this.#specs.length; s++) {
      if (labels[a + s]! > labels[b + s]!) return Infinity;
    }
    return 0;
  }
}
