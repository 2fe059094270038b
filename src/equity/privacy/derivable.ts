import { type Count, type CountTable } from "./count-table.ts";

/** Whether a count could be one larger, or one smaller, as far as its own bounds go. */
const mayGrow = ({ sign, people }: Count): boolean => sign === 1 || people > 1;
const mayShrink = ({ sign, people }: Count): boolean => sign === -1 || people > 1;

/**
 * Whether a reader who sees every count but the hidden ones, knows all sums, and knows that a hidden
 * count is at least 1 (nobody at all would be shown) can work out the hidden count exactly.
 *
 * Every count joins a row's sum to a column's. Making a count larger by one must be made up for by
 * another of its column, that one by another of its row, and so on: another table fits what is shown
 * exactly when such a chain comes back to where it began. That is complete, not a rule of thumb: two
 * whole-numbered tables with the same sums differ by chains of this kind only.
 */
export function derivable(table: CountTable, hidden: ReadonlySet<number>, asked: number): boolean {
  const { row, column } = table.counts[asked] as Count;
  const own = table.counts[asked] as Count;
  const from = `column ${column}`;
  const to = `row ${row}`;
  if (mayGrow(own) && connected(table, hidden, asked, { from, to })) return false;
  return !(mayShrink(own) && connected(table, hidden, asked, { from: to, to: from }));
}

/** Whether a chain of changes leads from one sum to another without the count asked about. */
function connected(
  { counts }: CountTable,
  hidden: ReadonlySet<number>,
  without: number,
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  const next = new Map<string, string[]>();
  const join = (one: string, other: string): void => {
    next.set(one, [...(next.get(one) ?? []), other]);
  };
  for (const index of hidden) {
    if (index === without) continue;
    const count = counts[index] as Count;
    if (mayGrow(count)) join(`row ${count.row}`, `column ${count.column}`);
    if (mayShrink(count)) join(`column ${count.column}`, `row ${count.row}`);
  }
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
