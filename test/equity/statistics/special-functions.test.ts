import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chiSquaredUpper } from "../../../src/equity/statistics/chi-squared.ts";
import { betaQuantile, incompleteBeta } from "../../../src/equity/statistics/incomplete-beta.ts";
import { incompleteGamma } from "../../../src/equity/statistics/incomplete-gamma.ts";
import { choose, logChoose, logGamma } from "../../../src/equity/statistics/log-gamma.ts";
import { normalCdf, normalQuantile } from "../../../src/equity/statistics/normal.ts";
import {
  noncentralTCdf,
  studentCdf,
  studentQuantile,
} from "../../../src/equity/statistics/student-t.ts";

const reference = JSON.parse(
  readFileSync(new URL("./special-values.json", import.meta.url), "utf8"),
) as Readonly<Record<string, readonly (readonly number[])[]>>;

type Numbers = [number, number, number];

/** Name, the function over the leading numbers of each row, and the relative error allowed. */
const functions: readonly (readonly [string, (...given: Numbers) => number, number])[] = [
  ["logGamma", logGamma, 1e-13],
  ["incompleteBeta", incompleteBeta, 1e-12],
  ["incompleteGammaUpper", (a, x) => incompleteGamma(a, x).upper, 1e-12],
  ["normalCdf", normalCdf, 1e-12],
  ["normalQuantile", normalQuantile, 1e-14],
  ["studentCdf", studentCdf, 1e-12],
  ["studentQuantile", studentQuantile, 1e-10],
  ["noncentralTCdf", noncentralTCdf, 1e-9],
  ["chiSquaredUpper", chiSquaredUpper, 1e-12],
  ["betaQuantile", betaQuantile, 1e-12],
];

describe("special functions", () => {
  test.each(functions)("%s has the values that scipy 1.17.1 prints", (name, f, allowed) => {
    const rows = reference[name] ?? [];
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      const expected = row.at(-1) as number;
      const got = f(...(row.slice(0, -1) as unknown as Numbers));
      const scale = Math.max(Math.abs(expected), 1e-300);
      const error = expected === 0 ? Math.abs(got) : Math.abs(got - expected) / scale;
      expect(
        error,
        `${name}(${row.slice(0, -1).join(", ")}) = ${got}, not ${expected}`,
      ).toBeLessThanOrEqual(allowed);
    }
  });

  test("the normal quantile undoes the normal distribution from z = -8 to z = 5", () => {
    for (let z = -8; z <= 5; z += 0.25) expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 8);
  });

  test("choices count Pascal's triangle up to 60 rows", () => {
    let row = [1];
    for (let n = 0; n <= 60; n++) {
      row.forEach((expected, k) => {
        expect(Math.abs(choose(n, k) / expected - 1)).toBeLessThan(1e-12);
        expect(Math.abs(Math.exp(logChoose(n, k)) / expected - 1)).toBeLessThan(1e-12);
      });
      row = [1, ...row.slice(1).map((value, k) => value + (row[k] as number)), 1];
    }
  });
});
