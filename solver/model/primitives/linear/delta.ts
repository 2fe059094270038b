import type { Change } from "../../../state/change.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Delta } from "../primitive.ts";
import { linearTotals, type LinearTotals } from "./totals.ts";

/** Two look-ups for each slot that changes. */
export class LinearDelta implements Delta {
  readonly #totals: LinearTotals;

  constructor({ model }: Board) {
    this.#totals = linearTotals(model);
  }

  price(change: Change): boolean {
    const { option, dayOff } = this.#totals;
    for (let i = 0; i < change.count; i++) {
      const before = change.before[i]!;
      const after = change.after[i]!;
      change.goals -= before === OFF ? dayOff[change.slots[i]!]! : option[before]!;
      change.goals += after === OFF ? dayOff[change.slots[i]!]! : option[after]!;
    }
    return true;
  }

  apply(): void {}
}
