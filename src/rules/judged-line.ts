import type { Change } from "../domain/change.ts";
import type { Shift } from "../domain/shift.ts";
import type { DemandsByShift, LineContext, WorkerLine } from "./line.ts";

/**
 * A line as the check asks about it, enactment by enactment: what checks work out of it is remembered
 * with it. A copy of it with other shifts is a plain line, and remembers nothing.
 */
export class JudgedLine implements WorkerLine {
  readonly worker: LineContext["worker"];
  readonly period: LineContext["period"];
  readonly calendar: LineContext["calendar"];
  readonly workweekStart: LineContext["workweekStart"];
  readonly school: LineContext["school"];
  readonly holidays: NonNullable<LineContext["holidays"]> | null;
  readonly fact: LineContext["fact"];
  readonly published: LineContext["published"];
  readonly noticeFrom: LineContext["noticeFrom"];
  readonly shifts: readonly Shift[];
  readonly demands: DemandsByShift;
  readonly changes: readonly Change[];
  /** By the places that `remembered` gave out. */
  readonly #found: unknown[] = [];

  /** @param shifts by start, then end. */
  constructor(
    context: LineContext,
    shifts: readonly Shift[],
    demands: DemandsByShift,
    changes: readonly Change[],
  ) {
    this.worker = context.worker;
    this.period = context.period;
    this.calendar = context.calendar;
    this.workweekStart = context.workweekStart;
    this.school = context.school;
    this.holidays = context.holidays ?? null;
    this.fact = context.fact;
    this.published = context.published;
    this.noticeFrom = context.noticeFrom;
    this.shifts = shifts;
    this.demands = demands;
    this.changes = changes;
  }

  /** What was found at a place; where nothing was yet, what is worked out now. */
  static found<Value>(
    line: WorkerLine,
    place: number,
    workOut: (line: WorkerLine) => Value,
  ): Value {
    if (!(#found in line)) return workOut(line);
    return (line.#found[place] ??= workOut(line)) as Value;
  }
}

let places = 0;

/**
 * Part of the checks alone: asks for what many enactments want to know of a line, and works it out once.
 * It may be anything but null and undefined.
 */
export function remembered<Value extends object>(
  workOut: (line: WorkerLine) => Value,
): (line: WorkerLine) => Value {
  const place = places++;
  return (line) => JudgedLine.found(line, place, workOut);
}
