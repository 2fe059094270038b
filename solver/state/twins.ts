import type { OptionTable } from "../model/model.ts";

/**
 * Gives each option a class: options of different lines are twins, with one class, when day, start,
 * end and cells are the same; then two lines can swap them. Where a line has several such options
 * on one day, the first is the twin of the first, the second of the second. Classes ascend with
 * day, start and end, so near classes are similar shifts.
 */
export function twinClasses(options: OptionTable): Int32Array {
  const { count, line } = options;
  const order = Int32Array.from({ length: count }, (_, option) => option);
  order.sort((a, b) => compared(options, a, b) || line[a]! - line[b]! || a - b);
  const classes = new Int32Array(count);
  let base = 0;
  let next = 0;
  for (let i = 0; i < count; i++) {
    const option = order[i]!;
    const previous = i === 0 ? -1 : order[i - 1]!;
    if (previous === -1 || compared(options, previous, option) !== 0) {
      base = next;
      classes[option] = base;
    } else {
      classes[option] = line[previous] === line[option] ? classes[previous]! + 1 : base;
    }
    next = Math.max(next, classes[option]! + 1);
  }
  return classes;
}

function compared(options: OptionTable, a: number, b: number): number {
  const { day, start, end, cellStart, cells } = options;
  const size = cellStart[a + 1]! - cellStart[a]!;
  let order =
    day[a]! - day[b]! ||
    start[a]! - start[b]! ||
    end[a]! - end[b]! ||
    size - (cellStart[b + 1]! - cellStart[b]!);
  for (let i = 0; order === 0 && i < size; i++) {
    order = cells[cellStart[a]! + i]! - cells[cellStart[b]! + i]!;
  }
  return order;
}
