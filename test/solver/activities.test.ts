import { describe, expect, it } from "vitest";
import { loadLinearEngine } from "../../solver/index.ts";
import { boundAt, PRICE_UNIT } from "../../solver/activities/bound/lagrange.ts";
import { Needs } from "../../solver/activities/bound/needs.ts";
import { relaxedBound } from "../../solver/activities/bound/relaxation.ts";
import { spansOf } from "../../solver/activities/bound/spans.ts";
import { systemClock } from "../../src/kernel/clock.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { squaresAtLeast } from "../../solver/activities/bound/even-spread.ts";
import { Draft } from "../../solver/activities/draft.ts";
import { evaluateActivities } from "../../solver/activities/evaluate.ts";
import { Fit } from "../../solver/activities/fit.ts";
import type { ActivityModel, ActivityShift } from "../../solver/activities/model.ts";
import { activityMoves } from "../../solver/activities/moves/list.ts";
import { searchActivities } from "../../solver/activities/search-activities.ts";
import { someModel } from "./some-activities.ts";

/** The limits that hold at all times, and the score, read off the shifts alone. */
function told(model: ActivityModel, shifts: readonly ActivityShift[]) {
  const breaches: string[] = [];
  const counts = new Int32Array(model.required.length);
  let coverage = 0;
  model.lines.forEach(
    ({ lengthMin, lengthMax, totalMin, totalMax, gapMin, daysInRowMax }, line) => {
      const own = shifts.filter((shift) => shift.line === line);
      const days = own.map(({ day }) => day);
      for (const { day, from, activities } of own) {
        const to = from + activities.length;
        const next = own.find((other) => other.from > from);
        if (model.startDay[from] !== day) breaches.push("start");
        if (activities.length < lengthMin || activities.length > lengthMax) breaches.push("length");
        if (to > model.ticks || (next?.from ?? Infinity) - to < gapMin) breaches.push("gap");
        if (
          days.filter((other) => other >= day && other <= day + daysInRowMax).length > daysInRowMax
        )
          breaches.push("days in a row");
        const blocks = activities.join("").match(/(.)\1*/g) ?? [];
        if (blocks.some((block) => block.length < model.blockMin)) breaches.push("block");
        activities.forEach((activity, i) => counts[(from + i) * model.activities + activity]!++);
      }
      const total = own.reduce((sum, { activities }) => sum + activities.length, 0);
      coverage += Math.max(0, totalMin - total, total - totalMax);
    },
  );
  let goals = 0;
  counts.forEach((count, cell) => {
    coverage += Math.max(0, model.required[cell]! - count);
    goals += Math.max(0, count - model.most[cell]!) ** 2;
  });
  return { breaches, score: { coverage, goals } };
}

/** The shifts of a draft. */
function shiftsOf({ model, from, to, doing }: Draft): ActivityShift[] {
  return [...from].flatMap((start, at) => {
    if (start === -1) return [];
    const line = Math.floor(at / model.days);
    const row = line * model.ticks;
    const activities = [...doing.subarray(row + start, row + to[at]!)];
    return [{ line, day: at % model.days, from: start, activities }];
  });
}

const scoreOf = ({ missing, outside, over }: Draft) => ({
  coverage: missing + outside,
  goals: over,
});

describe("a draft of shifts with activities inside", () => {
  it("is lawful and counted right after each of 4,000 moves kept, and the same when one is taken back", () => {
    const rng = new Rng(7);
    const model = someModel(rng);
    const draft = new Draft(model);
    const weights = { missing: 4, outside: 4, crowding: 1 };
    const scene = { draft, rng, weights, fit: new Fit(draft, weights), temperature: 2 };
    const kept = new Set<string>();
    for (let i = 0; i < 4000; i++) {
      const before = { shifts: shiftsOf(draft), score: scoreOf(draft) };
      const move = activityMoves[i % activityMoves.length]!;
      if (move.attempt(scene) && rng.below(2) === 0) {
        draft.keep();
        kept.add(move.name);
        const shifts = shiftsOf(draft);
        expect(told(model, shifts), move.name).toEqual({ breaches: [], score: scoreOf(draft) });
        expect(evaluateActivities(model, shifts)).toEqual({ legal: 0, ...scoreOf(draft) });
      } else {
        draft.takeBack();
        expect({ shifts: shiftsOf(draft), score: scoreOf(draft) }, move.name).toEqual(before);
      }
    }
    expect([...kept].toSorted()).toEqual(activityMoves.map(({ name }) => name).toSorted());
  });
});

describe("the plain judge of plans", () => {
  const model: ActivityModel = {
    ...{ ticks: 40, days: 4, activities: 2, blockMin: 2 },
    ...{ required: new Int32Array(80), most: new Int32Array(80).fill(1) },
    startDay: Int32Array.from({ length: 40 }, (_, tick) =>
      tick % 10 < 5 ? Math.floor(tick / 10) : -1,
    ),
    lines: [{ lengthMin: 4, lengthMax: 6, totalMin: 0, totalMax: 12, gapMin: 3, daysInRowMax: 2 }],
  };
  const shift = (day: number, from: number, activities: number[]) => ({
    ...{ line: 0, day, from, activities },
  });

  it.each([
    ["two shifts within all limits", [shift(0, 0, [0, 0, 1, 1]), shift(1, 10, [1, 1, 1, 1])], 0],
    ["3 ticks where 4 are the least", [shift(0, 0, [0, 0, 0])], 1],
    ["7 ticks where 6 are the most", [shift(0, 0, [0, 0, 0, 0, 0, 0, 0])], 1],
    ["an end after the horizon", [shift(3, 38, [0, 0, 0, 0])], 2],
    ["a start of 1 tick in a block of 2", [shift(0, 0, [0, 1, 1, 1])], 1],
    ["a start when none may be", [shift(0, 7, [0, 0, 0, 0])], 1],
    ["a start on another day", [shift(1, 0, [0, 0, 0, 0])], 1],
    ["a gap of 2 ticks", [shift(0, 4, [0, 0, 0, 0]), shift(1, 10, [0, 0, 0, 0])], 1],
    ["three days in a row", [0, 1, 2].map((day) => shift(day, 10 * day, [0, 0, 0, 0])), 1],
  ])("counts the limits broken by %s", (_, shifts, broken) => {
    expect(evaluateActivities(model, shifts).legal).toBe(broken);
  });
});

describe("the cheapest activities of a shift", () => {
  it("are those that trying out all rows of 6 ticks finds", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const model = someModel(new Rng(seed));
      const draft = new Draft(model);
      const fit = new Fit(draft, { missing: 4, outside: 4, crowding: 1 });
      const price = () => 4 * draft.missing + draft.over;
      const before = price();
      fit.from(3, 6);
      fit.paint(0, 3, 6);
      expect(price() - before).toBe(fit.best[6]);
      draft.takeBack();
      let least = Infinity;
      for (let row = 0; row < 3 ** 6; row++) {
        const activities = Array.from({ length: 6 }, (_, i) => Math.floor(row / 3 ** i) % 3);
        const blocks = activities.join("").match(/(.)\1*/g) ?? [];
        if (blocks.some((block) => block.length < model.blockMin)) continue;
        activities.forEach((activity, i) => draft.paint(0, 3 + i, 4 + i, activity));
        least = Math.min(least, price() - before);
        draft.takeBack();
      }
      expect(fit.best[6]).toBe(least);
    }
  });
});

describe("a search for shifts with activities inside", () => {
  const run = (model: ActivityModel, seed: number) => {
    const effort = { iterations: 60_000 };
    const running = searchActivities(model, { seed, effort, clock: systemClock });
    for (;;) {
      const step = running.next();
      if (step.done === true) return step.value;
    }
  };

  it("tells the score that its shifts have, and the same shifts for the same seed", () => {
    const model = someModel(new Rng(3));
    const result = run(model, 1);
    expect(told(model, result.shifts)).toEqual({ breaches: [], score: result.score });
    expect(run(model, 1).shifts).toEqual(result.shifts);
    expect(run(model, 2).shifts).not.toEqual(result.shifts);
  });

  it("stops when nothing can be better: two lines of 8 ticks for two activities", () => {
    const wanted = Int32Array.from({ length: 48 }, (_, cell) => (cell < 16 ? 1 : 0));
    const line = { lengthMin: 8, lengthMax: 8, totalMin: 8, totalMax: 8, gapMin: 1 };
    const model = {
      ...{ ticks: 24, days: 1, activities: 2, blockMin: 3, required: wanted, most: wanted },
      startDay: new Int32Array(24),
      lines: [1, 2].map(() => ({ ...line, daysInRowMax: 1 })),
    };
    const { score, stopReason, bound } = run(model, 1);
    expect({ score, stopReason, bound }).toEqual({
      ...{ score: { coverage: 0, goals: 0 }, stopReason: "provedOptimal", bound: 0 },
    });
  });

  it("spreads what totals force beyond the most wanted: 5 ticks over 2 cells cost 4 + 9", () => {
    const line = { lengthMin: 1, lengthMax: 9, gapMin: 1, daysInRowMax: 1 };
    const model = {
      ...{ ticks: 2, days: 1, activities: 1, blockMin: 1, startDay: new Int32Array(2) },
      ...{ required: new Int32Array(2), most: Int32Array.of(1, 0) },
      lines: [1, 2, 3].map(() => ({ ...line, totalMin: 2, totalMax: 9 })),
    };
    expect(squaresAtLeast(model)).toBe(4 + 9);
  });
});

describe("a bound of squares of lines too many", () => {
  it("sees that 8 ticks of work lie where 4 are wanted, whatever the spread over the day allows", async () => {
    const wanted = Int32Array.from({ length: 24 }, (_, tick) => (tick < 4 ? 1 : 0));
    const line = { lengthMin: 4, lengthMax: 4, totalMin: 4, totalMax: 4, gapMin: 1 };
    const model = {
      ...{ ticks: 24, days: 1, activities: 1, blockMin: 1, required: wanted, most: wanted },
      startDay: Int32Array.from({ length: 24 }, (_, tick) => (tick === 0 ? 0 : -1)),
      lines: [1, 2].map(() => ({ ...line, daysInRowMax: 1 })),
    };
    expect(relaxedBound(model, await loadLinearEngine())).toBe(4);
    expect(squaresAtLeast({ ...model, most: new Int32Array(24) })).toBe(8);
  });

  it("is true for any prices: no plan found costs less", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const rng = new Rng(seed);
      const model = { ...someModel(rng), required: new Int32Array(4 * 24 * 3) };
      const effort = { iterations: 20_000 };
      const running = searchActivities(model, { seed, effort, clock: systemClock });
      let step = running.next();
      while (step.done !== true) step = running.next();
      expect(step.value.score.coverage).toBe(0);
      const ofTick = Float64Array.from({ length: 96 }, () => Math.round(rng.unit() * PRICE_UNIT));
      const prices = { ofTick, ofTotal: Math.round(rng.unit() * PRICE_UNIT) };
      const bound = boundAt(model, new Needs(model), spansOf(model), prices);
      expect(bound).toBeLessThanOrEqual(step.value.score.goals);
    }
  });
});
