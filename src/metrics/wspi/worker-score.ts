import type { WorkerId } from "../../domain/identity.ts";
import type { WorkerWindow } from "../log/window.ts";
import { type Aggregation, type Weights, composite } from "./composite.ts";
import { type SubScoreId, type WspiPolicy, subScoreIds, wspiPolicy } from "./policy.ts";
import {
  type Reading,
  type SubScores,
  type WspiInputs,
  subScores,
  usualReading,
  wspiInputs,
} from "./sub-scores.ts";

/**
 * "reportable": 4 usable weeks and 4 published shifts at least; "provisional": 2 weeks at least;
 * "none": the parts may be shown, but no headline.
 */
export type ScoreStatus = "reportable" | "provisional" | "none";

export interface WorkerScore {
  readonly worker: WorkerId;
  readonly inputs: WspiInputs;
  readonly subScores: SubScores;
  /** The index as computed, 0 to 100; null = undefined. */
  readonly value: number | null;
  readonly status: ScoreStatus;
  /** What may be shown: the value, unless the status is "none". */
  readonly headline: number | null;
  readonly usableWeeks: number;
  readonly publishedShifts: number;
  /** True for a worker who could have worked and was given no shift, published or final. */
  readonly isWithoutShifts: boolean;
}

export interface ScoreOptions {
  readonly policy: WspiPolicy;
  readonly reading: Reading;
  readonly aggregation: Aggregation;
}

export const usualOptions: ScoreOptions = {
  policy: wspiPolicy,
  reading: usualReading,
  aggregation: "geometric",
};

export const weightsOf = ({ subScores: parts }: WspiPolicy): Weights =>
  Object.fromEntries(subScoreIds.map((id) => [id, parts[id].weight])) as Record<SubScoreId, number>;

export function scoreStatus(usableWeeks: number, publishedShifts: number): ScoreStatus {
  if (usableWeeks < 2) return "none";
  return usableWeeks >= 4 && publishedShifts >= 4 ? "reportable" : "provisional";
}

/** The Weekly Schedule Predictability Index (WSPI) of one worker. */
export function workerScore(
  window: WorkerWindow,
  { policy, reading, aggregation }: ScoreOptions = usualOptions,
): WorkerScore {
  const inputs = wspiInputs(window, reading);
  const scores = subScores(inputs, policy);
  const floor = policy.scoreFloor;
  const value = composite(scores, weightsOf(policy), { aggregation, floor });
  const [usableWeeks, publishedShifts] = [window.weeks.length, window.published.length];
  const status = value === null ? "none" : scoreStatus(usableWeeks, publishedShifts);
  return {
    worker: window.worker,
    inputs,
    subScores: scores,
    value,
    status,
    headline: status === "none" ? null : value,
    usableWeeks,
    publishedShifts,
    isWithoutShifts: usableWeeks > 0 && publishedShifts === 0 && window.final.length === 0,
  };
}
