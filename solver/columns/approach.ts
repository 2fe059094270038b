import type { Progress, Session } from "../search/session.ts";
import { ascentOf, climb, glide, type Climbed } from "./climb.ts";
import type { Column } from "./column.ts";
import { install } from "./install.ts";
import type { Duals } from "./lagrange.ts";
import { linesToLoosen, loosen } from "./loosen.ts";
import { Losses } from "./losses.ts";
import type { MasterTask } from "./master-task.ts";
import { settle } from "./settle.ts";
import { stepping } from "./stepping.ts";
import { worth, type Target } from "./target.ts";
import type { Workshop } from "./workshop.ts";

/** Sweeps of gliding, and for each of them so many steps of climbing. */
const SWEEPS_MAX = 24;
const STEPS_PER_SWEEP = 2.5;

/** All sweeps of gliding may take about so many iterations; but a few have to be. */
const GLIDE_WORK = 2_000_000;
const SWEEPS_MIN = 4;

/** How rosters settle from scratch. */
const SETTLING = { firmness: 0, sweeps: 20, from: new Map<number, Int32Array>() };

/** Loosening ends when so many attempts in a row brought nothing. */
const IDLE_MAX = 25;

/** What an approach came to. */
export interface Approach extends Climbed {
  /** What rosters lose at the duals found; null = no duals, or nothing was to settle. */
  readonly losses: Losses | null;
}

/**
 * Good duals for all lines without a linear program, and on the way the rosters to which they lead;
 * the state is left at the best one. Loosening takes at most as long as all before.
 * @param settling on which target rosters settle; null = they are not asked for.
 */
export function* approach(
  session: Session,
  shop: Workshop,
  task: MasterTask,
  settling: Target | null,
): Generator<Progress, Approach> {
  const { state, rng } = session;
  const begun = session.iterations;
  const ascent = ascentOf(shop, task);
  const columns: Column[] = [];
  const settled = function* (duals: Duals, target: Target): Generator<Progress, void> {
    const found = yield* stepping(
      session,
      settle(shop, { ...task, target }, duals, { ...SETTLING, rng }),
    );
    if (found === null) return;
    columns.push(...found);
    install(session, found);
  };
  yield* stepping(session, glide(shop, task, ascent, 1));
  const affordable = Math.floor(GLIDE_WORK / (session.iterations - begun));
  const sweeps = Math.max(SWEEPS_MIN, Math.min(SWEEPS_MAX, affordable));
  yield* stepping(session, glide(shop, task, ascent, sweeps));
  if (settling !== null) yield* settled(ascent.duals(), settling);
  const value = worth(task.target, state.goals, state.coverage);
  const steps = Math.ceil(sweeps * STEPS_PER_SWEEP);
  const climbed = yield* stepping(session, climb(shop, task, ascent, { steps, value }));
  if (task.target.level === "goals") session.bounds.raiseGoals(climbed.bound);
  if (task.target.level === "coverage") session.bounds.raiseCoverage(climbed.bound);
  const reached = { ...climbed, columns: [...climbed.columns, ...columns] };
  if (climbed.duals === null || settling === null) return { ...reached, losses: null };
  yield* settled(climbed.duals, settling);
  const losses = new Losses(session, shop, settling, climbed.duals);
  const until = 2 * session.iterations - begun;
  for (let idle = 0; idle < IDLE_MAX && session.iterations < until && !session.stopped();) {
    const better = yield* loosen(session, shop, losses, linesToLoosen(session, losses));
    idle = better ? 0 : idle + 1;
  }
  return { ...reached, losses };
}
