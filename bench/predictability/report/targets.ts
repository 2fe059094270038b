import type { CellRecord } from "../record.ts";
import { alarmLines } from "./alarms.ts";
import { type Row, mean } from "./rows.ts";

/** One aim set for ours, with what was found; never left out because it was missed. */
export interface TargetLine {
  readonly aim: string;
  readonly found: string;
  /** null = nothing to compare with. */
  readonly isMet: boolean | null;
}

export const verdictOf = ({ isMet }: TargetLine): "met" | "missed" | "not comparable" =>
  isMet === null ? "not comparable" : isMet ? "met" : "missed";

const wspiPointsMin = 25;
const labourShareMost = 0.02;
const falseAlarmsMost = 0.05;

/** "Equal coverage": at most a hundredth of the need more missing than with ours. */
const coverageTolerance = 0.01;

export function targetsOf(
  byPolicy: ReadonlyMap<string, readonly CellRecord[]>,
  rows: readonly Row[],
): readonly TargetLine[] {
  const ours = rows.find(({ policy }) => policy === "ours");
  const pairs = pairsOf(byPolicy);
  if (ours === undefined || pairs.length === 0) return [];
  const points = mean(
    pairs.map(([a, b]) => (a.metrics.wspi.mean ?? 0) - (b.metrics.wspi.mean ?? 0)),
  );
  const labour = mean(pairs.map(([a, b]) => a.metrics.labourCents / b.metrics.labourCents - 1));
  const short = mean(
    pairs.map(([a, b]) => (a.metrics.shortfall ?? 0) - (b.metrics.shortfall ?? 0)),
  );
  return [
    {
      aim: `WSPI at least ${wspiPointsMin} points above cost-only`,
      found: `${signed(points ?? 0, 1)} points`,
      isMet: (points ?? 0) >= wspiPointsMin,
    },
    {
      aim: `at most ${labourShareMost * 100} % more labour cost than cost-only`,
      found: `${signed(100 * (labour ?? 0), 1)} %`,
      isMet: (labour ?? Infinity) <= labourShareMost,
    },
    {
      aim: "no more of the need missing than with cost-only",
      found: `${signed(100 * (short ?? 0), 2)} percentage points`,
      isMet: (short ?? Infinity) <= 0,
    },
    fewestTouched(ours, rows),
    {
      aim: "no limit of law broken in any week",
      found: `invalid in ${(100 * ours.invalidShare).toFixed(1)} % of weeks`,
      isMet: ours.invalidShare === 0,
    },
    alarmsOf(byPolicy.get("ours") ?? []),
  ];
}

/** Groups drawn by chance: every review is a false alarm. */
function alarmsOf(records: readonly CellRecord[]): TargetLine {
  const [line] = alarmLines(new Map([["ours", records]]));
  const { withReview, audits, share } = line ?? { withReview: 0, audits: 0, share: 0 };
  return {
    aim: `at most ${100 * falseAlarmsMost} % false alarms in audits by groups drawn by chance`,
    found: `${withReview} of ${audits}, ${(100 * share).toFixed(1)} %`,
    isMet: line === undefined ? null : share <= falseAlarmsMost,
  };
}

/** Among those who answer news with as much coverage: a policy that leaves gaps touches nobody. */
function fewestTouched(ours: Row, rows: readonly Row[]): TargetLine {
  const rivals = rows.filter(
    ({ policy, shortfall, touchedPerNews }) =>
      !policy.startsWith("ours") &&
      policy !== "oracle" &&
      touchedPerNews !== null &&
      (shortfall ?? 1) <= (ours.shortfall ?? 0) + coverageTolerance,
  );
  const least = Math.min(...rivals.map(({ touchedPerNews }) => touchedPerNews ?? Infinity));
  const names = rivals.map(({ policy }) => policy).join(", ");
  return {
    aim: "fewest people touched for each piece of news among policies of equal coverage",
    found:
      rivals.length === 0
        ? `${(ours.touchedPerNews ?? 0).toFixed(2)}; no other policy covers as much`
        : `${(ours.touchedPerNews ?? 0).toFixed(2)} against ${least.toFixed(2)} at best (${names})`,
    isMet: rivals.length === 0 ? null : (ours.touchedPerNews ?? Infinity) <= least,
  };
}

function pairsOf(byPolicy: ReadonlyMap<string, readonly CellRecord[]>) {
  const others = byPolicy.get("cost-only") ?? [];
  return (byPolicy.get("ours") ?? []).flatMap((record) => {
    const pair = others.find(({ seed }) => seed === record.seed);
    return pair === undefined ? [] : [[record, pair] as const];
  });
}

export const signed = (value: number, digits: number): string =>
  `${value > 0 ? "+" : ""}${value.toFixed(digits)}`;
