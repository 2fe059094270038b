import type { EnactmentId, RoleId, WorkerId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import { present } from "../kernel/assert.ts";
import type { Enactment } from "../law/enactment.ts";
import type { Ruleset } from "../law/ruleset.ts";
import type { Calendar } from "../time/calendar.ts";
import type { Day } from "../time/civil.ts";

/** What stands behind ids when facts become words. An id without a name is told as it is. */
export interface Names {
  readonly calendar: Calendar;
  /** Dates near this one are told without their year. */
  readonly nearDay: Day;
  readonly role: (id: RoleId) => string;
  readonly worker: (id: WorkerId) => string;
  /** @throws Bug when the enactment is not in force. */
  readonly enactment: (id: EnactmentId) => Enactment;
}

/** @param problem as its reader may use it: names hidden from the reader are not in it. */
export function namesOf(problem: Problem, ruleset: Ruleset): Names {
  const roles = new Map(problem.roles.map(({ id, name }) => [id, name]));
  const workers = new Map(problem.workers.map(({ id, name }) => [id, name]));
  const inForce = new Map(ruleset.inForce.map(({ enactment }) => [enactment.id, enactment]));
  return {
    calendar: problem.site.calendar,
    nearDay: problem.period.first,
    role: (id) => roles.get(id) ?? id,
    worker: (id) => workers.get(id) ?? id,
    enactment: (id) => present(inForce.get(id), `the enactment ${id} in force`),
  };
}
