import type { Generation } from "../columns/generation.ts";

/** By line: options of the first days, or OFF. */
export type FirstDays = readonly Int32Array[];

/** First days of a line, and how large a share rows with them have in the linear programs. */
export interface Share {
  readonly line: number;
  readonly head: Int32Array;
  readonly share: number;
}

/** First days with this share of all futures or more count as chosen. */
const CHOSEN = 0.99;

/** Besides those chosen, so many of the free lines are held at a time: one in so many. */
const ONE_IN = 12;

/** Shares below this are noise of the linear program. */
const NOISE = 1e-6;

/** What a linear program says of the first days of lines that are not held. */
export function sharesOf(
  { solved, master, task }: Generation,
  days: number,
  held: ReadonlySet<number>,
): readonly Share[] {
  if (solved === null || held.size === task.lines.length) return [];
  const shares: Share[] = [];
  solved.shares.forEach((share, column) => {
    const { line, row } = master.columns[column]!;
    if (share > NOISE && !held.has(line)) shares.push({ line, head: row.slice(0, days), share });
  });
  return summed(shares);
}

/** Equal first days of a line become one, with the sum of their shares. */
export function summed(shares: readonly Share[]): readonly Share[] {
  const sums = new Map<string, { line: number; head: Int32Array; share: number }>();
  for (const { line, head, share } of shares) {
    const key = `${line}:${head.join()}`;
    const known = sums.get(key);
    if (known === undefined) sums.set(key, { line, head, share });
    else known.share += share;
  }
  return [...sums.values()];
}

/** Of each line the first days with the largest share, largest first. */
export function largest(shares: readonly Share[]): readonly Share[] {
  const best = new Map<number, Share>();
  for (const one of shares) {
    if (one.share > (best.get(one.line)?.share ?? 0)) best.set(one.line, one);
  }
  return [...best.values()].sort((a, b) => b.share - a.share || a.line - b.line);
}

/**
 * Which of them are held next: all that are chosen, else the largest few.
 * @param futures how many linear programs were summed up.
 * @param steps how many steps there is time for, at least 1; Infinity = any number.
 */
export function nextHeld(
  order: readonly Share[],
  futures: number,
  steps: number,
): readonly Share[] {
  const quota = Math.max(1, Math.ceil(order.length / ONE_IN), Math.ceil(order.length / steps));
  const chosen = order.filter(({ share }) => share >= CHOSEN * futures).length;
  return order.slice(0, chosen > quota ? chosen : chosen + quota);
}
