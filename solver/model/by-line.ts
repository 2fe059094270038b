import type { FrozenNumbers } from "./numbers.ts";

/**
 * Which items belong to which group: those of g are `items[start[g]] .. items[start[g + 1] - 1]`.
 */
export interface Grouped {
  readonly start: FrozenNumbers;
  readonly items: FrozenNumbers;
}

/** Groups item numbers 0..count-1 by group, keeping their order inside each group. */
export function grouped(groups: number, count: number, groupOf: (item: number) => number): Grouped {
  const start = new Int32Array(groups + 1);
  for (let item = 0; item < count; item++) start[groupOf(item) + 1]! += 1;
  for (let group = 0; group < groups; group++) start[group + 1]! += start[group]!;
  const next = start.slice();
  const items = new Int32Array(count);
  for (let item = 0; item < count; item++) items[next[groupOf(item)]!++] = item;
  return { start, items };
}

/** The specs of each line, in the order in which they were posted. Grouped once for all who ask. */
export function byLine<Spec extends { readonly line: number }>(
  lines: number,
  specs: readonly Spec[],
): readonly (readonly Spec[])[] {
  const found = known.get(specs);
  if (found !== undefined) return found as readonly (readonly Spec[])[];
  const lists: Spec[][] = Array.from({ length: lines }, () => []);
  for (const spec of specs) lists[spec.line]!.push(spec);
  known.set(specs, lists);
  return lists;
}

/** Lists of specs are frozen with their model; paths of thousands of lines ask for the same ones. */
const known = new WeakMap<object, readonly (readonly object[])[]>();
