import type { CellRecord } from "../record.ts";
import { type Comparison, comparisons } from "./pairs.ts";
import { type AlarmLine, alarmLines } from "./alarms.ts";
import { type Robustness, robustness } from "./robust.ts";
import { type Row, rowOf } from "./rows.ts";
import { type TargetLine, targetsOf } from "./targets.ts";

/** One scenario under one level, over so many weeks: the unit that policies are compared in. */
export interface Table {
  readonly scenario: string;
  readonly level: string;
  readonly weeks: number;
  /** Share of worker-weeks with an offer to swap. */
  readonly swapShare: number;
  readonly seeds: readonly number[];
  readonly rows: readonly Row[];
  readonly comparisons: readonly Comparison[];
  readonly robustness: readonly Robustness[];
  readonly alarms: readonly AlarmLine[];
  readonly targets: readonly TargetLine[];
}

export interface Report {
  readonly tables: readonly Table[];
  readonly records: number;
  readonly commits: readonly string[];
  readonly cpus: readonly string[];
  readonly skipped: readonly string[];
}

/** In the order in which policies are told of. */
const order = [
  "template",
  "cost-only",
  "greedy",
  "cp-sat",
  "cp-sat-stable",
  "highs",
  "highs-stable",
  "proposed-raw",
  "proposed-repaired",
  "ours",
  "ours-eager",
  "ours-without-stability",
  "ours-without-fairness",
  "ours-without-history",
  "oracle",
];

const place = (policy: string): number => {
  const found = order.indexOf(policy);
  return found < 0 ? order.length : found;
};

export function reportOf(records: readonly CellRecord[], skipped: readonly string[] = []): Report {
  const tables = [...groupBy(records).values()].map(tableOf);
  return {
    tables: tables.toSorted((a, b) => compare(a.scenario, b.scenario) || compare(a.level, b.level)),
    records: records.length,
    commits: [...new Set(records.map(({ commit }) => commit))].toSorted(),
    cpus: [...new Set(records.map(({ cpu, cores }) => `${cpu}, ${cores} cores`))].toSorted(),
    skipped,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function groupBy(records: readonly CellRecord[]): ReadonlyMap<string, readonly CellRecord[]> {
  const found = new Map<string, CellRecord[]>();
  for (const record of records) {
    const { scenario, level, weeks, swapShare = 0 } = record;
    const key = `${scenario} ${level} ${weeks} ${swapShare}`;
    found.set(key, [...(found.get(key) ?? []), record]);
  }
  return found;
}

function tableOf(records: readonly CellRecord[]): Table {
  const [first] = records;
  if (first === undefined) throw new Error("a table without records");
  const byPolicy = new Map<string, CellRecord[]>();
  for (const record of records)
    byPolicy.set(record.policy, [...(byPolicy.get(record.policy) ?? []), record]);
  const names = [...byPolicy.keys()].toSorted((a, b) => place(a) - place(b) || compare(a, b));
  const rows = names.map((policy) => rowOf(policy, byPolicy.get(policy) ?? [], byPolicy));
  return {
    scenario: first.scenario,
    level: first.level,
    weeks: first.weeks,
    swapShare: first.swapShare ?? 0,
    seeds: [...new Set(records.map(({ seed }) => seed))].toSorted((a, b) => a - b),
    rows,
    comparisons: comparisons(byPolicy),
    robustness: robustness(byPolicy),
    alarms: alarmLines(new Map(names.map((policy) => [policy, byPolicy.get(policy) ?? []]))),
    targets: targetsOf(byPolicy, rows),
  };
}
