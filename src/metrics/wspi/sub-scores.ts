import { adequacyMetric } from "../elementary/adequacy.ts";
import { changeBurden } from "../elementary/change-burden.ts";
import { hoursVariationMetric } from "../elementary/hours-variation.ts";
import { inputMetric } from "../elementary/input.ts";
import { noticeValueMetric } from "../elementary/notice-value.ts";
import { onCallShareMetric } from "../elementary/on-call-share.ts";
import { quickReturnsMetric } from "../elementary/quick-returns.ts";
import { slotRepeatRate, slotToleranceMinutes, slotsByWeek } from "../elementary/slot-repeat.ts";
import { splitShiftsMetric } from "../elementary/split-shifts.ts";
import type { WorkerWindow } from "../log/window.ts";
import { type SubScoreId, type WspiPolicy, subScoreIds, wspiPolicy } from "./policy.ts";

/** The nine elementary values that the index is made of, in their own units; null = undefined. */
export interface WspiInputs {
  readonly noticeValue: number | null;
  readonly changeBurden: number | null;
  readonly onCallShare: number | null;
  readonly hoursVariation: number | null;
  readonly slotRepeatRate: number | null;
  readonly quickReturnRate: number | null;
  readonly splitShiftRate: number | null;
  readonly adequacy: number | null;
  readonly input: number | null;
}

/** 0 to 100 each; null = undefined. */
export type SubScores = Readonly<Record<SubScoreId, number | null>>;

/** What a sensitivity analysis may read otherwise. */
export interface Reading {
  readonly changesBy: "employer" | "everyone";
  readonly slotToleranceMinutes: number;
}

export const usualReading: Reading = { changesBy: "employer", slotToleranceMinutes };

export function wspiInputs(window: WorkerWindow, reading: Reading = usualReading): WspiInputs {
  const publishedMinutes = window.published.reduce((sum, { paidMinutes }) => sum + paidMinutes, 0);
  return {
    noticeValue: noticeValueMetric.measure(window),
    changeBurden: changeBurden(window.changes, publishedMinutes, reading.changesBy),
    onCallShare: onCallShareMetric.measure(window),
    hoursVariation: hoursVariationMetric.measure(window),
    slotRepeatRate: slotRepeatRate(slotsByWeek(window), reading.slotToleranceMinutes),
    quickReturnRate: quickReturnsMetric.measure(window),
    splitShiftRate: splitShiftsMetric.measure(window),
    adequacy: adequacyMetric.measure(window),
    input: inputMetric.measure(window),
  };
}

/**
 * 100 x 2^-(sum of x / x50): falls strictly, reaches no end, and is 50 where the published baseline
 * lies.
 */
export const halfScore = (terms: readonly { readonly x: number; readonly x50: number }[]): number =>
  100 * 2 ** -terms.reduce((sum, { x, x50 }) => sum + x / x50, 0);

/** The seven sub-scores. A part is null when what it is chiefly made of is. */
export function subScores(inputs: WspiInputs, policy: WspiPolicy = wspiPolicy): SubScores {
  const half = policy.halfScores;
  const share = (value: number | null): number | null => (value === null ? null : 100 * value);
  const { changeBurden: changed, onCallShare: onCall, hoursVariation: hours } = inputs;
  const { quickReturnRate: returns, splitShiftRate: splits } = inputs;
  return {
    A: share(inputs.noticeValue),
    B:
      changed === null
        ? null
        : halfScore([
            { x: changed, x50: half.changeBurden.value },
            { x: onCall ?? 0, x50: half.onCallShare.value },
          ]),
    C: hours === null ? null : halfScore([{ x: hours, x50: half.hoursVariation.value }]),
    D: share(inputs.slotRepeatRate),
    E:
      returns === null
        ? null
        : halfScore([
            { x: returns, x50: half.quickReturnRate.value },
            { x: splits ?? 0, x50: half.splitShiftRate.value },
          ]),
    F: share(inputs.adequacy),
    G: share(inputs.input),
  };
}

/** The ids of the parts that have a value. */
export const definedParts = (scores: SubScores): readonly SubScoreId[] =>
  subScoreIds.filter((id) => scores[id] !== null);
