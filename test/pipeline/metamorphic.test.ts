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

test("renaming and reordering the workers permutes the schedule and does nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(problemJson(), fc.nat(), async (json, turn) => {
      const newId = (id: string): string => `person-${[...id].reverse().join("")}`;
      const workers = turned(json.workers, turn).map((worker) => ({
        ...worker,
        id: newId(worker.id),
        name: `Somebody ${worker.id}`,
      }));
      const rename = <Held extends { readonly worker: string }>(held: Held): Held => ({
        ...held,
        worker: newId(held.worker),
      });
      const pins = json.pins?.map(rename);
      const published = json.published && {
        ...json.published,
        assignments: json.published.assignments.map(rename),
      };
      const renamed = {
        ...json,
        workers,
        ...(pins === undefined ? {} : { pins }),
        ...(published === undefined ? {} : { published }),
      };
      const plain = (await scheduleOf(json))?.assignments ?? [];
      const expected = plain.map((held) => ({ ...rename(held), id: "" }));
      const found = (await scheduleOf(renamed))?.assignments ?? [];
      expect(found.map((held) => ({ ...held, id: "" })).toSorted(byText)).toEqual(
        expected.toSorted(byText),
      );
    }),
    { numRuns: 60, seed: 5 },
  );
});

/** The list begun at another place; workers alike in all but name keep their order. */
const turned = <Item>(items: readonly Item[], by: number): readonly Item[] =>
  items.map((_, index) => items[(index + by) % items.length] as Item);

const byText = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

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
