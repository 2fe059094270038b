import { assert } from "../../kernel/assert.ts";
import { Rng } from "../../kernel/rng.ts";
import { drawsDefault, exactLimit, roundingOf } from "./enumeration.ts";
import { choose } from "./log-gamma.ts";
import { type Strata, informative, weightedDifference } from "./strata.ts";
import { sumOf } from "./moments.ts";

export interface PermutationTest {
  /** Weighted mean over strata of (mean of the group - mean of the others). */
  readonly difference: number;
  /** Relabellings with a difference as far from 0 or farther. */
  readonly twoSided: number;
  /** Relabellings with a difference as low or lower, and as high or higher. */
  readonly less: number;
  readonly greater: number;
  readonly exact: boolean;
  /** Relabellings counted, or drawn; 0 when no stratum holds both sides. */
  readonly relabellings: number;
}

/** The sum of every choice of `size` of the values, by recursion on the first value. */
function sumsOfChoices(values: readonly number[], size: number): readonly number[] {
  const sums: number[] = [];
  const choose = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      sums.push(sum);
      return;
    }
    for (let i = from; i <= values.length - left; i++) {
      choose(i + 1, left - 1, sum + (values[i] as number));
    }
  };
  choose(0, size, 0);
  return sums;
}

interface Counter {
  readonly take: (groupSum: number) => void;
  readonly hits: { less: number; greater: number; twoSided: number };
}

/** Counts group sums beyond the one seen; `middle` is the sum expected under exchangeability. */
function counter(seen: number, middle: number, rounding: number): Counter {
  const hits = { less: 0, greater: 0, twoSided: 0 };
  const far = Math.abs(seen - middle) - rounding;
  return {
    hits,
    take: (sum) => {
      if (sum <= seen + rounding) hits.less += 1;
      if (sum >= seen - rounding) hits.greater += 1;
      if (Math.abs(sum - middle) >= far) hits.twoSided += 1;
    },
  };
}

function countAll(strata: Strata, take: (groupSum: number) => void): void {
  const perStratum = strata.map(({ group, others }) =>
    sumsOfChoices([...group, ...others], group.length),
  );
  const visit = (index: number, sum: number): void => {
    const sums = perStratum[index];
    if (sums === undefined) take(sum);
    else for (const one of sums) visit(index + 1, sum + one);
  };
  visit(0, 0);
}

function drawMany(strata: Strata, seed: number, draws: number, take: (sum: number) => void): void {
  const rng = new Rng(seed);
  const decks = strata.map(({ group, others }) => ({
    deck: Float64Array.from([...group, ...others]),
    size: group.length,
  }));
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    for (const { deck, size } of decks) {
      for (let i = 0; i < size; i++) {
        const j = i + rng.below(deck.length - i);
        const held = deck[i] as number;
        deck[i] = deck[j] as number;
        deck[j] = held;
        sum += deck[i] as number;
      }
    }
    take(sum);
  }
}

/**
 * The permutation test that a group's outcomes are exchangeable with the others' within strata.
 * Strata are weighted by n_g n_o / (n_g + n_o), under which the difference is a straight line in the
 * sum of the group's values, so that only sums are relabelled. All relabellings are counted up to
 * 200,000; above that `draws` are made from `seed`, with p = (1 + hits) / (1 + draws).
 * Source: Pitman 1937; Phipson & Smyth 2010, SAGMB 9:39 for the drawn p.
 */
export function permutationTest(
  given: Strata,
  { seed, draws = drawsDefault }: { readonly seed: number; readonly draws?: number },
): PermutationTest {
  assert(draws > 0, "at least one draw", { draws });
  const strata = informative(given);
  if (strata.length === 0) {
    return { difference: 0, twoSided: 1, less: 1, greater: 1, exact: true, relabellings: 0 };
  }
  const all = strata.flatMap(({ group, others }) => [...group, ...others]);
  const seen = sumOf(strata.map(({ group }) => sumOf(group)));
  const middle = sumOf(
    strata.map(
      ({ group, others }) =>
        (group.length * (sumOf(group) + sumOf(others))) / (group.length + others.length),
    ),
  );
  const { hits, take } = counter(seen, middle, roundingOf(all));
  const ways = strata.reduce(
    (product, { group, others }) =>
      product * choose(group.length + others.length, Math.min(group.length, others.length)),
    1,
  );
  const exact = ways <= exactLimit;
  if (exact) countAll(strata, take);
  else drawMany(strata, seed, draws, take);
  const share = (count: number): number => (exact ? count / ways : (1 + count) / (1 + draws));
  return {
    difference: weightedDifference(strata),
    twoSided: share(hits.twoSided),
    less: share(hits.less),
    greater: share(hits.greater),
    exact,
    relabellings: exact ? ways : draws,
  };
}
