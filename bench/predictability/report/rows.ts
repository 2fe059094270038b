import type { CellRecord } from "../record.ts";

type ByPolicy = ReadonlyMap<string, readonly CellRecord[]>;

/** Means over a policy's seeds; null = undefined in every one. */
export interface Row {
  readonly policy: string;
  readonly seeds: number;
  readonly wspi: number | null;
  readonly worstDecile: number | null;
  readonly shareBelow50: number | null;
  readonly subScores: Readonly<Record<string, number | null>>;
  readonly noticeShare14: number | null;
  readonly changeBurden: number | null;
  readonly labourPerWeek: number | null;
  readonly premiumPerWeek: number | null;
  /** Labour cost against cost-only of the same seeds, as a share: 0.02 = 2 % more. */
  readonly labourToCostOnly: number | null;
  readonly labourToOracle: number | null;
  readonly shortfall: number | null;
  readonly overstaffing: number | null;
  /** More than 5 % of the need missing: its cost does not compare. */
  readonly isComparable: boolean;
  readonly touchedPerNews: number | null;
  readonly touchedPerLoss: number | null;
  readonly repairedShare: number | null;
  readonly excessPerWeek: number | null;
  readonly ripple: number | null;
  readonly adequacy: number | null;
  readonly input: number | null;
  readonly weekendHoover: number | null;
  readonly closingHoover: number | null;
  readonly fatigueMean: number | null;
  readonly fatigueHigh: number | null;
  /** Share of weeks in which a limit is broken. */
  readonly invalidShare: number;
  readonly violations: Readonly<Record<string, number>>;
  readonly secondsPerPlan: number | null;
  readonly secondsPerRevision: number | null;
}

/** Where more than this share of the need is missing, costs are not compared. */
export const shortfallComparable = 0.05;

export function rowOf(policy: string, records: readonly CellRecord[], all: ByPolicy): Row {
  const of = (value: (record: CellRecord) => number | null): number | null =>
    mean(records.map(value));
  const weekly = (value: (record: CellRecord) => number) =>
    of((record) => value(record) / record.weeks);
  const against = (other: string) =>
    of((record) => {
      const pair = all.get(other)?.find(({ seed }) => seed === record.seed);
      return pair === undefined ? null : record.metrics.labourCents / pair.metrics.labourCents - 1;
    });
  const weeks = records.reduce((sum, { metrics }) => sum + metrics.law.weeks, 0);
  const invalid = records.reduce((sum, { metrics }) => sum + metrics.law.invalidWeeks, 0);
  const shortfall = of(({ metrics }) => metrics.shortfall);
  return {
    policy,
    seeds: records.length,
    wspi: of(({ metrics }) => metrics.wspi.mean),
    worstDecile: of(({ metrics }) => metrics.wspi.worstDecileMean),
    shareBelow50: of(({ metrics }) => metrics.wspi.shareBelow50),
    subScores: Object.fromEntries(
      (["A", "B", "C", "D", "E", "F", "G"] as const).map((id) => [
        id,
        of(({ metrics }) => metrics.subScores[id]),
      ]),
    ),
    noticeShare14: of(({ metrics }) => metrics.noticeShare14),
    changeBurden: of(({ metrics }) => metrics.changeBurden),
    labourPerWeek: weekly(({ metrics }) => metrics.labourCents / 100),
    premiumPerWeek: weekly(({ metrics }) => metrics.law.premiumCents / 100),
    labourToCostOnly: against("cost-only"),
    labourToOracle: against("oracle"),
    shortfall,
    overstaffing: of(({ metrics }) => metrics.overstaffing),
    isComparable: shortfall !== null && shortfall <= shortfallComparable,
    touchedPerNews: of(({ metrics }) => metrics.disturbance.touchedPerNews),
    touchedPerLoss: of(({ metrics }) => metrics.disturbance.touchedPerLoss),
    repairedShare: of(({ metrics }) => metrics.disturbance.repairedShare),
    excessPerWeek: weekly(({ metrics }) => metrics.disturbance.excessChanges),
    ripple: of(({ metrics }) => metrics.disturbance.ripple),
    adequacy: of(({ metrics }) => metrics.adequacy),
    input: of(({ metrics }) => metrics.input),
    weekendHoover: of(({ metrics }) => metrics.burdens["weekends"]?.hoover ?? null),
    closingHoover: of(({ metrics }) => metrics.burdens["closings"]?.hoover ?? null),
    fatigueMean: of(({ metrics }) => metrics.fatigue.mean),
    fatigueHigh: of(({ metrics }) => metrics.fatigue.shareHigh),
    invalidShare: weeks === 0 ? 0 : invalid / weeks,
    violations: added(records.map(({ metrics }) => metrics.law.violations)),
    secondsPerPlan: of(({ secondsPlans, plans }) => (plans === 0 ? null : secondsPlans / plans)),
    secondsPerRevision: of(({ secondsRevisions, revisions }) =>
      revisions === 0 ? null : secondsRevisions / revisions,
    ),
  };
}

export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function added(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const one of counts)
    for (const [name, count] of Object.entries(one)) found[name] = (found[name] ?? 0) + count;
  return found;
}
