import { describe, expect, test } from "vitest";
import { workplaces } from "../../scenarios/workplaces/catalog.ts";
import { problemOf } from "../../scenarios/workplaces/problem.ts";
import { measureGoals, parseProblem, solve } from "../../src/index.ts";
import { readScenario } from "./read.ts";

/** Person-hours wanted in each invented workplace's week. */
const personHours: Readonly<Record<string, number>> = {
  restaurant: 779,
  shop: 423,
  ward: 1344,
  warehouse: 1792,
  "call-centre": 1488,
};

describe.each(workplaces)("bench/$id", (workplace) => {
  const json = readScenario<ReturnType<typeof problemOf>>(`bench/${workplace.id}/problem.json`);

  test("is the file that its description writes", () => {
    expect(json).toEqual(JSON.parse(JSON.stringify(problemOf(workplace))));
  });

  test(`wants ${personHours[workplace.id]} person-hours`, () => {
    const problem = parseProblem(json);
    if (!problem.ok) throw new Error(JSON.stringify(problem.problem.slice(0, 5), null, 1));
    const { shifts, curves } = problem.value.demand;
    const parts = [...shifts, ...curves.flatMap(({ pieces }) => pieces)];
    const minutes = parts.reduce(
      (sum, { interval, count }) => sum + (interval.end - interval.start) * count,
      0,
    );
    expect(minutes / 60).toBe(personHours[workplace.id]);
  });

  test("gets a lawful week whose measured goals are the points the search counted", async () => {
    const problem = parseProblem(json);
    if (!problem.ok) throw new Error(JSON.stringify(problem.problem.slice(0, 5), null, 1));
    const limits = { ...problem.value.limits, maxIterations: 20_000 };
    const outcome = await solve({ ...problem.value, limits });
    if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.issues, null, 1));
    const { checked, search } = outcome.solution;
    expect(checked.verdict).not.toBe("unlawful");
    const measured = measureGoals(problem.value, checked.schedule);
    expect(measured.missingMinutes).toBe(search.missingMinutes);
    const owed = checked.findings.some(({ outcome: kind }) => kind === "premium");
    if (owed) expect(measured.weightedPoints).toBeLessThanOrEqual(search.goalPoints);
    else expect(measured.weightedPoints).toBe(search.goalPoints);
  });
});
