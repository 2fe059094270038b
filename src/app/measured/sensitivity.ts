import {
  type ScoredSystem,
  type Variant,
  type WorkerScore,
  aggregationSensitivity,
  halfScoreSensitivity,
  initiatorSensitivity,
  leaveOutSensitivity,
  toleranceSensitivity,
  weightSensitivity,
  windowSensitivity,
} from "../../metrics/index.ts";
import type { SensitivityMeasured } from "../documents/measured.ts";
import type { Measuring } from "../measure-history.ts";

/** All seven analyses of how far the site's mean hangs on what was chosen and not measured. */
export function sensitivityOf(
  { log, choice, workplace, seed }: Measuring,
  scores: readonly WorkerScore[],
): SensitivityMeasured {
  const scored = scores.filter(({ headline }) => headline !== null);
  const system: ScoredSystem = {
    name: workplace.id,
    workers: scored.map(({ inputs }) => inputs),
  };
  const { draws, bands } = weightSensitivity([system], { seed });
  const [band] = bands;
  const listed = (variants: readonly Variant[]): Variant[] => [...variants];
  return {
    weights: { draws, seed, low: band?.low ?? null, high: band?.high ?? null },
    aggregation: listed(aggregationSensitivity(system)),
    halfScores: listed(halfScoreSensitivity(system)),
    leaveOut: listed(leaveOutSensitivity(system)),
    slotTolerance: listed(toleranceSensitivity(log, choice)),
    changesBy: listed(initiatorSensitivity(log, choice)),
    window: listed(windowSensitivity(log, choice)),
  };
}
