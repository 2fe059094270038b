import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  better,
  evaluate,
  maxIterations,
  OFF,
  runToEnd,
  search,
  type Model,
} from "../../solver/index.ts";
import { manualClock } from "../../src/kernel/clock.ts";
import { models } from "./arbitraries.ts";
import { restaurantModel } from "./restaurant.ts";

/** The options of a line on a day, in the order in which they were added. */
function optionsOn({ options }: Model, line: number, day: number): number[] {
  return [...Array(options.count).keys()].filter(
    (o) => options.line[o] === line && options.day[o] === day,
  );
}

/**
 * What must be equal for two lines to swap: the interval, the cells, and which of several such it
 * is.
 */
function shiftKey(model: Model, option: number): string {
  const { options } = model;
  const key = (o: number) => {
    const cells = [];
    for (let i = options.cellStart[o]!; i < options.cellStart[o + 1]!; i++)
      cells.push(options.cells[i]);
    return JSON.stringify([options.start[o], options.end[o], cells]);
  };
  const same = optionsOn(model, options.line[option]!, options.day[option]!).filter(
    (o) => key(o) === key(option),
  );
  return `${key(option)} ${same.indexOf(option)}`;
}

/** The score of the best roster one step away: one option of one slot, or one swap on one day. */
function bestNeighbour(model: Model, held: Int32Array) {
  let best = { coverage: Infinity, goals: Infinity };
  const roster = held.slice();
  const offer = () => {
    const slow = evaluate(model, roster);
    if (slow.legal === 0 && better(slow, best)) best = slow;
  };
  for (let line = 0; line < model.lines; line++) {
    for (let day = 0; day < model.days; day++) {
      const slot = line * model.days + day;
      for (const option of [OFF, ...optionsOn(model, line, day)]) {
        roster[slot] = option;
        offer();
      }
      roster[slot] = held[slot]!;
      for (let other = line + 1; other < model.lines; other++) {
        const otherSlot = other * model.days + day;
        const own = twin(model, held[otherSlot]!, line, day);
        const others = twin(model, held[slot]!, other, day);
        if (own === null || others === null) continue;
        roster[slot] = own;
        roster[otherSlot] = others;
        offer();
        roster[slot] = held[slot]!;
        roster[otherSlot] = held[otherSlot]!;
      }
    }
  }
  return best;
}

function twin(model: Model, option: number, line: number, day: number): number | null {
  if (option === OFF) return OFF;
  const key = shiftKey(model, option);
  return optionsOn(model, line, day).find((o) => shiftKey(model, o) === key) ?? null;
}

describe("the polished result", { timeout: 60_000 }, () => {
  it("gets no better by one option, one filled cell or one swap: all of them tried on random models", () => {
    const shape = { lines: 4, days: 4, optionsMax: 4, perKindMax: 1, pinOneIn: 0 };
    fc.assert(
      fc.property(models(shape), fc.nat(), fc.constantFrom(0, 500, 4000), (model, seed, budget) => {
        const stop = maxIterations(budget);
        const result = runToEnd(search(model, { seed, stop, clock: manualClock(0) }));
        expect(better(bestNeighbour(model, result.roster), result.score)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it("keeps that promise for a team of 8 on hourly demand, stopped at once or after 30,000 iterations", () => {
    const model = restaurantModel(9, { lines: 8, days: 5, roles: 1 });
    for (const budget of [0, 30_000]) {
      const stop = maxIterations(budget);
      const result = runToEnd(search(model, { seed: 1, stop, clock: manualClock(0) }));
      expect(better(bestNeighbour(model, result.roster), result.score)).toBe(false);
    }
  });
});
