import { assert } from "../../src/kernel/assert.ts";

/** A variable of a tiny model: it lies in [0, `upper`] (null = no upper bound). */
export interface TinyVariable {
  /** What one unit of it adds to the objective, which is minimised. */
  readonly cost: number;
  readonly upper: number | null;
  /** True when only whole numbers count. */
  readonly whole: boolean;
}

export interface TinyTerm {
  /** Index into the model's variables; at most one term a variable in a row. */
  readonly variable: number;
  readonly coefficient: number;
}

/** `min` <= sum of coefficient x variable <= `max`; null = no such bound. */
export interface TinyRow {
  readonly terms: readonly TinyTerm[];
  readonly min: number | null;
  readonly max: number | null;
}

/** Minimise the sum of cost x variable under the rows. Names do not exist: indices only. */
export interface TinyModel {
  readonly variables: readonly TinyVariable[];
  readonly rows: readonly TinyRow[];
}

/**
 * How large a model may be to run inside the process. The engine looks at its clock only between two
 * linear programs, so one linear program that never ends could not be stopped; below these sizes none
 * was ever seen (test/solver-lp measures it again).
 */
export const tinyLimits = { variables: 200, rows: 200, terms: 2400 } as const;

/** Rows as the engine sees them: an upper bound of a variable is one more row with one term. */
export function sizeOf(model: TinyModel): { variables: number; rows: number; terms: number } {
  const bounds = model.variables.filter((variable) => variable.upper !== null).length;
  const terms = model.rows.reduce((sum, row) => sum + row.terms.length, 0);
  return {
    variables: model.variables.length,
    rows: model.rows.length + bounds,
    terms: terms + bounds,
  };
}

export function isTiny(model: TinyModel): boolean {
  const size = sizeOf(model);
  return (
    size.variables <= tinyLimits.variables &&
    size.rows <= tinyLimits.rows &&
    size.terms <= tinyLimits.terms
  );
}

/** @throws Bug when the model is not one: a number that is not finite, an index that leads nowhere. */
export function assertModel(model: TinyModel): void {
  model.variables.forEach((variable, index) => {
    assert(Number.isFinite(variable.cost), "a cost is a finite number", { index, variable });
    const bounded =
      variable.upper === null || (Number.isFinite(variable.upper) && variable.upper >= 0);
    assert(bounded, "an upper bound is a finite number of 0 or more", { index, variable });
  });
  model.rows.forEach((row, index) => assertRow(row, index, model.variables.length));
}

function assertRow(row: TinyRow, index: number, variables: number): void {
  const seen = new Set<number>();
  for (const { variable, coefficient } of row.terms) {
    assert(Number.isInteger(variable), "a term names a variable by index", { index, variable });
    assert(variable >= 0 && variable < variables, "a term's variable exists", { index, variable });
    assert(Number.isFinite(coefficient), "a coefficient is a finite number", {
      index,
      coefficient,
    });
    assert(!seen.has(variable), "a row has one term a variable", { index, variable });
    seen.add(variable);
  }
  assert(row.min === null || Number.isFinite(row.min), "a row's min is finite", { index, row });
  assert(row.max === null || Number.isFinite(row.max), "a row's max is finite", { index, row });
}
