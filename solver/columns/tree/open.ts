import { keepsTo, type Column } from "../column.ts";
import {
  cheapest,
  Generation,
  LABELS_MANY,
  STEPS_OF_PRICING,
  type PricedColumn,
} from "../generation.ts";
import type { MasterTask } from "../master-task.ts";
import type { Workshop } from "../workshop.ts";
import type { Node } from "./node.ts";

/** A node's master with the columns known that agree with it; or none, and what is known of its rosters. */
export type Opened = { readonly generation: Generation } | { readonly bound: number };

/**
 * Begins a node's linear program with the columns that are cheapest at the duals of the one above.
 * Where a line has none that agrees, one is made; when there is none, the node has no rosters, and its
 * bound is Infinity.
 * @param shop with a pricing whose rows keep to the node's limits.
 */
export function* opened(
  shop: Workshop,
  task: MasterTask,
  { duals, bound }: Node,
): Generator<void, Opened> {
  const columns: Column[] = [];
  for (const line of task.lines) {
    yield;
    if (shop.stopped()) return { bound };
    const own = cheapest(known(shop, task, duals, line));
    if (own.length > 0) {
      columns.push(...own);
      continue;
    }
    const made = shop.pricing.price(line, Infinity, duals, task.target, LABELS_MANY);
    const column = made.found ? shop.judge.columnOf(line, shop.pricing.row) : null;
    if (column === null) return { bound: made.bound === Infinity ? Infinity : bound };
    columns.push(shop.pool.add(column));
  }
  const generation = new Generation(shop, task);
  generation.add(columns);
  return { generation };
}

/** The columns of a line that agree with the node, as they cost at the duals. */
function known(
  { pricing, pool, spend }: Workshop,
  { target, model }: MasterTask,
  duals: Node["duals"],
  line: number,
): readonly PricedColumn[] {
  const allows = pricing.allowed.get(line);
  const found: PricedColumn[] = [];
  let seen = 0;
  for (const column of pool.of(line)) {
    seen++;
    if (allows !== undefined && !keepsTo(column, allows)) continue;
    found.push({ column, cost: pricing.costOf(column, duals, target) });
  }
  spend(1 + Math.floor((seen * model.days) / STEPS_OF_PRICING));
  return found;
}
