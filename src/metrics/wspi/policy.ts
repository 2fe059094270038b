import type { Source } from "../source.ts";

/** The seven parts of the index. */
export const subScoreIds = ["A", "B", "C", "D", "E", "F", "G"] as const;
export type SubScoreId = (typeof subScoreIds)[number];

/** A measure at this value halves its sub-score. */
export interface HalfScore {
  readonly value: number;
  readonly unit: string;
  /** The published number it is drawn from, and how. */
  readonly anchor: Source;
}

/** The measures that halve a score; the others are shares that score as they are. */
export type HalfScoreId =
  "changeBurden" | "onCallShare" | "hoursVariation" | "quickReturnRate" | "splitShiftRate";

export interface SubScorePolicy {
  readonly title: string;
  /** Share of the whole; the seven weights add up to 1. */
  readonly weight: number;
  readonly formula: string;
}

/**
 * Everything about the index that is chosen and not measured. Weights are policy, and can be set.
 */
export interface WspiPolicy {
  readonly subScores: Readonly<Record<SubScoreId, SubScorePolicy>>;
  readonly halfScores: Readonly<Record<HalfScoreId, HalfScore>>;
  /**
   * Sub-scores below this count as this in the geometric mean, so that one 0 does not hide the
   * rest.
   */
  readonly scoreFloor: number;
  readonly source: Source;
}

const shiftProject =
  "Shift Project (shift.hks.harvard.edu/secure-scheduling), share of service workers in a month";

/**
 * The weights and anchors unless others are given. A half-score is drawn from a published
 * prevalence p among workers in a month by the rate -ln(1 - p) (Poisson) over 16 shifts a month;
 * with unequal workers the true rate is higher, so that the anchors are strict.
 */
export const wspiPolicy: WspiPolicy = {
  subScores: {
    A: { title: "Notice", weight: 0.2, formula: "100 x notice value" },
    B: {
      title: "Stability after publication",
      weight: 0.2,
      formula: "100 x 2^-(change burden / 0.02 + on-call share / 0.02)",
    },
    C: { title: "Hours", weight: 0.2, formula: "100 x 2^-(hours variation / 0.40)" },
    D: { title: "Pattern", weight: 0.15, formula: "100 x slot repeat rate" },
    E: {
      title: "Rest",
      weight: 0.1,
      formula: "100 x 2^-(quick return rate / 0.043 + split shift rate / 0.05)",
    },
    F: { title: "Adequacy", weight: 0.1, formula: "100 x adequacy" },
    G: { title: "Input", weight: 0.05, formula: "100 x input" },
  },
  halfScores: {
    changeBurden: {
      value: 0.02,
      unit: "minutes changed per minute published",
      anchor: {
        text:
          `${shiftProject}: 57 % with a timing change = 5.3 % of shifts, times a quarter of ` +
          "the shift, times 0.9 for lateness, and 13 % with a cancellation = 0.87 % of " +
          "shifts.",
        mark: "primary",
      },
    },
    onCallShare: {
      value: 0.02,
      unit: "share of minutes",
      anchor: { text: `${shiftProject}: 27 % on call = 2.0 % of shifts.`, mark: "primary" },
    },
    hoursVariation: {
      value: 0.4,
      unit: "ratio to usual weekly hours",
      anchor: {
        text:
          "Between the Shift Project's mean of 34 % and 42 % of usual hours in retail " +
          "(NLSY97: 87 % affected, 48 % of usual).",
        mark: "secondary",
      },
    },
    quickReturnRate: {
      value: 0.043,
      unit: "quick returns per shift",
      anchor: {
        text: `${shiftProject}: 50 % with a clopening = 4.3 % of shifts.`,
        mark: "secondary",
      },
    },
    splitShiftRate: {
      value: 0.05,
      unit: "share of dates worked",
      anchor: { text: "No published number was found.", mark: "own" },
    },
  },
  scoreFloor: 1,
  source: {
    text:
      "Own design. Geometric as the Human Development Index since 2010; see OECD/JRC 2008, " +
      "Handbook on Constructing Composite Indicators, ISBN 978-92-64-04345-9.",
    mark: "own",
  },
};
