import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyOf,
  better,
  evaluate,
  maxIterations,
  maxSeconds,
  ModelBuilder,
  noImprovement,
  OFF,
  runToEnd,
  search,
  whenAsked,
  type Model,
  type SearchOptions,
} from "../../solver/index.ts";
import { manualClock, systemClock } from "../../src/kernel/clock.ts";
import { models, randomModel } from "./arbitraries.ts";
import { restaurantModel } from "./restaurant.ts";

const clock = manualClock(0);
const solved = (model: Model, options: Partial<SearchOptions> = {}) =>
  runToEnd(search(model, { seed: 1, stop: maxIterations(20_000), clock, ...options }));

describe("the search", { timeout: 60_000 }, () => {
  it("gives the same roster, score and count of iterations for the same seed and 60,000 iterations", () => {
    const model = restaurantModel(1, { lines: 12, days: 7, roles: 2 });
    const stop = maxIterations(60_000);
    const first = solved(model, { seed: 11, stop });
    const second = solved(model, { seed: 11, stop, clock: systemClock });
    expect(second.roster).toEqual(first.roster);
    expect(second.iterations).toBe(first.iterations);
    expect(second.score).toEqual(first.score);
    expect(solved(model, { seed: 12, stop }).roster).not.toEqual(first.roster);
  });

  it("hands over control at the same iterations, whatever the clock says", () => {
    const model = restaurantModel(2, { lines: 8, days: 7, roles: 1 });
    const run = (milliseconds: number) => {
      const moving = manualClock(0);
      const at: number[] = [];
      const running = search(model, { seed: 3, stop: maxIterations(50_000), clock: moving });
      for (let step = running.next(); step.done !== true; step = running.next()) {
        moving.advance(milliseconds);
        at.push(step.value.iterations);
      }
      return at;
    };
    expect(run(1)).toEqual(run(5000));
    expect(run(1).length).toBeGreaterThan(4);
  });

  it("returns a lawful roster with the score of the slow form, from every random model", () => {
    const shape = { lines: 6, days: 9, optionsMax: 4, perKindMax: 1, pinOneIn: 0 };
    fc.assert(
      fc.property(models(shape), fc.nat(), (model, seed) => {
        const result = solved(model, { seed, stop: maxIterations(3000) });
        const slow = evaluate(model, result.roster);
        expect(slow.legal).toBe(0);
        expect(result.score).toEqual({ coverage: slow.coverage, goals: slow.goals });
      }),
      { numRuns: 60 },
    );
  });

  it("passes the assurance of every edit on random models with all primitives", () => {
    const shape = { lines: 4, days: 8, optionsMax: 3, perKindMax: 2, pinOneIn: 0 };
    fc.assert(
      fc.property(models(shape), fc.nat(), (model, seed) => {
        const stop = maxIterations(1500);
        const watched = solved(model, { seed, stop, assurance: "every-edit" });
        const plain = solved(model, { seed, stop, assurance: "improvements" });
        expect(watched.roster).toEqual(plain.roster);
      }),
      { numRuns: 25 },
    );
  });

  it("keeps every pin, of an option and of a day off", () => {
    let kept = 0;
    const shape = { lines: 5, days: 8, optionsMax: 3, perKindMax: 0, pinOneIn: 4 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const model = randomModel(seed, shape);
        const pinned = new Int32Array(model.pins.length).map((_, slot) =>
          Math.max(OFF, model.pins[slot]!),
        );
        if (evaluate(model, pinned).legal > 0) return;
        const { roster } = solved(model, { stop: maxIterations(2000) });
        for (let slot = 0; slot < roster.length; slot++) {
          if (model.pins[slot]! < OFF) continue;
          expect(roster[slot]).toBe(model.pins[slot]);
          kept++;
        }
      }),
      { numRuns: 40 },
    );
    expect(kept).toBeGreaterThan(100);
  });

  it("works around pins that are lawful only with a shift between them", () => {
    const builder = new ModelBuilder({ lines: 1, days: 3 });
    const shift = (day: number) =>
      builder.option({ line: 0, day, start: 1440 * day, end: 1440 * day + 60, cells: [] });
    const [first, between, last] = [shift(0), shift(1), shift(2)];
    builder.forbidSuccession({
      ...{ line: 0, withinDays: 2 },
      earlier: (option) => option === first,
      later: (option) => option === last,
    });
    builder.pin({ line: 0, day: 0, option: first });
    builder.pin({ line: 0, day: 2, option: last });
    expect([...solved(builder.freeze()).roster]).toEqual([first, between, last]);
  });

  it("holds pins that exclude each other for a bug", () => {
    const builder = new ModelBuilder({ lines: 1, days: 2 });
    for (const day of [0, 1]) {
      const option = builder.option({
        line: 0,
        day,
        start: 1440 * day,
        end: 1440 * (day + 1),
        cells: [],
      });
      builder.pin({ line: 0, day, option });
    }
    builder.gap({ line: 0, minutesMin: 60, lastEnd: null });
    expect(() => solved(builder.freeze())).toThrow("pins");
  });

  it("ends with nothing to do on 0 lines, 0 days, 0 options and 0 cells", () => {
    for (const size of [
      { lines: 0, days: 0 },
      { lines: 0, days: 7 },
      { lines: 3, days: 0 },
      { lines: 3, days: 7 },
    ]) {
      const result = solved(new ModelBuilder(size).freeze());
      expect(result.stopReason).toBe("fixed");
      expect([...result.roster]).toEqual(Array<number>(size.lines * size.days).fill(OFF));
    }
  });

  it("keeps the best when it is interrupted between two steps", () => {
    const model = restaurantModel(4, { lines: 10, days: 7, roles: 2 });
    const flag = { asked: false };
    const running = search(model, { seed: 1, stop: whenAsked(flag), clock });
    let step = running.next();
    let last = step.done === true ? step.value.score : step.value.score;
    for (let i = 0; i < 12 && step.done !== true; i++) {
      expect(better(last, step.value.score)).toBe(false);
      last = step.value.score;
      step = running.next();
    }
    flag.asked = true;
    while (step.done !== true) step = running.next();
    expect(step.value.stopReason).toBe("asked");
    expect(better(last, step.value.score)).toBe(false);
  });

  it("takes over what is lawful of a roster to begin with", () => {
    const model = restaurantModel(5, { lines: 10, days: 7, roles: 2 });
    const good = solved(model, { stop: maxIterations(200_000) });
    const again = solved(model, { stop: maxIterations(0), start: good.roster });
    expect(better(good.score, again.score)).toBe(false);
    const wrong = good.roster.slice();
    for (let line = 0; line < 10; line += 2) {
      for (let day = 0; day < 7; day++) {
        const option = [...Array(model.options.count).keys()].find(
          (o) => model.options.line[o] === line && model.options.day[o] === day,
        );
        wrong[line * 7 + day] = option ?? OFF;
      }
    }
    const mended = solved(model, { stop: maxIterations(0), start: wrong });
    expect(evaluate(model, mended.roster).legal).toBe(0);
  });

  it("says how much each strategy tried and how often it made the best better", () => {
    const model = restaurantModel(6, { lines: 10, days: 7, roles: 2 });
    const { statistics, iterations } = solved(model, { stop: maxIterations(150_000) });
    const tried = Object.values(statistics).reduce((sum, one) => sum + one.tried, 0);
    expect(tried).toBe(iterations);
    for (const name of ["construct", "anneal", "neighbourhood", "polish"]) {
      expect(statistics[name]?.tried, name).toBeGreaterThan(0);
    }
  });
});

describe("the criteria for stopping", { timeout: 60_000 }, () => {
  const model = restaurantModel(7, { lines: 8, days: 7, roles: 1 });

  it("stop after 0 iterations with a polished roster all the same", () => {
    const result = solved(model, { stop: maxIterations(0) });
    expect(result.stopReason).toBe("iterations");
    expect(evaluate(model, result.roster).legal).toBe(0);
  });

  it("stop by the seconds of the clock they are given", () => {
    const moving = manualClock(0);
    const running = search(model, { seed: 1, stop: maxSeconds(2), clock: moving });
    let step = running.next();
    while (step.done !== true) {
      moving.advance(500);
      step = running.next();
    }
    expect(step.value.stopReason).toBe("seconds");
    expect(step.value.seconds).toBeGreaterThanOrEqual(2);
  });

  it("stop after 30,000 iterations without improvement, and whichever of several comes first", () => {
    const idle = solved(model, { stop: anyOf(maxIterations(5e7), noImprovement(30_000)) });
    expect(idle.stopReason).toBe("noImprovement");
    const short = solved(model, { stop: anyOf(noImprovement(1e9), maxIterations(1000)) });
    expect(short.stopReason).toBe("iterations");
    expect(short.iterations).toBeLessThan(idle.iterations);
  });

  it("stop as soon as nothing is missing and nothing costs points", () => {
    const builder = new ModelBuilder({ lines: 2, days: 1 });
    const cell = builder.cell({ required: 1, max: 1, underPoints: 10, overPoints: 0 });
    for (const line of [0, 1]) builder.option({ line, day: 0, start: 0, end: 60, cells: [cell] });
    const result = solved(builder.freeze(), { stop: maxIterations(1e9) });
    expect(result.stopReason).toBe("perfect");
    expect(result.score).toEqual({ coverage: 0, goals: 0 });
  });

  it("refuse bounds that are negative", () => {
    expect(() => maxIterations(-1)).toThrow("iterations");
    expect(() => maxSeconds(-1)).toThrow("seconds");
    expect(() => noImprovement(0)).toThrow("idle");
  });
});
