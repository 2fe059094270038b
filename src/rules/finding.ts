import type { ShiftId } from "../domain/identity.ts";
import type { Instant, Interval } from "../time/interval.ts";

/** `violation`: against the rule. `premium`: lawful, at a price. `notAssessable`: a fact is missing. */
export type FindingOutcome = "violation" | "premium" | "notAssessable";

/** A fact of a finding: whole minutes, epoch minutes, days, counts, ids or yes/no; never a sentence. */
export type Fact = number | string | boolean;

/** Money owed on top of wages, in whole units that `render` can show. */
export interface Premium {
  /** Extra straight-time minutes of pay owed, in thousandths of a minute (0 when money is flat). */
  readonly payMilliminutes: number;
  /** Flat money owed in the smallest unit of `currency`; 0 when the premium is in time. */
  readonly cents: number;
  readonly currency: string | null;
}

/** One determination of one rule on one worker. */
export interface Finding {
  readonly outcome: FindingOutcome;
  /** The shifts it is about, by start; history shifts included. */
  readonly shifts: readonly ShiftId[];
  /** Where on the time line it lies; its start decides which law's dates apply. */
  readonly interval: Interval;
  readonly facts: Readonly<Record<string, Fact>>;
  /** For `notAssessable`: the dotted name of the fact that is missing, as "worker.birthDate". */
  readonly missing?: string;
  readonly premium?: Premium;
}

/** Used by rules to say where a single moment matters. */
export const moment = (at: Instant): Interval => ({ start: at, end: at });
