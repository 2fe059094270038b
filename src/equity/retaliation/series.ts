/** What a protected or protectable act was. Which one it was is known to the audit alone. */
export type EventKind =
  "protectedLeave" | "complaint" | "accommodationRequest" | "refusedShortNotice" | "organising";

export const eventKinds: readonly EventKind[] = [
  "protectedLeave",
  "complaint",
  "accommodationRequest",
  "refusedShortNotice",
  "organising",
];

/** Weeks are whole numbers that count on without gaps, the same for everybody. */
export interface ProtectedEvent {
  readonly worker: string;
  readonly kind: EventKind;
  /** The week it happened, or a leave began. */
  readonly week: number;
  /** The first week back; the week after the event when there was no absence. */
  readonly backWeek: number;
}

/** One week of one worker. Weeks of leave, before hire and after leaving are left out. */
export interface UsableWeek {
  readonly week: number;
  /** By outcome id; an outcome left out or null is undefined in that week. */
  readonly values: Readonly<Record<string, number | null>>;
}

export interface WorkerSeries {
  readonly worker: string;
  readonly site: string;
  readonly role: string;
  readonly contractMinutesPerWeek: number;
  /** In the order of weeks, each week once. */
  readonly weeks: readonly UsableWeek[];
}

/** A weekly outcome, and which direction hurts. */
export interface WeeklyOutcome {
  readonly id: string;
  readonly title: string;
  readonly adverse: "lower" | "higher";
}

/** The weekly outcomes that the test usually follows; `hours` is the one the screening rule reads. */
export const standardWeeklyOutcomes: readonly WeeklyOutcome[] = [
  { id: "hours", title: "hours worked", adverse: "lower" },
  { id: "desirableShare", title: "share of desirable shifts", adverse: "lower" },
  { id: "burdens", title: "burdens", adverse: "higher" },
  { id: "noticeDays", title: "days of notice", adverse: "lower" },
  { id: "changes", title: "short-notice changes", adverse: "higher" },
  { id: "predictability", title: "schedule predictability index", adverse: "lower" },
];
