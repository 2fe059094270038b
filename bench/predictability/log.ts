import type { Problem } from "../../src/domain/problem.ts";
import type { Schedule } from "../../src/domain/schedule.ts";
import type { Assignment } from "../../src/domain/shift.ts";
import type { EventLog } from "../../src/metrics/index.ts";
import type { Day } from "../../src/time/civil.ts";
import type { Instant, Interval } from "../../src/time/interval.ts";

/** People of a role needed during an interval, as it turned out. */
export interface Need {
  readonly role: string;
  readonly interval: Interval;
  readonly count: number;
}

/** One week as it was published and as it was in the end. */
export interface LivedWeek {
  readonly first: Day;
  /** False for weeks of warming up, which count for nothing but what they hand on. */
  readonly isMeasured: boolean;
  /** Who was there and what they had agreed to when the week was published; no demand. */
  readonly asPublished: Problem;
  readonly published: Schedule;
  /** The same people with the consents that they gave, and with what had been published. */
  readonly asLived: Problem;
  /** What was in force at each start, with all that was changed on the way. */
  readonly final: Schedule;
  /** What was worked in the end: work that had begun may have ended earlier or later. */
  readonly worked: readonly Assignment[];
}

export type NewsKind = "absence" | "departure" | "weekForecast" | "dayForecast" | "today";

/** Something that happened: the simulator's, never a policy's. */
export interface News {
  readonly id: string;
  readonly kind: NewsKind;
  readonly at: Instant;
  /** The dates that it is about. */
  readonly dates: readonly Day[];
  /** Whose shifts it took away, as they stood. */
  readonly lost: readonly Assignment[];
  /** Person-minutes by which the need of these dates is now seen otherwise. */
  readonly needMovedMinutes: number;
}

/** What a policy made of a piece of news: ids of changes in the event log. */
export interface Answer {
  readonly news: string;
  readonly changes: readonly string[];
}

/** All that a judge may see of a run. */
export interface RunLog {
  readonly events: EventLog;
  readonly weeks: readonly LivedWeek[];
  /** The need of the measured weeks. */
  readonly need: readonly Need[];
  readonly news: readonly News[];
  readonly answers: readonly Answer[];
}
