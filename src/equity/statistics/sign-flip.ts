import { assert } from "../../kernel/assert.ts";
import { Rng } from "../../kernel/rng.ts";
import { drawsDefault, exactLimit, roundingOf } from "./enumeration.ts";
import { meanOf, sumOf } from "./moments.ts";

export interface SignFlipTest {
  readonly mean: number;
  /** Two-sided p: how many sign patterns give a mean at least as far from 0. */
  readonly p: number;
  readonly exact: boolean;
  /** Patterns counted, or drawn. */
  readonly patterns: number;
}

/**
 * The test that paired differences are symmetric about 0: all 2^n sign patterns up to 200,000 of
 * them, else `draws` random ones with p = (1 + hits) / (1 + draws).
 * Source: Fisher 1935, The Design of Experiments, section 21.
 */
export function signFlipTest(
  differences: readonly number[],
  { seed, draws = drawsDefault }: { readonly seed: number; readonly draws?: number },
): SignFlipTest {
  assert(differences.length > 0, "at least one difference");
  const n = differences.length;
  const seen = Math.abs(sumOf(differences)) - roundingOf(differences);
  const mean = meanOf(differences);
  const patterns = 2 ** n;
  if (patterns <= exactLimit) {
    let hits = 0;
    for (let pattern = 0; pattern < patterns; pattern++) {
      let sum = 0;
      for (let i = 0; i < n; i++) {
        const value = differences[i] as number;
        sum += (pattern >> i) & 1 ? value : -value;
      }
      if (Math.abs(sum) >= seen) hits += 1;
    }
    return { mean, p: hits / patterns, exact: true, patterns };
  }
  const rng = new Rng(seed);
  let hits = 0;
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    for (const value of differences) sum += rng.bits() & 0x80000000 ? value : -value;
    if (Math.abs(sum) >= seen) hits += 1;
  }
  return { mean, p: (1 + hits) / (1 + draws), exact: false, patterns: draws };
}
