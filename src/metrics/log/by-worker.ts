import type { WorkerId } from "../../domain/identity.ts";

/** The entries of each worker, in the order given. */
export function byWorker<Entry extends { readonly worker: WorkerId }>(
  entries: readonly Entry[],
): ReadonlyMap<WorkerId, readonly Entry[]> {
  const found = new Map<WorkerId, Entry[]>();
  for (const entry of entries) {
    const own = found.get(entry.worker);
    if (own === undefined) found.set(entry.worker, [entry]);
    else own.push(entry);
  }
  return found;
}
