import { describe, expect, test } from "vitest";
import { importsOf, sources } from "../tidy/tree.ts";

function reach(start: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const next = importsOf(path).filter(({ to, typeOnly }) => to.endsWith(".ts") && !typeOnly);
    queue.push(...next.map(({ to }) => to));
  }
  return seen;
}

const isOfTheEngine = (path: string): boolean =>
  /^(solver|src\/(compile|goals|repair))\//.test(path) || path === "src/app/solve.ts";

describe("the judge of the benchmark", () => {
  const files = sources().filter((path) => path.startsWith("bench/predictability/judge/"));

  test("reaches nothing that makes schedules, however far one follows its imports", () => {
    expect(files.length).toBeGreaterThan(4);
    expect([...reach(files)].filter(isOfTheEngine)).toEqual([]);
  });

  test("sees no policy and nothing of the simulator but the record", () => {
    const ours = [...reach(files)].filter((path) => path.startsWith("bench/"));
    const allowed = (path: string) =>
      files.includes(path) || /predictability\/(log|burdens)\.ts$/.test(path);
    expect(ours.filter((path) => !allowed(path))).toEqual([]);
  });

  test("would be found out: the engine's own policy does reach what makes schedules", () => {
    const engine = reach(["bench/predictability/policies/engine.ts"]);
    expect([...engine].some(isOfTheEngine)).toBe(true);
  });
});
