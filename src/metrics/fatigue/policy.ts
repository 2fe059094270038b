import type { Source } from "../source.ts";

/**
 * Every number of the Open Fatigue Risk. Its parts are published; adding them up is our own design.
 */
export const fatiguePolicy = {
  night: { fromMinute: 23 * 60, untilMinute: 6 * 60, minutesLeast: 180 },
  nightRisk: 1.33,
  /** First, second, third, fourth of a run. */
  nightRunRisks: [1, 1.06, 1.17, 1.36],
  otherRunRisks: [1, 1.02, 1.07, 1.17],
  /** A gap as long as this ends a run. */
  runBreakMinutes: 36 * 60,
  lengthRisks: [
    { minutes: 480, risk: 1 },
    { minutes: 600, risk: 1.15 },
    { minutes: 720, risk: 1.38 },
    { minutes: 840, risk: 2.47 },
  ],
  quickReturnRisk: 1.39,
  quickReturnMinutes: 11 * 60,
  restedMinutes: 15 * 60,
  /** Risks at least this high are counted. */
  highRisk: 1.5,
  /** A mean excess risk of this halves the site's score. */
  halfScoreExcess: 0.25,
} as const;

export const fatigueSources: readonly (Source & { readonly of: string })[] = [
  {
    of: "the sum",
    text:
      "Additive pooling of relative risks: Folkard & Lombardi 2004, Chronobiology " +
      "International 21:1063; 2006, American Journal of Industrial Medicine 49:953.",
    mark: "primary",
  },
  {
    of: "night",
    text:
      "Night work + 33 %: Fischer et al. 2017, Chronobiology International 34:1423. 3 h " +
      "within 23:00-06:00: Harma et al. 2015, Scand J Work Environ Health 41(3):268.",
    mark: "secondary",
  },
  {
    of: "run",
    text: "Successive nights and days: Folkard & Tucker 2003, Occupational Medicine 53:95.",
    mark: "unverified",
  },
  {
    of: "length",
    text:
      "10 h + 15 %, 12 h + 38 %, longer + 147 % against 8 h: Salminen 2016, Ergonomics Open " +
      "Journal 9:15. That the last is reached at 14 h: own design.",
    mark: "primary",
  },
  {
    of: "rest",
    text:
      "Rest of 11 h or less against 15 to 17 h: injuries x 1.39 (1.23-1.58), and on the " +
      "second day too; Nielsen et al. 2019, Scand J Work Environ Health 45:166.",
    mark: "primary",
  },
  { of: "the site's score", text: "Own design.", mark: "own" },
];

export const fatigueWording = {
  meaning: "Compares rosters; relative to a first 8 h day shift; says nothing about a person.",
  limits:
    "Not medical, no sleep model, no commute. Parts are published, their sum is not validated.",
} as const;
