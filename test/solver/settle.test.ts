import { describe, expect, it } from "vitest";
import { evaluate, loadLinearEngine, maxIterations, type Model } from "../../solver/index.ts";
import { ascentOf, climb, glide } from "../../solver/columns/climb.ts";
import type { Duals } from "../../solver/columns/lagrange.ts";
import { linesToLoosen, loosen } from "../../solver/columns/loosen.ts";
import { Losses } from "../../solver/columns/losses.ts";
import type { MasterTask } from "../../solver/columns/master-task.ts";
import { settle } from "../../solver/columns/settle.ts";
import { shopOf } from "../../solver/columns/shop.ts";
import { placePins } from "../../solver/search/begin.ts";
import { Session } from "../../solver/search/session.ts";
import { better } from "../../solver/state/score.ts";
import { manualClock } from "../../src/kernel/clock.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { randomModel } from "./arbitraries.ts";
import { bestOfAll } from "./best-of-all.ts";
import { fixedShifts } from "./fixed-shifts.ts";
import { toEnd } from "./to-end.ts";

const engine = await loadLinearEngine();
const target = { level: "both", coverageWeight: 1000 } as const;

function begun(model: Model) {
  const stop = maxIterations(50_000_000);
  const session = new Session(model, { seed: 1, stop, clock: manualClock(0), engine });
  placePins(session);
  session.opened();
  const shop = shopOf(session, engine);
  const task: MasterTask = {
    ...{ model, slacks: shop.slacks, target },
    lines: [...Array(model.lines).keys()],
    standing: new Int32Array(model.cells.count),
  };
  return { session, shop, task };
}

/** The best duals of a climb of 40 steps after 20 sweeps, and their bound. */
function climbed({ shop, task }: ReturnType<typeof begun>, value: number) {
  const ascent = ascentOf(shop, task);
  toEnd(glide(shop, task, ascent, 20));
  return toEnd(climb(shop, task, ascent, { steps: 40, value }));
}

function settled({ shop, task }: ReturnType<typeof begun>, duals: Duals, seed: number): Int32Array {
  const manner = { firmness: 0, sweeps: 12, from: new Map(), rng: new Rng(seed) };
  const columns = toEnd(settle(shop, task, duals, manner))!;
  const roster = new Int32Array(task.model.lines * task.model.days);
  for (const { line, row } of columns) roster.set(row, line * task.model.days);
  return roster;
}

describe("a climb without a linear program", { timeout: 60_000 }, () => {
  it("bounds every lawful roster of 40 random models of 2 lines x 4 days from below", () => {
    const shape = { lines: 2, days: 4, optionsMax: 2, perKindMax: 1, pinOneIn: 0 };
    let asked = 0;
    for (let seed = 0; seed < 40; seed++) {
      const model = randomModel(seed, shape);
      const order = (one: { coverage: number; goals: number }, than: typeof one) =>
        1000 * one.coverage + one.goals < 1000 * than.coverage + than.goals;
      const best = bestOfAll(model, order);
      if (best === null) continue;
      const least = 1000 * best.coverage + best.goals;
      const { bound } = climbed(begun(model), least);
      if (bound === -Infinity) continue;
      asked++;
      expect(bound).toBeLessThanOrEqual(least);
    }
    expect(asked).toBeGreaterThan(20);
  });
});

describe("rosters that settle from duals", { timeout: 60_000 }, () => {
  const team = fixedShifts(2, { lines: 12, days: 14 });
  const at = begun(team);
  const { duals, bound } = climbed(at, at.session.state.goals / 2);

  it("are lawful, the same for the same seed, and within 10 % of the bound for 12 lines x 14 days", () => {
    const first = settled(at, duals!, 7);
    const { legal, goals } = evaluate(team, first);
    expect(legal).toBe(0);
    expect(goals).toBeGreaterThanOrEqual(bound);
    expect(goals).toBeLessThan(1.1 * bound);
    expect(settled(at, duals!, 7)).toEqual(first);
    expect(settled(at, duals!, 8)).not.toEqual(first);
  });

  it("lose over all lines and cells what they cost above the bound, to 1 point in rounding", () => {
    const { session, shop } = begun(team);
    const losses = new Losses(session, shop, target, duals!);
    losses.look();
    expect(losses.sum).toBeGreaterThan(0);
    expect(Math.abs(session.state.goals - bound - losses.sum)).toBeLessThan(1);
  });

  it("never get worse when some lines are loosened 60 times, and end within 10 % of the bound", () => {
    const { session, shop } = begun(team);
    const losses = new Losses(session, shop, target, duals!);
    let improved = 0;
    for (let time = 0; time < 60; time++) {
      const before = session.state.score;
      const lines = linesToLoosen(session, losses);
      expect(new Set(lines).size).toBe(lines.length);
      improved += Number(toEnd(loosen(session, shop, losses, lines)));
      expect(better(before, session.state.score)).toBe(false);
      expect(evaluate(team, session.state.roster).legal).toBe(0);
    }
    expect(improved).toBeGreaterThan(0);
    expect(session.state.goals).toBeLessThan(1.1 * bound);
  });
});
