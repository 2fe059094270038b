import { describe, expect, test } from "vitest";
import { shiftId, workerId } from "../../src/domain/identity.ts";
import { factOf, lineContext } from "../../src/rules/context.ts";
import { instant } from "../../src/time/interval.ts";
import { linesOf } from "./case-line.ts";
import { caseSchema } from "./case-file.ts";
import { problemWith, workerWith } from "../law/sample-problem.ts";

describe("a fact by its dotted name", () => {
  const worker = workerWith({ facts: { hourly: true, sector: "own" } });
  const problem = problemWith({ siteFacts: { region: "OR" } });

  test.each([
    ["worker.hourly", true],
    ["employer.sector", "foodService"],
    ["site.region", "OR"],
    ["worker.region", undefined],
    ["site.sector", undefined],
    ["weather.region", undefined],
    ["hourly", undefined],
    // What every object of the language has is no fact.
    ["worker.toString", undefined],
  ])("%s is %j", (name, value) => {
    expect(factOf(problem, worker, name)).toBe(value);
    expect(lineContext(problem, worker).fact(name)).toBe(value);
  });

  test("worker.payCentsPerHour is what the contract says, unless the facts say otherwise", () => {
    const paid = (payCentsPerHour: number | null, facts = {}) =>
      workerWith({ contract: { ...worker.contract, payCentsPerHour }, facts });
    const pay = (of: typeof worker) => factOf(problem, of, "worker.payCentsPerHour");
    expect(pay(paid(1650))).toBe(1650);
    expect(pay(paid(1650, { payCentsPerHour: 1700 }))).toBe(1700);
    expect(pay(paid(null))).toBeUndefined();
    expect(factOf(problem, paid(1650), "worker.tipsCentsPerHour")).toBeUndefined();
  });
});

describe("what surrounds a worker's shifts", () => {
  const [ana, bo] = ["w01", "w02"].map((id) => workerWith({ id: workerId(id) }));
  const { line } = linesOf(
    caseSchema.parse({
      name: "two shifts for two people",
      parameters: {},
      zone: "America/Los_Angeles",
      shifts: [
        { start: "2026-12-07T09:00", end: "2026-12-07T17:00" },
        { start: "2026-12-08T09:00", end: "2026-12-08T17:00" },
      ],
      expect: { outcome: "lawful" },
    }),
  );
  const assignments = line.shifts.map((shift, at) => ({
    worker: workerId(at === 0 ? "w01" : "w02"),
    shift,
    demand: null,
  }));
  const publishedAt = instant(29_000_000);

  test("is the problem's period, calendar and workweek, and when she can see new shifts", () => {
    const problem = problemWith({ now: publishedAt });
    expect(lineContext(problem, workerWith())).toMatchObject({
      worker: workerWith(),
      period: problem.period,
      calendar: problem.site.calendar,
      workweekStart: problem.workweekStart,
      school: null,
      holidays: null,
      published: null,
      noticeFrom: publishedAt,
    });
  });

  test("holds the public holidays where they are known", () => {
    const { site, period } = problemWith();
    const holidays = {
      dates: new Set([period.first]),
      known: { from: period.first, until: period.last },
    };
    const problem = problemWith({ site: { ...site, holidays } });
    expect(lineContext(problem, workerWith()).holidays).toBe(holidays);
  });

  test("tells each worker what was published to her, and to nobody else", () => {
    const problem = problemWith({ published: { publishedAt, assignments } });
    const told = (worker = workerWith()) =>
      lineContext(problem, worker).published?.assignments.map(({ shift }) => shift.id);
    expect(told(ana)).toEqual([shiftId("s1")]);
    expect(told(bo)).toEqual([shiftId("s2")]);
    expect(told(workerWith({ id: workerId("w03") }))).toEqual([]);
    expect(lineContext(problem, workerWith()).published?.publishedAt).toBe(publishedAt);
  });
});
