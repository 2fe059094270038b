import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  anyOf,
  evaluate,
  maxIterations,
  maxSeconds,
  searchParallel,
  type Progress,
  type Stop,
} from "../../solver/index.ts";
import { Blackboard } from "../../solver/portfolio/blackboard.ts";
import { sharedModel } from "../../solver/portfolio/shared-model.ts";
import { Bounds } from "../../solver/search/bounds.ts";
import { randomModel } from "./arbitraries.ts";
import { restaurantModel } from "./restaurant.ts";

/** A thread cannot load TypeScript: it runs what was built. */
const workerFile = fileURLToPath(
  new URL("../../.build/solver/portfolio/worker.js", import.meta.url),
);

describe("the blackboard", () => {
  it("hands over the best roster of 3 threads, and only what is better than one's own", () => {
    const board = Blackboard.for(3, 4);
    const [a, b] = [board.exchangeOf(0), board.exchangeOf(2)];
    const roster = new Int32Array(4);
    expect(b.take({ coverage: 9, goals: 9 }, roster)).toBe(null);
    a.offer(Int32Array.of(1, 2, 3, 4), { coverage: 5, goals: 7 });
    a.offer(Int32Array.of(4, 3, 2, 1), { coverage: 5, goals: 6 });
    b.offer(Int32Array.of(9, 9, 9, 9), { coverage: 6, goals: 0 });
    expect(b.take({ coverage: 6, goals: 0 }, roster)).toEqual({ coverage: 5, goals: 6 });
    expect([...roster]).toEqual([4, 3, 2, 1]);
    expect(a.take({ coverage: 5, goals: 6 }, roster)).toBe(null);
  });

  it("shares the larger of two bounds, and tells all threads to stop", () => {
    const model = randomModel(1, { lines: 2, days: 2, optionsMax: 2, perKindMax: 0, pinOneIn: 0 });
    const board = Blackboard.for(2, 4);
    const [ours, theirs] = [new Bounds(model), new Bounds(model)];
    ours.raiseCoverage(3);
    theirs.raiseGoals(11);
    board.exchangeOf(0).share(ours);
    board.exchangeOf(1).share(theirs);
    board.exchangeOf(0).share(ours);
    expect(ours.score).toEqual({ coverage: 3, goals: 11 });
    expect(board.bound()).toEqual({ coverage: 3, goals: 11 });
    expect(board.asked).toBe(false);
    board.ask();
    expect(new Blackboard(board.memory).asked).toBe(true);
  });
});

describe("a model in shared memory", () => {
  it("is the same model to the slow forms, with one copy of what was one", () => {
    const model = restaurantModel(1, { lines: 5, days: 7, roles: 1 });
    const shared = sharedModel(model);
    const roster = new Int32Array(35).fill(-1);
    expect(evaluate(shared, roster)).toEqual(evaluate(model, roster));
    const same = (list: typeof model.specs.sum) => new Set(list.map(({ values }) => values)).size;
    expect(same(shared.specs.sum)).toBe(same(model.specs.sum));
  });
});

describe("a search on several threads", { timeout: 120_000 }, () => {
  const model = restaurantModel(2, { lines: 10, days: 7, roles: 2, demandPercent: 90 });

  it("returns a lawful roster with the score and bound of the slow form, and says why it stopped", async () => {
    const seen: Progress[] = [];
    const result = await searchParallel(model, {
      ...{ seed: 1, threads: 2, stop: maxIterations(150_000), workerFile },
      onProgress: (at) => seen.push(at),
    });
    const slow = evaluate(model, result.roster);
    expect(slow.legal).toBe(0);
    expect(result.score).toEqual({ coverage: slow.coverage, goals: slow.goals });
    expect(result.bound.coverage).toBeLessThanOrEqual(result.score.coverage);
    expect(result.stopReason).toBe("iterations");
    expect(result.restarts).toBe(0);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.at(-1)!.gap).toBeGreaterThanOrEqual(result.gap);
  });

  it("goes on after a thread dies, with what it had found", async () => {
    let kill: () => void = () => {};
    let atDeath: Progress | null = null;
    const stop: Stop = ({ iterations }) => {
      if (atDeath === null) return null;
      return iterations > atDeath.iterations + 100_000 ? "iterations" : null;
    };
    const result = await searchParallel(model, {
      ...{ seed: 3, threads: 1, workerFile, stop: anyOf(stop, maxSeconds(60)) },
      onCrew: (crew) => (kill = () => void crew.worker(0)?.terminate()),
      onProgress: (at) => {
        if (atDeath !== null || at.iterations < 20_000) return;
        atDeath = at;
        kill();
      },
    });
    expect(result.restarts).toBe(1);
    expect(result.score.coverage).toBeLessThanOrEqual(atDeath!.score.coverage);
    expect(evaluate(model, result.roster).legal).toBe(0);
  });

  it("tells what is wrong when its threads cannot even start", async () => {
    const running = searchParallel(model, {
      ...{ seed: 1, threads: 2, stop: maxSeconds(20), workerFile: `${workerFile}.missing` },
    });
    await expect(running).rejects.toThrow("no thread came to a lawful roster");
  });
});
