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

/** When so few of a master's lines are free, the dive goes on in a smaller master. */
const SHRINK_SHARE = 0.7;

/** Masters of so few lines are never made smaller. */
const SMALL_LINES = 6;

/** How a dive goes about it. */
export interface DiveManner {
  /** The value from which the dive is of no use, as the best value known; Infinity = none. */
  readonly cutoff: number;
  /** Draws in [0, 1): what shares are stretched by, so that no two dives are alike; null = not. */
  readonly chance: (() => number) | null;
}

/**
 * From the linear program's shares to one whole row for every free line: the largest shares are
 * fixed, what is left is priced again, until nothing is free. Null when it cannot come out below the
 * cutoff, or when the search has stopped. The master's columns stay fixed afterwards.
 */
export function* dive(
  generation: Generation,
  manner: DiveManner,
): Generator<void, readonly Column[] | null> {
  const { lines } = generation;
  const fixed = new Map<number, Column>();
  while (generation.solved !== null && generation.solved.value < manner.cutoff) {
    if (fixed.size === lines.length) return [...fixed.values()];
    const free = lines.length - fixed.size;
    if (lines.length > SMALL_LINES && free <= lines.length * SHRINK_SHARE) {
      return yield* diveDeeper(generation, fixed, manner);
    }
    const { value } = generation.solved;
    for (const column of nextFixed(generation, fixed, manner.chance)) {
      fixed.set(generation.master.columns[column]!.line, generation.master.columns[column]!);
      generation.master.fix(column);
    }
    if (!generation.solve(true)) return null;
    const most = value + LOSS_SHARE * Math.abs(value) + 1e-6;
    const left = lines.length - fixed.size;
    if (left > 0 && !(yield* priced(generation, fixed, most, manner.cutoff))) return null;
  }
  return null;
}

/** The rest of a dive, in a master of the free lines alone. */
function* diveDeeper(
  generation: Generation,
  fixed: ReadonlyMap<number, Column>,
  { cutoff, chance }: DiveManner,
): Generator<void, readonly Column[] | null> {
  const inner = generation.shrunk(fixed);
  try {
    if (!inner.solve()) return null;
    const below = cutoff - generation.worthOf(fixed.values());
    const rest = yield* dive(inner, { cutoff: below, chance });
    return rest === null ? null : [...fixed.values(), ...rest];
  } finally {
    inner.dispose();
  }
}

/**
 * Prices the free lines as long as the value is above `most` and new rows come up: what was not
 * dearer before the last fixing cannot become cheaper by pricing. False when the search stopped, the
 * engine failed, or the bound says that the cutoff cannot be met.
 */
function* priced(
  generation: Generation,
  fixed: ReadonlyMap<number, Column>,
  most: number,
  cutoff: number,
): Generator<void, boolean> {
  let before = Infinity;
  for (let i = 0; i < ROUNDS_MAX; i++) {
    const { value } = generation.solved!;
    if (value <= most) return true;
    if (i % TAIL_ROUNDS === 0) {
      if (before - value < TAIL_SHARE * (value - most)) return true;
      before = value;
    }
    const { added, bound, stopped } = yield* generation.round(false, fixed);
    if (stopped || bound >= cutoff) return false;
    if (added === 0) return true;
    if (!generation.solve()) return false;
  }
  return true;
}

/** The columns to fix next: all that are chosen, and the largest shares of the others. */
function nextFixed(
  { solved, master }: Generation,
  fixed: ReadonlyMap<number, Column>,
  chance: (() => number) | null,
): readonly number[] {
  const best = new Map<number, { column: number; share: number; weight: number }>();
  solved!.shares.forEach((share, column) => {
    if (share < 1e-6) return;
    const { line } = master.columns[column]!;
    if (fixed.has(line)) return;
    const weight = share >= CHOSEN || chance === null ? share : share * (0.7 + 0.6 * chance());
    const held = best.get(line);
    if (held === undefined || weight > held.weight) best.set(line, { column, share, weight });
  });
  const order = [...best.values()].sort((a, b) => b.weight - a.weight || a.column - b.column);
  const quota = Math.max(1, Math.ceil(order.length / ONE_IN));
  const chosen = order.filter(({ share }) => share >= CHOSEN).length;
  return order.slice(0, chosen > quota ? chosen : chosen + quota).map(({ column }) => column);
}
