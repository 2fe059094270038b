import { describe, expect, test } from "vitest";
import {
  type Problem,
  type Report,
  type Schedule,
  type Viewer,
  asReader,
  instant,
  parseProblem,
  parseSchedule,
  reportPage,
  reportWeek,
} from "../../src/index.ts";
import { shiftId } from "../../src/domain/identity.ts";
import { jsonOf, juniper, quarterOf, sound, weekOf } from "./examples.ts";

const problem = sound(parseProblem(jsonOf(juniper[0])));
const schedule = sound(parseSchedule(jsonOf(juniper[1]), problem));

const reported = (given: Problem, week: Schedule, viewer: Viewer, worker: string | null): Report =>
  sound(
    reportWeek(given, week, { reader: sound(asReader(given, viewer, worker)), language: "en" }),
  );

/** The page without the digests, which are of everything given. */
const told = (report: Report): string =>
  reportPage(report).replaceAll(/sha256:[0-9a-f]{64}/g, "digest");

/** The same week in which leave is time not offered, as a manager may know it. */
function withoutLeave(given: Problem): Problem {
  const workers = given.workers.map((worker) => ({
    ...worker,
    leaves: [],
    available: worker.leaves.reduce(
      (open, { interval: away }) =>
        open.flatMap((span) =>
          [
            { start: span.start, end: instant(Math.min(span.end, away.start)) },
            { start: instant(Math.max(span.start, away.end)), end: span.end },
          ].filter(({ start, end }) => start < end),
        ),
      worker.available,
    ),
  }));
  return { ...given, workers };
}

/** The week with a shift put where Ben is on leave: the check finds it. */
function againstLeave(week: Schedule): Schedule {
  const ben = problem.workers.find(({ id }) => id === "ben");
  const [model, leave] = [week.assignments[0], ben?.leaves[0]];
  if (ben === undefined || model === undefined || leave === undefined) throw new Error("no leave");
  const start = instant(leave.interval.start + 60);
  const shift = {
    ...model.shift,
    id: shiftId("on-leave"),
    interval: { start, end: instant(start + 240) },
    breaks: [],
  };
  const assignments = [...week.assignments, { worker: ben.id, shift, demand: null }];
  return { ...week, assignments };
}

describe("a week's report", () => {
  test.each(["manager", "auditor", "workerRep"] as const)(
    "reads the same to the %s whether somebody was on leave or not available",
    (viewer) => {
      for (const week of [schedule, againstLeave(schedule)]) {
        const [leave, plain] = [problem, withoutLeave(problem)].map((given) =>
          told(reported(given, week, viewer, null)),
        );
        expect(leave === plain).toBe(true);
      }
    },
  );

  test("tells human resources of the leave that a shift breaks, and the manager only that Ben is not available", () => {
    const week = againstLeave(schedule);
    const [hr, manager] = (["hr", "manager"] as const).map((viewer) =>
      told(reported(problem, week, viewer, null)),
    );
    expect(hr).toMatch(/Ben Okafor is on leave|leave/i);
    const findings = (page: string | undefined) =>
      /id="findings-list"[^]*?<\/section>/.exec(page ?? "")?.[0] ?? "";
    expect(findings(manager)).toContain("Ben Okafor is not available");
    expect(findings(manager)).not.toMatch(/leave/i);
    expect(findings(hr)).toMatch(/leave/i);
  });

  test("holds no name but her own for a worker, and none for a coworker", () => {
    const names = problem.workers.map(({ name }) => name);
    const own = told(reported(problem, schedule, "self", "ana"));
    const foreign = told(reported(problem, schedule, "coworker", null));
    expect(own).toContain("Ana Ruiz");
    expect(names.filter((name) => name !== "Ana Ruiz" && own.includes(name))).toEqual([]);
    expect(names.filter((name) => foreign.includes(name))).toEqual([]);
  });

  test("tells the workers' representative nothing of wages", () => {
    const ids = (report: Report): string => JSON.stringify(report);
    expect(ids(weekOf(juniper, { viewer: "workerRep" }))).not.toContain('"wages"');
    expect(ids(weekOf(juniper, { viewer: "manager" }))).toContain('"wages"');
  });

  test("never holds a birth date, or the id of a leave, an accommodation or a consent", () => {
    for (const viewer of ["manager", "hr", "auditor", "workerRep", "coworker"] as const) {
      const text = JSON.stringify(weekOf(juniper, { viewer }));
      for (const { leaves, accommodations, consents } of problem.workers)
        for (const { id } of [...leaves, ...accommodations, ...consents])
          expect(text).not.toContain(id);
      expect(text).not.toContain("2011-");
    }
  });
});

describe("a quarter's report", () => {
  test("names workers to staff and nobody to a coworker", () => {
    expect(reportPage(quarterOf("en"))).toContain("Elena Petrova");
    expect(reportPage(quarterOf("en", "coworker"))).not.toContain("Elena Petrova");
  });
});
