import type { Progress, Session } from "../search/session.ts";
import { approach } from "./approach.ts";
import { Generation } from "./generation.ts";
import type { Losses } from "./losses.ts";
import { wholeTask } from "./master-task.ts";
import { presentColumn } from "./shop.ts";
import { stepping } from "./stepping.ts";
import type { Target } from "./target.ts";
import type { Workshop } from "./workshop.ts";

/** With fewer columns for each line the duals are approached before the first linear program. */
const POOLED_MIN = 10;

/** A whole model's linear program, as far as it was solved. */
export interface Root {
  readonly generation: Generation;
  /** What came of the approach; null = there was none, or nothing was to settle. */
  readonly losses: Losses | null;
  /** True when no column can lower its value any more. */
  readonly converged: boolean;
}

/**
 * Solves the linear program over all lines, raising the search's bound on the way. It ends early
 * when the bound, rounded up, can rise no further or proves the best roster best. The caller disposes
 * of the generation.
 * @param enough told the program's value and its bound so far; true = end, be it solved or not.
 */
export function* solveRoot(
  session: Session,
  shop: Workshop,
  target: Target,
  settling: Target | null,
  enough: (value: number, bound: number) => boolean,
): Generator<Progress, Root> {
  const { model, bounds } = session;
  const task = wholeTask(model, shop.slacks, target);
  const { lines } = task;
  const generation = new Generation(shop, task);
  generation.add(lines.map((line) => presentColumn(shop, session, line)));
  const pooled = lines.reduce((sum, line) => sum + generation.add(shop.pool.of(line)), 0);
  let least = -Infinity;
  let losses: Losses | null = null;
  if (pooled < lines.length * POOLED_MIN) {
    const approached = yield* approach(session, shop, task, settling);
    generation.begin(approached);
    losses = approached.losses;
    least = approached.bound;
  }
  const root = (converged: boolean) => ({ generation, converged, losses });
  for (;;) {
    if (session.stopped() || !generation.solve()) return root(false);
    if (enough(generation.solved!.value, least)) return root(false);
    yield session.progress();
    const { bound, converged, stopped } = yield* stepping(session, generation.round(true));
    if (stopped) return root(false);
    if (bound > least) least = bound;
    if (target.level === "goals") bounds.raiseGoals(least);
    if (target.level === "coverage") bounds.raiseCoverage(least);
    if (converged || Math.ceil(least) >= Math.ceil(generation.solved!.value - 1e-6)) {
      return root(true);
    }
  }
}
