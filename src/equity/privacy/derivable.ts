import { type Count, type CountTable } from "./count-table.ts";

/** What a reader can know of one hidden count besides the sums: it is `least` to `most`. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** How far a hidden count may lie, by its index. */
export type BoundsOf = (index: number) => Bounds;

/** Nobody at all would be shown, so that a hidden count is 1 or more: what every reader knows. */
export const atLeastOne: BoundsOf = () => ({ least: 1, most: Infinity });

/** Which way a link of the chain may turn: a total's share in its sums has the other sign. */
function turns({ sign, people }: Count, { least, most }: Bounds): { up: boolean; down: boolean } {
  const [grows, shrinks] = [people < most, people > least];
  return sign === 1 ? { up: grows, down: shrinks } : { up: shrinks, down: grows };
}

/**
 * Whether a reader who sees every count but the hidden ones, knows all sums, and knows the bounds of
 * the hidden counts can work out the one asked about exactly.
 *
 * Every count joins a row's sum to a column's. Making a count larger by one must be made up for by
 * another of its column, that one by another of its row, and so on: another table fits what is shown
 * exactly when such a chain comes back to where it began. That is complete, not a rule of thumb: two
 * whole-numbered tables with the same sums differ by chains of this kind only.
 */
export function derivable(
  { counts }: CountTable,
  hidden: ReadonlySet<number>,
  asked: number,
  boundsOf: BoundsOf = atLeastOne,
): boolean {
  const own = counts[asked] as Count;
  const next = new Map<string, string[]>();
  const join = (one: string, other: string): void => {
    next.set(one, [...(next.get(one) ?? []), other]);
  };
  for (const index of hidden) {
    if (index === asked) continue;
    const count = counts[index] as Count;
    const { up, down } = turns(count, boundsOf(index));
    if (up) join(`row ${count.row}`, `column ${count.column}`);
    if (down) join(`column ${count.column}`, `row ${count.row}`);
  }
  const [row, column] = [`row ${own.row}`, `column ${own.column}`];
  const { up, down } = turns(own, boundsOf(asked));
  return !((up && connected(next, column, row)) || (down && connected(next, row, column)));
}

/** Whether a chain of changes leads from one sum to another. */
function connected(
  next: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
): boolean {
  const seen = new Set([from]);
  const queue = [from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at === to) return true;
    for (const one of next.get(at) ?? []) {
      if (!seen.has(one)) {
        seen.add(one);
        queue.push(one);
      }
    }
  }
  return false;
}
