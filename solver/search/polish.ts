import { FREE, OFF } from "../model/numbers.ts";
import { twinIn } from "../state/choices.ts";
import type { Progress, Session } from "./session.ts";

/**
 * The last descent. When it is done, no single option of one line and day, no filling of an open cell
 * by a single assignment and no swap of two lines on one day makes the score better. It ends because
 * every step makes the score better. Only what a step can have changed is looked at again: the price
 * of a single option depends on its line and its cells; that of a swap on the two lines alone, because
 * twins cover the same cells.
 */
export function* polish(session: Session): Generator<Progress, void> {
  const { model } = session;
  const slots = model.lines * model.days;
  const descent = new Descent(session);
  while (!descent.done) {
    for (let slot = 0; slot < slots; slot++) {
      descent.lookAt(slot);
      if (session.due()) yield session.progress();
    }
  }
}

class Descent {
  readonly #session: Session;
  /** By slot: whether its single options, and its swaps, have to be priced (again). */
  readonly #singles: Uint8Array;
  readonly #swaps: Uint8Array;
  #pending: number;

  constructor(session: Session) {
    this.#session = session;
    const { lines, days } = session.model;
    this.#singles = new Uint8Array(lines * days);
    this.#swaps = new Uint8Array(lines * days);
    this.#pending = 0;
    const { freeSlots } = session.choices;
    for (let i = 0; i < freeSlots.length; i++) this.#markLineDay(freeSlots[i]!);
  }

  get done(): boolean {
    return this.#pending === 0;
  }

  /** Takes improving steps that begin at the slot until there are none. */
  lookAt(slot: number): void {
    while (this.#singles[slot] === 1) {
      this.#singles[slot] = 0;
      this.#pending--;
      this.#improveAlone(slot);
    }
    while (this.#swaps[slot] === 1) {
      this.#swaps[slot] = 0;
      this.#pending--;
      this.#improveBySwap(slot);
    }
  }

  #improveAlone(slot: number): void {
    const { choices, edit } = this.#session;
    const first = choices.start[slot]!;
    const end = choices.start[slot + 1]!;
    this.#session.spend(1 + end - first);
    for (let i = first - 1; i < end; i++) {
      edit.clear().set(slot, i < first ? OFF : choices.items[i]!);
      this.#takeIfBetter();
    }
  }

  #improveBySwap(slot: number): void {
    const { state, choices, edit, model } = this.#session;
    const day = slot % model.days;
    this.#session.spend(model.lines);
    for (let other = day; other < state.roster.length; other += model.days) {
      const given = state.roster[slot]!;
      const received = state.roster[other]!;
      if (other === slot || given === received || model.pins[other] !== FREE) continue;
      const own = received === OFF ? OFF : twinIn(choices, slot, choices.classes[received]!);
      const others = given === OFF ? OFF : twinIn(choices, other, choices.classes[given]!);
      if ((own === OFF) !== (received === OFF) || (others === OFF) !== (given === OFF)) continue;
      edit.clear().set(slot, own).set(other, others);
      this.#takeIfBetter();
    }
  }

  #takeIfBetter(): void {
    const { state, edit } = this.#session;
    if (!state.price(edit)) return;
    const { coverage, goals } = state.change;
    if (coverage > 0 || (coverage === 0 && goals >= 0)) return;
    for (let i = 0; i < edit.count; i++) this.#markAround(edit.slots[i]!, edit.options[i]!);
    state.take();
  }

  /** Marks what a slot's change from its present option to another can have made better. */
  #markAround(slot: number, option: number): void {
    const { state, model } = this.#session;
    const row = slot - (slot % model.days);
    for (let day = 0; day < model.days; day++) this.#markLineDay(row + day);
    this.#markCellsOf(state.roster[slot]!);
    this.#markCellsOf(option);
  }

  #markCellsOf(option: number): void {
    if (option === OFF) return;
    const { choices, model } = this.#session;
    const { cellStart, cells, line, day } = model.options;
    for (let i = cellStart[option]!; i < cellStart[option + 1]!; i++) {
      const end = choices.coveringStart[cells[i]! + 1]!;
      for (let c = choices.coveringStart[cells[i]!]!; c < end; c++) {
        const covering = choices.covering[c]!;
        this.#mark(this.#singles, line[covering]! * model.days + day[covering]!);
      }
    }
  }

  #markLineDay(slot: number): void {
    if (this.#session.model.pins[slot] !== FREE) return;
    this.#mark(this.#singles, slot);
    this.#mark(this.#swaps, slot);
  }

  #mark(marks: Uint8Array, slot: number): void {
    if (marks[slot] === 1) return;
    marks[slot] = 1;
    this.#pending++;
  }
}
