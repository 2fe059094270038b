import type { Shift } from "../../domain/shift.ts";
import type { Day } from "../../time/civil.ts";
import { type Interval, lengthMinutes } from "../../time/interval.ts";
import { type ToldChange, toldChanges } from "../changes-told.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: one local date on which the worker came. `sent` are the changes told after she had come. */
export interface Reported {
  readonly date: Day;
  readonly shifts: readonly Shift[];
  readonly sent: readonly ToldChange[];
}

/** The changes by which the worker was sent home, or for nothing, after she had come. */
export const sentHome = ({ exceptions }: Params, line: WorkerLine): readonly ToldChange[] =>
  toldChanges(line).filter(
    ({ recorded, initiator, before, effect, at, reason }) =>
      recorded &&
      initiator !== "worker" &&
      (effect === "reduce" || effect === "cancel") &&
      before !== null &&
      at >= before.start &&
      !exceptions.some((excepted) => excepted === reason),
  );

export function daysOf(line: WorkerLine, sent: readonly ToldChange[]): readonly Reported[] {
  const work = line.shifts.filter(({ onCall }) => !onCall);
  const days = new Map<Day, { date: Day; shifts: Shift[]; sent: ToldChange[] }>();
  const dayFor = (span: Interval) => {
    const date = line.calendar.dayOf(span.start);
    const known = days.get(date) ?? { date, shifts: [], sent: [] };
    days.set(date, known);
    return known;
  };
  for (const shift of work) dayFor(shift.interval).shifts.push(shift);
  for (const change of sent) if (change.before !== null) dayFor(change.before).sent.push(change);
  return [...days.values()];
}

/** Minutes of the shift that are not an unpaid break. */
export function worked({ interval, breaks }: Shift): number {
  let minutes = lengthMinutes(interval);
  for (const pause of breaks) if (!pause.paid) minutes -= lengthMinutes(pause.interval);
  return minutes;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
