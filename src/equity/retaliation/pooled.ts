import { type Interval, hodgesLehmann, holm, signFlipTest } from "../statistics/index.ts";
import type { EventResult } from "./events.ts";
import type { EventKind, WeeklyOutcome } from "./series.ts";

/** Fewer workers than this with an event are not pooled. */
const workersMin = 5;

export interface PooledOutcome {
  readonly outcome: string;
  /** Workers, each with one event: differences of one worker would not be independent. */
  readonly workers: number;
  readonly meanDifference: number;
  /** Two-sided sign-flip test, plain and adjusted by Holm over the outcomes of this pool. */
  readonly p: number;
  readonly pAdjusted: number;
  /** Hodges and Lehmann's 95 % interval; null with fewer than 6 workers. */
  readonly interval: Interval | null;
}

export interface Pool {
  /** null = events of every kind together. */
  readonly kind: EventKind | null;
  readonly outcomes: readonly PooledOutcome[];
}

/** The first event of each worker that has results, in the order of weeks. */
function firstOfEach(results: readonly EventResult[]): readonly EventResult[] {
  const first = new Map<string, EventResult>();
  for (const result of results.toSorted((a, b) => a.event.week - b.event.week)) {
    if (result.kind === "compared" && !first.has(result.event.worker)) {
      first.set(result.event.worker, result);
    }
  }
  return [...first.values()];
}

/** Tests whether events are followed by a change on average; outcomes of fewer than 5 workers are left out. */
export function poolOf(
  kind: EventKind | null,
  results: readonly EventResult[],
  { outcomes, seed }: { readonly outcomes: readonly WeeklyOutcome[]; readonly seed: number },
): Pool {
  const chosen = firstOfEach(results.filter(({ event }) => kind === null || event.kind === kind));
  const tested = outcomes.flatMap(({ id }) => {
    const differences = chosen.flatMap((result) =>
      result.kind === "compared"
        ? result.outcomes.filter(({ outcome }) => outcome === id).map((one) => one.difference)
        : [],
    );
    if (differences.length < workersMin) return [];
    const { mean, p } = signFlipTest(differences, { seed });
    const { interval } = hodgesLehmann(differences);
    return [{ outcome: id, workers: differences.length, meanDifference: mean, p, interval }];
  });
  const adjusted = holm(tested.map(({ p }) => p));
  return {
    kind,
    outcomes: tested.map((one, index) => ({ ...one, pAdjusted: adjusted[index] ?? 1 })),
  };
}
