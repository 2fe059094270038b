import { grouped } from "../model/by-line.ts";
import { FREE, OFF, type FrozenNumbers, type OptionIndex } from "../model/numbers.ts";
import { Edit } from "./edit.ts";
import type { State } from "./state.ts";
import { twinClasses } from "./twins.ts";

/** What moves may choose from: fixed for the whole search. */
export interface Choices {
  /**
   * Slot s may take `items[start[s]] .. items[start[s + 1] - 1]`, by class; pinned slots have none.
   */
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
 * The options worth proposing. One that breaks a ceiling when nobody else works is refused always,
 * because no ceiling gets easier by working more; it is left out.
 * @param empty a state in which nobody works.
 */
export function choicesOf(empty: State): Choices {
  const { model } = empty;
  const { count, line, day } = model.options;
  const slotOf = (option: OptionIndex) => line[option]! * model.days + day[option]!;
  const classes = twinClasses(model.options);
  const edit = new Edit(model.days);
  const kept = Int32Array.from({ length: count }, (_, option) => option).filter((option) => {
    const slot = slotOf(option);
    return model.pins[slot] === FREE && empty.keepsCeilings(edit.clear().set(slot, option));
  });
  const slots = model.lines * model.days;
  const classCount = classes.reduce((most, found) => Math.max(most, found + 1), 0);
  const byClass = picked(kept, classCount, (option) => classes[option]!);
  const bySlot = picked(byClass.items, slots, slotOf);
  const freeSlots: number[] = [];
  for (let slot = 0; slot < slots; slot++) {
    if (bySlot.start[slot + 1]! > bySlot.start[slot]!) freeSlots.push(slot);
  }
  const byCell = coveringOptions(empty, bySlot.items);
  return {
    start: bySlot.start,
    items: bySlot.items,
    freeSlots: Int32Array.from(freeSlots),
    classes,
    twinStart: byClass.start,
    twins: byClass.items,
    coveringStart: byCell.start,
    covering: byCell.items,
  };
}

/** The options themselves grouped, in the order given inside each group. */
function picked(options: Int32Array, groups: number, groupOf: (option: number) => number) {
  const { start, items } = grouped(groups, options.length, (i) => groupOf(options[i]!));
  return {
    start,
    items: Int32Array.from({ length: options.length }, (_, i) => options[items[i]!]!),
  };
}

/** The options that cover each cell. */
function coveringOptions({ model }: State, items: Int32Array) {
  const { cellStart, cells } = model.options;
  const pairs = items.reduce((sum, o) => sum + cellStart[o + 1]! - cellStart[o]!, 0);
  const cellOf = new Int32Array(pairs);
  const optionOf = new Int32Array(pairs);
  let at = 0;
  for (const option of items) {
    for (let i = cellStart[option]!; i < cellStart[option + 1]!; i++) {
      cellOf[at] = cells[i]!;
      optionOf[at++] = option;
    }
  }
  const { start, items: order } = grouped(model.cells.count, pairs, (i) => cellOf[i]!);
  return { start, items: Int32Array.from({ length: pairs }, (_, i) => optionOf[order[i]!]!) };
}

/** The slot's choice of the given class; OFF when it has none. */
export function twinIn(
  { start, items, classes }: Choices,
  slot: number,
  wanted: number,
): OptionIndex {
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
