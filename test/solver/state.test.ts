import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, ModelBuilder, OFF } from "../../solver/index.ts";
import { moves } from "../../solver/moves/list.ts";
import { choicesOf } from "../../solver/state/choices.ts";
import { Edit } from "../../solver/state/edit.ts";
import { State } from "../../solver/state/state.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { models } from "./arbitraries.ts";
import { restaurantModel } from "./restaurant.ts";
import { shiftGrid } from "./shift-grid.ts";

const shape = { lines: 6, days: 9, optionsMax: 4, perKindMax: 1, pinOneIn: 0 };

/** Shifts that follow one another and cross, which random models hardly have. */
const grid = fc.constant(shiftGrid({ lines: 4, days: 3 }).model);

describe("the state", { timeout: 60_000 }, () => {
  it("prices, makes and undoes 100 edits of every move: score, counts and open cells return", () => {
    const made = new Map(moves.map((move) => [move.name, 0]));
    fc.assert(
      fc.property(fc.oneof(models(shape), grid), fc.integer(), (model, seed) => {
        const state = new State(model);
        const choices = choicesOf(state);
        const scene = { state, choices, rng: new Rng(seed) };
        const edit = new Edit(model.days);
        const inverse = new Edit(model.days);
        for (let i = 0; i < 100; i++) {
          const move = moves[i % moves.length]!;
          const before = state.roster.slice();
          const { coverage, goals } = state.score;
          if (!move.propose(scene, edit.clear())) continue;
          expect(new Set(edit.slots.subarray(0, edit.count)).size).toBe(edit.count);
          if (!state.price(edit)) continue;
          expect(state.roster).toEqual(before);
          const delta = { coverage: state.change.coverage, goals: state.change.goals };
          state.invert(edit, inverse);
          state.apply(edit);
          made.set(move.name, made.get(move.name)! + 1);
          const slow = evaluate(model, state.roster);
          expect(slow.legal).toBe(0);
          expect(state.score).toEqual({ coverage: slow.coverage, goals: slow.goals });
          expect(state.score).toEqual({
            coverage: coverage + delta.coverage,
            goals: goals + delta.goals,
          });
          expectOpenCells(state);
          if (i % 3 !== 0 || !state.price(inverse)) continue;
          state.apply(inverse);
          expect(state.roster).toEqual(before);
          expect(state.score).toEqual({ coverage, goals });
          expectOpenCells(state);
        }
      }),
      { numRuns: 250 },
    );
    for (const [name, count] of made) expect(count, name).toBeGreaterThan(5);
  });

  it("returns to a roster it held before, with the same score, counts and prices", () => {
    const model = restaurantModel(3, { lines: 10, days: 14, roles: 2 });
    const state = new State(model);
    const scene = { state, choices: choicesOf(state), rng: new Rng(5) };
    const edit = new Edit(model.days);
    const walk = (steps: number) => {
      for (let i = 0; i < steps; i++) {
        const move = moves[scene.rng.below(moves.length)]!;
        if (move.propose(scene, edit.clear()) && state.price(edit)) state.take();
      }
    };
    walk(3000);
    const held = state.roster.slice();
    const { score } = state;
    const counts = state.counts.slice();
    walk(3000);
    expect(state.roster).not.toEqual(held);
    state.reset(held, score);
    expect(state.roster).toEqual(held);
    expect(state.counts).toEqual(counts);
    walk(200);
    const slow = evaluate(model, state.roster);
    expect(state.score).toEqual({ coverage: slow.coverage, goals: slow.goals });
  });

  it("refuses an edit that breaks a hard gap by 1 minute, and takes the one that keeps it", () => {
    const builder = new ModelBuilder({ lines: 1, days: 2 });
    const late = builder.option({ line: 0, day: 0, start: 840, end: 1320, cells: [] });
    const early = builder.option({ line: 0, day: 1, start: 1979, end: 2400, cells: [] });
    const lawful = builder.option({ line: 0, day: 1, start: 1980, end: 2400, cells: [] });
    builder.gap({ line: 0, minutesMin: 660, lastEnd: null });
    const state = new State(builder.freeze());
    const edit = new Edit(2);
    state.apply(edit.set(0, late));
    expect(state.price(edit.clear().set(1, early))).toBe(false);
    expect(() => state.apply(edit)).toThrow("not lawful");
    state.apply(edit.clear().set(1, lawful));
    expect([...state.roster]).toEqual([late, lawful]);
  });

  it("refuses to move a pinned slot away from its pin", () => {
    const builder = new ModelBuilder({ lines: 1, days: 2 });
    const option = builder.option({ line: 0, day: 0, start: 0, end: 60, cells: [] });
    const other = builder.option({ line: 0, day: 1, start: 1440, end: 1500, cells: [] });
    builder.pin({ line: 0, day: 0, option });
    builder.pin({ line: 0, day: 1, option: null });
    const state = new State(builder.freeze());
    const edit = new Edit(2);
    state.apply(edit.set(0, option));
    expect(state.price(edit.clear().set(0, OFF))).toBe(false);
    expect(state.price(edit.clear().set(1, other))).toBe(false);
  });

  it("lets a unit leave a full cell and another one arrive in one edit", () => {
    const builder = new ModelBuilder({ lines: 2, days: 1 });
    const cell = builder.cell({ required: 1, max: 1, underPoints: 10, overPoints: 0 });
    const shift = { day: 0, start: 0, end: 60, cells: [cell] };
    const a = builder.option({ line: 0, ...shift });
    const b = builder.option({ line: 1, ...shift });
    const state = new State(builder.freeze());
    const edit = new Edit(1);
    state.apply(edit.set(0, a));
    expect(state.price(edit.clear().set(1, b))).toBe(false);
    expect(state.price(edit.clear().set(1, b).set(0, OFF))).toBe(true);
    expect(state.change.coverage).toBe(0);
  });

  it("holds an edit that puts an option on another day for a bug", () => {
    const builder = new ModelBuilder({ lines: 1, days: 2 });
    const option = builder.option({ line: 0, day: 0, start: 0, end: 60, cells: [] });
    const state = new State(builder.freeze());
    expect(() => state.apply(new Edit(2).set(1, option))).toThrow("own line and day");
  });
});

function expectOpenCells(state: State): void {
  const { count, required } = state.model.cells;
  const open = [...Array(count).keys()].filter((cell) => state.counts[cell]! < required[cell]!);
  expect(state.open.count).toBe(open.length);
  for (const cell of open) expect(state.open.has(cell)).toBe(true);
  const listed = [...Array(state.open.count).keys()].map((position) => state.open.at(position));
  expect(listed.sort((a, b) => a - b)).toEqual(open);
}
