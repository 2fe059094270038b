import { assert } from "../../kernel/assert.ts";
import { cohenH } from "./effect-size.ts";
import { hypergeometricOf, probabilitiesAt } from "./hypergeometric.ts";
import { logChoose } from "./log-gamma.ts";
import { normalCdf, normalQuantile } from "./normal.ts";
import { rootOf } from "./root.ts";
import { noncentralTCdf, studentQuantile } from "./student-t.ts";

export interface PowerOptions {
  readonly n1: number;
  readonly n2: number;
  readonly alpha?: number;
  /** The chance of finding it, 0 < power < 1. */
  readonly power?: number;
}

const assertSizes = (n1: number, n2: number): void =>
  assert(n1 >= 1 && n2 >= 1, "both groups have a member", { n1, n2 });

/** The power of the two-sided two-sample t test at any true standardised difference. */
function tTest({ n1, n2, alpha = 0.05 }: Omit<PowerOptions, "power">): (effect: number) => number {
  assertSizes(n1, n2);
  const df = n1 + n2 - 2;
  if (df < 1) return () => 0;
  const limit = studentQuantile(1 - alpha / 2, df);
  return (effect) => {
    const shift = Math.abs(effect) * Math.sqrt((n1 * n2) / (n1 + n2));
    return 1 - noncentralTCdf(limit, df, shift) + noncentralTCdf(-limit, df, shift);
  };
}

/** The power of the two-sided two-sample t test at a true standardised difference. */
export const powerOfT = (effect: number, sizes: Omit<PowerOptions, "power">): number =>
  tTest(sizes)(effect);

/**
 * The smallest true standardised difference of means (Hedges's g) that the groups find with the
 * given power; null when even a difference of 30 is missed, as with one member each.
 * Source: Cohen 1988, with the noncentral t.
 */
export function detectableG({ n1, n2, alpha = 0.05, power = 0.8 }: PowerOptions): number | null {
  const powerAt = tTest({ n1, n2, alpha });
  // The noncentral t is asked for shifts up to 35 only, far beyond any difference between people.
  const most = Math.min(30, 35 / Math.sqrt((n1 * n2) / (n1 + n2)));
  const lacking = (effect: number): number => powerAt(effect) - power;
  return lacking(most) < 0 ? null : rootOf(lacking, 0, most);
}

/** For every number of "yes" in all: which splits of it Fisher's two-sided test rejects. */
function rejected(n1: number, n2: number, alpha: number): readonly (readonly [number, number])[] {
  const tables: (readonly [number, number])[] = [];
  for (let yes = 0; yes <= n1 + n2; yes++) {
    const distribution = hypergeometricOf({ n1, n2, yes });
    const probabilities = probabilitiesAt(distribution);
    const order = probabilities.map((_, i) => i);
    order.sort((a, b) => (probabilities[a] as number) - (probabilities[b] as number));
    let below = 0;
    let from = 0;
    while (from < order.length) {
      // Tables as probable as each other, within the tolerance of the test, are rejected together.
      const limit = (probabilities[order[from] as number] as number) * (1 + 1e-7);
      let to = from;
      while (to < order.length && (probabilities[order[to] as number] as number) <= limit) {
        below += probabilities[order[to] as number] as number;
        to += 1;
      }
      if (below > alpha) break;
      for (const i of order.slice(from, to)) {
        const first = distribution.low + i;
        tables.push([first, yes - first]);
      }
      from = to;
    }
  }
  return tables;
}

/** ln of the binomial probabilities of 0..n "yes" at rate p. */
function logBinomial(n: number, p: number): readonly number[] {
  return Array.from({ length: n + 1 }, (_, x) => {
    const yes = x === 0 ? 0 : x * Math.log(p);
    const no = x === n ? 0 : (n - x) * Math.log1p(-p);
    return logChoose(n, x) + yes + no;
  });
}

export interface FisherPower {
  /** The power of Fisher's two-sided test when the true rates are p1 and p2. */
  readonly at: (p1: number, p2: number) => number;
}

/** Sums over all tables; up to about 1,000 in each group it takes well under a second. */
export function fisherPower({ n1, n2, alpha = 0.05 }: Omit<PowerOptions, "power">): FisherPower {
  assertSizes(n1, n2);
  const tables = rejected(n1, n2, alpha);
  return {
    at: (p1, p2) => {
      const first = logBinomial(n1, p1);
      const second = logBinomial(n2, p2);
      let sum = 0;
      for (const [x1, x2] of tables) {
        sum += Math.exp((first[x1] as number) + (second[x2] as number));
      }
      return Math.min(1, sum);
    },
  };
}

/** Above this many tables the arcsine approximation (Cohen 1988, chapter 6) is close and fast. */
const tablesMax = 160_000;

function largeSamplePower(
  h: number,
  { n1, n2, alpha = 0.05 }: Omit<PowerOptions, "power">,
): number {
  const shift = Math.abs(h) * Math.sqrt((n1 * n2) / (n1 + n2));
  return normalCdf(shift - normalQuantile(1 - alpha / 2));
}

/**
 * How far below `rate` (the others' rate, 0..1) a group's true rate must lie for Fisher's test to
 * find it with the given power; null when even a rate of 0 would be missed.
 */
export function detectableRateDrop(rate: number, options: PowerOptions): number | null {
  const { n1, n2, alpha = 0.05, power = 0.8 } = options;
  const at =
    n1 * n2 <= tablesMax
      ? fisherPower(options).at
      : (p1: number, p2: number): number => largeSamplePower(cohenH(p1, p2), { n1, n2, alpha });
  const lacking = (drop: number): number => at(rate - drop, rate) - power;
  return rate === 0 || lacking(rate) < 0 ? null : rootOf(lacking, 0, rate);
}
