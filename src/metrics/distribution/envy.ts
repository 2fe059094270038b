import { sum } from "../statistics/mean.ts";

/**
 * What envy is asked of: who holds what, what it is worth to whom, and who could trade with whom.
 */
export interface EnvyQuestion<Item> {
  /** The shifts of each person. */
  readonly bundles: readonly (readonly Item[])[];
  /** The worth of a bundle in the eyes of a person, by index; burdens may make it negative. */
  readonly worth: (person: number, bundle: readonly Item[]) => number;
  /** Could the two lawfully, and by their skills, exchange their bundles? Asked for i < j only. */
  readonly canSwap: (i: number, j: number) => boolean;
}

export interface EnvyPair {
  readonly envious: number;
  readonly envied: number;
  /** max(0, worth to i of j's bundle - worth to i of her own), > 0 here. */
  readonly amount: number;
  /** True when one shift less, in either of the two bundles, ends it (EF1). */
  readonly endsWithOneShift: boolean;
}

export interface Envy {
  /** Pairs with envy, the greatest first. */
  readonly pairs: readonly EnvyPair[];
  /** Ordered pairs that could swap. */
  readonly pairsAsked: number;
  /** Over all pairs asked; null when nobody could swap with anybody. */
  readonly mean: number | null;
  readonly max: number | null;
}

/**
 * Envy between people who could have been given each other's shifts; between others it means
 * nothing.
 */
export function envy<Item>({ bundles, worth, canSwap }: EnvyQuestion<Item>): Envy {
  const people = bundles.map((_, person) => person);
  const asked = people
    .flatMap((i) => people.filter((j) => i < j && canSwap(i, j)).map((j) => ({ i, j })))
    .flatMap(({ i, j }) => [
      { envious: i, envied: j },
      { envious: j, envied: i },
    ]);
  const pairs = asked.flatMap(({ envious, envied }): EnvyPair[] => {
    const [own, other] = [bundles[envious] ?? [], bundles[envied] ?? []];
    const value = (bundle: readonly Item[]): number => worth(envious, bundle);
    const amount = value(other) - value(own);
    if (amount <= 0) return [];
    const best = Math.max(value(own), ...withoutOne(own).map(value));
    const least = Math.min(value(other), ...withoutOne(other).map(value));
    const endsWithOneShift = best >= value(other) || value(own) >= least;
    return [{ envious, envied, amount, endsWithOneShift }];
  });
  const amounts = pairs.map(({ amount }) => amount);
  return {
    pairs: pairs.toSorted(
      (a, b) => b.amount - a.amount || a.envious - b.envious || a.envied - b.envied,
    ),
    pairsAsked: asked.length,
    mean: asked.length === 0 ? null : sum(amounts) / asked.length,
    max: asked.length === 0 ? null : Math.max(0, ...amounts),
  };
}

const withoutOne = <Item>(bundle: readonly Item[]): readonly (readonly Item[])[] =>
  bundle.map((_, left) => bundle.filter((__, index) => index !== left));
