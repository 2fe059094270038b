import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { asked } from "../../bench/published/arguments.ts";
import { compare, type Row } from "../../bench/compare/pairs.ts";
import { signTest } from "../../bench/compare/sign-test.ts";
import { countedObjective } from "../../bench/peers/evaluator.ts";
import { chainOf, type ProblemJson } from "../../bench/scale/chain.ts";
import { parseProblem } from "../../src/index.ts";

const row = (instance: string, seed: number, objective: number | null): Row => ({
  ...{ suite: "s", instance, seed, objective },
});

describe("two sets of runs", () => {
  it("are paired by instance and seed; a solution beats none, and lower is better", () => {
    const a = [row("x", 1, 100), row("x", 2, 50), row("y", 1, null), row("z", 1, 7)];
    const b = [row("x", 1, 49), row("x", 2, 50), row("y", 1, 900), row("x", 3, 1)];
    const found = compare(a, b);
    expect(found.pairs.map(({ name, seed }) => `${name} ${seed}`)).toEqual([
      "s x 1",
      "s x 2",
      "s y 1",
    ]);
    expect([found.wins, found.ties, found.losses]).toEqual([2, 1, 0]);
    expect(found.meanRatio).toBeCloseTo(Math.sqrt(50 / 101), 10);
    expect(compare(b, a).losses).toBe(2);
  });

  it("differ by chance with p = 2/32 after 5 wins and no loss, and with p = 1 after 2 and 2", () => {
    expect(signTest(5, 0)).toBeCloseTo(2 / 32, 12);
    expect(signTest(1, 4)).toBeCloseTo((2 * (1 + 5)) / 32, 12);
    expect([signTest(2, 2), signTest(0, 0)]).toEqual([1, 1]);
  });

  it("count a result as the evaluator judged it, and as claimed without one", () => {
    expect(countedObjective(10, { feasible: true, objective: 11 })).toBe(11);
    expect(countedObjective(10, { feasible: false, objective: 10 })).toBeNull();
    expect(countedObjective(10, null)).toBe(10);
    expect(countedObjective(null, null)).toBeNull();
  });
});

describe("words on the command line", () => {
  it("are pairs of flags and values, and instances between them", () => {
    const found = asked(["a.txt", "--seconds", "10", "--mode", "static", "b.txt"], {});
    expect(found).toMatchObject({ seconds: 10, threads: 2, seed: 1, out: null, data: null });
    expect([...found.rest, found.flags.get("mode")]).toEqual(["a.txt", "b.txt", "static"]);
    expect(() => asked(["--seconds"], {})).toThrow("needs a value");
    expect(() => asked(["--threads", "0"], {})).toThrow("at least 1");
  });
});

describe("a chain of restaurants", () => {
  it("of 3 is a problem with 3 times the workers, of whom 4 of 34 float to the next one", () => {
    const path = new URL("../../scenarios/bench/restaurant/problem.json", import.meta.url);
    const one = JSON.parse(readFileSync(path, "utf8")) as ProblemJson;
    const chain = chainOf(one, 3);
    const read = parseProblem(chain);
    expect(read.ok).toBe(true);
    expect(chain.workers).toHaveLength(3 * one.workers.length);
    const floaters = chain.workers.filter(
      ({ roles }) => new Set(roles.map((role) => role.split("-")[0])).size === 2,
    );
    expect(floaters).toHaveLength(12);
    expect(
      chainOf(one, 1).workers.every(({ roles }) => roles.every((role) => role.startsWith("p1-"))),
    ).toBe(true);
  });
});
