import type { ShiftId } from "../../domain/identity.ts";
import type { Shift } from "../../domain/shift.ts";
import type { Day } from "../../time/civil.ts";
import type { Interval } from "../../time/interval.ts";
import { type ToldChange, toldChanges } from "../changes-told.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

/**
 * Part of the check alone: one local date on which the worker came. `sent` are the changes told after
 * she had come; `excused` are the shifts of which something was taken for an excepted reason.
 */
export interface Reported {
  readonly date: Day;
  readonly shifts: readonly Shift[];
  readonly sent: readonly ToldChange[];
  readonly excused: ReadonlySet<ShiftId>;
}

interface SentHome {
  readonly owing: readonly ToldChange[];
  readonly excused: ReadonlySet<ShiftId>;
}

/** The changes by which the worker was sent home, or for nothing, after she had come. */
export function sentHome({ exceptions }: Params, line: WorkerLine): SentHome {
  const sent = toldChanges(line).filter(
    ({ recorded, initiator, before, effect, at }) =>
      recorded &&
      initiator !== "worker" &&
      (effect === "reduce" || effect === "cancel") &&
      before !== null &&
      at >= before.start,
  );
  if (sent.length === 0) return nobody;
  const isExcepted = ({ reason }: ToldChange): boolean => exceptions.some((one) => one === reason);
  return {
    owing: sent.filter((change) => !isExcepted(change)),
    excused: new Set(sent.filter(isExcepted).map(({ shift }) => shift)),
  };
}

const nobody: SentHome = { owing: [], excused: new Set() };

export function daysOf(line: WorkerLine, { owing, excused }: SentHome): readonly Reported[] {
  const days = new Map<Day, Reported & { shifts: Shift[]; sent: ToldChange[] }>();
  const dayFor = (span: Interval) => {
    const date = line.calendar.dayOf(span.start);
    const known = days.get(date) ?? { date, shifts: [], sent: [], excused };
    days.set(date, known);
    return known;
  };
  for (const shift of knownShifts(line, false).ours) dayFor(shift.interval).shifts.push(shift);
  for (const change of owing) if (change.before !== null) dayFor(change.before).sent.push(change);
  return [...days.values()];
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
