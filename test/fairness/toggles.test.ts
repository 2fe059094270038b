import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ProblemJson, parseProblem, solve } from "../../src/index.ts";
import { problemJson } from "../arbitraries/problem-json.ts";
import { equalsJson } from "./equals.ts";

type WorkerJson = ProblemJson["workers"][number];

const mapped = (json: ProblemJson, change: (worker: WorkerJson) => WorkerJson): ProblemJson => ({
  ...json,
  workers: json.workers.map(change),
});

/** The bytes of a schedule made anew, or the issues where the pins ask for the unlawful. */
async function bytesOf(json: ProblemJson): Promise<string> {
  const parsed = parseProblem(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const limits = { seed: 3, maxIterations: 300, maxSeconds: null };
  const outcome = await solve({ ...parsed.value, published: null, limits });
  if (outcome.kind === "invalid") return JSON.stringify(outcome.issues);
  const { assignments, open } = outcome.solution.checked.schedule;
  return JSON.stringify({ assignments, open });
}

async function changesNothing(toggle: (worker: WorkerJson) => WorkerJson): Promise<void> {
  await fc.assert(
    fc.asyncProperty(problemJson({ workersMax: 5, daysMax: 5 }), async (json) => {
      expect(await bytesOf(mapped(json, toggle))).toBe(await bytesOf(json));
    }),
    { numRuns: 25, seed: 8 },
  );
}

describe("what a schedule may not depend on cannot be given at all", () => {
  test.each([
    ["gender", "woman"],
    ["ethnicity", "x"],
    ["religion", "x"],
    ["pregnant", true],
    ["disability", true],
    ["veteran", true],
    ["unionMember", true],
    ["complaints", 3],
    ["declinedShifts", 4],
    ["leaveRequests", 2],
    ["grievances", 1],
  ])("a worker's %s is refused", (field, value) => {
    const json = equalsJson({ workers: 2, weekend: 1, weekday: 1 });
    const [first, ...rest] = json.workers;
    const parsed = parseProblem({ ...json, workers: [{ ...first, [field]: value }, ...rest] });
    expect(parsed.ok).toBe(false);
  });
});

describe("what leaves a schedule byte for byte as it is", () => {
  test("other names", async () => {
    await changesNothing((worker) => ({ ...worker, name: `${worker.name} Ağaoğlu-O'Brien` }));
  });

  test("an adult's birth date, 1990 or 1961", async () => {
    const born = (date: string) => (worker: WorkerJson) => {
      if (worker.ageBand !== "adult") return worker;
      const { ageBand: _, ...rest } = worker;
      return { ...rest, birthDate: date };
    };
    await fc.assert(
      fc.asyncProperty(problemJson({ workersMax: 5, daysMax: 5 }), async (json) => {
        const [young, old] = [mapped(json, born("1990-04-02")), mapped(json, born("1961-12-31"))];
        expect(await bytesOf(old)).toBe(await bytesOf(young));
      }),
      { numRuns: 25, seed: 9 },
    );
  });

  test("a request for time off in another month", async () => {
    await changesNothing((worker) => ({
      ...worker,
      wishes: [
        ...(worker.wishes ?? []),
        {
          id: "elsewhere",
          kind: "off",
          weight: 9,
          start: "2031-07-01T00:00",
          end: "2031-07-03T00:00",
        },
      ],
    }));
  });

  test("a consent refused, in that it was taken back long before", async () => {
    await changesNothing((worker) => ({
      ...worker,
      consents: [
        ...(worker.consents ?? []),
        {
          id: "taken-back",
          kind: "shortRest",
          form: "written",
          givenAt: "2019-01-01T09:00",
          revokedAt: "2019-01-02T09:00",
        },
      ],
    }));
  });
});
