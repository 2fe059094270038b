import type { Calendar } from "../time/calendar.ts";
import type { Day, MinuteOfDay, Weekday } from "../time/civil.ts";
import type { Instant, Interval } from "../time/interval.ts";
import type { Demand } from "./demand.ts";
import type { RoleId } from "./identity.ts";
import type { Assignment, Publication } from "./shift.ts";
import type { FactValue, Worker } from "./worker.ts";

export interface Role {
  readonly id: RoleId;
  readonly name: string;
}

/** Days and hours of the public school that rules for minors ask for. */
export interface SchoolCalendar {
  /** Local dates on which school is held. */
  readonly schoolDays: ReadonlySet<Day>;
  /** School hours of a school day, local wall clock. */
  readonly hours: { readonly from: MinuteOfDay; readonly to: MinuteOfDay } | null;
  /** The dates for which `schoolDays` is complete: a date outside is unknown. */
  readonly known: { readonly from: Day; readonly until: Day };
}

/** Public holidays of the place, which rules of some states ask for. */
export interface HolidayCalendar {
  readonly dates: ReadonlySet<Day>;
  /** The dates for which `dates` is complete: a date outside is unknown. */
  readonly known: { readonly from: Day; readonly until: Day };
}

export interface Site {
  readonly id: string;
  readonly name: string;
  readonly calendar: Calendar;
  /** Place facts that coverage predicates ask: country, region, city, county, ... */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly school: SchoolCalendar | null;
  /** Absent or null = it is not known which dates are holidays. */
  readonly holidays?: HolidayCalendar | null;
}

/** The employer-fixed week of 7 local days that weekly limits and overtime are counted in. */
export interface WorkweekStart {
  readonly weekday: Weekday;
  readonly minute: MinuteOfDay;
}

/** The local dates to schedule: `first` to `last`, both included; `interval` is their instants. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly interval: Interval;
}

/** How much each goal counts: 0 switches it off, 100 is its default strength. */
export type GoalWeights = Readonly<Record<string, number>>;

export interface SearchLimits {
  readonly seed: number;
  readonly maxSeconds: number | null;
  readonly maxIterations: number | null;
  /** Threads to search on. With more than one, no two runs give the same bytes. Absent = 1. */
  readonly threads?: number | undefined;
  /** Stop once the result is proved to be within so many percent of the best. Absent = never. */
  readonly gapPercent?: number | undefined;
  /** Stop after so many steps that brought nothing better. Absent = never. */
  readonly maxIdleIterations?: number | undefined;
}

/** Everything given, validated. Minted only by `intake/parse.ts`. */
export interface Problem {
  readonly site: Site;
  readonly period: Period;
  readonly workweekStart: WorkweekStart;
  /** Facts of the employer: sector, employeesWorldwide, locationsWorldwide, ... */
  readonly employer: Readonly<Record<string, FactValue>>;
  readonly roles: readonly Role[];
  readonly workers: readonly Worker[];
  readonly demand: Demand;
  /** Assignments the schedule must keep. */
  readonly pins: readonly Assignment[];
  /** What workers have already been told for this period. */
  readonly published: Publication | null;
  /** When the schedule is made, and could be published at the earliest. */
  readonly now: Instant | null;
  /** Packs asked for by id; null = those whose place fits the site. */
  readonly packs: readonly string[] | null;
  readonly goals: GoalWeights;
  readonly limits: SearchLimits;
  /** SHA-256 of the problem as given. */
  readonly digest: string;
}
