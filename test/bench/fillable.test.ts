import { describe, expect, test } from "vitest";
import { fillsOf } from "../../bench/fillable.ts";
import { scenarioCases, workplaces } from "../../bench/suites/scenarios.ts";
import { type Schedule, parseProblem, parseSchedule } from "../../src/index.ts";

const ana = {
  id: "w1",
  name: "Ana",
  ageBand: "adult",
  roles: ["server"],
  history: { completeFrom: "2026-07-01T00:00", shifts: [] },
};

/** A week in Dublin with one shift wanted on Tuesday 2026-12-08 from 07:00, and what is already given. */
function fills(
  given: { worker?: object; minutes?: number; assigned?: readonly object[]; curve?: boolean } = {},
) {
  const hours = (given.minutes ?? 240) / 60;
  const end = `2026-12-08T${String(7 + hours).padStart(2, "0")}:00`;
  const wanted = { id: "d1", role: "server", start: "2026-12-08T07:00", end, count: 1 };
  const counts = Array.from({ length: hours }, () => 1);
  const read = parseProblem({
    format: "fairweek/problem@1",
    site: { id: "s", name: "Site", zone: "Europe/Dublin", country: "IE" },
    employer: {},
    period: { from: "2026-12-07", to: "2026-12-13" },
    workweekStart: { weekday: "monday", time: "00:00" },
    roles: [{ id: "server", name: "Server" }],
    workers: [given.worker ?? ana],
    demand: given.curve
      ? {
          curves: [
            {
              id: "d1",
              role: "server",
              stepMinutes: 60,
              days: [{ date: "2026-12-08", from: "07:00", counts }],
            },
          ],
          templates: [
            {
              id: "t",
              roles: ["server"],
              weekdays: ["tuesday"],
              earliestStart: "05:00",
              latestStart: "20:00",
              stepMinutes: 60,
              lengthsMinutes: [120, 180],
            },
          ],
        }
      : { shifts: [wanted] },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const problem = read.value;
  const json = {
    format: "fairweek/schedule@1",
    problemDigest: problem.digest,
    assignments: given.assigned ?? [],
    open: [{ id: "o1", demand: "d1", role: "server", start: wanted.start, end, missing: 1 }],
  };
  const schedule = parseSchedule(json, problem);
  if (!schedule.ok) throw new Error(JSON.stringify(schedule.problem));
  return fillsOf(problem, schedule.value as Schedule);
}

const assigned = (start: string, end: string): object => ({
  id: "a1",
  worker: "w1",
  role: "server",
  start: `2026-12-${start}`,
  end: `2026-12-${end}`,
  breaks: [],
  demand: null,
  onCall: false,
});

describe("the brute force on open slots", () => {
  test("finds the free worker who could have had a shift of 4 h", () => {
    expect(fills()).toEqual({
      tried: 1,
      lawful: ["w1 2026-12-08T07:00+00:00 server 240 min"],
      undecided: 0,
    });
  });

  test("finds nobody where the only worker came home 10 h before, and somebody where it was 11 h", () => {
    expect(fills({ assigned: [assigned("07T17:00", "07T21:00")] }).lawful).toEqual([]);
    expect(fills({ assigned: [assigned("07T16:00", "07T20:00")] }).lawful).toHaveLength(1);
  });

  test("asks nobody who lacks the role, is not available or works on that date already", () => {
    const monday = { weekly: [{ weekday: "monday", from: "00:00", to: "24:00" }] };
    expect(fills({ worker: { ...ana, availability: monday } }).tried).toBe(0);
    expect(fills({ assigned: [assigned("08T18:00", "08T20:00")] }).tried).toBe(0);
  });

  test("leaves open what the law says of a worker whose last weeks are unknown", () => {
    const { history: _history, ...unknown } = ana;
    expect(fills({ worker: unknown })).toEqual({ tried: 1, lawful: [], undecided: 1 });
  });

  test("does not call a shift of 8 h unlawful that only lacks a break", () => {
    expect(fills({ minutes: 480 })).toEqual({ tried: 1, lawful: [], undecided: 1 });
  });

  test("tries on a curve of 4 h the five shapes of 2 h and 3 h that lie in it", () => {
    expect(fills({ curve: true }).lawful).toHaveLength(5);
  });
});

test("the suite runs every workplace with three seeds, and once short of staff", () => {
  expect(scenarioCases()).toHaveLength(workplaces.length * 4);
  expect(scenarioCases(["ward"]).map(({ seed, staff }) => `${seed} ${staff}`)).toEqual([
    "1 full",
    "2 full",
    "3 full",
    "1 short",
  ]);
});
