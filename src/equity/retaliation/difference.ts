import { meanOf, sumOf } from "../statistics/moments.ts";
import type { Control } from "./controls.ts";
import type { WeeklyOutcome } from "./series.ts";
import { meanOver } from "./windows.ts";

/** Fewer controls than this cannot reach p <= 0.05: then the rank is reported alone. */
const controlsForP = 19;

/** One outcome of one event, against what happened to comparable workers in the same weeks. */
export interface OutcomeDifference {
  readonly outcome: string;
  readonly before: number;
  readonly after: number;
  /** Change of the worker minus the mean change of the controls. */
  readonly difference: number;
  /** The difference as a share of before; null when before is 0. */
  readonly relative: number | null;
  /** Controls with the outcome defined on both sides. */
  readonly controls: number;
  /** 1 + how many controls fared as badly or worse when each is put in the worker's place. */
  readonly rank: number;
  /** rank / (1 + controls); null with fewer than 19 controls. */
  readonly p: number | null;
}

const change = ({ windows }: Control, outcome: string): number | null => {
  const before = meanOver(windows.before, outcome);
  const after = meanOver(windows.after, outcome);
  return before === null || after === null ? null : after - before;
};

/**
 * The difference in differences of one outcome with its placebo rank; null when it is undefined for
 * the worker on either side, or fewer than two controls have it. Controls are compared with the other
 * controls, never with the worker: what was done to her must not count for them.
 * Source: Abadie, Diamond & Hainmueller 2010, JASA 105:493, for the placebo rank.
 */
export function differenceOf(
  outcome: WeeklyOutcome,
  own: Control,
  controls: readonly Control[],
): OutcomeDifference | null {
  const before = meanOver(own.windows.before, outcome.id);
  const after = meanOver(own.windows.after, outcome.id);
  const changes = controls
    .map((control) => change(control, outcome.id))
    .filter((value) => value !== null);
  if (before === null || after === null || changes.length < 2) return null;
  const harm = outcome.adverse === "lower" ? -1 : 1;
  const difference = after - before - meanOf(changes);
  const total = sumOf(changes);
  const rounding = 1e-9 * (1 + Math.abs(difference));
  const asBad = changes.filter((value) => {
    const placebo = value - (total - value) / (changes.length - 1);
    return harm * placebo >= harm * difference - rounding;
  }).length;
  return {
    outcome: outcome.id,
    before,
    after,
    difference,
    relative: before === 0 ? null : difference / Math.abs(before),
    controls: changes.length,
    rank: 1 + asBad,
    p: changes.length < controlsForP ? null : (1 + asBad) / (1 + changes.length),
  };
}
