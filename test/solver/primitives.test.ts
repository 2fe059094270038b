import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OFF, type Model } from "../../solver/index.ts";
import { primitives } from "../../solver/model/primitives/list.ts";
import type { Primitive } from "../../solver/model/primitives/primitive.ts";
import { Change } from "../../solver/state/change.ts";
import { Edit, EDIT_LINES_MAX } from "../../solver/state/edit.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { models } from "./arbitraries.ts";

const shape = { lines: 5, days: 10, optionsMax: 4, perKindMax: 2, pinOneIn: 0, floors: true };

/**
 * What the slow form says of one primitive alone; lawful = on the lines that an edit touches, since
 * others may still wait for the work that a floor asks for.
 */
function slowly(primitive: Primitive, model: Model, roster: Int32Array, change?: Change) {
  const terms = primitive.evaluate(model, roster);
  const touched = change?.lines.subarray(0, change.lineCount);
  return {
    lawful: terms.every(
      ({ broken, line }) => !broken || (line !== null && touched?.includes(line) === false),
    ),
    coverage: terms.reduce((sum, term) => sum + term.coverage, 0),
    goals: terms.reduce((sum, term) => sum + term.goals, 0),
  };
}

/** Any options or OFF: half of the time for one slot, else for a few slots on at most four lines. */
function randomEdit(model: Model, rng: Rng, edit: Edit): Edit {
  edit.clear();
  if (rng.below(2) === 0) {
    const slot = rng.below(model.lines * model.days);
    const line = Math.floor(slot / model.days);
    return edit.set(slot, randomOption(model, rng, line, slot % model.days));
  }
  const lines = new Set(
    Array.from({ length: 1 + rng.below(EDIT_LINES_MAX) }, () => rng.below(model.lines)),
  );
  for (const line of lines) {
    for (let day = 0; day < model.days; day++) {
      if (rng.below(3) !== 0) continue;
      const slot = line * model.days + day;
      edit.set(slot, randomOption(model, rng, line, day));
    }
  }
  return edit;
}

function randomOption(model: Model, rng: Rng, line: number, day: number): number {
  const found = [OFF];
  for (let o = 0; o < model.options.count; o++) {
    if (model.options.line[o] === line && model.options.day[o] === day) found.push(o);
  }
  return found[rng.below(found.length)]!;
}

describe("the fast form of every primitive", { timeout: 60_000 }, () => {
  for (const primitive of primitives) {
    it(`${primitive.name} prices random edits as its slow form does, and refuses what that calls broken`, () => {
      let priced = 0;
      let refused = 0;
      fc.assert(
        fc.property(models(shape), fc.integer(), (model, seed) => {
          if (model.lines === 0 || model.days === 0) return;
          const rng = new Rng(seed);
          const roster = new Int32Array(model.lines * model.days).fill(OFF);
          const board = { model, roster, counts: new Int32Array(model.cells.count) };
          const delta = primitive.delta(board);
          const change = new Change(model.days);
          const edit = new Edit(model.days);
          for (let i = 0; i < 60; i++) {
            change.load(randomEdit(model, rng, edit), roster, null);
            const countsBefore = board.counts.slice();
            const before = slowly(primitive, model, roster);
            const after = roster.slice();
            for (let k = 0; k < edit.count; k++) after[edit.slots[k]!] = edit.options[k]!;
            const slow = slowly(primitive, model, after, change);
            const lawful = delta.price(change);
            expect(lawful).toBe(slow.lawful);
            expect(board.counts).toEqual(countsBefore);
            if (!lawful) {
              refused++;
              continue;
            }
            priced++;
            expect(change.coverage).toBe(slow.coverage - before.coverage);
            expect(change.goals).toBe(slow.goals - before.goals);
            delta.apply(change);
            roster.set(after);
          }
        }),
        { numRuns: 150 },
      );
      expect(priced).toBeGreaterThan(500);
      const canRefuse = !["linear", "weekToWeek"].includes(primitive.name);
      if (canRefuse) expect(refused).toBeGreaterThan(20);
    });

    it(`${primitive.name} never asks for more points than its bound says`, () => {
      fc.assert(
        fc.property(models(shape), fc.integer(), (model, seed) => {
          if (model.lines === 0) return;
          const rng = new Rng(seed);
          const roster = Int32Array.from({ length: model.lines * model.days }, (_, slot) =>
            randomOption(model, rng, Math.floor(slot / model.days), slot % model.days),
          );
          const slow = slowly(primitive, model, roster);
          const bound = primitive.bound(model);
          expect(slow.coverage).toBeLessThanOrEqual(bound.coverage);
          expect(Math.abs(slow.goals)).toBeLessThanOrEqual(bound.goals);
        }),
        { numRuns: 100 },
      );
    });
  }
});
