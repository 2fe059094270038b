import type { ModelBuilder } from "../../solver/index.ts";
import type { DemandId, RoleId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Instant, Interval } from "../time/interval.ts";
import type { Candidate } from "./candidates.ts";

/** One demand cell of the model: `wanted` people of a role during an interval that no shift cuts. */
export interface Cell {
  readonly index: number;
  readonly demand: DemandId;
  readonly role: RoleId;
  readonly interval: Interval;
  readonly wanted: number;
}

/**
 * The demand as cells. A missing person costs her minutes at the coverage level, so that all coverage
 * is in person-minutes. Fixed demand can not be overfilled; a curve can, and pays wages for it.
 */
export function postCells(
  problem: Problem,
  shapes: readonly Candidate[],
  builder: ModelBuilder,
): readonly Cell[] {
  const cells: Cell[] = [];
  const post = (
    demand: DemandId,
    role: RoleId,
    interval: Interval,
    wanted: number,
    max: number,
  ) => {
    const underPoints = interval.end - interval.start;
    const index = builder.cell({ required: wanted, max, underPoints, overPoints: 0 });
    cells.push({ index, demand, role, interval, wanted });
  };
  for (const { id, role, interval, count } of problem.demand.shifts) {
    post(id, role, interval, count, count);
  }
  for (const curve of problem.demand.curves) {
    const edges = edgesOf(shapes, curve.role);
    for (const { interval, count } of curve.pieces) {
      for (const piece of cutAt(interval, edges)) {
        post(curve.id, curve.role, piece, count, Math.max(count, problem.workers.length));
      }
    }
  }
  return cells;
}

/** The cells that a shift covers: its own demand's, or every piece of its role's curves inside it. */
export function cellsOf(
  shape: Candidate,
  cells: readonly Cell[],
  curves: ReadonlySet<string>,
): readonly number[] {
  return cells
    .filter((cell) =>
      shape.demand !== null
        ? cell.demand === shape.demand
        : curves.has(cell.demand) &&
          cell.role === shape.role &&
          shape.interval.start <= cell.interval.start &&
          cell.interval.end <= shape.interval.end,
    )
    .map((cell) => cell.index);
}

/** Where shifts of a role start or end: a cell must lie wholly inside or outside of each. */
function edgesOf(shapes: readonly Candidate[], role: RoleId): readonly Instant[] {
  const edges = new Set<Instant>();
  for (const { demand, role: held, interval } of shapes) {
    if (demand === null && held === role) edges.add(interval.start).add(interval.end);
  }
  return [...edges].sort((a, b) => a - b);
}

function cutAt(whole: Interval, edges: readonly Instant[]): readonly Interval[] {
  const cuts = edges.filter((edge) => whole.start < edge && edge < whole.end);
  const bounds = [whole.start, ...cuts, whole.end];
  return bounds.slice(1).map((end, index) => ({ start: bounds[index] as Instant, end }));
}
