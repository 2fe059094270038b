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

export function daysOf({ exceptions }: Params, line: WorkerLine): readonly Reported[] {
  const cut = toldChanges(line).filter(
    ({ recorded, initiator, before, effect, at, reason }) =>
      recorded &&
      initiator !== "worker" &&
      (effect === "reduce" || effect === "cancel") &&
      before !== null &&
      at >= before.start &&
      !exceptions.some((excepted) => excepted === reason),
  );
  const work = line.shifts.filter(({ onCall }) => !onCall);
  const dateOf = ({ start }: Interval): Day => line.calendar.dayOf(start);
  const dates = new Set([
    ...work.map(({ interval }) => dateOf(interval)),
    ...cut.flatMap(({ before }) => (before === null ? [] : [dateOf(before)])),
  ]);
  return [...dates].map((date) => ({
    date,
    shifts: work.filter(({ interval }) => dateOf(interval) === date),
    sent: cut.filter(({ before }) => before !== null && dateOf(before) === date),
  }));
}

export const worked = ({ interval, breaks }: Shift): number =>
  sum([
    lengthMinutes(interval),
    ...breaks.filter(({ paid }) => !paid).map((pause) => -lengthMinutes(pause.interval)),
  ]);

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
