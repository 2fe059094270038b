import type { Column } from "./column.ts";
import type { Generation } from "./generation.ts";

/** A column with this share or more counts as chosen. */
const CHOSEN = 0.99;

/** Besides those chosen, so many of the free lines are fixed at a time: one in so many. */
const ONE_IN = 12;

/** Rounds of pricing after a fixing that has cost something. */
const ROUNDS_MAX = 40;

/** What a fixing may cost, as a share of the value, before lines are priced again. */
const LOSS_SHARE = 0.0002;

/** Pricing ends when in so many rounds the value fell by less than this share of what it should. */
const TAIL_ROUNDS = 4;
const TAIL_SHARE = 0.3;

/** How a dive goes about it. */
export interface DiveManner {
  /** The value from which the dive is of no use, as the best value known; Infinity = none. */
  readonly cutoff: number;
  /**
   * When no more than this share of the lines is free, the rest is fixed without pricing: for dives
   * whose outcome is improved afterwards by whatever frees other lines too.
   */
  readonly tail: number;
  /** Draws in [0, 1): what shares are stretched by, so that no two dives are alike; null = not. */
  readonly chance: (() => number) | null;
}

/**
 * From the linear program's shares to one whole row for every free line: the largest shares are
 * fixed, what is left is priced again, until nothing is free. Null when it cannot come out below the
 * cutoff, or when the search has stopped. The master is free again afterwards.
 */
export function* dive(
  generation: Generation,
  lines: readonly number[],
  { cutoff, tail, chance }: DiveManner,
): Generator<void, Column[] | null> {
  const fixed = new Map<number, number>();
  let found: Column[] | null = null;
  while (generation.solved !== null && generation.solved.value < cutoff) {
    if (fixed.size === lines.length) {
      found = [...fixed.values()].map((column) => generation.master.columns[column]!);
      break;
    }
    const { value } = generation.solved;
    const isTail = lines.length - fixed.size <= lines.length * tail;
    for (const [line, column] of nextFixed(generation, fixed, isTail, chance)) {
      fixed.set(line, column);
      generation.master.fix(column, true);
    }
    if (!generation.solve(true)) break;
    const most = value + LOSS_SHARE * Math.abs(value) + 1e-6;
    if (fixed.size < lines.length && !isTail && !(yield* priced(generation, fixed, { most, cutoff }))) break;
  }
  for (const column of fixed.values()) generation.master.fix(column, false);
  return found;
}

/**
 * Prices the free lines as long as the value is above `most` and new rows come up: what was not
 * dearer before the last fixing cannot become cheaper by pricing. False when the search stopped, the
 * engine failed, or the bound says that the cutoff cannot be met.
 */
function* priced(
  generation: Generation,
  fixed: ReadonlyMap<number, number>,
  { most, cutoff }: { readonly most: number; readonly cutoff: number },
): Generator<void, boolean> {
  const { columns } = generation.master;
  const rows = new Map([...fixed].map(([line, column]) => [line, columns[column]!]));
  let before = Infinity;
  for (let i = 0; i < ROUNDS_MAX; i++) {
    const { value } = generation.solved!;
    if (value <= most) return true;
    if (i % TAIL_ROUNDS === 0) {
      if (before - value < TAIL_SHARE * (value - most)) return true;
      before = value;
    }
    const { added, bound, stopped } = yield* generation.round(false, rows);
    if (stopped || bound >= cutoff) return false;
    if (added === 0) return true;
    if (!generation.solve()) return false;
  }
  return true;
}

/** The columns to fix next: all that are chosen, and the largest shares of the others. */
function nextFixed(
  { solved, master }: Generation,
  fixed: ReadonlyMap<number, number>,
  isTail: boolean,
  chance: (() => number) | null,
): readonly (readonly [number, number])[] {
  const best = new Map<number, { column: number; share: number; weight: number }>();
  solved!.shares.forEach((share, column) => {
    if (share < 1e-6) return;
    const { line } = master.columns[column]!;
    if (fixed.has(line)) return;
    const weight = share >= CHOSEN || chance === null ? share : share * (0.7 + 0.6 * chance());
    const held = best.get(line);
    if (held === undefined || weight > held.weight) best.set(line, { column, share, weight });
  });
  const order = [...best].sort(([, a], [, b]) => b.weight - a.weight || a.column - b.column);
  const quota = isTail ? order.length : Math.max(1, Math.ceil(order.length / ONE_IN));
  const chosen = order.filter(([, { share }]) => share >= CHOSEN).length;
  return order
    .slice(0, chosen + (chosen > quota ? 0 : quota))
    .map(([line, one]) => [line, one.column]);
}
