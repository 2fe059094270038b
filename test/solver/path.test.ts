import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, OFF, type Model } from "../../solver/index.ts";
import { RosterPath } from "../../solver/roster/path.ts";
import { choicesOf } from "../../solver/state/choices.ts";
import { Edit } from "../../solver/state/edit.ts";
import { better, type Score } from "../../solver/state/score.ts";
import { State } from "../../solver/state/state.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { models, type Shape } from "./arbitraries.ts";

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

/** A state with the pins in place, filled by random lawful edits; null when the pins are not lawful. */
function filled(model: Model, rng: Rng): State | null {
  const state = new State(model);
  const edit = new Edit(model.days);
  for (let slot = 0; slot < model.pins.length; slot++) {
    if (model.pins[slot]! < 0) continue;
    if (!state.price(edit.clear().set(slot, model.pins[slot]!))) return null;
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
    fc.property(models(shape), fc.integer(), (model, seed) => {
      if (model.lines === 0 || model.days === 0) return;
      const rng = new Rng(seed);
      const empty = new State(model);
      const choices = choicesOf(empty);
      const state = filled(model, rng);
      if (state === null) return;
      const path = new RosterPath(state, choicesOf(empty));
      expect(choices.items.length).toBeLessThanOrEqual(model.options.count);
      for (let i = 0; i < 3; i++) {
        const line = rng.below(model.lines);
        const from = rng.below(model.days);
        const to = Math.min(model.days, from + windowDays);
        const best = bruteForce(model, state.roster, line, from, to);
        const found = path.improve(line, from, to, 100_000);
        tally.asked++;
        const edit = new Edit(model.days);
        if (found.improved) {
          for (let d = from; d < to; d++) edit.set(line * model.days + d, path.row[d]!);
        }
        const lawful = state.price(edit);
        if (!found.exact) continue;
        tally.exact++;
        tally.improved += Number(found.improved);
        expect(lawful).toBe(true);
        if (found.improved) expect(better(best, state.score)).toBe(true);
        state.take();
        expect(state.score).toEqual({ coverage: best.coverage, goals: best.goals });
      }
    }),
    { numRuns },
  );
  return tally;
}

describe("the roster path", () => {
  it("finds the best row of 5 days x 4 options under all primitives mixed, as trying all rows does", () => {
    const shape = { lines: 3, days: 5, optionsMax: 4, perKindMax: 2, pinOneIn: 12 };
    const tally = compareWithBruteForce(shape, 5, 400);
    expect(tally.exact).toBeGreaterThan(tally.asked / 2);
    expect(tally.improved).toBeGreaterThan(40);
  });

  it("finds the best row of a 4-day window in 10 days, with weekday pairs reaching out of it", () => {
    const shape = { lines: 2, days: 10, optionsMax: 3, perKindMax: 2, pinOneIn: 15 };
    const tally = compareWithBruteForce(shape, 4, 400);
    expect(tally.exact).toBeGreaterThan(tally.asked / 2);
    expect(tally.improved).toBeGreaterThan(40);
  });
});
