import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  better,
  gap,
  gapOf,
  loadLinearEngine,
  maxIterations,
  runToEnd,
  search,
  type LinearEngine,
  type Model,
  type SearchOptions,
} from "../../solver/index.ts";
import { manualClock } from "../../src/kernel/clock.ts";
import { randomModel } from "./arbitraries.ts";
import { bestOfAll } from "./best-of-all.ts";
import { restaurantModel } from "./restaurant.ts";

const clock = manualClock(0);
let engine: LinearEngine;
beforeAll(async () => {
  engine = await loadLinearEngine();
});

const solved = (model: Model, options: Partial<SearchOptions> = {}) =>
  runToEnd(search(model, { seed: 1, stop: maxIterations(400_000), clock, engine, ...options }));

describe("a search with the linear engine", { timeout: 120_000 }, () => {
  it("gives on small random models a bound that no roster beats, and proves only what is best", () => {
    const tally = { asked: 0, proved: 0, best: 0 };
    const shape = { lines: 2, days: 4, optionsMax: 2, perKindMax: 1, pinOneIn: 0 };
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const model = randomModel(seed, shape);
        const best = bestOfAll(model, better);
        if (best === null) return;
        const { score, bound, stopReason } = solved(model, { stop: maxIterations(60_000) });
        tally.asked++;
        expect(better(best, bound)).toBe(false);
        expect(bound.coverage).toBeLessThanOrEqual(best.coverage);
        expect(bound.goals).toBeLessThanOrEqual(best.goals);
        tally.best += Number(!better(best, score));
        if (stopReason !== "provedOptimal" && stopReason !== "perfect") return;
        tally.proved++;
        expect({ ...score }).toEqual(best);
      }),
      { numRuns: 60 },
    );
    expect(tally.asked).toBeGreaterThan(30);
    expect(tally.proved).toBeGreaterThan(tally.asked / 2);
    expect(tally.best).toBeGreaterThan(tally.asked * 0.9);
  });

  it("keeps its bounds below its own scores from start to end in a restaurant of 6 lines", () => {
    const model = restaurantModel(3, { lines: 6, days: 7, roles: 1 });
    const running = search(model, { seed: 5, stop: maxIterations(400_000), clock, engine });
    let step = running.next();
    let goalsBefore = -Infinity;
    for (; step.done !== true; step = running.next()) {
      const { score, bound, gap: share } = step.value;
      expect(bound.coverage).toBeLessThanOrEqual(score.coverage);
      expect(better(score, bound)).toBe(false);
      expect(bound.goals).toBeGreaterThanOrEqual(goalsBefore);
      expect(share).toBeGreaterThanOrEqual(0);
      goalsBefore = bound.goals;
    }
    const { score, bound, statistics } = step.value;
    expect(bound.goals).toBeGreaterThan(0);
    expect(bound.coverage).toBeGreaterThan(0.8 * score.coverage);
    expect(statistics["root"]!.tried).toBeGreaterThan(0);
  });

  it("gives the same roster and bound for the same seed and 60,000 iterations", () => {
    const model = restaurantModel(4, { lines: 8, days: 7, roles: 1 });
    const stop = maxIterations(60_000);
    const first = solved(model, { seed: 9, stop });
    const moving = manualClock(0);
    const running = search(model, { seed: 9, stop, clock: moving, engine });
    let step = running.next();
    for (; step.done !== true; step = running.next()) moving.advance(1234);
    expect(step.value.roster).toEqual(first.roster);
    expect(step.value.bound).toEqual(first.bound);
    expect(step.value.iterations).toBe(first.iterations);
  });

  it("stops when the gap that was asked for is proved", () => {
    const model = restaurantModel(4, { lines: 8, days: 7, roles: 1, demandPercent: 70 });
    const result = solved(model, { stop: gap(0.9) });
    expect(result.stopReason).toBe("gap");
    expect(gapOf(result.score, result.bound)).toBeLessThanOrEqual(0.9);
  });

  it("passes the assurance of every improvement", () => {
    const model = restaurantModel(6, { lines: 8, days: 7, roles: 2 });
    const stop = maxIterations(60_000);
    const watched = solved(model, { stop, assurance: "improvements" });
    expect(watched.roster).toEqual(solved(model, { stop }).roster);
  });
});
