import type { Shift } from "../../domain/shift.ts";
import type { Instant } from "../../time/interval.ts";
import { hasConsented } from "../consented.ts";
import type { WorkerLine } from "../line.ts";
import { workMinutes, workMinutesIn } from "../work-minutes.ts";
import type { Params, Rung } from "./rule.ts";

/** Part of the check alone: of the rungs of each meal that the shift reaches, the last: the ladder is sorted. */
export function askedOf(params: Params, shift: Shift): readonly Rung[] {
  let asked: Rung[] | null = null;
  const held = measured(params, shift, shift.interval.end);
  for (const rung of params.ladder) {
    const { op, workMinutes: at } = rung;
    const isReached = held > at || (op === ">=" && held === at);
    if (!isReached) continue;
    if (asked === null) asked = [rung];
    else if (asked.at(-1)?.meal === rung.meal) asked[asked.length - 1] = rung;
    else asked.push(rung);
  }
  return asked ?? none;
}

const none: readonly never[] = [];

/** Part of the check alone: the rungs that the worker did not agree to do without. */
export function notWaived(asked: readonly Rung[], shift: Shift, line: WorkerLine): readonly Rung[] {
  if (line.worker.consents.length === 0) return asked;
  /** Null as long as nothing is waived. */
  let owed: Rung[] | null = null;
  for (const [at, rung] of asked.entries()) {
    if (isWaived(rung, shift, line, owed === null)) owed ??= asked.slice(0, at);
    else owed?.push(rung);
  }
  return owed ?? asked;
}

function isWaived({ waiver }: Rung, shift: Shift, line: WorkerLine, earlierOwed: boolean): boolean {
  if (waiver === null || (waiver.requiresEarlierMeal && !earlierOwed)) return false;
  if (line.worker.consents.every(({ kind }) => kind !== waiver.consent)) return false;
  const dayOf = ({ interval }: Shift) => line.calendar.dayOf(interval.start);
  const sameDay = line.shifts.filter((one) => !one.onCall && dayOf(one) === dayOf(shift));
  const work = sameDay.reduce((sum, one) => sum + workMinutes(one), 0);
  if (work > (waiver.upToWorkMinutes ?? Infinity)) return false;
  const { consent: kind, forms } = waiver;
  return hasConsented(line, { kind, forms }, { id: shift.id, start: shift.interval.start });
}

/** Minutes from the shift's start up to here; of work alone, or all that went by. */
export function measured({ measure }: Params, shift: Shift, at: Instant): number {
  const { start } = shift.interval;
  return measure === "work" ? workMinutesIn(shift, { start, end: at }) : at - start;
}
