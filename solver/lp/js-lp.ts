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

/** The types of the package miss the method that its default export has. */
const engine = lp as unknown as SolverAPI;

/**
 * One run of javascript-lp-solver. Variables are called "v0", "v1", ... so that none can shadow the
 * status fields of the answer (a variable called "result" would). The engine leaves out zeros.
 */
export function runJsLp(model: TinyModel, timeoutMilliseconds: number): RawAnswer {
  const answer = engine.Solve(translate(model, timeoutMilliseconds));
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
