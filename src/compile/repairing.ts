import type { Assignment } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import type { OptionFacts } from "../rules/told.ts";
import type { Day } from "../time/civil.ts";
import type { Cell } from "./cells.ts";

/** What one worker's departures from what she was told cost, in goal points. */
export interface Disturbance {
  readonly option: (option: OptionFacts) => number;
  readonly dayOff: (day: Day) => number;
}

/** What a repair tells the model beside rules and goals. */
export interface Repairing {
  /**
   * Assignments that stay as they are although no option can stand for them, as the second shift of a
   * date. Their workers are given nothing else; what they cover is taken off the demand.
   */
  readonly aside: readonly Assignment[];
  /** How many people of those wanted a cell must have; those already missing need not be found. */
  readonly required: (cell: Omit<Cell, "index">) => number;
  /** True for an option that nobody can be given any more. */
  readonly forbids: (worker: Worker, option: OptionFacts) => boolean;
  readonly disturbance: (worker: Worker) => Disturbance;
  /** Goal points for a cent owed on top of wages. */
  readonly pointsPerCent: number;
}

/** True when the assignment covers all of a cell: its own demand's, or one of its role's curve. */
export const coversCell = ({ demand, shift }: Assignment, cell: Omit<Cell, "index">): boolean =>
  demand !== null
    ? demand === cell.demand
    : cell.isCurve &&
      shift.role === cell.role &&
      shift.interval.start <= cell.interval.start &&
      cell.interval.end <= shift.interval.end;
