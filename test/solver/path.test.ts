import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, OFF, type Model } from "../../solver/index.ts";
import { RosterPath } from "../../solver/roster/path.ts";
import { brokenLines } from "../../solver/state/broken-lines.ts";
import { choicesOf } from "../../solver/state/choices.ts";
import { Edit } from "../../solver/state/edit.ts";
import { better, type Score } from "../../solver/state/score.ts";
import { State } from "../../solver/state/state.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { randomModel, type Shape } from "./arbitraries.ts";
import { restaurantModel } from "./restaurant.ts";

/** The best lawful score over all rows of the line in the window, by trying every one of them. */
function bruteForce(model: Model, held: Int32Array, line: number, from: number, to: number): Score {
  const roster = held.slice();
  let best: Score = { coverage: Infinity, goals: Infinity };
  const tryFrom = (day: number): void => {
    if (day === to) {
      const slow = evaluate(model, roster);
      if (slow.legal === 0 && better(slow, best)) best = slow;
      return;
    }
    const slot = line * model.days + day;
    const choices = [OFF];
    for (let o = 0; o < model.options.count; o++) {
      if (model.options.line[o] === line && model.options.day[o] === day) choices.push(o);
    }
    for (const choice of choices) {
      roster[slot] = choice;
      tryFrom(day + 1);
    }
    roster[slot] = held[slot]!;
  };
  tryFrom(from);
  return best;
}

/**
 * A state with the pins in place, filled by random lawful edits; null when the pins are not lawful.
 */
function filled(model: Model, rng: Rng): State | null {
  const state = new State(model);
  const edit = new Edit(model.days);
  for (let slot = 0; slot < model.pins.length; slot++) {
    if (model.pins[slot]! < 0) continue;
    if (!state.keepsCeilings(edit.clear().set(slot, model.pins[slot]!))) return null;
    if (state.price(edit)) state.take();
  }
  const path = new RosterPath(state, choicesOf(new State(model)));
  for (const line of brokenLines(model, state.roster)) {
    if (!path.improve(line, 0, model.days, 100_000).improved) return null;
    edit.clear();
    for (let day = 0; day < model.days; day++) edit.set(line * model.days + day, path.row[day]!);
    if (!state.price(edit)) return null;
    state.take();
  }
  for (let i = 0; i < 60 && model.options.count > 0; i++) {
    const option = rng.below(model.options.count);
    const slot = model.options.line[option]! * model.days + model.options.day[option]!;
    if (state.price(edit.clear().set(slot, option))) state.take();
  }
  return state;
}

function compareWithBruteForce(shape: Shape, windowDays: number, numRuns: number) {
  const tally = { asked: 0, exact: 0, improved: 0 };
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const model = randomModel(seed, shape);
      const rng = new Rng(seed);
      const state = filled(model, rng);
      if (state === null) return;
      const choices = choicesOf(new State(model));
      const path = new RosterPath(state, choices);
      const line = rng.below(model.lines);
      const from = rng.below(model.days - windowDays + 1);
      const to = from + windowDays;
      const edit = new Edit(model.days);
      for (let d = from; d < to; d++) edit.set(line * model.days + d, OFF);
      if (rng.below(4) > 0 && state.price(edit)) state.take();
      const best = bruteForce(model, state.roster, line, from, to);
      const found = path.improve(line, from, to, 100_000);
      tally.asked++;
      edit.clear();
      if (found.improved) {
        for (let d = from; d < to; d++) edit.set(line * model.days + d, path.row[d]!);
      }
      const lawful = state.price(edit);
      if (!found.exact) return;
      tally.exact++;
      tally.improved += Number(found.improved);
      expect(lawful).toBe(true);
      expect(found.improved).toBe(better(best, state.score));
      state.take();
      expect(state.score).toEqual({ coverage: best.coverage, goals: best.goals });
    }),
    { numRuns },
  );
  return tally;
}

describe("the roster path", { timeout: 60_000 }, () => {
  it("finds the best row of 5 days x 4 options under all primitives mixed, as trying all rows does", () => {
    const shape = { lines: 2, days: 5, optionsMax: 4, perKindMax: 1, pinOneIn: 20 };
    const tally = compareWithBruteForce(shape, 5, 500);
    expect(tally.exact).toBeGreaterThan(tally.asked / 3);
    expect(tally.improved).toBeGreaterThan(150);
  });

  it("finds it under up to 3 primitives of each kind on one line", () => {
    const shape = { lines: 2, days: 5, optionsMax: 4, perKindMax: 3, pinOneIn: 0 };
    const tally = compareWithBruteForce(shape, 5, 300);
    expect(tally.improved).toBeGreaterThan(60);
  });

  it("finds the best row where floors ask for work: least sums, least runs and whole groups", () => {
    const shape = { lines: 2, days: 5, optionsMax: 4, perKindMax: 2, pinOneIn: 20, floors: true };
    const tally = compareWithBruteForce(shape, 5, 500);
    expect(tally.exact).toBeGreaterThan(tally.asked / 3);
    expect(tally.improved).toBeGreaterThan(60);
  });

  it("finds the best row of a 5-day window in 10 days, with weekday pairs reaching out of it", () => {
    const shape = { lines: 2, days: 10, optionsMax: 4, perKindMax: 1, pinOneIn: 25 };
    const tally = compareWithBruteForce(shape, 5, 300);
    expect(tally.exact).toBeGreaterThan(tally.asked / 3);
    expect(tally.improved).toBeGreaterThan(100);
  });

  it("keeps few labels without losing lawfulness: a row cut short is still a better row", () => {
    const model = restaurantModel(2, { lines: 6, days: 14, roles: 1 });
    const state = new State(model);
    const path = new RosterPath(state, choicesOf(state));
    const edit = new Edit(model.days);
    for (let line = 0; line < 6; line++) {
      const found = path.improve(line, 0, 14, 20);
      expect(found.improved).toBe(true);
      expect(found.exact).toBe(false);
      edit.clear();
      for (let d = 0; d < 14; d++) edit.set(line * 14 + d, path.row[d]!);
      const before = state.score;
      state.apply(edit);
      expect(better(state.score, before)).toBe(true);
    }
  });
});
