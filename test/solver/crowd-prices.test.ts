import { describe, expect, it } from "vitest";
import { Draft } from "../../solver/activities/draft.ts";
import { Fit } from "../../solver/activities/fit.ts";
import { activityMoves } from "../../solver/activities/moves/list.ts";
import { Walk } from "../../solver/activities/walk.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { someModel } from "./some-activities.ts";

/** Lines beyond the first too many in the cells of a tick. */
function beyondFirst({ counts, model }: Draft, tick: number): number {
  const { activities, most } = model;
  let beyond = 0;
  for (let cell = tick * activities; cell < (tick + 1) * activities; cell++) {
    beyond += Math.max(0, counts[cell]! - most[cell]! - 1);
  }
  return beyond;
}

/** What crowding costs besides, worked out tick by tick. */
const crowdingOf = (draft: Draft) =>
  draft.crowdPrice.reduce((sum, price, tick) => sum + price * beyondFirst(draft, tick), 0);

/** A draft of 25 lines for whom nothing is wanted, whose prices were raised on the way as often as `rises`. */
function crowdedDraft(rng: Rng, rises: number): Draft {
  const nothing = new Int32Array(4 * 24 * 3);
  const some = someModel(rng);
  const lines = Array.from({ length: 5 }, () => some.lines).flat();
  const model = { ...some, lines, required: nothing, most: nothing };
  const walk = new Walk(new Draft(model), rng, { missing: 4, outside: 4, crowding: 1 });
  for (let rise = 0; rise < rises; rise++) {
    walk.stretch(2000);
    walk.draft.raiseCrowdPrices(3 + rise);
  }
  return walk.draft;
}

describe("prices of crowding", () => {
  it("rise by 3 where a cell has two lines too many, and nowhere else", () => {
    const draft = crowdedDraft(new Rng(2), 1);
    const ticks = Array.from(draft.crowdPrice.keys());
    const crowded = ticks.filter((tick) => beyondFirst(draft, tick) > 0);
    expect(crowded.length).toBeGreaterThan(0);
    expect(ticks.filter((tick) => draft.crowdPrice[tick] === 3)).toEqual(crowded);
    expect(ticks.filter((tick) => draft.crowdPrice[tick] === 0)).toHaveLength(
      ticks.length - crowded.length,
    );
  });

  it("are counted right after each of 2,000 moves kept or taken back, and are no part of the squares", () => {
    const rng = new Rng(5);
    const draft = crowdedDraft(rng, 3);
    const weights = { missing: 4, outside: 4, crowding: 0.5 };
    const scene = { draft, rng, weights, fit: new Fit(draft, weights), temperature: 2 };
    for (let i = 0; i < 2000; i++) {
      const move = activityMoves[i % activityMoves.length]!;
      if (move.attempt(scene) && rng.below(2) === 0) draft.keep();
      else draft.takeBack();
      expect(draft.crowding, move.name).toBe(crowdingOf(draft));
      const { counts, model } = draft;
      const squares = model.most.reduce(
        (sum, most, cell) => sum + Math.max(0, counts[cell]! - most) ** 2,
        0,
      );
      expect(draft.over).toBe(squares);
    }
    expect(draft.crowding).toBeGreaterThan(0);
  });

  it("are paid by the cheapest activities of a shift, as far as they are paid at all", () => {
    for (const crowding of [0, 0.5, 1]) {
      const rng = new Rng(9);
      const draft = crowdedDraft(rng, 3);
      const line = 0;
      draft.from.subarray(0, draft.model.days).forEach((from, day) => {
        if (from === -1) return;
        draft.paint(line, from, draft.to[day]!, -1);
        draft.setShift(line, day, -1, -1);
      });
      draft.keep();
      const fit = new Fit(draft, { missing: 4, outside: 4, crowding });
      const price = () => 4 * draft.missing + draft.over + crowding * draft.crowding;
      for (let from = 0; from < 12; from++) {
        const before = price();
        fit.from(from, 8);
        fit.paint(line, from, 8);
        expect(price() - before).toBe(fit.best[8]);
        draft.takeBack();
      }
    }
  });

  it("make a line missing as much dearer as is paid for besides, and no longer when nothing is paid", () => {
    const walk = new Walk(new Draft(someModel(new Rng(1))), new Rng(1), {
      ...{ missing: 8, outside: 8, crowding: 1 },
    });
    walk.payForCrowding(0.5, 10);
    expect(walk.weights).toEqual({ missing: 13, outside: 8, crowding: 0.5 });
    walk.caution(2);
    walk.payForCrowding(0, 10);
    expect(walk.weights).toEqual({ missing: 16, outside: 16, crowding: 0 });
  });
});
