import { expect, test } from "vitest";
import { swapsOf } from "../../bench/swappable.ts";
import { parseProblem, parseSchedule } from "../../src/index.ts";

const history = { completeFrom: "2026-07-01T00:00", shifts: [] };
const worker = (id: string, wishes: readonly object[] = [], roles = ["server"]) => ({
  ...{ id, name: id, ageBand: "adult", roles, history, wishes },
});

/** Tuesday 2026-12-08 in Dublin: a morning and an evening of four hours, given to Ana and Ben. */
function tuesday(workers: readonly object[]) {
  const times = { d1: ["07", "11"], d2: ["16", "20"] } as const;
  const span = (id: "d1" | "d2") => ({
    start: `2026-12-08T${times[id][0]}:00`,
    end: `2026-12-08T${times[id][1]}:00`,
  });
  const read = parseProblem({
    format: "fairweek/problem@1",
    site: { id: "s", name: "Site", zone: "Europe/Dublin", country: "IE" },
    employer: {},
    period: { from: "2026-12-07", to: "2026-12-13" },
    workweekStart: { weekday: "monday", time: "00:00" },
    roles: [
      { id: "server", name: "Server" },
      { id: "cook", name: "Cook" },
    ],
    workers,
    demand: {
      shifts: (["d1", "d2"] as const).map((id) => ({ id, role: "server", count: 1, ...span(id) })),
    },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const problem = read.value;
  const given = (["d1", "d2"] as const).map((demand, at) => ({
    ...{ id: demand, worker: ["ana", "ben"][at], demand, role: "server", breaks: [] },
    ...span(demand),
  }));
  const json = { format: "fairweek/schedule@1", problemDigest: problem.digest };
  const schedule = parseSchedule({ ...json, assignments: given, open: [] }, problem);
  if (!schedule.ok) throw new Error(JSON.stringify(schedule.problem));
  return swapsOf(problem, schedule.value);
}

const evenings = [
  { id: "w", kind: "off", start: "2026-12-08T16:00", end: "2026-12-08T20:00", weight: 3 },
];

test("a swap that would meet a wish at no other cost is found", () => {
  const { tried, better } = tuesday([worker("ana"), worker("ben", evenings)]);
  expect(tried).toBe(1);
  expect(better).toHaveLength(1);
  expect(better[0]).toMatch(/^ana ben 2026-12-08 -\d+$/);
});

test("where nobody wishes anything a swap is tried and brings nothing", () => {
  expect(tuesday([worker("ana"), worker("ben")])).toEqual({ tried: 1, better: [] });
});

test("who is not trained for the role is no one to swap with", () => {
  const cook = worker("cai", [], ["cook"]);
  const { tried, better } = tuesday([worker("ana", evenings), worker("ben", evenings), cook]);
  expect(tried).toBe(3);
  expect(better).toEqual([]);
});
