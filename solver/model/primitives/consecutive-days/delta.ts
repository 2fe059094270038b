import type { Change } from "../../../state/change.ts";
import { byLine } from "../../by-line.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Delta } from "../primitive.ts";
import type { ConsecutiveDaysSpec } from "./primitive.ts";

/** Counts only the runs that touch the edited days. */
export class ConsecutiveDaysDelta implements Delta {
  readonly #days: number;
  readonly #specs: readonly (readonly ConsecutiveDaysSpec[])[];

  constructor({ model }: Board) {
    this.#days = model.days;
    this.#specs = byLine(model.lines, model.specs.consecutiveDays);
  }

  price(change: Change): boolean {
    for (let k = 0; k < change.lineCount; k++) {
      const specs = this.#specs[change.lines[k]!]!;
      const row = k * this.#days;
      for (let s = 0; s < specs.length; s++) {
        const { max, already } = specs[s]!;
        let day = change.first[k]!;
        while (day > 0 && change.rows[row + day - 1] !== OFF) day--;
        let run = day === 0 ? already : 0;
        for (; day < this.#days; day++) {
          if (change.rows[row + day] !== OFF) {
            if (++run > max) return false;
          } else {
            if (day >= change.last[k]!) break;
            run = 0;
          }
        }
      }
    }
    return true;
  }

  apply(): void {}
}
