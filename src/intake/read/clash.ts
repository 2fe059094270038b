import { type Interval, overlap } from "../../time/interval.ts";
import type { Pointer } from "../pointer.ts";

/** Something with a time, and the place in the document where it stands. */
export interface Placed<Value> {
  readonly value: Value;
  readonly place: Pointer;
  readonly interval: Interval;
}

/** By start; of equals, in the order of the document. */
export const byStart = (a: Placed<unknown>, b: Placed<unknown>): number =>
  a.interval.start - b.interval.start;

/**
 * Whatever begins while something earlier still lasts, with that which lasts longest. Each is named at
 * most once; sorts nothing in place.
 *
 * @param groupOf only things of one group can clash; default: all can.
 */
export function clashes<Value>(
  list: readonly Placed<Value>[],
  groupOf: (value: Value) => string = () => "",
): readonly { readonly earlier: Placed<Value>; readonly later: Placed<Value> }[] {
  const found: { earlier: Placed<Value>; later: Placed<Value> }[] = [];
  const lasting = new Map<string, Placed<Value>>();
  for (const later of list.toSorted(byStart)) {
    const group = groupOf(later.value);
    const earlier = lasting.get(group);
    if (earlier !== undefined && overlap(earlier.interval, later.interval))
      found.push({ earlier, later });
    if (earlier === undefined || earlier.interval.end < later.interval.end)
      lasting.set(group, later);
  }
  return found;
}
