import type { Verdict } from "../../check/checked.ts";

/** One world, as it is or as it would be, in figures of a week or of a worker's weeks. */
export interface ShadowWorld {
  readonly verdict: Verdict;
  readonly violations: number;
  readonly notAssessable: number;
  /** Person-minutes of demand without somebody of the right role. */
  readonly missingMinutes: number;
  readonly shifts: number;
  readonly paidMinutes: number;
  /** Straight wages and premiums that the check found; null where somebody's pay is unknown. */
  readonly costCents: number | null;
  readonly goalPoints: number;
}

export interface ShadowWeek {
  readonly problemDigest: string;
  readonly from: string;
  readonly until: string;
  /** When the present schedule was published; ours is made with what was known then. */
  readonly publishedAt: string;
  readonly present: ShadowWorld;
  readonly ours: ShadowWorld;
}

/** What one worker's weeks were in one world. */
export interface ShadowLife {
  readonly paidMinutes: number;
  /** Minutes away from the hours asked for, too few or too many, week by week; null = none asked. */
  readonly minutesOff: number | null;
  readonly shifts: number;
  readonly burdens: number;
  readonly shortRests: number;
  /** Work on unusual days or at unusual times, and usual days without work. */
  readonly patternBreaks: number;
  /** Share of shifts that come back at the same time a week later, 0 to 1; null with one week. */
  readonly slotRepeat: number | null;
  /** Mean days between publication and the start of a shift; null without shifts. */
  readonly noticeDays: number | null;
  readonly payCents: number | null;
}

/** Better or worse with ours: in the hours, the burdens and rests, the pattern of days and times. */
export type ShadowEffect = "better" | "worse" | "same";

export interface ShadowWorker {
  readonly worker: string;
  readonly name: string;
  readonly present: ShadowLife;
  readonly ours: ShadowLife;
  readonly hours: ShadowEffect;
  readonly burdens: ShadowEffect;
  readonly pattern: ShadowEffect;
  /** gains: better somewhere, worse nowhere; loses: the reverse; mixed: both. */
  readonly outcome: "gains" | "loses" | "mixed" | "same";
}

/** Who would gain and who would lose, had our schedules stood in the place of the present ones. */
export interface ShadowDocument {
  readonly format: "fairweek/shadow@1";
  readonly site: { readonly id: string; readonly name: string };
  readonly seed: number;
  readonly iterations: number | null;
  readonly weeks: readonly ShadowWeek[];
  readonly workers: readonly ShadowWorker[];
}
