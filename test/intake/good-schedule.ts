import type { Problem } from "../../src/domain/problem.ts";
import { parseProblem } from "../../src/intake/parse.ts";
import type { ScheduleJson } from "../../src/intake/schema/schedule.ts";
import { goodProblem } from "./good-problem.ts";

/** The good problem, read, and a schedule for it with nothing wrong. */
export function goodSchedule(): { readonly problem: Problem; readonly json: ScheduleJson } {
  const read = parseProblem(goodProblem());
  if (!read.ok) throw new Error(`the good problem has issues: ${JSON.stringify(read.problem)}`);
  const json: ScheduleJson = {
    format: "fairweek/schedule@1",
    problemDigest: read.value.digest,
    assignments: [
      {
        id: "s2",
        worker: "w01",
        role: "cook",
        start: "2026-10-31T22:00-04:00",
        end: "2026-11-01T06:00-05:00",
        breaks: [
          {
            kind: "meal",
            start: "2026-11-01T01:30-04:00",
            end: "2026-11-01T01:00-05:00",
            paid: false,
          },
          { kind: "rest", start: "2026-10-31T23:00", end: "2026-10-31T23:10", paid: true },
        ],
        demand: "d2",
        onCall: false,
      },
      {
        id: "s1",
        worker: "w01",
        role: "server",
        start: "2026-10-26T09:00",
        end: "2026-10-26T17:00",
      },
    ],
    open: [
      {
        id: "o1",
        demand: "d2",
        role: "cook",
        start: "2026-10-31T22:00",
        end: "2026-11-01T06:00",
        missing: 1,
      },
    ],
  };
  return { problem: read.value, json };
}
