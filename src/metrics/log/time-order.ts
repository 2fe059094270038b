import type { Instant } from "../../time/interval.ts";

/** By time, then by id, so that the order in which a log was written down is of no account. */
export const inTimeOrder = <Entry extends { readonly at: Instant; readonly id: string }>(
  entries: readonly Entry[],
): readonly Entry[] =>
  entries.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
