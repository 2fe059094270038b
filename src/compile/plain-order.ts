import type { Period, Problem } from "../domain/problem.ts";
import type { Worker } from "../domain/worker.ts";
import { canonicalJson } from "../kernel/digest.ts";
import { overlap } from "../time/interval.ts";

/**
 * Workers in an order that neither their names and ids nor their places in the file decide, so that
 * renaming or reordering them permutes the schedule and does nothing else. Leave and accommodations
 * that do not touch the period are left out of it: they must not move anything. Equals keep their order.
 */
export function inPlainOrder({ workers, period }: Problem): readonly Worker[] {
  return workers
    .map((worker) => ({ worker, key: canonicalJson(plain(worker, period)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ worker }) => worker);
}

const plain = (worker: Worker, period: Period): unknown => ({
  ...worker,
  id: null,
  name: null,
  leaves: worker.leaves
    .filter(({ interval }) => overlap(interval, period.interval))
    .map(({ interval }) => interval),
  accommodations: worker.accommodations
    .filter(
      ({ from, until }) =>
        (from ?? period.last) <= period.last && period.first <= (until ?? period.first),
    )
    .map(({ restriction }) => restriction),
});
