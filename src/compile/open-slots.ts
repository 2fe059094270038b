import type { Problem } from "../domain/problem.ts";
import type { OpenSlot } from "../domain/schedule.ts";
import { present } from "../kernel/assert.ts";
import type { Cell } from "./cells.ts";
import type { CompiledModel } from "./compile.ts";

/**
 * The demand that a roster leaves unmet: neighbouring cells of one curve that miss equally many people
 * are one slot. Slots are sorted by start, then by id.
 */
export function openSlots(
  problem: Problem,
  { cells, model }: CompiledModel,
  roster: Int32Array,
): readonly OpenSlot[] {
  const { cellStart, cells: covered } = model.options;
  const filled = Int32Array.from(cells, ({ aside }) => aside);
  for (const option of roster) {
    if (option < 0) continue;
    for (
      let at = present(cellStart[option], "an option's cells");
      at < (cellStart[option + 1] ?? 0);
      at++
    ) {
      filled[covered[at] ?? 0] = (filled[covered[at] ?? 0] ?? 0) + 1;
    }
  }
  const slots: OpenSlot[] = [];
  for (const cell of [...cells].sort(byDemandAndStart)) {
    const missing = cell.wanted - (filled[cell.index] ?? 0);
    if (missing <= 0) continue;
    const last = slots.at(-1);
    if (last !== undefined && joins(last, cell, missing)) {
      slots[slots.length - 1] = { ...last, interval: { ...last.interval, end: cell.interval.end } };
    } else slots.push(slotOf(problem, cell, missing));
  }
  return slots.sort((a, b) => a.interval.start - b.interval.start || (a.id < b.id ? -1 : 1));
}

const joins = (slot: OpenSlot, cell: Cell, missing: number): boolean =>
  slot.demand === cell.demand &&
  slot.missing === missing &&
  slot.interval.end === cell.interval.start;

const byDemandAndStart = (a: Cell, b: Cell): number =>
  a.demand < b.demand ? -1 : a.demand > b.demand ? 1 : a.interval.start - b.interval.start;

/** The id tells people where it is: "need-server@2026-12-07T18:00-08:00". */
function slotOf(problem: Problem, cell: Cell, missing: number): OpenSlot {
  const at = problem.site.calendar.format(cell.interval.start);
  const { demand, role, interval } = cell;
  return { id: `open:${demand}@${at}`, demand, role, interval, missing };
}
