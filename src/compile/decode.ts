import { type Placement, placeBreaks } from "../breaks/index.ts";
import { type ShiftId, type WorkerId, shiftId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import type { Assignment } from "../domain/shift.ts";
import { present } from "../kernel/assert.ts";
import type { Clock } from "../kernel/clock.ts";
import { type Day, formatDay } from "../time/civil.ts";
import type { CompiledModel } from "./compile.ts";
import type { LineOption } from "./line-options.ts";
import { openSlots } from "./open-slots.ts";

/**
 * The roster as a schedule: every chosen option becomes a shift, its breaks get their places, and what
 * is left of the demand becomes open slots. Assignments are sorted by worker id, then by start.
 *
 * @throws Bug when an index of the roster has no option, or breaks found feasible have no place.
 */
export function decode(
  problem: Problem,
  compiled: CompiledModel,
  roster: Int32Array,
  clock: Clock,
): Schedule {
  const idOf = namer(problem);
  const chosen = [...roster]
    .filter((option) => option >= 0)
    .map((option) => present(compiled.options[option], "an option of the model"))
    .map((option) => ({ ...option, id: idOf(option.worker, option.facts.day) }));
  const placement = placeBreaks({
    shifts: chosen
      .filter(({ breaks }) => breaks === null)
      .map((option) => ({
        key: option.id,
        role: option.facts.role,
        interval: { start: option.facts.start, end: option.facts.end },
        needs: option.needs,
      })),
    wanted: problem.demand.curves,
    clock,
  });
  return {
    problemDigest: problem.digest,
    assignments: chosen.map((option) => assignmentOf(option, placement)).sort(byWorkerAndStart),
    open: openSlots(problem, compiled, roster),
    changes: [],
  };
}

/**
 * One shift starts on a date: worker and date tell it from all others, on every run alike. What a
 * worker was told for a date keeps the id under which she was told, also when its times change.
 */
function namer({ published, site }: Problem): (worker: WorkerId, day: Day) => ShiftId {
  const told = new Map<string, ShiftId>();
  const taken = new Set<string>();
  for (const { worker, shift } of published?.assignments ?? []) {
    const key = `${worker}@${formatDay(site.calendar.dayOf(shift.interval.start))}`;
    if (!told.has(key)) told.set(key, shift.id);
    taken.add(shift.id);
  }
  return (worker, day) => {
    const plain = `${worker}@${formatDay(day)}`;
    let id = plain;
    while (taken.has(id)) id = `${id}+`;
    return told.get(plain) ?? shiftId(id);
  };
}

function assignmentOf(
  option: LineOption & { readonly id: ShiftId },
  placement: Placement,
): Assignment {
  const { worker, facts, id } = option;
  return {
    worker,
    demand: facts.demand,
    shift: {
      id,
      role: facts.role,
      interval: { start: facts.start, end: facts.end },
      breaks: option.breaks ?? present(placement.breaks.get(id), `places for the breaks of ${id}`),
      onCall: false,
    },
  };
}

const byWorkerAndStart = (a: Assignment, b: Assignment): number =>
  a.worker < b.worker
    ? -1
    : a.worker > b.worker
      ? 1
      : a.shift.interval.start - b.shift.interval.start;
