import fc from "fast-check";
import { expect, test } from "vitest";
import { type ProblemJson, parseProblem, solve, writeSchedule } from "../../src/index.ts";
import { problemJson } from "../arbitraries/problem-json.ts";

const budget = 400;

async function scheduleOf(json: unknown): Promise<ReturnType<typeof writeSchedule> | null> {
  const parsed = parseProblem(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const limits = { ...parsed.value.limits, maxIterations: budget };
  const outcome = await solve({ ...parsed.value, limits });
  if (outcome.kind === "invalid") return null;
  return writeSchedule(outcome.solution.checked.schedule, parsed.value);
}

const withoutDigest = (schedule: Awaited<ReturnType<typeof scheduleOf>>) =>
  schedule === null ? null : { assignments: schedule.assignments, open: schedule.open };

test("the same problem, seed and iterations give the same bytes", async () => {
  await fc.assert(
    fc.asyncProperty(problemJson(), async (json) => {
      expect(JSON.stringify(await scheduleOf(json))).toBe(JSON.stringify(await scheduleOf(json)));
    }),
    { numRuns: 60, seed: 4 },
  );
});

test("renaming the workers' names changes nothing but the names", async () => {
  await fc.assert(
    fc.asyncProperty(problemJson(), async (json) => {
      const workers = json.workers.map((worker, index) => ({ ...worker, name: `Person ${index}` }));
      const renamed = await scheduleOf({ ...json, workers });
      expect(withoutDigest(renamed)).toEqual(withoutDigest(await scheduleOf(json)));
    }),
    { numRuns: 60, seed: 5 },
  );
});

test("leave and accommodations elsewhere in the year change nothing", async () => {
  await fc.assert(
    fc.asyncProperty(problemJson(), async (json) => {
      const workers = json.workers.map((worker) => ({
        ...worker,
        leave: [
          ...(worker.leave ?? []),
          { id: "elsewhere", start: "2031-07-01T00:00", end: "2031-07-15T00:00" },
        ],
        accommodations: [
          ...(worker.accommodations ?? []),
          {
            id: "elsewhere",
            kind: "noWorkAfter" as const,
            time: "12:00",
            from: "2031-07-01",
            until: "2031-08-01",
          },
        ],
      }));
      const changed = await scheduleOf({ ...json, workers });
      expect(withoutDigest(changed)).toEqual(withoutDigest(await scheduleOf(json)));
    }),
    { numRuns: 60, seed: 6 },
  );
});

const missing = (schedule: Awaited<ReturnType<typeof scheduleOf>>): number =>
  (schedule?.open ?? []).reduce(
    (sum, { start, end, missing: people }) => sum + (Date.parse(end) - Date.parse(start)) * people,
    0,
  );

test("one more worker, free and qualified for everything, never leaves more open", async () => {
  await fc.assert(
    fc.asyncProperty(problemJson({ workersMax: 4, daysMax: 4 }), async (json) => {
      const helper: ProblemJson["workers"][number] = {
        id: "one-more",
        name: "One More",
        ageBand: "adult",
        roles: json.roles.map(({ id }) => id),
      };
      const before = await scheduleOf(json);
      const after = await scheduleOf({ ...json, workers: [...json.workers, helper] });
      if (before !== null && after !== null)
        expect(missing(after)).toBeLessThanOrEqual(missing(before));
    }),
    { numRuns: 60, seed: 7 },
  );
});
