import { assert } from "../../src/kernel/assert.ts";
import type { Clock } from "../../src/kernel/clock.ts";
import { type RawAnswer, runJsLp } from "./js-lp.ts";
import { type Doubt, judge } from "./judge.ts";
import { type TinyModel, assertModel, isTiny } from "./tiny-model.ts";

/** Why no answer is given. `infeasible` and `unbounded` are the engine's word, which nothing proves. */
export type Refusal = "tooLarge" | "infeasible" | "unbounded" | "timedOut" | "endless" | Doubt;

export type TinyAnswer =
  | {
      readonly status: "solved";
      /** One value a variable, by index; whole ones exactly whole. */
      readonly values: readonly number[];
      readonly objective: number;
    }
  | { readonly status: "refused"; readonly why: Refusal };

/** An engine as the guard sees it. */
export type TinyEngine = (model: TinyModel, timeoutMilliseconds: number) => RawAnswer | "endless";

export interface TinyRun {
  readonly clock: Clock;
  /** From 1 to 60,000 ms. An answer that took as long as this is not believed: it may be half done. */
  readonly timeoutMilliseconds: number;
  /** Tests put a lying engine here. */
  readonly engine?: TinyEngine;
}

/**
 * Solves a tiny mixed-integer model, or says why not, so that the caller can fall back. The engine is
 * run inside the process, therefore only below `tinyLimits`. At its time limit it hands back a relaxed,
 * fractional point and calls it feasible; so its word is taken only within the time, and only for an
 * answer that {@link judge} finds whole, inside every row, and worth what it claims.
 * @throws Bug when the model is malformed or the time limit out of its bounds.
 */
export function solveTiny(model: TinyModel, run: TinyRun): TinyAnswer {
  const { clock, timeoutMilliseconds, engine = runJsLp } = run;
  assert(timeoutMilliseconds >= 1, "a time limit of at least 1 ms", timeoutMilliseconds);
  assert(timeoutMilliseconds <= 60_000, "a time limit of at most 60 s", timeoutMilliseconds);
  assertModel(model);
  if (!isTiny(model)) return { status: "refused", why: "tooLarge" };
  const startedAt = clock.nowMilliseconds();
  const raw = engine(model, timeoutMilliseconds);
  if (clock.nowMilliseconds() - startedAt >= timeoutMilliseconds) {
    return { status: "refused", why: "timedOut" };
  }
  if (raw === "endless") return { status: "refused", why: "endless" };
  if (!raw.feasible) return { status: "refused", why: "infeasible" };
  if (!raw.bounded) return { status: "refused", why: "unbounded" };
  const { values, objective, doubt } = judge(model, raw.values, raw.objective);
  return doubt === null
    ? { status: "solved", values, objective }
    : { status: "refused", why: doubt };
}
