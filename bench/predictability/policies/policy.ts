import type { Problem } from "../../../src/domain/problem.ts";
import type { Assignment } from "../../../src/domain/shift.ts";
import type { ProblemJson } from "../../../src/index.ts";
import type { Day } from "../../../src/time/civil.ts";
import type { Instant } from "../../../src/time/interval.ts";
import type { News } from "../log.ts";
import type { Wanted } from "../world/demand.ts";
import type { World } from "../world/world.ts";

/** A week to be planned, 17 days before it begins. */
export interface PlanRequest {
  /** From 0, weeks of warming up included. */
  readonly week: number;
  readonly first: Day;
  /** People, leave, wishes, history and the forecast; nothing is published yet. */
  readonly problem: ProblemJson;
  /** The same week of the week before, as published, whoever is still here. */
  readonly lastWeek: readonly Assignment[];
}

/** What of the plan a request's problem holds fast, and what it knows. */
export type Hold =
  /** All shifts in force are the publication; those on other dates are pinned besides. */
  | "published"
  /** The same as it was before the news: its lost shifts in it, the demand as it was seen then. */
  | "beforeNews"
  /** Shifts on other dates are pinned, and so are those on these dates that may not be changed. */
  | "otherDates";

/** News that a policy may answer by changing the dates that it is about. */
export interface ReviseRequest {
  readonly news: News;
  readonly at: Instant;
  readonly dates: readonly Day[];
  /** Shifts in force on these dates. */
  readonly held: readonly Assignment[];
  /** Those of them that a policy may still change: not started, and no law forbids it. */
  readonly open: readonly Assignment[];
  /** Demand of these dates as seen before and as seen now, of which some is past. */
  readonly wantedBefore: readonly Wanted[];
  readonly wanted: readonly Wanted[];
  /**
   * The rest of the published weeks from the first of these dates on. Demand is given for these
   * dates alone, from the first minute at which somebody called now can be there.
   */
  readonly window: (hold: Hold) => ProblemJson;
}

/** Somebody, or something, that makes schedules. */
export interface Policy {
  readonly id: string;
  /** Programs and settings that its results depend on. */
  readonly versions: Readonly<Record<string, string | number | boolean>>;
  /** False where two runs may differ. */
  readonly isDeterministic: boolean;
  /** Knows what will happen; every other policy knows what everybody knows. */
  readonly hasForesight: boolean;
  plan(request: PlanRequest): Promise<readonly Assignment[]>;
  /** The shifts of these dates as they shall be now; null = all stays. */
  revise(request: ReviseRequest): Promise<readonly Assignment[] | null>;
  close(): Promise<void>;
}

/** What a policy is made with. */
export interface PolicyGiven {
  readonly world: World;
  readonly seed: number;
  readonly level: string;
  readonly budget: Budget;
  /** A folder whose node_modules holds other solvers; null = the project's own. */
  readonly peersModules: string | null;
  /** Reads a problem; a policy's own problem file is sound or the run stops. */
  readonly read: (json: ProblemJson) => Problem;
}

/** How much searching is allowed, counted and not timed, so that runs repeat. */
export interface Budget {
  readonly planIterations: number;
  readonly reviseIterations: number;
  readonly peerPlanSeconds: number;
  readonly peerReviseSeconds: number;
}
