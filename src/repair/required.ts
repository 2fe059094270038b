import type { Cell } from "../compile/cells.ts";
import { coversCell } from "../compile/repairing.ts";
import type { Problem } from "../domain/problem.ts";
import { type Instant, contains } from "../time/interval.ts";
import { toldWithDemand } from "./told.ts";

/** restored: what the published schedule had, and what is wanted since. all: open slots as well. */
export type Coverage = "restored" | "all";

/**
 * How many people of those wanted a repair has to find for a cell: as many as the published schedule
 * had, and those wanted on top since. What was open when it was published is no reason to disturb
 * anybody, unless all open slots are to be filled. Nobody can be found for what has begun.
 */
export function requiredOf(
  before: Problem,
  { now, coverage }: { readonly now: Instant; readonly coverage: Coverage },
): (cell: Omit<Cell, "index">) => number {
  const told = toldWithDemand(before, { before, firm: new Set() });
  return (cell) => {
    if (cell.interval.start <= now) return 0;
    if (coverage === "all") return cell.wanted;
    const had = told.filter((one) => coversCell(one, cell)).length;
    const more = Math.max(0, cell.wanted - wantedBefore(before, cell));
    return Math.min(cell.wanted, had + more);
  };
}

function wantedBefore({ demand }: Problem, cell: Omit<Cell, "index">): number {
  const fixed = demand.shifts.find(({ id }) => id === cell.demand);
  if (fixed !== undefined) return fixed.count;
  const curve = demand.curves.find(({ id }) => id === cell.demand);
  const piece = curve?.pieces.find(({ interval }) => contains(interval, cell.interval));
  return piece?.count ?? 0;
}
