import type { Rng } from "../../src/kernel/rng.ts";
import { unitGoals } from "../model/primitives/cover/unit.ts";
import type { Column } from "./column.ts";
import { addCover } from "./cover-counts.ts";
import { LABELS_FEW, STEPS_OF_PRICING } from "./generation.ts";
import type { Duals } from "./lagrange.ts";
import type { MasterTask } from "./master-task.ts";
import { MISSED_OVER_DEAREST, dearestSlack } from "./slack-columns.ts";
import { worth } from "./target.ts";
import type { Workshop } from "./workshop.ts";

/** How a roster is let settle. */
export interface SettleManner {
  /** The first sweep counts so much of a cell's true price; the last two all of it. */
  readonly firmness: number;
  readonly sweeps: number;
  /** By line: the rows to begin with; none = those that are cheapest at the duals alone. */
  readonly from: ReadonlyMap<number, Int32Array>;
  readonly rng: Rng;
}

/**
 * From duals to a whole row for every free line, without a linear program. Sweep by sweep each line,
 * in a new order, takes the row that is cheapest when a unit of a cell costs partly what the duals
 * say and partly what it truly costs next to the rows that the other lines have now. As long as the
 * duals count, lines trust others to come; in the end every row is the best one next to the others.
 * The better the duals the better the roster; duals in the midst of those that are best lead further
 * than those at which a linear program ends, which lie at an edge. Null = the search stopped, or a
 * line found no row.
 */
export function* settle(
  shop: Workshop,
  { model, target, lines, standing, slacks }: MasterTask,
  duals: Duals,
  { firmness, sweeps, from, rng }: SettleManner,
): Generator<void, readonly Column[] | null> {
  const { pricing, spend, stopped } = shop;
  const { cells } = model;
  const counts = standing.slice();
  const rows = new Map(from);
  for (const row of rows.values()) addCover(model, row, counts, 1);
  const aboveCeiling = MISSED_OVER_DEAREST * dearestSlack({ slacks, target });
  const unitCost = (cell: number): number => {
    const count = counts[cell]!;
    if (count >= cells.max[cell]!) return aboveCeiling;
    const coverage = count < cells.required[cell]! ? -cells.underPoints[cell]! : 0;
    return worth(target, unitGoals(cells, cell, count), coverage);
  };
  const prices = { ...duals, cells: duals.cells.slice() };
  const order = [...lines];
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const firm = Math.min(1, firmness + ((1 - firmness) * sweep) / Math.max(1, sweeps - 2));
    rng.shuffle(order);
    for (const line of order) {
      const held = rows.get(line);
      if (held !== undefined) addCover(model, held, counts, -1);
      for (let cell = 0; cell < cells.count; cell++) {
        const price = (1 - firm) * duals.cells[cell]! - firm * duals.scale * unitCost(cell);
        prices.cells[cell] = Math.round(price);
      }
      pricing.work = 0;
      const { found } = pricing.price(line, Infinity, prices, target, LABELS_FEW);
      spend(1 + (cells.count >> 7) + Math.floor(pricing.work / STEPS_OF_PRICING));
      const row = found ? pricing.row.slice() : held;
      if (row === undefined) return null;
      rows.set(line, row);
      addCover(model, row, counts, 1);
      yield;
      if (stopped()) return null;
    }
  }
  return judged(shop, rows);
}

/** The rows as columns; null when one is not lawful. */
function judged({ judge, pool }: Workshop, rows: ReadonlyMap<number, Int32Array>) {
  const columns: Column[] = [];
  for (const [line, row] of rows) {
    const column = judge.columnOf(line, row);
    if (column === null) return null;
    columns.push(pool.add(column));
  }
  return columns;
}
