import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  better,
  evaluate,
  loadLinearEngine,
  maxIterations,
  ModelBuilder,
  runToEnd,
  search,
  type Model,
} from "../../solver/index.ts";
import type { Column } from "../../solver/columns/column.ts";
import { roundedDuals } from "../../solver/columns/lagrange.ts";
import { wholeTask } from "../../solver/columns/master-task.ts";
import { solveRoot } from "../../solver/columns/root.ts";
import { shopOf } from "../../solver/columns/shop.ts";
import type { Target } from "../../solver/columns/target.ts";
import { Tree } from "../../solver/columns/tree/tree.ts";
import { placePins } from "../../solver/search/begin.ts";
import { construct } from "../../solver/search/construct.ts";
import { Session } from "../../solver/search/session.ts";
import { manualClock } from "../../src/kernel/clock.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { randomModel } from "./arbitraries.ts";
import { bestOfAll } from "./best-of-all.ts";
import { toEnd } from "./to-end.ts";

const engine = await loadLinearEngine();
const clock = manualClock(0);

/** A session of a model with a lawful roster, or null. */
function begun(model: Model): Session | null {
  const stop = maxIterations(50_000_000);
  const session = new Session(model, { seed: 1, stop, clock, engine });
  placePins(session);
  toEnd(construct(session));
  if (evaluate(model, session.state.roster).legal > 0) return null;
  session.opened();
  return session;
}

/** Grows a tree to its end, as if the best roster known cost so much; null = there is no program. */
function grown(session: Session, target: Target & { level: "coverage" | "goals" }, known: number) {
  const { model } = session;
  // The roster constructed may be proved best already: a search would stop.
  const shop = { ...shopOf(session, engine), stopped: () => false };
  const root = toEnd(solveRoot(session, shop, target, null, () => false));
  if (root.generation.solved === null) return null;
  let best = known;
  let offered = 0;
  const offer = (columns: readonly Column[]): void => {
    const roster = new Int32Array(model.lines * model.days);
    expect(columns.map(({ line }) => line).sort((a, b) => a - b)).toEqual([
      ...Array(model.lines).keys(),
    ]);
    for (const { line, row } of columns) roster.set(row, line * model.days);
    const { legal, coverage, goals } = evaluate(model, roster);
    offered++;
    if (legal > 0 || (target.level === "goals" && coverage > target.coverageMax)) return;
    best = Math.min(best, target.level === "goals" ? goals : coverage);
  };
  const duals = roundedDuals(root.generation.solved, shop.pointsMax);
  const bound = session.bounds.score[target.level];
  const task = wholeTask(model, shop.slacks, target);
  const tree = new Tree(shop, task, { duals, bound }, { best: () => best, offer });
  let before = -Infinity;
  while (tree.step()) {
    expect(tree.bound).toBeGreaterThanOrEqual(before);
    before = tree.bound;
  }
  root.generation.dispose();
  tree.dispose();
  return { bound: Math.ceil(tree.bound), root: bound, best, offered };
}

/**
 * Six lines, two days and a ring of five cells: each option covers two that lie side by side, so that
 * half of each of all five covers everything, but no whole ones do without covering one twice.
 */
function ring(seed: number): Model {
  const rng = new Rng(seed);
  const builder = new ModelBuilder({ lines: 6, days: 2 });
  const max = 1 + rng.below(2);
  const cells = Array.from({ length: 5 }, () =>
    builder.cell({ required: 1, max, underPoints: 10 + rng.below(5), overPoints: 1 }),
  );
  for (let line = 0; line < 6; line++) {
    const price = new Map<number, number>();
    for (const day of [0, 1]) {
      const at = rng.below(5);
      const minutes = { start: 1440 * day + 480, end: 1440 * day + 960 };
      const covered = [cells[at]!, cells[(at + 1) % 5]!];
      price.set(builder.option({ line, day, ...minutes, cells: covered }), 5 + rng.below(4));
    }
    builder.optionPoints({ line, points: (option) => price.get(option)! });
  }
  return builder.freeze();
}

/** Grows the trees of both levels; each comes to the value of the best of all rosters. */
function expectBest(model: Model, tally: { grown: number; raised: number; offered: number }): void {
  const best = bestOfAll(model, better);
  const session = best === null ? null : begun(model);
  if (best === null || session === null) return;
  for (const level of ["coverage", "goals"] as const) {
    const target = level === "goals" ? { level, coverageMax: best.coverage } : { level };
    const tree = grown(session, target, best[level] + 1);
    if (tree === null) continue;
    expect(tree.best).toBe(best[level]);
    expect(tree.bound).toBe(best[level]);
    tally.grown++;
    tally.raised += Number(tree.bound > tree.root);
    tally.offered += tree.offered;
  }
}

describe("branch and price", { timeout: 120_000 }, () => {
  it("ends, on small random models, at the value of the best of all rosters", () => {
    const tally = { grown: 0, raised: 0, offered: 0 };
    const shape = { lines: 3, days: 3, optionsMax: 2, perKindMax: 1, pinOneIn: 0 };
    const anySeed = fc.property(fc.nat(), (seed) => expectBest(randomModel(seed, shape), tally));
    fc.assert(anySeed, { numRuns: 80 });
    expect(tally.grown).toBeGreaterThan(80);
    expect(tally.offered).toBeGreaterThanOrEqual(tally.grown);
  });

  it("raises the bound to that value where halves of rows are cheaper than whole ones", () => {
    const tally = { grown: 0, raised: 0, offered: 0 };
    const anySeed = fc.property(fc.nat(), (seed) => expectBest(ring(seed), tally));
    fc.assert(anySeed, { numRuns: 80 });
    expect(tally.raised).toBeGreaterThan(20);
  });

  it("proves the best roster of a ring, which one linear program cannot", () => {
    const proved = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const model = ring(seed);
      const stop = maxIterations(2_000_000);
      const found = runToEnd(search(model, { seed: 1, stop, clock, engine }));
      expect({ ...found.score }).toEqual(bestOfAll(model, better));
      expect(found.stopReason).toBe("provedOptimal");
      return found.statistics["branch"]?.tried ?? 0;
    });
    expect(proved.filter((tried) => tried > 0).length).toBeGreaterThan(2);
  });
});
