import type { EnactmentId, WorkerId } from "../domain/identity.ts";
import type { Schedule } from "../domain/schedule.ts";
import type { Brand } from "../kernel/brand.ts";
import type { Finding } from "../rules/finding.ts";

/** A finding with the enactment and the worker it is about. */
export interface CheckFinding extends Finding {
  readonly enactment: EnactmentId;
  readonly kind: string;
  readonly worker: WorkerId;
}

/** What is wrong with a schedule as data: it names somebody or something that the problem does not have. */
export interface Stray {
  readonly code:
    | "unknownWorker"
    | "unknownRole"
    | "unknownDemand"
    | "notThatDemand"
    | "overfilled"
    | "outsidePeriod"
    | "pinMissing";
  readonly subject: string;
  readonly shift: string | null;
}

/** lawfulAtAPrice: no violation, but premiums are owed. */
export type Verdict = "lawful" | "lawfulAtAPrice" | "unlawful";

/** The independent judgement of a schedule. Minted only by `check/check.ts`. */
export type CheckedSchedule = Brand<
  {
    readonly schedule: Schedule;
    readonly verdict: Verdict;
    /** Violations first, then notAssessable, then premiums; each by worker, interval, enactment. */
    readonly findings: readonly CheckFinding[];
    readonly strays: readonly Stray[];
    /** True when something could not be judged because a fact is missing. */
    readonly incomplete: boolean;
    readonly rulesetDigest: string;
    readonly scheduleDigest: string;
    /** Enactments in force that no one has verified against the text of the law. */
    readonly notPrimary: readonly EnactmentId[];
  },
  "CheckedSchedule"
>;
