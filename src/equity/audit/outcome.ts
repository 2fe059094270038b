/**
 * What an outcome is to the person: a good to have reached or not (0 or 1), a good to have more of,
 * or a burden to have less of.
 */
export type OutcomeKind = "goodBinary" | "goodContinuous" | "burden";

/** When a difference is large enough to matter to a person, measured in something they can feel. */
export interface Practical {
  /** The companion measure of a worker that is compared. */
  readonly companion: string;
  readonly unit: string;
  readonly atLeast: number;
}

/** Something that happened to each worker over the audited quarter of 13 weeks. */
export interface Outcome {
  readonly id: string;
  readonly title: string;
  readonly kind: OutcomeKind;
  readonly unit: string;
  /** null = nothing to compare with: then the standardised size alone says what matters. */
  readonly practical: Practical | null;
}

const hours: Practical = { companion: "hoursPerWeek", unit: "h/week", atLeast: 1 };

const perMonth = (companion: string): Practical => ({
  companion,
  unit: "shifts/month",
  atLeast: 1,
});

/** The outcomes that audits of schedules usually ask for. An audit may be given others. */
export const standardOutcomes: readonly Outcome[] = [
  {
    id: "hoursReached",
    title: "reached 80 % of the hours desired",
    kind: "goodBinary",
    unit: "share of workers",
    practical: hours,
  },
  {
    id: "hoursRatio",
    title: "hours received per hour desired",
    kind: "goodContinuous",
    unit: "ratio",
    practical: hours,
  },
  {
    id: "desirableShare",
    title: "desirable shifts received of those asked for and open to the worker",
    kind: "goodContinuous",
    unit: "share",
    practical: perMonth("desirableShiftsPerMonth"),
  },
  {
    id: "burdenRatio",
    title: "burdens carried per contracted hour",
    kind: "burden",
    unit: "burdens per hour",
    practical: perMonth("burdensPerMonth"),
  },
  {
    id: "predictability",
    title: "weekly schedule predictability index",
    kind: "goodContinuous",
    unit: "points of 100",
    practical: null,
  },
  {
    id: "shortNoticeChanges",
    title: "short-notice changes per 100 shifts",
    kind: "burden",
    unit: "changes per 100 shifts",
    practical: perMonth("shortNoticeChangesPerMonth"),
  },
  {
    id: "deniedRequests",
    title: "requests denied of those made",
    kind: "burden",
    unit: "share",
    practical: null,
  },
];
