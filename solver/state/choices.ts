import { grouped } from "../model/by-line.ts";
import { FREE, OFF, type FrozenNumbers, type OptionIndex } from "../model/numbers.ts";
import { Edit } from "./edit.ts";
import type { State } from "./state.ts";
import { twinClasses } from "./twins.ts";

/** What moves may choose from: fixed for the whole search. */
export interface Choices {
  /** Slot s may take `items[start[s]] .. items[start[s + 1] - 1]`, by class; pinned slots have none. */
  readonly start: FrozenNumbers;
  readonly items: FrozenNumbers;
  /** Slots that are not pinned and have a choice besides OFF. */
  readonly freeSlots: FrozenNumbers;
  /** By option: see `twinClasses`. */
  readonly classes: FrozenNumbers;
  /** The choices of class k, on all lines: `twins[twinStart[k]] .. twins[twinStart[k + 1] - 1]`. */
  readonly twinStart: FrozenNumbers;
  readonly twins: FrozenNumbers;
  /** Cell c is covered by the choices `covering[coveringStart[c]] ..`. */
  readonly coveringStart: FrozenNumbers;
  readonly covering: FrozenNumbers;
}

/**
 * The options worth proposing. One that is refused when nobody else works is refused always, because
 * no hard limit gets easier by working more; it is left out.
 * @param empty a state in which nobody works.
 */
export function choicesOf(empty: State): Choices {
  const { model } = empty;
  const { count, line, day, cellStart, cells } = model.options;
  const slotOf = (option: OptionIndex) => line[option]! * model.days + day[option]!;
  const classes = twinClasses(model.options);
  const edit = new Edit(model.days);
  const kept: OptionIndex[] = [];
  for (let option = 0; option < count; option++) {
    const slot = slotOf(option);
    if (model.pins[slot] !== FREE) continue;
    if (empty.price(edit.clear().set(slot, option))) kept.push(option);
  }
  kept.sort((a, b) => classes[a]! - classes[b]!);
  const slots = model.lines * model.days;
  const bySlot = grouped(slots, kept.length, (i) => slotOf(kept[i]!));
  const items = Int32Array.from({ length: kept.length }, (_, i) => kept[bySlot.items[i]!]!);
  const freeSlots: number[] = [];
  for (let slot = 0; slot < slots; slot++) {
    if (bySlot.start[slot + 1]! > bySlot.start[slot]!) freeSlots.push(slot);
  }
  const pairCell: number[] = [];
  const pairOption: OptionIndex[] = [];
  for (const option of items) {
    for (let i = cellStart[option]!; i < cellStart[option + 1]!; i++) {
      pairCell.push(cells[i]!);
      pairOption.push(option);
    }
  }
  const byCell = grouped(model.cells.count, pairCell.length, (i) => pairCell[i]!);
  const classCount = classes.reduce((most, found) => Math.max(most, found + 1), 0);
  const byClass = grouped(classCount, items.length, (i) => classes[items[i]!]!);
  return {
    start: bySlot.start,
    items,
    freeSlots: Int32Array.from(freeSlots),
    classes,
    twinStart: byClass.start,
    twins: Int32Array.from({ length: items.length }, (_, i) => items[byClass.items[i]!]!),
    coveringStart: byCell.start,
    covering: Int32Array.from({ length: pairCell.length }, (_, i) => pairOption[byCell.items[i]!]!),
  };
}

/** The slot's choice of the given class; OFF when it has none. */
export function twinIn({ start, items, classes }: Choices, slot: number, wanted: number): OptionIndex {
  let low = start[slot]!;
  let high = start[slot + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const option = items[middle]!;
    const found = classes[option]!;
    if (found === wanted) return option;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return OFF;
}
