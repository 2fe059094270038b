import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  mannWhitney,
  permutationTest,
  signFlipTest,
  wilcoxonTest,
} from "../../../src/equity/statistics/index.ts";

const value = fc.integer({ min: -20, max: 20 });
const sample = fc.array(value, { minLength: 1, maxLength: 5 });
const strata = fc.array(fc.record({ group: sample, others: sample }), {
  minLength: 1,
  maxLength: 2,
});

/** Every way to split numbered values into the first `size` and the rest, by counting in binary. */
function splits(n: number, size: number): readonly (readonly boolean[])[] {
  return Array.from({ length: 2 ** n }, (_, bits) =>
    Array.from({ length: n }, (__, i) => ((bits >> i) & 1) === 1),
  ).filter((split) => split.filter(Boolean).length === size);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

describe("permutation tests", () => {
  test("agree with counting all splits in binary, one or two strata", () => {
    fc.assert(
      fc.property(strata, (given) => {
        const decks = given.map(({ group, others }) => [...group, ...others]);
        const difference = (parts: readonly (readonly boolean[])[]): number => {
          let over = 0;
          let weights = 0;
          decks.forEach((deck, s) => {
            const inside = deck.filter((_, i) => parts[s]?.[i]);
            const outside = deck.filter((_, i) => !parts[s]?.[i]);
            const weight = (inside.length * outside.length) / deck.length;
            over += weight * (mean(inside) - mean(outside));
            weights += weight;
          });
          return over / weights;
        };
        const own = given.map(({ group, others }) => [
          ...group.map(() => true),
          ...others.map(() => false),
        ]);
        let all: readonly (readonly boolean[])[][] = [[]];
        given.forEach(({ group }, s) => {
          const ways = splits((decks[s] as number[]).length, group.length);
          all = all.flatMap((before) => ways.map((way) => [...before, way]));
        });
        const seen = difference(own);
        const far = all.filter((parts) => Math.abs(difference(parts)) >= Math.abs(seen) - 1e-9);
        const result = permutationTest(given, { seed: 1 });
        expect(result.relabellings).toBe(all.length);
        expect(result.difference).toBeCloseTo(seen, 10);
        expect(result.twoSided).toBeCloseTo(far.length / all.length, 12);
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  test("do not change when a whole stratum's values move together, and mirror when sides swap", () => {
    fc.assert(
      fc.property(strata, value, (given, step) => {
        const p = permutationTest(given, { seed: 1 });
        const moved = permutationTest(
          given.map(({ group, others }, index) => ({
            group: group.map((one) => one + (index === 0 ? step : 0)),
            others: others.map((one) => one + (index === 0 ? step : 0)),
          })),
          { seed: 1 },
        );
        const swapped = permutationTest(
          given.map(({ group, others }) => ({ group: others, others: group })),
          { seed: 1 },
        );
        expect(moved.twoSided).toBeCloseTo(p.twoSided, 12);
        expect(swapped.twoSided).toBeCloseTo(p.twoSided, 12);
        expect(swapped.less).toBeCloseTo(p.greater, 12);
        expect(swapped.difference).toBeCloseTo(-p.difference, 10);
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  test("draw 99,999 relabellings when there are more than 200,000, near the exact p of 12 + 12", () => {
    const group = [3, 9, 4, 8, 2, 7, 6, 5, 1, 3, 2, 9];
    const others = [8, 9, 7, 12, 6, 10, 5, 4, 11, 6, 9, 3];
    const drawn = permutationTest([{ group, others }], { seed: 7 });
    expect(drawn).toMatchObject({ exact: false, relabellings: 99_999 });
    // Counted in full, by sums of subsets, over all 2,704,156 splits.
    expect(Math.abs(drawn.twoSided - 118_374 / 2_704_156)).toBeLessThan(0.002);
    expect(permutationTest([{ group, others }], { seed: 7 })).toEqual(drawn);
    expect(permutationTest([{ group, others }], { seed: 8 }).twoSided).not.toBe(drawn.twoSided);
  });

  test("have nothing to say when no stratum holds both sides", () => {
    const apart = [
      { group: [1, 2], others: [] },
      { group: [], others: [3] },
    ];
    expect(permutationTest(apart, { seed: 1 })).toMatchObject({ twoSided: 1, relabellings: 0 });
  });
});

describe("rank and sign tests", () => {
  const distinct = fc.uniqueArray(value, { minLength: 4, maxLength: 9 });

  test("Mann-Whitney without ties agrees with counting all splits", () => {
    fc.assert(
      fc.property(distinct, fc.integer({ min: 1, max: 3 }), (values, size) => {
        const u = (split: readonly boolean[]): number => {
          let wins = 0;
          values.forEach((one, i) => {
            values.forEach((other, j) => {
              if (split[i] && !split[j] && one > other) wins += 1;
            });
          });
          return wins;
        };
        const pairs = size * (values.length - size);
        const seen = u(values.map((_, i) => i < size));
        const all = splits(values.length, size).map(u);
        const tail = all.filter((one) => one <= Math.min(seen, pairs - seen)).length;
        const result = mannWhitney(values.slice(0, size), values.slice(size));
        expect(result.u).toBe(seen);
        expect(result.exact).toBeCloseTo(Math.min(1, (2 * tail) / all.length), 12);
      }),
      { numRuns: 60, seed: 8 },
    );
  });

  test("Mann-Whitney sees order only: cubing all values changes nothing", () => {
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const cube = (values: readonly number[]): readonly number[] => values.map((x) => x ** 3);
        expect(mannWhitney(cube(first), cube(second))).toEqual(mannWhitney(first, second));
        const back = mannWhitney(second, first);
        expect(back.superiority).toBeCloseTo(1 - mannWhitney(first, second).superiority, 12);
      }),
      { numRuns: 100, seed: 9 },
    );
  });

  test("Wilcoxon and sign flips agree with counting all signs, with ties and zeros", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), (differences) => {
        const signs = splits(differences.length, -1).concat(
          ...Array.from({ length: differences.length + 1 }, (_, k) =>
            splits(differences.length, k),
          ),
        );
        const sum = (split: readonly boolean[]): number =>
          differences.reduce((all, one, i) => all + (split[i] ? one : -one), 0);
        const seen = Math.abs(differences.reduce((all, one) => all + one, 0));
        const far = signs.filter((split) => Math.abs(sum(split)) >= seen).length;
        const p = signFlipTest(differences, { seed: 1 }).p;
        expect(p).toBeCloseTo(far / 2 ** differences.length, 12);
        const mirrored = differences.map((one) => -one);
        expect(wilcoxonTest(mirrored).p).toBe(wilcoxonTest(differences).p);
        expect(wilcoxonTest(differences).p).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60, seed: 10 },
    );
  });

  test("drawn signs come within 0.005 of counted ones", () => {
    const few = Array.from({ length: 17 }, (_, i) => ((i * 7) % 11) - 3.6);
    const counted = signFlipTest(few, { seed: 1 });
    const drawn = signFlipTest([...few, 0], { seed: 1 });
    expect([counted.exact, drawn.exact]).toEqual([true, false]);
    expect(Math.abs(counted.p - drawn.p)).toBeLessThan(0.005);
  });
});
