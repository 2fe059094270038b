import { assert } from "../../src/kernel/assert.ts";
import { INSTANT, whole } from "./bounds.ts";
import { grouped } from "./by-line.ts";
import type { OptionTable } from "./model.ts";
import type { CellIndex, FrozenNumbers } from "./numbers.ts";

/**
 * An option as it is given to the builder: half-open [start, end) in minutes, and the cells it
 * covers.
 */
export interface NewOption {
  readonly line: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly CellIndex[];
}

/**
 * A copy of the option, its cells ascending; a Bug when it lasts no time or covers a cell that is not
 * there, or twice.
 */
export function checkedOption(option: NewOption, cellCount: number): NewOption {
  whole(option.start, INSTANT, "an option's start");
  whole(option.end, { ...INSTANT, low: option.start + 1 }, "an option's end (after its start)");
  const cells = [...option.cells];
  let ascends = true;
  for (let i = 0; i < cells.length; i++) {
    whole(cells[i]!, { low: 0, high: cellCount - 1 }, "a covered cell");
    if (i > 0 && cells[i]! <= cells[i - 1]!) ascends = false;
  }
  if (!ascends) cells.sort((a, b) => a - b);
  const distinct = ascends || cells.every((cell, i) => cell !== cells[i - 1]);
  assert(distinct, "an option covers a cell once", option.cells);
  return { ...option, cells };
}

/** The options of a model as columns, and the options of each line in the order they were added. */
export interface LaidOut {
  readonly options: OptionTable;
  readonly lineStart: FrozenNumbers;
  readonly lineOptions: FrozenNumbers;
}

export function layOut(
  added: readonly NewOption[],
  size: { lines: number; days: number },
): LaidOut {
  const count = added.length;
  const place = new Int32Array(count);
  const rank = new Int32Array(count);
  const cellStart = new Int32Array(count + 1);
  added.forEach(({ cells }, option) => {
    cellStart[option + 1] = cellStart[option]! + cells.length;
  });
  const cells = new Int32Array(cellStart[count]!);
  added.forEach((option, index) => cells.set(option.cells, cellStart[index]));

  const { start: lineStart, items: lineOptions } = grouped(
    size.lines,
    count,
    (o) => added[o]!.line,
  );
  for (let line = 0; line < size.lines; line++) {
    const first = lineStart[line]!;
    for (let i = first; i < lineStart[line + 1]!; i++) place[lineOptions[i]!] = i - first;
  }
  const slots = grouped(
    size.lines * size.days,
    count,
    (o) => added[o]!.line * size.days + added[o]!.day,
  );
  for (let slot = 0; slot < size.lines * size.days; slot++) {
    const first = slots.start[slot]!;
    for (let i = first; i < slots.start[slot + 1]!; i++) rank[slots.items[i]!] = i - first;
  }
  assertDaysInOrder(added, size);
  const options = Object.freeze({
    count,
    line: Int32Array.from(added, ({ line }) => line),
    day: Int32Array.from(added, ({ day }) => day),
    start: Float64Array.from(added, ({ start }) => start),
    end: Float64Array.from(added, ({ end }) => end),
    place,
    rank,
    cellStart,
    cells,
  });
  return { options, lineStart, lineOptions };
}

/** On a line, every option of an earlier day starts before every option of a later day. */
function assertDaysInOrder(
  added: readonly NewOption[],
  size: { lines: number; days: number },
): void {
  const slots = size.lines * size.days;
  const first = new Float64Array(slots).fill(Infinity);
  const last = new Float64Array(slots).fill(-Infinity);
  for (const { line, day, start } of added) {
    const slot = line * size.days + day;
    first[slot] = Math.min(first[slot]!, start);
    last[slot] = Math.max(last[slot]!, start);
  }
  let latest = -Infinity;
  for (let slot = 0; slot < slots; slot++) {
    if (slot % size.days === 0) latest = -Infinity;
    assert(first[slot]! > latest, "options of a later day must start later", { slot });
    latest = Math.max(latest, last[slot]!);
  }
}
