import { assert } from "../../src/kernel/assert.ts";
import type { Clock } from "../../src/kernel/clock.ts";
import { Rng } from "../../src/kernel/rng.ts";
import type { LinearEngine } from "../columns/engine.ts";
import type { Score } from "../state/score.ts";
import { squaresAtLeast } from "./bound/even-spread.ts";
import { relaxedBound } from "./bound/relaxation.ts";
import { Draft } from "./draft.ts";
import { evaluateActivities } from "./evaluate.ts";
import { checkActivityModel, type ActivityModel, type ActivityShift } from "./model.ts";
import { Walk } from "./walk.ts";

export interface ActivitySearchOptions {
  /** Any safe integer; with an effort in iterations it decides the plan. */
  readonly seed: number;
  /** How long to search. It sets how slowly the walk cools, so a short effort is not a long one cut off. */
  readonly effort: { readonly iterations: number } | { readonly seconds: number };
  readonly clock: Clock;
  /**
   * From `loadLinearEngine`: proves a better bound when the first walk does not come to the plain one.
   * Only with it is it known whether any cell has to have two lines too many.
   */
  readonly engine?: LinearEngine;
}

export interface ActivityProgress {
  readonly iterations: number;
  readonly seconds: number;
  readonly score: Score;
}

export interface ActivityResult extends ActivityProgress {
  readonly shifts: readonly ActivityShift[];
  /** No plan with nothing missing has fewer goals points. */
  readonly bound: number;
  readonly stopReason: "provedOptimal" | "effort";
}

/** Moves tried, in some 5 ms, before the temperature is set anew and the effort is looked at. */
const STRETCH = 4096;

/** Walks end when these shares of the effort are spent: quick ones first, often enough already. */
const WALK_ENDS = [0.05, 0.25, 1] as const;

/**
 * In squares of lines too many: found by trying on 10 to 100 lines with 1 to 10 activities. Where one
 * more line too many costs nearly as much as one missing, the walk settles with some missing.
 */
const WEIGHTS = { missing: 8, outside: 8, crowding: 1 };
/** So much dearer they are in the next walk when there is still something missing. */
const CAUTION = 2;
/**
 * What a tick that is crowded when a walk ends costs besides in those after it, in squares. Where one
 * shift too many begins matters while a walk is warm, when a few squares more are not felt; once it is
 * cold enough to feel them, whole shifts no longer move. Where the bound says that nothing need be
 * crowded, the price is paid in full. Else what is crowded is a matter of squares again in the end: the
 * price fades, and beside it a line missing is dearer, so that none is left out in order not to crowd.
 */
const AVOIDABLE = { price: 10, missing: 0 } as const;
const UNAVOIDABLE = { price: 5, missing: 10 } as const;
const HOT = 2;
const COLD = 0.3;

/**
 * Looks for shifts, and the activity of every tick in them, so that no cell is short of lines, every
 * total is within its limits, and the squares of lines too many are few. In the score, `coverage` is
 * lines missing and ticks outside totals; everything else is kept to at all times. Hands over control
 * after every {@link STRETCH} moves; ends early when nothing can be better.
 *
 * @throws Bug when the model's numbers do not go together, or a score is not what the slow form says.
 */
export function* searchActivities(
  model: ActivityModel,
  { seed, effort, clock, engine }: ActivitySearchOptions,
): Generator<ActivityProgress, ActivityResult> {
  checkActivityModel(model);
  const begun = clock.nowMilliseconds();
  const plain = squaresAtLeast(model);
  let bound = plain;
  const walk = new Walk(new Draft(model), new Rng(seed), WEIGHTS);
  let iterations = 0;
  let ended = 0;
  let crowds: typeof AVOIDABLE | typeof UNAVOIDABLE = UNAVOIDABLE;
  for (;;) {
    const seconds = (clock.nowMilliseconds() - begun) / 1000;
    const at = { iterations, seconds, score: walk.best.score };
    const isBest = at.score.coverage === 0 && at.score.goals === bound;
    const spent = "seconds" in effort ? seconds / effort.seconds : iterations / effort.iterations;
    if (isBest || spent >= 1) {
      const { shifts } = walk.best;
      assureScore(model, shifts, at.score);
      return { ...at, shifts, bound, stopReason: isBest ? "provedOptimal" : "effort" };
    }
    yield at;
    while (spent >= WALK_ENDS[ended]!) {
      if (ended === 0 && engine !== undefined) bound = Math.max(bound, relaxedBound(model, engine));
      ended++;
      if (engine !== undefined && bound === plain && plain <= model.most.length) crowds = AVOIDABLE;
      walk.draft.raiseCrowdPrices(crowds.price);
      if (at.score.coverage > 0) walk.caution(CAUTION);
    }
    const begin = ended === 0 ? 0 : WALK_ENDS[ended - 1]!;
    const share = (spent - begin) / (WALK_ENDS[ended]! - begin);
    walk.temperature = HOT * (COLD / HOT) ** share;
    if (ended > 0) walk.payForCrowding(crowds === AVOIDABLE ? 1 : 1 - share, crowds.missing);
    walk.stretch(STRETCH);
    iterations += STRETCH;
  }
}

/** What the walk has counted change by change must be what the plan is worth. */
function assureScore(
  model: ActivityModel,
  shifts: readonly ActivityShift[],
  { coverage, goals }: Score,
): void {
  const told = evaluateActivities(model, shifts);
  const agrees = told.legal === 0 && told.coverage === coverage && told.goals === goals;
  assert(agrees, "a plan's score is not what the slow form says", { told, coverage, goals });
}
