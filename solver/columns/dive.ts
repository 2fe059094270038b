import type { Column } from "./column.ts";
import type { Generation } from "./generation.ts";

/** A column with this share or more counts as chosen. */
const CHOSEN = 0.99;

/** Besides those chosen, so many of the free lines are fixed at a time: one in so many. */
const ONE_IN = 12;

/** Rounds of pricing after a fixing that has cost something, and when the dive has to end soon. */
const ROUNDS_MAX = 40;
const HURRIED_ROUNDS_MAX = 5;

/** What a fixing may cost, as a share of the value, before lines are priced again. */
const LOSS_SHARE = 0.0005;

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
  /** Whether to come to an end soon rather than to a good one. */
  readonly isHurried: boolean;
}

const pricedHow = ({ cutoff, isHurried }: DiveManner) => ({
  cutoff,
  roundsMax: isHurried ? HURRIED_ROUNDS_MAX : ROUNDS_MAX,
});

/** What a fixing may cost, as a share of the value, before others are tried in its place. */
const DEAR_SHARE = 0.02;

/** So many are tried in one place, and so many in all the places of a dive beside the first. */
const TRIED_MAX = 3;
const SPARE_MAX = 8;

/** How often a dive may still try something else. */
interface Spare {
  left: number;
}

/**
 * From the linear program's shares to one whole row for every free line: the largest shares are
 * fixed, what is left is priced again, until nothing is free. Null when it cannot come out below the
 * cutoff, or when the search has stopped. The master's columns stay fixed afterwards.
 */
export function* dive(
  generation: Generation,
  manner: DiveManner,
  spare: Spare = { left: SPARE_MAX },
): Generator<void, readonly Column[] | null> {
  const { lines } = generation.task;
  const fixed = new Map<number, Column>();
  while (generation.solved !== null && generation.solved.value < manner.cutoff) {
    if (fixed.size === lines.length) return [...fixed.values()];
    const free = lines.length - fixed.size;
    if (lines.length > SMALL_LINES && free <= lines.length * SHRINK_SHARE) {
      return yield* diveDeeper(generation, fixed, manner, spare);
    }
    if (!(yield* fixNext(generation, fixed, manner, spare))) return null;
  }
  return null;
}

/**
 * The rest of a dive, in a master of the free lines alone. It begins with few columns, and is priced
 * until it is worth no more than the one before.
 */
function* diveDeeper(
  generation: Generation,
  fixed: ReadonlyMap<number, Column>,
  { cutoff, ...manner }: DiveManner,
  spare: Spare,
): Generator<void, readonly Column[] | null> {
  const inner = generation.shrunk(fixed);
  try {
    if (!inner.solve()) return null;
    const worth = generation.worthOf(fixed.values());
    const below = cutoff - worth;
    const most = allowed(generation.solved!.value) - worth;
    const whole = { ...manner, cutoff: below };
    if (!(yield* priced(inner, new Map(), most, pricedHow(whole)))) return null;
    const rest = yield* dive(inner, whole, spare);
    return rest === null ? null : [...fixed.values(), ...rest];
  } finally {
    inner.dispose();
  }
}

const allowed = (value: number): number => value + LOSS_SHARE * Math.abs(value) + 1e-6;

/**
 * Fixes the next columns and prices the lines left. Where that is dear, as when the last who can
 * cover a cell has been given something else, others are tried instead, and the cheapest is taken.
 * False when the search stopped or the engine failed.
 */
function* fixNext(
  generation: Generation,
  fixed: Map<number, Column>,
  manner: DiveManner,
  spare: Spare,
): Generator<void, boolean> {
  const { cutoff, chance } = manner;
  const { value } = generation.solved!;
  const { columns } = generation.master;
  const dear = Math.min(cutoff, value + DEAR_SHARE * Math.abs(value));
  const proposals = nextFixed(generation, fixed, chance);
  const costs: number[] = [];
  const tryOut = function* (picks: readonly number[]): Generator<void, boolean> {
    for (const pick of picks) {
      fixed.set(columns[pick]!.line, columns[pick]!);
      generation.master.fix(pick);
    }
    if (!generation.solve(true)) return false;
    if (fixed.size === generation.task.lines.length) return true;
    return yield* priced(generation, fixed, allowed(value), pricedHow(manner));
  };
  const takeBack = (picks: readonly number[]): void => {
    const lines = picks.map((pick) => columns[pick]!.line);
    for (const line of lines) fixed.delete(line);
    generation.master.release(lines);
  };
  for (const picks of proposals) {
    if (costs.length > 0) {
      if (spare.left === 0) break;
      spare.left--;
      takeBack(proposals[costs.length - 1]!);
    }
    if (!(yield* tryOut(picks))) return false;
    costs.push(generation.solved!.value);
    if (generation.solved!.value < dear) return true;
  }
  const best = costs.indexOf(Math.min(...costs));
  if (best === costs.length - 1) return true;
  takeBack(proposals[costs.length - 1]!);
  return yield* tryOut(proposals[best]!);
}

/**
 * Prices the free lines as long as the value is above `most` and new rows come up: what was not
 * dearer before the last fixing cannot become cheaper by pricing. It ends as well when the bound
 * says that the cutoff cannot be met. False when the search stopped or the engine failed.
 */
export function* priced(
  generation: Generation,
  fixed: ReadonlyMap<number, Column>,
  most: number,
  { cutoff, roundsMax }: { readonly cutoff: number; readonly roundsMax: number },
): Generator<void, boolean> {
  let before = Infinity;
  for (let i = 0; i < roundsMax; i++) {
    const { value } = generation.solved!;
    if (value <= most) return true;
    if (i % TAIL_ROUNDS === 0) {
      if (before - value < TAIL_SHARE * (value - most)) return true;
      before = value;
    }
    const { added, bound, stopped } = yield* generation.round(false, fixed);
    if (stopped) return false;
    if (added === 0 || bound >= cutoff) return true;
    if (!generation.solve()) return false;
  }
  return true;
}

/**
 * The columns to fix next: all that are chosen, and the largest shares of the others. Then what may
 * be tried in their place: of the largest shares one after another alone.
 */
function nextFixed(
  { solved, master }: Generation,
  fixed: ReadonlyMap<number, Column>,
  chance: (() => number) | null,
): readonly (readonly number[])[] {
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
  const first = order.slice(0, chosen > quota ? chosen : chosen + quota);
  const others = order.slice(1, TRIED_MAX).map(({ column }) => [column]);
  return [first.map(({ column }) => column), ...others];
}
