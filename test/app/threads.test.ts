import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Problem, parseProblem, solve, solveDocument } from "../../src/index.ts";
import { asViewer } from "../../src/explain/index.ts";
import { problemJson } from "../arbitraries/problem-json.ts";
import { readScenario } from "../scenarios/read.ts";
import fc from "fast-check";

/** A thread cannot load TypeScript: it runs what was built. */
const threadFile = fileURLToPath(
  new URL("../../.build/solver/portfolio/worker.js", import.meta.url),
);

const threads = Math.min(2, availableParallelism());

describe("a week searched on two threads", () => {
  it("of the ward is lawful, covered in full, and proved to be within 2 % of the best", async () => {
    const problem = problemOf(readScenario("bench/ward/problem.json"), { gapPercent: 2 });
    const { solution } = await solved(problem);
    const { proof, missingMinutes, goalPoints } = solution.search;
    expect(solution.checked.verdict).not.toBe("unlawful");
    expect(missingMinutes).toBe(0);
    expect(solution.search.threads).toBe(threads);
    if (threads === 1) return;
    expect(proof?.gapPercent).toBeLessThanOrEqual(2);
    expect(proof?.goalPointsLeast).toBeLessThanOrEqual(goalPoints);
    expect(proof?.goalPointsLeast).toBeGreaterThan(0.97 * goalPoints);
  });

  it("of 25 random problems holds no violation, and its bound is never above what was found", async () => {
    let weeks = 0;
    await fc.assert(
      fc.asyncProperty(problemJson(), async (json) => {
        const read = parseProblem(json);
        if (!read.ok) return;
        const limits = { ...read.value.limits, threads: 2, maxSeconds: null, maxIterations: 3_000 };
        const outcome = await solve({ ...read.value, limits }, { threadFile });
        if (outcome.kind === "invalid") return;
        weeks++;
        const { checked, search } = outcome.solution;
        expect(checked.verdict).not.toBe("unlawful");
        expect(search.proof?.missingMinutesLeast).toBeLessThanOrEqual(search.missingMinutes);
        if (search.proof?.missingMinutesLeast === search.missingMinutes) {
          expect(search.proof.goalPointsLeast).toBeLessThanOrEqual(search.goalPoints);
        }
      }),
      { numRuns: 25, seed: 20261122 },
    );
    expect(weeks).toBeGreaterThan(12);
  });

  it("is told with what is proved of it and what each way of searching did", async () => {
    const problem = problemOf(readScenario("tutorial/problem.json"), { maxIdleIterations: 20_000 });
    const outcome = await solved(problem);
    const { search } = solveDocument(problem, outcome, asViewer("manager"), "en");
    expect(search.stopReason).toBe(threads === 1 ? "noImprovement" : search.stopReason);
    expect(search.proof).not.toBe(null);
    expect(search.strategies.some(({ tried }) => tried > 0)).toBe(true);
    expect(JSON.stringify(search)).not.toContain('"seconds"');
  });
});

function problemOf(json: object, more: object): Problem {
  const read = parseProblem({ ...json, limits: { seed: 1, threads: 2, maxSeconds: 20, ...more } });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

async function solved(problem: Problem) {
  const outcome = await solve(problem, { threadFile });
  if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.issues));
  return outcome;
}
