import { FREE, OFF } from "../model/numbers.ts";
import { twinIn } from "../state/choices.ts";
import type { Progress, Session, Strategy } from "./session.ts";

/**
 * Descends from the state's roster. When it runs to its end, no single option of one line and day,
 * no filling of an open cell by a single assignment and no swap of two lines on one day makes the
 * score better. It ends because every step makes the score better. Only what a step can have
 * changed is looked at again: the price of a single option depends on its line and its cells; that
 * of a swap on the two lines alone, because twins cover the same cells.
 * @param enough asked at every slot whether to stop before the end.
 */
export function polishing(enough: () => boolean): Strategy {
  return function* polish(session: Session): Generator<Progress, void> {
    const { model } = session;
    const slots = model.lines * model.days;
    const descent = new Descent(session);
    while (!descent.done) {
      for (let slot = 0; slot < slots; slot++) {
        descent.lookAt(slot);
        if (enough()) return;
        if (session.due()) yield session.progress();
      }
    }
  };
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
    const { choices, edit, state } = this.#session;
    const first = choices.start[slot]!;
    const end = choices.start[slot + 1]!;
    this.#session.spend(1 + end - first);
    for (let i = first - 1; i < end; i++) {
      const before = state.roster[slot]!;
      const after = i < first ? OFF : choices.items[i]!;
      edit.clear().set(slot, after);
      if (before === after || !this.#isBetter()) continue;
      state.take();
      this.#markAround(slot, before, after);
    }
  }

  /**
   * A slot that works looks at the lines that have a twin; one that is off at all lines that work.
   */
  #improveBySwap(slot: number): void {
    const { state, choices, model } = this.#session;
    const given = state.roster[slot]!;
    const day = slot % model.days;
    if (given === OFF) {
      this.#session.spend(1 + (model.lines >> 2));
      for (let other = day; other < state.roster.length; other += model.days) {
        if (state.roster[other] !== OFF) this.#swap(slot, other);
      }
      return;
    }
    const kind = choices.classes[given]!;
    const end = choices.twinStart[kind + 1]!;
    this.#session.spend(1 + end - choices.twinStart[kind]!);
    for (let i = choices.twinStart[kind]!; i < end; i++) {
      const other = model.options.line[choices.twins[i]!]! * model.days + day;
      if (other !== slot) this.#swap(slot, other);
    }
  }

  #swap(slot: number, other: number): void {
    const { state, edit } = this.#session;
    const own = this.#twinFor(slot, state.roster[other]!);
    const others = this.#twinFor(other, state.roster[slot]!);
    if (own === null || others === null) return;
    edit.clear().set(slot, own).set(other, others);
    if (!this.#isBetter()) return;
    state.take();
    for (let day = 0; day < edit.days; day++) {
      this.#markLineDay(slot - (slot % edit.days) + day);
      this.#markLineDay(other - (other % edit.days) + day);
    }
  }

  /** What a slot takes over in a swap: OFF for OFF, else the twin; null = it has none. */
  #twinFor(slot: number, option: number): number | null {
    if (option === OFF) return OFF;
    const { choices } = this.#session;
    const twin = twinIn(choices, slot, choices.classes[option]!);
    return twin === OFF ? null : twin;
  }

  /** Prices the session's edit. */
  #isBetter(): boolean {
    const { state, edit } = this.#session;
    if (!state.price(edit)) return false;
    const { coverage, goals } = state.change;
    return coverage < 0 || (coverage === 0 && goals < 0);
  }

  /**
   * After a single change: other lines see it only in cells where one more or less now costs
   * otherwise.
   */
  #markAround(slot: number, before: number, after: number): void {
    const { model } = this.#session;
    const row = slot - (slot % model.days);
    for (let day = 0; day < model.days; day++) this.#markLineDay(row + day);
    this.#markCells(before, after, -1);
    this.#markCells(after, before, 1);
  }

  /** The cells of the option that the other one does not cover, which now count `units` more. */
  #markCells(option: number, other: number, units: number): void {
    if (option === OFF) return;
    const { model, state } = this.#session;
    const { cellStart, cells } = model.options;
    let o = other === OFF ? 0 : cellStart[other]!;
    const otherEnd = other === OFF ? 0 : cellStart[other + 1]!;
    for (let i = cellStart[option]!; i < cellStart[option + 1]!; i++) {
      const cell = cells[i]!;
      while (o < otherEnd && cells[o]! < cell) o++;
      if (o < otherEnd && cells[o] === cell) continue;
      const now = state.counts[cell]!;
      if (this.#turns(cell, now - units, now)) this.#markCovering(cell);
    }
  }

  /** Whether adding or removing one unit costs otherwise at the one count than at the other. */
  #turns(cell: number, before: number, now: number): boolean {
    const { required, max } = this.#session.model.cells;
    const low = Math.min(before, now);
    return required[cell] === low || required[cell] === low + 1 || max[cell] === low + 1;
  }

  #markCovering(cell: number): void {
    const { choices, model } = this.#session;
    const { line, day } = model.options;
    for (let c = choices.coveringStart[cell]!; c < choices.coveringStart[cell + 1]!; c++) {
      const covering = choices.covering[c]!;
      this.#mark(this.#singles, line[covering]! * model.days + day[covering]!);
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
