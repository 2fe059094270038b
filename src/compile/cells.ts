import type { ModelBuilder } from "../../solver/index.ts";
import type { DemandId, RoleId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import { groupedBy } from "../kernel/grouped.ts";
import type { Instant, Interval } from "../time/interval.ts";
import type { Candidate } from "./candidates.ts";
import { type Repairing, coversCell } from "./repairing.ts";

/** One demand cell of the model: `wanted` people of a role during an interval that no shift cuts. */
export interface Cell {
  readonly index: number;
  readonly demand: DemandId;
  readonly role: RoleId;
  readonly interval: Interval;
  readonly wanted: number;
  /** Whether it is a piece of a curve; else it is a whole fixed shift. */
  readonly isCurve: boolean;
  /** People who cover it and are not in the model. */
  readonly aside: number;
}

/**
 * The demand as cells. A missing person costs her minutes at the coverage level, so that all coverage
 * is in person-minutes. Fixed demand can not be overfilled; a curve can, and pays wages for it.
 */
export function postCells(
  problem: Problem,
  shapes: readonly Candidate[],
  builder: ModelBuilder,
  repairing?: Repairing,
): readonly Cell[] {
  const cells: Cell[] = [];
  const post = (bare: Omit<Cell, "index" | "aside">, max: number) => {
    const { start, end } = bare.interval;
    const held = { ...bare, aside: 0 };
    const aside = repairing?.aside.filter((one) => coversCell(one, held)).length ?? 0;
    const wanted = Math.max(0, (repairing?.required(held) ?? bare.wanted) - aside);
    const index = builder.cell({
      required: wanted,
      max: Math.max(wanted, max - aside),
      underPoints: end - start,
      overPoints: 0,
    });
    cells.push({ ...bare, index, aside });
  };
  for (const { id, role, interval, count } of problem.demand.shifts) {
    post({ demand: id, role, interval, wanted: count, isCurve: false }, count);
  }
  for (const curve of problem.demand.curves) {
    const edges = edgesOf(shapes, curve.role);
    for (const { interval, count } of curve.pieces) {
      for (const piece of cutAt(interval, edges)) {
        const { id, role } = curve;
        const most = Math.max(count, problem.workers.length);
        post({ demand: id, role, interval: piece, wanted: count, isCurve: true }, most);
      }
    }
  }
  return cells;
}

/** Which cells a shift covers: its own demand's, or every piece of its role's curves inside it. */
export class CellsOfShifts {
  readonly #ofDemand: ReadonlyMap<DemandId, readonly Cell[]>;
  readonly #ofCurves: ReadonlyMap<RoleId, readonly Cell[]>;

  constructor(cells: readonly Cell[]) {
    this.#ofDemand = groupedBy(cells, ({ demand }) => demand);
    const pieces = cells.filter(({ isCurve }) => isCurve);
    this.#ofCurves = groupedBy(pieces, ({ role }) => role);
  }

  of({ demand, role, interval: { start, end } }: Candidate): readonly number[] {
    const covered =
      demand === null
        ? this.#ofCurves
            .get(role)
            ?.filter(({ interval }) => start <= interval.start && interval.end <= end)
        : this.#ofDemand.get(demand);
    return (covered ?? []).map(({ index }) => index);
  }
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
