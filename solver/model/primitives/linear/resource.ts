import type { PathTask } from "../../../roster/task.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Resource } from "../primitive.ts";
import { linearTotals, type LinearTotals } from "./totals.ts";

/** Points of single choices: labels keep nothing. */
export class LinearResource implements Resource {
  readonly #days: number;
  readonly #totals: LinearTotals;

  constructor({ model }: Board) {
    this.#days = model.days;
    this.#totals = linearTotals(model);
  }

  begin(task: PathTask): number {
    for (let day = task.from; day < task.to; day++) {
      for (let i = task.choiceStart[day]!; i < task.choiceStart[day + 1]!; i++) {
        const option = task.choices[i]!;
        task.goals[i]! +=
          option === OFF
            ? this.#totals.dayOff[task.line * this.#days + day]!
            : this.#totals.option[option]!;
      }
    }
    return 0;
  }

  start(): void {}

  extend(): number {
    return 0;
  }

  finish(): number {
    return 0;
  }

  rest(): number {
    return 0;
  }

  regret(): number {
    return 0;
  }
}
