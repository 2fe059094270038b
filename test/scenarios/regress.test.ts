import { describe, expect, test } from "vitest";
import { parseProblem, solve } from "../../src/index.ts";
import { readScenario, scenariosIn } from "./read.ts";

/** What a regression scenario's expected.json may say. */
interface Expected {
  readonly verdict: "lawful" | "lawfulAtAPrice";
  readonly open: readonly { readonly demand: string; readonly missing: number }[];
  readonly given?: readonly { readonly worker: string; readonly demand: string }[];
  readonly elapsedMinutes?: Readonly<Record<string, number>>;
  /** Pairs of demanded shifts that one worker must not have both. */
  readonly notBoth?: readonly (readonly [string, string])[];
}

describe.each(scenariosIn("regress"))("regress/%s", (name) => {
  test("is solved as its expected.json says", async () => {
    const expected = readScenario<Expected>(`regress/${name}/expected.json`);
    const problem = parseProblem(readScenario(`regress/${name}/problem.json`));
    if (!problem.ok) throw new Error(JSON.stringify(problem.problem, null, 1));
    const outcome = await solve(problem.value);
    if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.issues, null, 1));
    const { schedule, verdict } = outcome.solution.checked;

    expect(verdict).toBe(expected.verdict);
    expect(schedule.open.map(({ demand, missing }) => ({ demand, missing }))).toEqual(
      expected.open,
    );
    const given = schedule.assignments.map(({ worker, demand }) => ({ worker, demand }));
    for (const held of expected.given ?? []) expect(given).toContainEqual(held);
    for (const [demand, minutes] of Object.entries(expected.elapsedMinutes ?? {})) {
      const found = schedule.assignments.find((one) => one.demand === demand);
      expect((found?.shift.interval.end ?? 0) - (found?.shift.interval.start ?? 0)).toBe(minutes);
    }
    for (const [first, second] of expected.notBoth ?? []) {
      const holder = given.find(({ demand }) => demand === first)?.worker;
      expect(given).not.toContainEqual({ worker: holder, demand: second });
    }
  });
});
