import { present } from "../../src/kernel/assert.ts";
import type { TinyModel, TinyRow } from "./tiny-model.ts";

/** How far a value may lie from a whole number, or from a bound, and still be taken for it. */
export const tolerance = 1e-6;

/** Why an answer of an engine is not believed; null when it is. */
export type Doubt = "notWhole" | "outsideBounds" | "rowBroken" | "objectiveWrong";

export interface Judged {
  /** The values with whole variables made exactly whole. */
  readonly values: readonly number[];
  /** Recomputed from the values. */
  readonly objective: number;
  readonly doubt: Doubt | null;
}

/**
 * Looks at an engine's answer with nothing but the model in hand: whole where it must be, inside every
 * bound and row, and with the objective it claims. What the engine says about itself does not count.
 */
export function judge(model: TinyModel, raw: readonly number[], claimed: number): Judged {
  const values = model.variables.map((variable, index) => {
    const value = present(raw[index], "a value for every variable");
    return variable.whole && isWhole(value) ? Math.round(value) : value;
  });
  const objective = model.variables.reduce(
    (sum, variable, index) => sum + variable.cost * (values[index] as number),
    0,
  );
  return { values, objective, doubt: doubtOf(model, values, objective - claimed) };
}

function doubtOf(model: TinyModel, values: readonly number[], gap: number): Doubt | null {
  const whole = model.variables.every(
    (variable, index) => !variable.whole || Number.isInteger(values[index]),
  );
  if (!whole) return "notWhole";
  const bounded = model.variables.every((variable, index) => {
    const value = values[index] as number;
    return value >= -tolerance && (variable.upper === null || value <= variable.upper + tolerance);
  });
  if (!bounded) return "outsideBounds";
  if (!model.rows.every((row) => holds(row, values))) return "rowBroken";
  const scale = model.variables.reduce(
    (sum, variable, index) => sum + Math.abs(variable.cost * (values[index] as number)),
    1,
  );
  return Math.abs(gap) <= tolerance * scale ? null : "objectiveWrong";
}

/** A row's own size sets its scale: 1e-6 of a sum of millions is not a breach. */
function holds(row: TinyRow, values: readonly number[]): boolean {
  let [sum, scale] = [0, 1];
  for (const { variable, coefficient } of row.terms) {
    const product = coefficient * (values[variable] as number);
    sum += product;
    scale += Math.abs(product);
  }
  const slack = tolerance * scale;
  return (
    (row.min === null || sum >= row.min - slack) && (row.max === null || sum <= row.max + slack)
  );
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) <= tolerance;
