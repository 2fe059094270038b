import { placeOne } from "../breaks/index.ts";
import { shiftId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import type { Assignment } from "../domain/shift.ts";
import { assert, present } from "../kernel/assert.ts";
import type { Clock } from "../kernel/clock.ts";
import { formatDay } from "../time/civil.ts";
import type { CompiledModel } from "./compile.ts";
import { openSlots } from "./open-slots.ts";

export function decode(problem: Problem, compiled: CompiledModel, roster: Int32Array, _clock: Clock): Schedule {
  const assignments: Assignment[] = [];
  for (const at of roster) {
    if (at < 0) continue;
    const { worker, facts, needs, breaks } = present(compiled.options[at], "an option of the model");
    const interval = { start: facts.start, end: facts.end };
    const placed = breaks ?? placeOne(interval, needs);
    assert(placed !== null, "a feasible option has a place for its breaks", facts);
    assignments.push({
      worker,
      demand: facts.demand,
      shift: {
        id: shiftId(`${worker}@${formatDay(facts.day)}`),
        role: facts.role,
        interval,
        breaks: placed,
        onCall: false,
      },
    });
  }
  return { problemDigest: problem.digest, assignments: assignments.toSorted(byWorkerAndStart), open: openSlots(problem, compiled, roster) };
}

const byWorkerAndStart = (a: Assignment, b: Assignment): number =>
  a.worker < b.worker ? -1 : a.worker > b.worker ? 1 : a.shift.interval.start - b.shift.interval.start;
