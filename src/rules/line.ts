import type { Change } from "../domain/change.ts";
import type { DemandId, ShiftId } from "../domain/identity.ts";
import type { Publication, Shift } from "../domain/shift.ts";
import type { HolidayCalendar, Period, SchoolCalendar, WorkweekStart } from "../domain/problem.ts";
import type { FactValue, Worker } from "../domain/worker.ts";
import type { Calendar } from "../time/calendar.ts";
import type { Instant } from "../time/interval.ts";

/** What surrounds a worker's shifts, for the checker and for the solver's side alike. */
export interface LineContext {
  readonly worker: Worker;
  readonly period: Period;
  readonly calendar: Calendar;
  readonly workweekStart: WorkweekStart;
  readonly school: SchoolCalendar | null;
  /** Absent or null = it is not known which dates are public holidays. */
  readonly holidays?: HolidayCalendar | null;
  /**
   * A fact by dotted name: "worker.hourly", "employer.sector", "site.region"; undefined = unknown.
   * "worker.age" is not among them: age depends on the date, ask `worker.birthDay`.
   */
  readonly fact: (name: string) => FactValue | undefined;
  /** What this worker was told before, cut to her own assignments; null = nothing was published. */
  readonly published: Publication | null;
  /** The instant at which new shifts can first be seen by the worker; null = unknown. */
  readonly noticeFrom: Instant | null;
}

/** Which demand each shift fills, by the shift's id: consents may name demands. */
export type DemandsByShift = ReadonlyMap<ShiftId, DemandId>;

/** One worker's shifts as the checker sees them. */
export interface WorkerLine extends LineContext {
  /** The shifts of the schedule judged, by start, then end. They may overlap: that is for rules to find. */
  readonly shifts: readonly Shift[];
  /** Absent = not known. */
  readonly demands?: DemandsByShift;
  /** The changes to what this worker was told, by time. Absent = none is recorded. */
  readonly changes?: readonly Change[];
}
