import type { LinearEngine } from "../../columns/engine.ts";
import type { ActivityModel } from "../model.ts";
import { boundAt, PRICE_UNIT, type Prices } from "./lagrange.ts";
import { Needs } from "./needs.ts";
import { spansOf, type Span } from "./spans.ts";

/**
 * A lower bound of the squares of lines too many, for plans with nothing missing: shifts may be in
 * part, nobody has to rest, and all totals are one. The linear program only finds good prices; what
 * they prove is worked out exactly.
 * @returns 0 when there is no answer.
 */
export function relaxedBound(model: ActivityModel, engine: LinearEngine): number {
  const needs = new Needs(model);
  const spans = spansOf(model);
  const prices = pricesOf(model, needs, spans, engine);
  return prices === null ? 0 : boundAt(model, needs, spans, prices);
}

/** A column of the program: at most two rows of ticks, and its length in the row of totals. */
interface Column {
  readonly cost: number;
  readonly upper: number;
  readonly entries: readonly (readonly [row: number, value: number])[];
}

/**
 * Row t tells how many lines more are there at tick t than before it: shifts that begin add one,
 * shifts that have ended take one away. The last row is that of totals.
 */
function pricesOf(
  model: ActivityModel,
  needs: Needs,
  spans: readonly Span[],
  engine: LinearEngine,
): Prices | null {
  const { ticks, lines } = model;
  const totals = ticks + 1;
  const columns: Column[] = spans.map(({ from, to }) => ({
    ...{ cost: 0, upper: engine.infinity },
    entries: [[from, 1] as const, [to, -1] as const, [totals, to - from] as const],
  }));
  for (let tick = 0; tick < ticks; tick++) columns.push(...presence(model, needs, tick));
  const numRows = totals + 1;
  const rowLower = new Float64Array(numRows);
  needs.required.forEach((least, tick) => {
    rowLower[tick]! += least;
    rowLower[tick + 1]! -= least;
  });
  const rowUpper = rowLower.slice();
  rowLower[totals] = lines.reduce((sum, { totalMin }) => sum + totalMin, 0);
  rowUpper[totals] = engine.infinity;
  const starts = [0];
  for (const { entries } of columns) starts.push(starts.at(-1)! + entries.length);
  const numCols = columns.length;
  const lp = engine.createModel({
    ...{ numCols, numRows, rowLower, rowUpper },
    colCost: Float64Array.from(columns, ({ cost }) => cost),
    colLower: new Float64Array(numCols),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    matrix: {
      ...{ format: "csc" as const, numRows, numCols, starts },
      indices: columns.flatMap(({ entries }) => entries.map(([row]) => row)),
      values: columns.flatMap(({ entries }) => entries.map(([, value]) => value)),
    },
  });
  try {
    lp.options.set({ output_flag: false });
    lp.run();
    if (lp.getModelStatus() !== engine.constants.modelStatus.optimal) return null;
    return rounded(lp.getSolution().rowDual, ticks);
  } finally {
    lp.dispose();
  }
}

/** Lines at a tick beyond those required: first for nothing, then dearer by every round of activities. */
function presence({ activities, lines }: ActivityModel, needs: Needs, tick: number): Column[] {
  const entries = [[tick, -1] as const, [tick + 1, 1] as const];
  const free = needs.most[tick]! - needs.required[tick]!;
  const found: Column[] = [{ cost: 0, upper: free, entries }];
  for (let each = 0; needs.most[tick]! + each * activities < lines.length; each++) {
    found.push({ cost: 2 * each + 1, upper: activities, entries });
  }
  return found;
}

function rounded(duals: ArrayLike<number>, ticks: number): Prices {
  const whole = (dual: number) => Math.round(dual * PRICE_UNIT);
  return {
    ofTick: Float64Array.from(
      { length: ticks },
      (_, tick) => whole(duals[tick + 1]!) - whole(duals[tick]!),
    ),
    ofTotal: Math.max(0, whole(duals[ticks + 1]!)),
  };
}
