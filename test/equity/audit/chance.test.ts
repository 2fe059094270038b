import { describe, expect, test } from "vitest";
import { impactOf } from "../../../src/equity/audit/impact-ratio.ts";

/** Binomial probabilities of 0..n at one half. */
function halves(n: number): readonly number[] {
  const row: number[] = [0.5 ** n];
  for (let x = 1; x <= n; x++) row.push(((row[x - 1] ?? 0) * (n - x + 1)) / x);
  return row;
}

const people = (yes: number, n: number): readonly number[] =>
  Array.from({ length: n }, (_, index) => Number(index < yes));

describe("an impact ratio of two equal groups whose true rate is one half", () => {
  test.each([
    [10, 0.56],
    [20, 0.47],
    [50, 0.26],
    [100, 0.12],
  ])("of %i each lies below .8 by chance alone in a share of %f", (n, wanted) => {
    const chance = halves(n);
    let below = 0;
    for (let a = 0; a <= n; a++) {
      for (let b = 0; b <= n; b++) {
        const groups = [people(a, n), people(b, n)].map((values) => ({ values, shown: true }));
        const ratios = impactOf("goodBinary", groups).map(({ impactRatio }) => impactRatio ?? 1);
        if (Math.min(...ratios) < 0.8) below += (chance[a] ?? 0) * (chance[b] ?? 0);
      }
    }
    expect(Math.abs(below - wanted)).toBeLessThan(0.011);
  });

  test("of 5 each would in 3 of 4 cases, and is not given at all", () => {
    const groups = [people(2, 5), people(4, 5)].map((values) => ({ values, shown: true }));
    expect(impactOf("goodBinary", groups).map(({ impactRatio }) => impactRatio)).toEqual([
      null,
      null,
    ]);
  });
});
