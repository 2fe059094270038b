import { assert } from "../../src/kernel/assert.ts";
import { evaluate } from "../model/evaluate.ts";
import type { Model } from "../model/model.ts";
import { OFF, type OptionIndex, type Roster } from "../model/numbers.ts";
import { primitives } from "../model/primitives/list.ts";
import type { Board, Delta } from "../model/primitives/primitive.ts";
import { Change } from "./change.ts";
import { Edit } from "./edit.ts";
import { CellSet } from "./cell-set.ts";
import type { Score } from "./score.ts";

/**
 * The only thing that changes while the solver works: a lawful roster, how many options cover each
 * cell, the score, and what the primitives cache. It starts with nobody working. Edits that would
 * break a hard limit are refused, so the roster stays lawful (pins not yet set apart).
 */
export class State implements Board {
  readonly model: Model;
  readonly roster: Roster;
  readonly counts: Int32Array;
  /** The cells below what they require. */
  readonly open: CellSet;
  /** What the last edit priced would add to the score. */
  readonly change: Change;
  #coverage: number;
  #goals: number;
  /** True while `change` holds a lawful edit, priced against the present roster. */
  #lawful = false;
  readonly #deltas: readonly Delta[];
  #watcher: ((state: State) => void) | null = null;

  constructor(model: Model) {
    this.model = model;
    this.roster = new Int32Array(model.lines * model.days).fill(OFF);
    this.counts = new Int32Array(model.cells.count);
    this.open = new CellSet(model.cells.count);
    this.change = new Change(model.days);
    const { coverage, goals } = evaluate(model, this.roster);
    this.#coverage = coverage;
    this.#goals = goals;
    this.#deltas = primitives.map((primitive) => primitive.delta(this));
    for (let cell = 0; cell < model.cells.count; cell++) this.#refreshOpen(cell);
  }

  get coverage(): number {
    return this.#coverage;
  }

  get goals(): number {
    return this.#goals;
  }

  get score(): Score {
    return { coverage: this.#coverage, goals: this.#goals };
  }

  /** From now on the watcher is called after every edit made: the place of assurance. */
  watch(watcher: (state: State) => void): void {
    this.#watcher = watcher;
  }

  /**
   * What the edit would add to the score, in `change.coverage` and `change.goals`; false when it
   * would break a hard limit or move a pin. The state is the same before and after.
   */
  price(edit: Edit): boolean {
    const { change } = this;
    this.#lawful = false;
    if (!change.load(edit, this.roster, this.model.pins)) return false;
    for (let i = 0; i < this.#deltas.length; i++) {
      if (!this.#deltas[i]!.price(change)) return false;
    }
    this.#lawful = true;
    return true;
  }

  /**
   * Whether the edit keeps to every hard limit that working more cannot mend. What does not, keeps to
   * none of them whatever else is chosen.
   */
  keepsCeilings(edit: Edit): boolean {
    this.change.asksFloors = false;
    const keeps = this.price(edit);
    this.change.asksFloors = true;
    this.#lawful = false;
    return keeps;
  }

  /** Makes the edit; one that {@link price} refuses is a Bug. */
  apply(edit: Edit): void {
    for (let i = 0; i < edit.count; i++) this.#assertStands(edit.slots[i]!, edit.options[i]!);
    this.price(edit);
    this.take();
  }

  /** Makes the edit that was priced last, which must have been lawful. */
  take(): void {
    assert(this.#lawful, "an edit that is not lawful must not be made");
    this.#lawful = false;
    this.#coverage += this.change.coverage;
    this.#goals += this.change.goals;
    this.#write();
    this.#watcher?.(this);
  }

  /** Writes into `inverse` the edit that undoes `edit` once that has been applied. */
  invert(edit: Edit, inverse: Edit): Edit {
    inverse.clear();
    for (let i = 0; i < edit.count; i++) inverse.set(edit.slots[i]!, this.roster[edit.slots[i]!]!);
    return inverse;
  }

  /** Goes to a lawful roster whose score is known, as one that the search held before. */
  reset(roster: Roster, score: Score): void {
    const { days, lines } = this.model;
    const edit = new Edit(days);
    this.#lawful = false;
    for (let line = 0; line < lines; line++) {
      edit.clear();
      for (let day = 0; day < days; day++) {
        const slot = line * days + day;
        if (this.roster[slot] !== roster[slot]) edit.set(slot, roster[slot]!);
      }
      if (edit.count === 0) continue;
      this.change.load(edit, this.roster, null);
      this.#write();
    }
    this.#coverage = score.coverage;
    this.#goals = score.goals;
    this.#watcher?.(this);
  }

  /** Brings roster, counts and caches to what `change` has laid out. */
  #write(): void {
    const { change } = this;
    for (let i = 0; i < this.#deltas.length; i++) this.#deltas[i]!.apply(change);
    for (let i = 0; i < change.count; i++) {
      this.roster[change.slots[i]!] = change.after[i]!;
      this.#refreshCellsOf(change.before[i]!);
      this.#refreshCellsOf(change.after[i]!);
    }
  }

  #refreshCellsOf(option: OptionIndex): void {
    if (option === OFF) return;
    const { cellStart, cells } = this.model.options;
    for (let i = cellStart[option]!; i < cellStart[option + 1]!; i++) this.#refreshOpen(cells[i]!);
  }

  #refreshOpen(cell: number): void {
    this.open.set(cell, this.counts[cell]! < this.model.cells.required[cell]!);
  }

  #assertStands(slot: number, option: OptionIndex): void {
    if (option === OFF) return;
    const { line, day } = this.model.options;
    const stands = line[option]! * this.model.days + day[option]! === slot;
    assert(stands, "an edit puts an option on its own line and day", { slot, option });
  }
}
