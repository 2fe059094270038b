import { expect, test } from "vitest";
import { check, parseProblem, parseSchedule } from "../../src/index.ts";
import { readScenario } from "./read.ts";

interface Expected {
  readonly violations: readonly {
    readonly kind: string;
    readonly worker: string;
    readonly shifts: readonly string[];
  }[];
  readonly strays: readonly {
    readonly code: string;
    readonly subject: string;
    readonly shift: string;
  }[];
}

test("the week a language model proposed has exactly the seven faults that were put into it", () => {
  const expected = readScenario<Expected>("proposed-week/expected.json");
  const problem = parseProblem(readScenario("proposed-week/problem.json"));
  if (!problem.ok) throw new Error(JSON.stringify(problem.problem, null, 1));
  const schedule = parseSchedule(readScenario("proposed-week/schedule.json"), problem.value);
  if (!schedule.ok) throw new Error(JSON.stringify(schedule.problem, null, 1));
  const judged = check(problem.value, schedule.value);
  if (!judged.ok) throw new Error(JSON.stringify(judged.problem, null, 1));

  const { checked } = judged.value;
  expect(checked.verdict).toBe("unlawful");
  const violations = checked.findings
    .filter(({ outcome }) => outcome === "violation")
    .map(({ kind, worker, shifts }) => ({ kind, worker, shifts }));
  expect(new Set(violations.map((one) => JSON.stringify(one)))).toEqual(
    new Set(expected.violations.map((one) => JSON.stringify(one))),
  );
  expect(checked.strays).toEqual(expected.strays);
});
