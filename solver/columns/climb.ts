import { Ascent } from "./ascent.ts";
import type { Column } from "./column.ts";
import { addCover } from "./cover-counts.ts";
import { LABELS_FEW, STEPS_OF_PRICING } from "./generation.ts";
import { demandBound, scaleFor, type Duals } from "./lagrange.ts";
import type { MasterTask } from "./master-task.ts";
import type { Workshop } from "./workshop.ts";

/** How far the duals go for one unit missing in one sweep over all lines: first and last sweep. */
const PACE_FIRST = 0.5;
const PACE_LAST = 0.02;

/** Rows are kept from this share of the way on. */
const COLUMNS_FROM = 0.75;

/** What a climb came to. */
export interface Climbed {
  /** The duals of the best bound; null = none was met. */
  readonly duals: Duals | null;
  /** A true lower bound of the target over whole rosters, not rounded; -Infinity = none. */
  readonly bound: number;
  /** Rows met on the way that are cheap at good duals. */
  readonly columns: readonly Column[];
}

/**
 * Good duals without a linear program. Each line in turn takes its cheapest row, and right after it
 * duals move a little towards what is missing: rough, but a few sweeps lead far.
 */
export function* glide(
  shop: Workshop,
  { model, target, lines, standing }: MasterTask,
  ascent: Ascent,
  sweeps: number,
): Generator<void, void> {
  const { pricing, spend, stopped } = shop;
  const counts = standing.slice();
  const rows = new Map<number, Int32Array>();
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const pace = (PACE_FIRST * (PACE_LAST / PACE_FIRST) ** (sweep / sweeps)) / lines.length;
    for (const line of lines) {
      pricing.work = 0;
      const { found } = pricing.price(line, Infinity, ascent.duals(), target, LABELS_FEW);
      spend(1 + Math.floor(pricing.work / STEPS_OF_PRICING));
      if (found) {
        const held = rows.get(line);
        if (held !== undefined) addCover(model, held, counts, -1);
        addCover(model, pricing.row, counts, 1);
        rows.set(line, pricing.row.slice());
      }
      if (sweep > 0) ascent.glide(counts, pace);
      yield;
      if (stopped()) return;
    }
  }
}

/**
 * Climbs the Lagrangian bound: every step prices all lines at the same duals.
 * @param value what the best rows known come to: how far it may be to climb.
 */
export function* climb(
  shop: Workshop,
  task: MasterTask,
  ascent: Ascent,
  { steps, value }: { readonly steps: number; readonly value: number },
): Generator<void, Climbed> {
  const { pricing, judge, pool, spend, stopped } = shop;
  const { model, slacks, target, lines, standing } = task;
  const columns = new Set<Column>();
  let best: Omit<Climbed, "columns"> = { duals: null, bound: -Infinity };
  for (let step = 0; step < steps; step++) {
    const duals = ascent.duals();
    let sum = demandBound(model, slacks, standing, target, duals);
    ascent.begin();
    for (const line of lines) {
      pricing.work = 0;
      const priced = pricing.price(line, Infinity, duals, target, LABELS_FEW);
      sum += priced.bound;
      spend(1 + Math.floor(pricing.work / STEPS_OF_PRICING));
      if (priced.found) {
        ascent.cover(pricing.row);
        const column = step < COLUMNS_FROM * steps ? null : judge.columnOf(line, pricing.row);
        if (column !== null) columns.add(pool.add(column));
      }
      yield;
      if (stopped()) return { ...best, columns: [...columns] };
    }
    const bound = sum / duals.scale;
    if (bound > best.bound) best = { duals, bound };
    ascent.climb(bound, value);
  }
  return { ...best, columns: [...columns] };
}

/** The duals from which a climb begins: in the middle of what makes sense. */
export function ascentOf(shop: Workshop, task: MasterTask): Ascent {
  return new Ascent(task, scaleFor(shop.pointsMax));
}
