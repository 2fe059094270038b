import type { Change } from "../../../state/change.ts";
import { byLine } from "../../by-line.ts";
import type { Board, Delta } from "../primitive.ts";
import { pairPoints } from "./pair.ts";
import { WEEK_DAYS, type WeekToWeekSpec } from "./primitive.ts";

/** Prices the pairs of days of which at least one half changes, each once. */
export class WeekToWeekDelta implements Delta {
  readonly #board: Board;
  readonly #specs: readonly (readonly WeekToWeekSpec[])[];

  constructor(board: Board) {
    this.#board = board;
    this.#specs = byLine(board.model.lines, board.model.specs.weekToWeek);
  }

  price(change: Change): boolean {
    const { roster, model } = this.#board;
    for (let k = 0; k < change.lineCount; k++) {
      const specs = this.#specs[change.lines[k]!]!;
      if (specs.length === 0) continue;
      const before = change.lines[k]! * model.days;
      const after = k * model.days;
      const last = Math.min(change.last[k]!, model.days - WEEK_DAYS - 1);
      for (let day = Math.max(0, change.first[k]! - WEEK_DAYS); day <= last; day++) {
        const oldA = roster[before + day]!;
        const oldB = roster[before + day + WEEK_DAYS]!;
        const newA = change.rows[after + day]!;
        const newB = change.rows[after + day + WEEK_DAYS]!;
        if (oldA === newA && oldB === newB) continue;
        change.goals += pairPoints(model, specs, { day, a: newA, b: newB });
        change.goals -= pairPoints(model, specs, { day, a: oldA, b: oldB });
      }
    }
    return true;
  }

  apply(): void {}
}
