import type { Change } from "../../../src/domain/change.ts";
import { roleId, shiftId, workerId } from "../../../src/domain/identity.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import type { Assignment } from "../../../src/domain/shift.ts";
import type { WorkerAction } from "../../../src/metrics/index.ts";
import type { Day } from "../../../src/time/civil.ts";
import type { Instant } from "../../../src/time/interval.ts";
import type { Answer, News } from "../log.ts";
import { type Stint, stintsOf } from "../world/staff.ts";
import type { World } from "../world/world.ts";
import { BurdenHistory } from "./burden-history.ts";
import type { GivenConsent } from "./people.ts";
import { Roster, named } from "./roster.ts";
import type { Knowledge } from "./staffing.ts";
import { UsualWeeks } from "./usual.ts";

/** One published week. */
export interface Published {
  readonly week: number;
  readonly at: Instant;
  readonly assignments: readonly Assignment[];
  /** What the planner was given. */
  readonly problem: Problem;
}

/** Everything that a run changes as it goes. */
export interface RunState extends Knowledge {
  readonly world: World;
  readonly stints: readonly Stint[];
  readonly told: Set<string>;
  readonly published: Map<number, Published>;
  readonly changes: Change[];
  readonly actions: WorkerAction[];
  readonly consents: Map<string, GivenConsent[]>;
  readonly news: News[];
  readonly answers: Answer[];
  /** Shifts whose end was changed after they had begun, as they were when they began. */
  readonly atStart: Map<string, Assignment>;
  /** How many days ahead each date's demand was last looked at. */
  readonly seenAhead: Map<Day, number>;
  /** Dates whose calls have been put on the timeline. */
  readonly lookedAhead: Set<Day>;
}

/** The workplace as it was before the first week: its file's history is the plan of those weeks. */
export function startState(world: World): RunState {
  const { calendar, base } = world;
  const roster = new Roster(calendar);
  const usual = new UsualWeeks(calendar);
  for (const worker of base.workers) {
    usual.start(worker.id, worker.usualShifts ?? []);
    for (const past of worker.history?.shifts ?? []) {
      const [start, end] = [
        calendar.parse(past.start, "earlier"),
        calendar.parse(past.end, "earlier"),
      ];
      if (!start.ok || !end.ok) throw new Error(`a time of ${worker.id} cannot be read`);
      const interval = { start: start.value, end: end.value };
      const shift = {
        id: shiftId(past.id),
        role: roleId(past.role),
        interval,
        breaks: [],
        onCall: false,
      };
      for (const one of named([{ worker: workerId(worker.id), shift, demand: null }], calendar))
        roster.put(one);
    }
  }
  return {
    world,
    stints: stintsOf(world),
    roster,
    usual,
    burdens: new BurdenHistory(calendar),
    told: new Set(),
    published: new Map(),
    changes: [],
    actions: [],
    consents: new Map(),
    news: [],
    answers: [],
    atStart: new Map(),
    seenAhead: new Map(),
    lookedAhead: new Set(),
  };
}
