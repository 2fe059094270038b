import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type TinyModel, isTiny, sizeOf, solveTiny, tinyLimits } from "../../solver/lp/index.ts";
import { Bug } from "../../src/kernel/assert.ts";
import { manualClock, systemClock } from "../../src/kernel/clock.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { coveringModel, leastCost } from "./brute-force.ts";

const run = { clock: systemClock, timeoutMilliseconds: 20_000 };

/** Two whole variables up to 3, of which at least 2 units are wanted; the second costs double. */
const small: TinyModel = {
  variables: [
    { cost: 1, upper: 3, whole: true },
    { cost: 2, upper: 3, whole: true },
  ],
  rows: [
    {
      terms: [
        { variable: 0, coefficient: 1 },
        { variable: 1, coefficient: 1 },
      ],
      min: 2,
      max: null,
    },
  ],
};

describe("what it solves", () => {
  test("the least cost of 600 random covering models is the one found by trying every point", () => {
    const seen = { solved: 0, infeasible: 0 };
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const model = coveringModel(new Rng(seed));
        const best = leastCost(model);
        const answer = solveTiny(model, run);
        seen[best === null ? "infeasible" : "solved"]++;
        if (best === null) expect(answer).toEqual({ status: "refused", why: "infeasible" });
        else expect(answer).toMatchObject({ status: "solved", objective: best });
      }),
      { numRuns: 600, seed: 1 },
    );
    expect(seen.solved).toBeGreaterThan(300);
    expect(seen.infeasible).toBeGreaterThan(30);
  });

  test("whole variables and fractional ones in one model: 2 whole and 0.5 of the dearer", () => {
    const [first, second] = small.variables;
    const model: TinyModel = {
      variables: [
        { ...first, cost: 1, upper: 2, whole: true },
        { cost: 2, upper: second?.upper ?? 3, whole: false },
      ],
      rows: [{ terms: small.rows[0]?.terms ?? [], min: 2.5, max: null }],
    };
    expect(solveTiny(model, run)).toEqual({ status: "solved", values: [2, 0.5], objective: 3 });
  });

  test("an equality of 2 is met exactly, and a model without costs has the objective 0", () => {
    const model: TinyModel = {
      variables: small.variables.map((variable) => ({ ...variable, cost: 0 })),
      rows: [{ terms: small.rows[0]?.terms ?? [], min: 2, max: 2 }],
    };
    const answer = solveTiny(model, run);
    expect(answer).toMatchObject({ status: "solved", objective: 0 });
    expect(answer.status === "solved" && answer.values.reduce((a, b) => a + b, 0)).toBe(2);
  });

  test("a model without variables and rows has the objective 0", () => {
    expect(solveTiny({ variables: [], rows: [] }, run)).toEqual({
      status: "solved",
      values: [],
      objective: 0,
    });
  });
});

describe("what it refuses", () => {
  const lie = (answer: {
    values: readonly number[];
    objective: number;
    feasible?: boolean;
    bounded?: boolean;
  }) => solveTiny(small, { ...run, engine: () => ({ feasible: true, bounded: true, ...answer }) });

  test.each([
    { why: "notWhole", values: [1.5, 0.5], objective: 2.5 },
    { why: "rowBroken", values: [1, 0], objective: 1 },
    { why: "outsideBounds", values: [4, 0], objective: 4 },
    { why: "outsideBounds", values: [-1, 3], objective: 5 },
    { why: "objectiveWrong", values: [2, 0], objective: 1 },
    { why: "infeasible", values: [2, 0], objective: 2, feasible: false },
    { why: "unbounded", values: [2, 0], objective: 2, bounded: false },
  ])("an engine that answers $values at $objective: $why", ({ why, ...answer }) => {
    expect(lie(answer)).toEqual({ status: "refused", why });
  });

  test("a fractional point that the engine's time limit left behind, called feasible all the same", () => {
    const clock = manualClock(0);
    const engine = () => {
      clock.advance(50);
      return { feasible: true, bounded: true, objective: 2, values: [2, 0] };
    };
    expect(solveTiny(small, { clock, timeoutMilliseconds: 50, engine })).toEqual({
      status: "refused",
      why: "timedOut",
    });
    expect(solveTiny(small, { clock, timeoutMilliseconds: 51, engine }).status).toBe("solved");
  });

  test("whole numbers are taken within 1e-6 and handed on exactly whole", () => {
    expect(lie({ values: [2 + 5e-7, 0], objective: 2 })).toEqual({
      status: "solved",
      values: [2, 0],
      objective: 2,
    });
    expect(lie({ values: [2 + 5e-6, 0], objective: 2 })).toEqual({
      status: "refused",
      why: "notWhole",
    });
  });

  test("a cost that falls without end is unbounded", () => {
    const model: TinyModel = { variables: [{ cost: -1, upper: null, whole: false }], rows: [] };
    expect(solveTiny(model, run)).toMatchObject({ status: "refused" });
  });

  test("a model one variable over the limit is too large, and the engine never sees it", () => {
    const variable = { cost: 1, upper: null, whole: true };
    const most: TinyModel = { variables: Array(tinyLimits.variables).fill(variable), rows: [] };
    const more: TinyModel = { variables: [...most.variables, variable], rows: [] };
    expect(isTiny(most)).toBe(true);
    const engine = () => {
      throw new Error("the engine ran");
    };
    expect(solveTiny(more, { ...run, engine })).toEqual({ status: "refused", why: "tooLarge" });
  });

  test("an upper bound is a row of its own to the engine, and is counted as one", () => {
    expect(sizeOf(small)).toEqual({ variables: 2, rows: 3, terms: 4 });
  });
});

describe("what is our own mistake", () => {
  const withRow = (row: TinyModel["rows"][number]): TinyModel => ({ ...small, rows: [row] });

  test.each([
    {
      what: "a term of a variable that does not exist",
      row: { terms: [{ variable: 2, coefficient: 1 }], min: 0, max: null },
    },
    {
      what: "a coefficient that is not a number",
      row: { terms: [{ variable: 0, coefficient: NaN }], min: 0, max: null },
    },
    { what: "a bound that is not finite", row: { terms: [], min: null, max: Infinity } },
    {
      what: "two terms of one variable",
      row: {
        terms: [
          { variable: 0, coefficient: 1 },
          { variable: 0, coefficient: 1 },
        ],
        min: 0,
        max: null,
      },
    },
  ])("$what stops the run", ({ row }) => {
    expect(() => solveTiny(withRow(row), run)).toThrow(Bug);
  });

  test.each([0, 60_001])("a time limit of %i ms stops the run", (timeoutMilliseconds) => {
    expect(() => solveTiny(small, { ...run, timeoutMilliseconds })).toThrow(Bug);
  });
});
