import type { JudgedRequest } from "../log/window.ts";
import { mean } from "../statistics/mean.ts";
import type { ElementaryMetric } from "./metric.ts";

/** Asking for time off weighs as much as two other requests. */
const requestWeights = { timeOff: 2, work: 1 } as const;

/**
 * M14: the weight of the requests honoured / the weight of all, 0 to 1; time off weighs 2, others
 * 1. That a worker is not available is no request: it is a limit that every schedule keeps.
 *
 * @returns null when nothing was requested.
 */
export function input(requests: readonly JudgedRequest[]): number | null {
  const weightOf = (some: readonly JudgedRequest[]): number =>
    some.reduce((sum, { kind }) => sum + requestWeights[kind], 0);
  const asked = weightOf(requests);
  return asked === 0 ? null : weightOf(requests.filter(({ honoured }) => honoured)) / asked;
}

/**
 * Input over workers: each worker's share first, then their mean, so that nobody counts more for
 * asking more; with how many requests each handed in. Share null = nobody asked.
 */
export function inputOfWorkers(requestsOf: readonly (readonly JudgedRequest[])[]): {
  readonly meanShare: number | null;
  readonly requestsPerWorker: number | null;
  readonly workersAsking: number;
} {
  const shares = requestsOf.map(input).filter((share) => share !== null);
  return {
    meanShare: mean(shares),
    requestsPerWorker: mean(requestsOf.map(({ length }) => length)),
    workersAsking: shares.length,
  };
}

export const inputMetric: ElementaryMetric = {
  id: "M14",
  name: "input",
  question: "How much of what the worker asked for was honoured?",
  formula: "weight of requests honoured / weight of requests; time off weighs 2, others 1",
  unit: "share, 0 to 1",
  better: "higher",
  reads: ["F", "requests"],
  undefinedWhen: "nothing was requested",
  source: {
    text:
      "Construct: input and control, Lambert, Henly & Fugiel 2019, RSF Journal 5(4):218. " +
      "Weights: own design.",
    mark: "own",
  },
  measure: ({ requests }) => input(requests),
};
