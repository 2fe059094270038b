import type { Period, Problem } from "../domain/problem.ts";
import type { Worker } from "../domain/worker.ts";
import { canonicalJson } from "../kernel/digest.ts";
import { Rng } from "../kernel/rng.ts";
import { ageOn } from "../time/civil.ts";
import { overlap } from "../time/interval.ts";

/** From this age on, how old somebody is orders nothing. */
const grownUp = 18;

/**
 * Workers in an order that neither their names and ids nor their places in the file decide, so that
 * renaming or reordering them permutes the schedule and does nothing else. Leave, accommodations,
 * wishes and consents that do not touch the period are left out of it, and so is the age of adults:
 * they must not move anything. Among equals the seed draws lots, so that none is always the first.
 */
export function inPlainOrder({ workers, period, limits }: Problem): readonly Worker[] {
  const lots = new Rng(limits.seed).shuffle([...workers.keys()]);
  return workers
    .map((worker, at) => ({
      worker,
      key: canonicalJson(plain(worker, period)),
      lot: lots[at] ?? 0,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.lot - b.lot))
    .map(({ worker }) => worker);
}

const plain = (worker: Worker, period: Period): unknown => ({
  ...worker,
  id: null,
  name: null,
  ...ageless(worker, period),
  wishes: worker.wishes.filter(
    (wish) => wish.kind === "shift" || overlap(wish.interval, period.interval),
  ),
  consents: worker.consents.filter(
    ({ revokedAt }) => revokedAt === null || period.interval.start < revokedAt,
  ),
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

/** Adults are alike however old they are; of minors the law asks the birth date. */
function ageless({ birthDay, ageBand }: Worker, { first }: Period) {
  const isGrownUp = birthDay !== null && ageOn(birthDay, first) >= grownUp;
  return isGrownUp ? { birthDay: null, ageBand: "adult" } : { birthDay, ageBand };
}
