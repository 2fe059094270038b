import { assert } from "../../src/kernel/assert.ts";
import type { OptionIndex } from "../model/numbers.ts";

/** No edit touches more lines than this. */
export const EDIT_LINES_MAX = 4;

/**
 * What a move proposes: for a few slots (line * days + day) the option they should take, or OFF. A
 * slot occurs at most once. One object is filled again and again, so that proposing allocates
 * nothing.
 */
export class Edit {
  readonly days: number;
  readonly slots: Int32Array;
  readonly options: Int32Array;
  count = 0;

  constructor(days: number) {
    this.days = days;
    this.slots = new Int32Array(EDIT_LINES_MAX * days);
    this.options = new Int32Array(EDIT_LINES_MAX * days);
  }

  clear(): this {
    this.count = 0;
    return this;
  }

  /** Adds a slot; the caller sees to it that the slot is new to this edit. */
  set(slot: number, option: OptionIndex): this {
    assert(this.count < this.slots.length, "an edit touches at most 4 whole lines");
    this.slots[this.count] = slot;
    this.options[this.count] = option;
    this.count++;
    return this;
  }
}
