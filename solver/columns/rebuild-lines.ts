import { unitGoals } from "../model/primitives/cover/unit.ts";
import type { Model } from "../model/model.ts";
import type { Progress, Session } from "../search/session.ts";
import { ascentOf, climb } from "./climb.ts";
import { addCover } from "./cover-counts.ts";
import { dive } from "./dive.ts";
import { Generation } from "./generation.ts";
import type { Workshop } from "./workshop.ts";
import { install } from "./install.ts";
import { presentColumn } from "./shop.ts";
import { stepping } from "./stepping.ts";
import { worth, type Target } from "./target.ts";

/** Columns of the pool that a line begins with, the newest first. */
const POOLED_MAX = 12;

/** The dive begins when no more than this share of what may be gained is still uncertain. */
const NEAR = 0.15;

/** Steps towards good duals before the first linear program. */
const CLIMB_STEPS = 30;

/** Rounds of pricing before the dive. */
const ROUNDS_MAX = 30;

/**
 * Takes some lines away and puts them back by column generation and a dive, all others standing
 * still; true when the roster got better. It stops early when even shares of rows cannot be better.
 */
export function* rebuildLines(
  session: Session,
  shop: Workshop,
  target: Target,
  lines: readonly number[],
): Generator<Progress, boolean> {
  const { model, state } = session;
  const standing = state.counts.slice();
  const present = lines.map((line) => presentColumn(shop, session, line));
  for (const { row } of present) addCover(model, row, standing, -1);
  const task = { model, slacks: shop.slacks, target, lines, standing };
  const generation = new Generation(shop, task);
  try {
    generation.add(present);
    for (const line of lines) generation.add([...shop.pool.of(line)].slice(-POOLED_MAX));
    const goals = present.reduce(
      (sum, column) => sum + column.goals,
      demandGoals(model, state.counts),
    );
    const value = worth(target, goals, state.coverage);
    const way = { steps: CLIMB_STEPS, value };
    const climbed = yield* stepping(session, climb(shop, task, ascentOf(shop, task), way));
    if (climbed.bound > value - 1) return false;
    generation.begin(climbed);
    if (!(yield* descend(session, generation, value))) return false;
    const manner = { cutoff: value - 0.5, chance: () => session.rng.unit(), isHurried: false };
    const found = yield* stepping(session, dive(generation, manner));
    return found !== null && install(session, found);
  } finally {
    generation.dispose();
  }
}

/** Column generation; false when nothing better than `value` can come out. */
function* descend(
  session: Session,
  generation: Generation,
  value: number,
): Generator<Progress, boolean> {
  if (!generation.solve()) return false;
  for (let i = 0; i < ROUNDS_MAX; i++) {
    const { added, bound, stopped } = yield* stepping(session, generation.round(false));
    if (stopped || bound > value - 1) return false;
    if (added === 0 || generation.solved!.value - bound < NEAR * (value - bound)) break;
    if (!generation.solve()) return false;
    if (session.due()) yield session.progress();
  }
  return generation.solved!.value < value - 0.5;
}

/** Goals points of demand at given counts. */
function demandGoals({ cells }: Model, counts: Int32Array): number {
  let goals = 0;
  for (let cell = 0; cell < cells.count; cell++) {
    goals += cells.required[cell]! * cells.underGoals[cell]!;
    for (let count = 0; count < counts[cell]!; count++) goals += unitGoals(cells, cell, count);
  }
  return goals;
}
