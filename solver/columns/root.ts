import type { Progress, Session } from "../search/session.ts";
import type { Column } from "./column.ts";
import { Generation } from "./generation.ts";
import type { Workshop } from "./workshop.ts";
import { presentColumn } from "./shop.ts";
import { worth, type Target } from "./target.ts";

/** With fewer columns for each line the duals are climbed to before the first linear program. */
const POOLED_MIN = 10;
const CLIMB_STEPS = 60;

/** A whole model's linear program, as far as it was solved. */
export interface Root {
  readonly generation: Generation;
  readonly lines: readonly number[];
  /** True when no column can lower its value any more. */
  readonly converged: boolean;
}

/**
 * Solves the linear program over all lines, raising the search's bound on the way. It ends early
 * when the bound, rounded up, can rise no further or proves the best roster best. The caller disposes
 * of the generation.
 */
export function* solveRoot(
  session: Session,
  shop: Workshop,
  target: Target,
): Generator<Progress, Root> {
  const { model, bounds } = session;
  const lines = [...Array(model.lines).keys()];
  const standing = new Int32Array(model.cells.count);
  const generation = new Generation(shop, { model, slacks: shop.slacks, target, lines, standing });
  const root = (converged: boolean) => ({ generation, lines, converged });
  const begin: Column[] = lines.map((line) => presentColumn(shop, session, line));
  generation.add(begin);
  const pooled = lines.reduce((sum, line) => sum + generation.add(shop.pool.of(line)), 0);
  const climbing = generation.climb(
    pooled < lines.length * POOLED_MIN ? CLIMB_STEPS : 0,
    worth(target, session.state.goals, session.state.coverage),
  );
  let climbed = climbing.next();
  for (; climbed.done !== true; climbed = climbing.next()) {
    if (session.due()) yield session.progress();
  }
  let least = climbed.value;
  for (;;) {
    if (session.stopped() || !generation.solve()) return root(false);
    yield session.progress();
    const round = generation.round(true);
    let step = round.next();
    for (; step.done !== true; step = round.next()) if (session.due()) yield session.progress();
    const { bound, converged, stopped } = step.value;
    if (stopped) return root(false);
    if (bound > least) least = bound;
    if (target.level === "goals") bounds.raiseGoals(least);
    if (target.level === "coverage") bounds.raiseCoverage(least);
    if (converged || Math.ceil(least) >= Math.ceil(generation.solved!.value - 1e-6)) {
      return root(true);
    }
  }
}
