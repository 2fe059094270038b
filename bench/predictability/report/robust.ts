import {
  type Doubt,
  type Variant,
  doubtsThatBeats,
  pairedInterval,
  weightSensitivity,
} from "../../../src/metrics/index.ts";
import { weightSeed } from "../judge/sensitivity.ts";
import type { CellRecord } from "../record.ts";
import { mean } from "./rows.ts";

type ByPolicy = ReadonlyMap<string, readonly CellRecord[]>;

/** Whether "this policy has the higher WSPI" stands whatever could have been chosen otherwise. */
export interface Robustness {
  readonly policy: string;
  readonly pairs: number;
  /** Share of drawn weights under which the policy's people score more than cost-only's. */
  readonly weightShare: number | null;
  /** Least and greatest lead over all variants of the other six analyses, in points. */
  readonly leadLeast: number | null;
  readonly leadMost: number | null;
  /** The variant with the least lead. */
  readonly weakestVariant: string | null;
  readonly doubts: readonly Doubt[];
}

const weightDraws = 500;

/** Fewer paired seeds have no interval worth the name, and no lead stands without one. */
const pairsLeast = 5;

/** Every policy against cost-only, people of all paired seeds together. */
export function robustness(byPolicy: ByPolicy, against = "cost-only"): readonly Robustness[] {
  const others = [...byPolicy.keys()].filter((policy) => policy !== against);
  return others.flatMap((policy) => {
    const pairs = pairsOf(byPolicy, policy, against);
    return pairs.length === 0 ? [] : [robustnessOf(policy, pairs)];
  });
}

type Pair = readonly [CellRecord, CellRecord];

function pairsOf(byPolicy: ByPolicy, policy: string, against: string): readonly Pair[] {
  return (byPolicy.get(policy) ?? []).flatMap((record) => {
    const pair = (byPolicy.get(against) ?? []).find(({ seed }) => seed === record.seed);
    return pair === undefined ? [] : [[record, pair] as const];
  });
}

function robustnessOf(policy: string, pairs: readonly Pair[]): Robustness {
  const [own, other] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  const systems = [own, other].map((records, index) => ({
    name: String(index),
    workers: records.flatMap(({ metrics }) => metrics.workers),
  }));
  const weights = weightSensitivity(systems, { seed: weightSeed, draws: weightDraws });
  const weightShare = weights.rankAbove[0]?.[1] ?? null;
  const [a, b] = [variantsOf(own), variantsOf(other)];
  const leads = a.flatMap(({ variant, score }, index) => {
    const rival = b[index]?.score ?? null;
    return score === null || rival === null ? [] : [{ variant, lead: score - rival }];
  });
  const least = leads.reduce<(typeof leads)[number] | null>(
    (found, one) => (found === null || one.lead < found.lead ? one : found),
    null,
  );
  const of = (records: readonly CellRecord[], kind: "aggregation" | "initiator") =>
    averaged(records.map(({ metrics }) => metrics.sensitivity[kind]));
  const differences = pairs.flatMap(([one, rival]) =>
    one.metrics.wspi.mean === null || rival.metrics.wspi.mean === null
      ? []
      : [one.metrics.wspi.mean - rival.metrics.wspi.mean],
  );
  return {
    policy,
    pairs: pairs.length,
    weightShare,
    leadLeast: least?.lead ?? null,
    leadMost: leads.length === 0 ? null : Math.max(...leads.map(({ lead }) => lead)),
    weakestVariant: least?.variant ?? null,
    doubts: doubtsThatBeats({
      weightShare,
      aggregation: { a: of(own, "aggregation"), b: of(other, "aggregation") },
      initiator: { a: of(own, "initiator"), b: of(other, "initiator") },
      interval:
        differences.length < pairsLeast ? null : pairedInterval(differences, { seed: weightSeed }),
    }),
  };
}

const analyses = [
  "aggregation",
  "halfScores",
  "leaveOut",
  "tolerance",
  "initiator",
  "window",
] as const;

/** All variants of six analyses, each the mean over seeds. */
const variantsOf = (records: readonly CellRecord[]): readonly Variant[] =>
  analyses.flatMap((id) => averaged(records.map(({ metrics }) => metrics.sensitivity[id])));

function averaged(lists: readonly (readonly Variant[])[]): readonly Variant[] {
  const [first = []] = lists;
  return first.map(({ variant }, index) => ({
    variant,
    score: mean(lists.map((list) => list[index]?.score ?? null)),
  }));
}
