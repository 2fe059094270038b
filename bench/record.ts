/** The machine and the code that a record comes from. */
export interface Origin {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** Full commit id, with "+changes" when the working tree differs from it; "unknown" without git. */
  readonly commit: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly platform: string;
}

/** What one run of one problem was: one line of a records file. Times are wall seconds. */
export interface CaseRecord {
  readonly scenario: string;
  readonly seed: number;
  /** "short": every third worker is missing. */
  readonly staff: "full" | "short";
  readonly problemDigest: string;
  /** Runnable processes on the machine, mean of the last minute before the case: above `cores`, it waited. */
  readonly loadAverage: number;
  readonly workers: number;
  /** Shifts that the model lets workers have. */
  readonly options: number;
  readonly iterations: number;
  readonly stopReason: string;
  /** From the validated problem to the checked schedule. */
  readonly secondsToSchedule: number;
  readonly secondsModel: number;
  readonly secondsSearch: number;
  /** The independent check of the whole schedule, law resolved anew. */
  readonly secondsCheck: number;
  /** Every shift, open slot, worker's week and worker's wishes, and the summary, for the manager. */
  readonly secondsExplanations: number;
  readonly explanations: number;
  /** Largest resident memory of the process until the schedule stood. */
  readonly peakRssMb: number;
  readonly assignments: number;
  readonly demandMinutes: number;
  readonly missingMinutes: number;
  readonly openSlots: number;
  readonly verdict: string;
  /** Points times weight, as the search counted them, priced premiums included. */
  readonly goalPoints: number;
  /** Points at weight 100 by goal, measured on the finished shifts. */
  readonly goals: Readonly<Record<string, number>>;
  /** Single assignments tried by brute force on the open slots. */
  readonly fillsTried: number;
  /** Those that the check finds lawful: each is a slot left open for nothing. */
  readonly fillsLawful: readonly string[];
  /** Those that brute force cannot settle: no known breaks suit, or a fact is missing. */
  readonly fillsUndecided: number;
  /** Swaps of two workers on one date tried by brute force. */
  readonly swapsTried: number;
  /** Those that are lawful and lower the goal points: each is a step that the search did not take. */
  readonly swapsBetter: readonly string[];
}

export type BenchRecord = Origin & { readonly suite: string } & CaseRecord;
