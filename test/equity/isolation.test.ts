import { describe, expect, test } from "vitest";
import { importsOf, sources } from "../tidy/tree.ts";

const inEquity = (path: string): boolean => path.startsWith("src/equity/");

/** Every source file reached from some files, types included: even a type would tie them together. */
function reachedFrom(start: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    queue.push(
      ...importsOf(path)
        .map(({ to }) => to)
        .filter((to) => to.endsWith(".ts")),
    );
  }
  return seen;
}

/** Everything that plans, judges plans or explains them. */
const planning =
  /^(solver|src\/(kernel|time|domain|intake|law|rules|goals|breaks|compile|check|explain))\//;
const planningDoors = ["src/app/solve.ts", "src/app/search.ts", "src/app/check.ts"];

describe("protected attributes stay apart from planning", () => {
  test("nothing that plans, checks or explains reaches the audits, however far one follows", () => {
    const start = sources().filter((path) => planning.test(path) || planningDoors.includes(path));
    expect(start.length).toBeGreaterThan(100);
    expect(planningDoors.filter((door) => !start.includes(door))).toEqual([]);
    expect([...reachedFrom(start)].filter(inEquity)).toEqual([]);
  });

  test("only the audits read the attribute store", () => {
    const readers = sources().filter((path) =>
      importsOf(path).some(({ to }) => to === "src/equity/store.ts"),
    );
    expect(readers.length).toBeGreaterThan(0);
    expect(readers.filter((path) => !inEquity(path))).toEqual([]);
    const joins = readers.filter((path) =>
      importsOf(path).some(({ to, typeOnly }) => to === "src/equity/store.ts" && !typeOnly),
    );
    expect(joins).toEqual([
      "src/equity/audit/population.ts",
      "src/equity/audit/request.ts",
      "src/equity/index.ts",
    ]);
  });

  test("the audits import only the kernel, time and domain besides themselves", () => {
    const wrong = sources()
      .filter(inEquity)
      .flatMap(importsOf)
      .filter(({ to }) => to.endsWith(".ts") && !inEquity(to))
      .filter(({ to }) => !/^src\/(kernel|time|domain)\//.test(to));
    expect(wrong).toEqual([]);
  });

  test("the door does not hand out what the store holds", async () => {
    const door = Object.keys(await import("../../src/equity/index.ts"));
    expect(door).toContain("parseAttributes");
    expect(door).not.toContain("statedValue");
    expect(door).not.toContain("valuesOf");
  });
});
