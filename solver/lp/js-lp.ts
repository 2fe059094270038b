import lp, { type Model, type SolverAPI } from "javascript-lp-solver";
import { assert } from "../../src/kernel/assert.ts";
import type { TinyModel } from "./tiny-model.ts";

/** What the engine says, word for word: not yet believed. */
export interface RawAnswer {
  readonly feasible: boolean;
  readonly bounded: boolean;
  readonly objective: number;
  readonly values: readonly number[];
}

/** The package's types miss the method that its default export has, and its tableau. */
const engine = lp as unknown as SolverAPI & {
  readonly Tableau: { readonly prototype: { pivot: (row: number, column: number) => void } };
};

/**
 * Pivots that one run may take: many times what models of our size need, and about a fifth of a second of work.
 * On degenerate models the engine can pivot in circles for ever, and looks at no clock inside an LP.
 */
export const PIVOTS_MAX = 5_000;

class TooManyPivots extends Error {}

let pivotsLeft = PIVOTS_MAX;
const { pivot } = engine.Tableau.prototype;

engine.Tableau.prototype.pivot = function countedPivot(this: unknown, row, column): void {
  pivotsLeft--;
  if (pivotsLeft < 0) throw new TooManyPivots();
  pivot.call(this, row, column);
};

/**
 * One run of javascript-lp-solver. Variables are called "v0", "v1", ... so that none can shadow the
 * status fields of the answer (a variable called "result" would). The engine leaves out zeros.
 */
export function runJsLp(model: TinyModel, timeoutMilliseconds: number): RawAnswer | "endless" {
  const answer = solveCounted(translate(model, timeoutMilliseconds));
  if (answer === "endless") return answer;
  assert(
    typeof answer === "object" && answer !== null,
    "the engine answers with an object",
    answer,
  );
  const fields = answer as Readonly<Record<string, unknown>>;
  return {
    feasible: fields["feasible"] === true,
    bounded: fields["bounded"] === true,
    objective: numberIn(fields, "result"),
    values: model.variables.map((_, index) => numberIn(fields, `v${index}`)),
  };
}

/** Ends by work done, not by the clock: the same model is given up at the same pivot everywhere. */
function solveCounted(model: Model): unknown {
  pivotsLeft = PIVOTS_MAX;
  try {
    return engine.Solve(model);
  } catch (error) {
    if (error instanceof TooManyPivots) return "endless";
    throw error;
  }
}

const numberIn = (fields: Readonly<Record<string, unknown>>, name: string): number => {
  const value = fields[name];
  return typeof value === "number" ? value : 0;
};

function translate(model: TinyModel, timeoutMilliseconds: number): Model {
  const constraints: Record<string, { min?: number; max?: number; equal?: number }> = {};
  const variables: Record<string, Record<string, number>> = {};
  const ints: Record<string, 1> = {};
  model.variables.forEach((variable, index) => {
    const column: Record<string, number> = { cost: variable.cost };
    if (variable.upper !== null) {
      constraints[`u${index}`] = { max: variable.upper };
      column[`u${index}`] = 1;
    }
    if (variable.whole) ints[`v${index}`] = 1;
    variables[`v${index}`] = column;
  });
  model.rows.forEach((row, index) => {
    constraints[`r${index}`] =
      row.min !== null && row.min === row.max
        ? { equal: row.min }
        : {
            ...(row.min === null ? {} : { min: row.min }),
            ...(row.max === null ? {} : { max: row.max }),
          };
    for (const { variable, coefficient } of row.terms) {
      (variables[`v${variable}`] as Record<string, number>)[`r${index}`] = coefficient;
    }
  });
  return {
    optimize: "cost",
    opType: "min",
    constraints,
    variables,
    ints,
    options: { timeout: timeoutMilliseconds },
  };
}
