import { setImmediate } from "node:timers/promises";
import {
  type Model,
  type Progress,
  type Roster,
  type SearchResult,
  type Stop,
  anyOf,
  maxIterations,
  maxSeconds,
  search,
  whenAsked,
} from "../../solver/index.ts";
import type { SearchLimits } from "../domain/problem.ts";
import type { Clock } from "../kernel/clock.ts";

/** Enough for a locally optimal week of sixty workers; the same work on every machine. */
export const defaultIterations = 300_000;

export interface SearchOptions {
  readonly clock: Clock;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborting keeps the best found so far. */
  readonly signal?: AbortSignal | undefined;
  /** A roster to begin with: what of it is lawful is taken over. */
  readonly start?: Roster | undefined;
}

/**
 * Runs the search without blocking: it pauses between slices so that timers, signals and requests are
 * served. The pauses do not change what it does.
 */
export async function runSearch(
  model: Model,
  limits: SearchLimits,
  { clock, onProgress, signal, start }: SearchOptions,
): Promise<SearchResult> {
  const flag = { asked: signal?.aborted ?? false };
  signal?.addEventListener("abort", () => (flag.asked = true), { once: true });
  const beginning = start === undefined ? {} : { start };
  const stop = stopOf(limits, flag);
  const steps = search(model, { seed: limits.seed, stop, clock, ...beginning });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    await setImmediate();
  }
}

function stopOf(limits: SearchLimits, flag: { readonly asked: boolean }): Stop {
  const stops = [whenAsked(flag)];
  if (limits.maxSeconds !== null) stops.push(maxSeconds(limits.maxSeconds));
  if (limits.maxIterations !== null) stops.push(maxIterations(limits.maxIterations));
  if (stops.length === 1) stops.push(maxIterations(defaultIterations));
  return anyOf(...stops);
}
