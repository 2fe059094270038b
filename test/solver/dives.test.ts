import { describe, expect, it } from "vitest";
import { evaluate, loadLinearEngine, maxIterations } from "../../solver/index.ts";
import { ascentOf, climb, glide } from "../../solver/columns/climb.ts";
import type { Column } from "../../solver/columns/column.ts";
import { Dives } from "../../solver/columns/dives.ts";
import { Generation } from "../../solver/columns/generation.ts";
import { wholeTask } from "../../solver/columns/master-task.ts";
import { presentColumn, shopOf } from "../../solver/columns/shop.ts";
import { placePins } from "../../solver/search/begin.ts";
import { Session } from "../../solver/search/session.ts";
import { manualClock } from "../../src/kernel/clock.ts";
import { fixedShifts } from "./fixed-shifts.ts";
import { toEnd } from "./to-end.ts";

const engine = await loadLinearEngine();
const team = fixedShifts(2, { lines: 12, days: 14 });
const target = { level: "goals", coverageMax: 0 } as const;

/** A linear program of the team's rows, solved to its end. */
function solved() {
  const stop = maxIterations(50_000_000);
  const session = new Session(team, { seed: 1, stop, clock: manualClock(0), engine });
  placePins(session);
  session.opened();
  const shop = shopOf(session, engine);
  const task = wholeTask(team, shop.slacks, target);
  const ascent = ascentOf(shop, task);
  toEnd(glide(shop, task, ascent, 20));
  const generation = new Generation(shop, task);
  generation.add(task.lines.map((line) => presentColumn(shop, session, line)));
  generation.begin(toEnd(climb(shop, task, ascent, { steps: 40, value: session.state.goals / 2 })));
  for (;;) {
    expect(generation.solve()).toBe(true);
    if (toEnd(generation.round(true)).converged) return { session, shop, task, generation };
  }
}

describe("dives from one linear program", { timeout: 60_000 }, () => {
  it("go on in a smaller program that comes to the same value, with 25 rows a line as cheap", () => {
    const { shop, task, generation } = solved();
    const { shares } = generation.solved!;
    const held = generation.master.columns.filter((_, place) => shares[place]! > 1e-6);
    const crowd = task.lines.flatMap((line) => {
      const first: Column = held.find((column) => column.line === line)!;
      return Array.from({ length: 25 }, () => ({ ...first }));
    });
    const crowded = new Generation(shop, task);
    crowded.add([...crowd, ...held]);
    expect(crowded.solve()).toBe(true);
    expect(crowded.solved!.value).toBeCloseTo(generation.solved!.value, 4);
    const inner = crowded.shrunk(new Map());
    expect(inner.solve()).toBe(true);
    expect(inner.solved!.value).toBeCloseTo(generation.solved!.value, 4);
    for (const one of [inner, crowded, generation]) one.dispose();
  });

  it("leave the program as they found it, and end at the best roster, improved on the way", () => {
    const { session, generation } = solved();
    const { value } = generation.solved!;
    const dives = new Dives(session);
    expect(dives.suits(target)).toBe(false);
    dives.take(generation);
    expect(dives.suits(target)).toBe(true);
    expect(dives.suits({ level: "goals", coverageMax: 1 })).toBe(false);
    const before = session.bestScore.goals;
    let asked = 0;
    for (let time = 0; time < 3; time++) {
      toEnd(
        dives.run(function* () {
          asked++;
        }),
      );
      expect(generation.solved!.value).toBeCloseTo(value, 4);
      expect(session.state.score).toEqual(session.bestScore);
    }
    expect(asked).toBe(3 * 20);
    expect(evaluate(team, session.best)).toMatchObject({ legal: 0, ...session.bestScore });
    expect(session.bestScore.goals).toBeLessThan(Math.min(before, 1.1 * value));
    expect(session.bestScore.goals).toBeGreaterThanOrEqual(value - 1e-6);
    dives.dispose();
    expect(dives.suits(target)).toBe(false);
  });
});
