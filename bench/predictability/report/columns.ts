import type { Row } from "./rows.ts";

/** A column of the main tables: how a row's cell reads, and which end is good. */
export interface Column {
  readonly name: string;
  readonly note: string;
  readonly text: (row: Row) => string;
}

const number = (value: number | null, digits: number): string =>
  value === null ? "-" : value.toFixed(digits);
const percent = (value: number | null, digits = 1): string =>
  value === null ? "-" : (100 * value).toFixed(digits);

/** Costs of policies that leave much of the need open are marked: they do not compare. */
const marked = (row: Row, text: string): string => (row.isComparable ? text : `${text} *`);

export const mainColumns: readonly Column[] = [
  { name: "policy", note: "", text: ({ policy }) => policy },
  { name: "seeds", note: "runs", text: ({ seeds }) => String(seeds) },
  {
    name: "WSPI",
    note: "mean of workers, 0 to 100, higher is better",
    text: ({ wspi }) => number(wspi, 1),
  },
  {
    name: "worst tenth",
    note: "mean WSPI of the lowest tenth",
    text: ({ worstDecile }) => number(worstDecile, 1),
  },
  {
    name: "labour / week",
    note: "wages, overtime and premiums; * = more than 5 % of the need missing, not comparable",
    text: (row) => marked(row, number(row.labourPerWeek, 0)),
  },
  {
    name: "of it premiums",
    note: "predictability pay and other premiums",
    text: ({ premiumPerWeek }) => number(premiumPerWeek, 0),
  },
  {
    name: "to cost-only %",
    note: "labour against cost-only, same seeds",
    text: ({ labourToCostOnly }) => percent(labourToCostOnly),
  },
  {
    name: "to oracle %",
    note: "labour against the oracle, same seeds",
    text: ({ labourToOracle }) => percent(labourToOracle),
  },
  {
    name: "missing %",
    note: "of the need that there was",
    text: ({ shortfall }) => percent(shortfall, 2),
  },
  {
    name: "surplus %",
    note: "staff beyond the need / need",
    text: ({ overstaffing }) => percent(overstaffing, 1),
  },
  {
    name: "touched / news",
    note: "people changed by the employer for each piece of news",
    text: ({ touchedPerNews }) => number(touchedPerNews, 2),
  },
  {
    name: "invalid weeks %",
    note: "weeks in which a limit is broken",
    text: ({ invalidShare }) => percent(invalidShare),
  },
];

export const detailColumns: readonly Column[] = [
  { name: "policy", note: "", text: ({ policy }) => policy },
  ...(
    [
      ["A", "notice"],
      ["B", "stability"],
      ["C", "hours"],
      ["D", "pattern"],
      ["E", "rest"],
      ["F", "adequacy"],
      ["G", "input"],
    ] as const
  ).map(([id, name]): Column => ({
    name: `${id} ${name}`,
    note: `sub-score ${id}, mean of workers`,
    text: ({ subScores }) => number(subScores[id] ?? null, 0),
  })),
  {
    name: "below 50 %",
    note: "share of workers with a WSPI below 50",
    text: ({ shareBelow50 }) => percent(shareBelow50, 0),
  },
  {
    name: "14 d notice %",
    note: "share of shifts told 14 days ahead",
    text: ({ noticeShare14 }) => percent(noticeShare14, 0),
  },
  {
    name: "CB",
    note: "change burden, minutes per published minute",
    text: ({ changeBurden }) => number(changeBurden, 4),
  },
  {
    name: "excess / week",
    note: "removals beyond absences, a week",
    text: ({ excessPerWeek }) => number(excessPerWeek, 1),
  },
  {
    name: "ripple",
    note: "placings changed for each piece of news",
    text: ({ ripple }) => number(ripple, 2),
  },
  {
    name: "made good %",
    note: "lost shifts that nobody missed in the end",
    text: ({ repairedShare }) => percent(repairedShare, 0),
  },
  {
    name: "touched / loss",
    note: "people changed for each absence or departure",
    text: ({ touchedPerLoss }) => number(touchedPerLoss, 2),
  },
  {
    name: "Hoover weekends",
    note: "unevenness of weekends per hour of terms",
    text: ({ weekendHoover }) => number(weekendHoover, 3),
  },
  {
    name: "Hoover closings",
    note: "the same of closings",
    text: ({ closingHoover }) => number(closingHoover, 3),
  },
  {
    name: "OFR",
    note: "open fatigue risk, mean",
    text: ({ fatigueMean }) => number(fatigueMean, 3),
  },
  {
    name: "OFR >= 1.5 %",
    note: "share of duties",
    text: ({ fatigueHigh }) => percent(fatigueHigh),
  },
  {
    name: "s / plan",
    note: "wall seconds for a week",
    text: ({ secondsPerPlan }) => number(secondsPerPlan, 2),
  },
  {
    name: "s / answer",
    note: "wall seconds for an answer to news",
    text: ({ secondsPerRevision }) => number(secondsPerRevision, 2),
  },
];
