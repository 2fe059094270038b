import { describe, expect, it } from "vitest";
import { OFF } from "../../solver/index.ts";
import { exchangeEnds } from "../../solver/moves/exchange-ends.ts";
import { moveBorder } from "../../solver/moves/move-border.ts";
import type { Move } from "../../solver/moves/move.ts";
import { choicesOf } from "../../solver/state/choices.ts";
import { Edit } from "../../solver/state/edit.ts";
import { State } from "../../solver/state/state.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { hoursOf, shiftGrid } from "./shift-grid.ts";

/** Every pair of shifts that the move proposes within a thousand tries, from these two. */
function proposed(move: Move, first: string, second: string): Set<string> {
  const { model, options } = shiftGrid({ lines: 2, days: 1 });
  const state = new State(model);
  const edit = new Edit(model.days);
  state.apply(edit.set(0, options.get(`0 0 ${first}`)!).set(1, options.get(`1 0 ${second}`)!));
  const scene = { state, choices: choicesOf(state), rng: new Rng(1) };
  const found = new Set<string>();
  for (let i = 0; i < 1000; i++) {
    if (!move.propose(scene, edit.clear())) continue;
    const after = [...state.roster];
    for (let at = 0; at < edit.count; at++) after[edit.slots[at]!] = edit.options[at]!;
    found.add(after.map((option) => (option === OFF ? "off" : hoursOf(model, option))).join(" "));
    expect(state.price(edit)).toBe(true);
    expect(state.change.coverage).toBe(0);
  }
  return found;
}

describe("moves of two who work on one day, with as many there at any time", () => {
  it("exchange when they end", () => {
    expect(proposed(exchangeEnds, "8-18", "12-16")).toEqual(new Set(["8-16 12-18"]));
  });

  it("exchange nothing where both end together, or one would have no such shift", () => {
    expect(proposed(exchangeEnds, "8-16", "10-16")).toEqual(new Set());
    expect(proposed(exchangeEnds, "8-12", "12-16")).toEqual(new Set());
  });

  it("move the hour at which one takes over from the other", () => {
    expect(proposed(moveBorder, "8-14", "14-20")).toEqual(new Set(["8-12 12-20", "8-16 16-20"]));
  });

  it("move no hour where nobody takes over", () => {
    expect(proposed(moveBorder, "8-12", "14-20")).toEqual(new Set());
  });
});
