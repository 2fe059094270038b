import { beforeAll, describe, expect, it } from "vitest";
import {
  anyOf,
  better,
  evaluate,
  loadLinearEngine,
  maxIterations,
  maxSeconds,
  OFF,
  runToEnd,
  search,
  searchParallel,
  type LinearEngine,
  type Model,
  type Roster,
  type Score,
} from "../../solver/index.ts";
import { manualClock } from "../../src/kernel/clock.ts";
import { randomModel, type Shape } from "./arbitraries.ts";
import { restaurantModel } from "./restaurant.ts";

const clock = manualClock(0);
const threadFile = new URL("../../.build/solver/portfolio/worker.js", import.meta.url).pathname;

/** Every roster of a small model. */
function* rostersOf(model: Model, at = 0, held: number[] = []): Generator<Roster> {
  if (at === model.lines * model.days) {
    yield Int32Array.from(held);
    return;
  }
  const choices: number[] = [OFF];
  for (let option = 0; option < model.options.count; option++) {
    const { line, day } = model.options;
    if (line[option]! * model.days + day[option]! === at) choices.push(option);
  }
  for (const choice of choices) yield* rostersOf(model, at + 1, [...held, choice]);
}

/** The best score of all lawful rosters, by the slow form; null = none is lawful. */
function bestOf(model: Model): Score | null {
  let best: Score | null = null;
  for (const roster of rostersOf(model)) {
    const { legal, coverage, goals } = evaluate(model, roster);
    if (legal === 0 && (best === null || better({ coverage, goals }, best)))
      best = { coverage, goals };
  }
  return best;
}

describe("the bound of a search", { timeout: 120_000 }, () => {
  let engine: LinearEngine;
  beforeAll(async () => {
    engine = await loadLinearEngine();
  });

  it("is never above the best of all rosters, and meets it where the search says that nothing is better", () => {
    const shape: Shape = { lines: 2, days: 3, optionsMax: 2, perKindMax: 1, pinOneIn: 0 };
    const tally = { compared: 0, proved: 0, found: 0 };
    for (let seed = 1; seed <= 60; seed++) {
      const model = randomModel(seed, shape);
      const best = bestOf(model);
      if (best === null) continue;
      const stop = maxIterations(40_000);
      const result = runToEnd(search(model, { seed, stop, clock, engine }));
      const { coverage, goals } = evaluate(model, result.roster);
      expect({ coverage, goals }, `seed ${seed}`).toEqual(result.score);
      expect(result.bound.coverage, `seed ${seed}`).toBeLessThanOrEqual(best.coverage);
      if (result.score.coverage === best.coverage)
        expect(result.bound.goals, `seed ${seed}`).toBeLessThanOrEqual(best.goals);
      if (result.gap === 0) {
        tally.proved++;
        expect(result.score, `seed ${seed}`).toEqual(best);
      }
      tally.compared++;
      if (!better(best, result.score)) tally.found++;
    }
    expect(tally.compared).toBeGreaterThan(40);
    expect(tally.proved).toBeGreaterThan(10);
    expect(tally.found).toBe(tally.compared);
  });

  it("is at most the score, and the same at every run of 30,000 iterations on one thread", () => {
    const model = restaurantModel(3, { lines: 10, days: 7, roles: 2 });
    const run = () =>
      runToEnd(search(model, { seed: 5, stop: maxIterations(30_000), clock, engine }));
    const [first, second] = [run(), run()];
    expect(second.roster).toEqual(first.roster);
    expect(second.bound).toEqual(first.bound);
    expect(first.gap).toBeGreaterThanOrEqual(0);
    expect(better(first.bound, first.score) || first.gap === 0).toBe(true);
  });
});

describe("several threads", { timeout: 120_000 }, () => {
  const model = restaurantModel(4, { lines: 10, days: 7, roles: 2 });
  const threads = { seed: 1, threads: 2, workerFile: threadFile };

  it("come to a lawful roster whose score is that of the slow form, and stop by time", async () => {
    const result = await searchParallel(model, { ...threads, stop: anyOf(maxSeconds(2)) });
    const { legal, coverage, goals } = evaluate(model, result.roster);
    expect(legal).toBe(0);
    expect({ coverage, goals }).toEqual(result.score);
    expect(result.threads).toBe(2);
    expect(better(result.score, result.bound)).toBe(false);
  });

  it("are started anew when one dies, and the best found is kept", async () => {
    const seen: Score[] = [];
    let killed = false;
    const result = await searchParallel(model, {
      ...threads,
      stop: maxSeconds(4),
      onCrew: (crew) =>
        setTimeout(() => {
          killed = true;
          void crew.worker(1)?.terminate();
        }, 1500),
      onProgress: ({ score }) => seen.push(score),
    });
    expect(killed).toBe(true);
    expect(result.restarts).toBe(1);
    for (const score of seen) expect(better(score, result.score)).toBe(false);
  });
});
