import { assert } from "../../src/kernel/assert.ts";
import { FREE, type FrozenNumbers, type Roster } from "../model/numbers.ts";
import { EDIT_LINES_MAX, type Edit } from "./edit.ts";

/**
 * An edit laid out for pricing: the slots that really change, and for every line they lie on the
 * whole row as it would be. Primitives read it and add to `coverage` and `goals`.
 */
export class Change {
  readonly #days: number;
  /** Slots that change, with the option before and after. */
  count = 0;
  readonly slots: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  /**
   * The lines touched: line `lines[k]` has the row `rows[k * days] ..`, changed in [first, last].
   */
  lineCount = 0;
  readonly lines = new Int32Array(EDIT_LINES_MAX);
  readonly first = new Int32Array(EDIT_LINES_MAX);
  readonly last = new Int32Array(EDIT_LINES_MAX);
  readonly rows: Int32Array;
  /** What the edit adds to the score. */
  coverage = 0;
  goals = 0;
  /**
   * Whether floors are asked too: hard limits that somebody can break by working too little, and
   * mend by working more.
   */
  asksFloors = true;

  constructor(days: number) {
    this.#days = days;
    const slots = EDIT_LINES_MAX * days;
    this.slots = new Int32Array(slots);
    this.before = new Int32Array(slots);
    this.after = new Int32Array(slots);
    this.rows = new Int32Array(slots);
  }

  /**
   * Lays out the edit against the roster; false when it would move a slot away from its pin.
   * @param pins the model's; null = do not ask.
   */
  load(edit: Edit, roster: Roster, pins: FrozenNumbers | null): boolean {
    this.count = 0;
    this.lineCount = 0;
    this.coverage = 0;
    this.goals = 0;
    for (let i = 0; i < edit.count; i++) {
      const slot = edit.slots[i]!;
      const option = edit.options[i]!;
      const held = roster[slot]!;
      if (held === option) continue;
      if (pins !== null && pins[slot] !== FREE && pins[slot] !== option) return false;
      this.slots[this.count] = slot;
      this.before[this.count] = held;
      this.after[this.count] = option;
      this.count++;
      this.#setRow(slot, option, roster);
    }
    return true;
  }

  #setRow(slot: number, option: number, roster: Roster): void {
    const days = this.#days;
    const line = Math.floor(slot / days);
    const day = slot - line * days;
    let k = 0;
    while (k < this.lineCount && this.lines[k] !== line) k++;
    const row = k * days;
    if (k === this.lineCount) {
      assert(k < EDIT_LINES_MAX, "an edit touches at most 4 lines");
      this.lineCount++;
      this.lines[k] = line;
      this.first[k] = day;
      this.last[k] = day;
      for (let d = 0; d < days; d++) this.rows[row + d] = roster[line * days + d]!;
    } else if (day < this.first[k]!) {
      this.first[k] = day;
    } else if (day > this.last[k]!) {
      this.last[k] = day;
    }
    this.rows[row + day] = option;
  }
}
