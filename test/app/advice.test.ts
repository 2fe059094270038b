import { describe, expect, test } from "vitest";
import { workerId } from "../../src/domain/identity.ts";
import { asSelf, asViewer } from "../../src/explain/reader.ts";
import { check, checkDocument, parseProblem, parseSchedule } from "../../src/index.ts";
import type { Language, Viewer } from "../../src/rules/explanation.ts";

const always = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map(
  (weekday) => ({ weekday, from: "00:00", to: "24:00" }),
);

/** Two workers; Ana has four nights of 9.5 h in a row, Ben a rest of 10 h after an evening. */
const problemJson = {
  format: "fairweek/problem@1",
  site: { id: "s", name: "Ward", zone: "Europe/Berlin", country: "DE" },
  employer: { sector: "health" },
  period: { from: "2026-12-07", to: "2026-12-13" },
  workweekStart: { weekday: "monday", time: "00:00" },
  packs: [],
  roles: [{ id: "nurse", name: "Nurse" }],
  workers: [
    {
      id: "ana",
      name: "Ana",
      ageBand: "adult",
      roles: ["nurse"],
      availability: { weekly: always },
      history: {
        completeFrom: "2026-12-01T00:00",
        shifts: [{ id: "h1", role: "nurse", start: "2026-12-06T21:00", end: "2026-12-07T06:30" }],
      },
    },
    {
      id: "ben",
      name: "Ben",
      ageBand: "adult",
      roles: ["nurse"],
      availability: { weekly: always },
    },
  ],
  demand: {},
};

const shift = (id: string, worker: string, start: string, end: string) => ({
  id,
  worker,
  role: "nurse",
  start: `2026-12-${start}`,
  end: `2026-12-${end}`,
});

const scheduleJson = {
  format: "fairweek/schedule@1",
  assignments: [
    shift("a1", "ana", "07T21:00", "08T06:30"),
    shift("a2", "ana", "08T21:00", "09T06:30"),
    shift("a3", "ana", "09T21:00", "10T06:30"),
    shift("b1", "ben", "07T13:00", "07T21:00"),
    shift("b2", "ben", "08T07:00", "08T15:00"),
  ],
};

const problem = parseProblem(problemJson);
if (!problem.ok) throw new Error(JSON.stringify(problem.problem));
const schedule = parseSchedule(scheduleJson, problem.value);
if (!schedule.ok) throw new Error(JSON.stringify(schedule.problem));
const judged = check(problem.value, schedule.value);
if (!judged.ok) throw new Error(JSON.stringify(judged.problem));

const adviceFor = (viewer: Viewer, worker: string | null = null, language: Language = "en") => {
  const reader = viewer === "self" ? asSelf(workerId(worker ?? "")) : asViewer(viewer);
  return checkDocument(problem.value, judged.value, reader, language).advice;
};

describe("advice on fatigue beside a check", () => {
  test("counts the night before the period: the third night planned is the fourth in a row", () => {
    const nights = adviceFor("manager").entries.filter(
      ({ advice }) => advice === "consecutiveNights",
    );
    expect(nights).toMatchObject([{ worker: "ana", shifts: ["a3"] }]);
  });

  test("tells nights over 9 h, rests under 11 h and risks of 1.5 and more, each with its shifts", () => {
    const of = (kind: string): readonly string[] =>
      adviceFor("manager")
        .entries.filter(({ advice }) => advice === kind)
        .flatMap(({ shifts }) => shifts);
    expect(of("nightLength")).toEqual(["a1", "a2", "a3"]);
    expect(of("restBetweenShifts")).toEqual(["b2"]);
    expect(of("highRisk")).toEqual(["a1", "a2", "a3"]);
    const [first] = adviceFor("manager").entries.filter(({ advice }) => advice === "highRisk");
    // Night 0.33, second of a run 0.06, 9.5 h long 0.1125, 14.5 h of rest before 0.04875.
    expect(first?.risk).toBe(1.55);
  });

  test("never moves the verdict, and stands in no finding", () => {
    const document = checkDocument(problem.value, judged.value, asViewer("manager"), "en");
    expect(JSON.stringify(document.findings)).not.toContain("guidance");
    expect(document.advice.notes.join(" ")).toContain("not law");
  });

  test("a worker reads her own and nobody else's; a coworker reads none", () => {
    const workersOf = (of: ReturnType<typeof adviceFor>): readonly string[] => [
      ...new Set(of.entries.map(({ worker }) => worker)),
    ];
    expect(workersOf(adviceFor("self", "ana"))).toEqual(["ana"]);
    expect(workersOf(adviceFor("self", "ben"))).toEqual(["ben"]);
    expect(workersOf(adviceFor("coworker"))).toEqual([]);
    for (const viewer of ["manager", "hr", "auditor", "workerRep"] as const)
      expect(workersOf(adviceFor(viewer))).toEqual(["ana", "ben"]);
  });

  test("says the same in Spanish", () => {
    const [en, es] = [adviceFor("manager"), adviceFor("manager", null, "es")];
    expect(es.entries.map(({ advice, shifts }) => [advice, shifts])).toEqual(
      en.entries.map(({ advice, shifts }) => [advice, shifts]),
    );
    expect(es.entries.every(({ text }, index) => text !== en.entries[index]?.text)).toBe(true);
    expect(es.notes.join(" ")).toContain("no son ley");
  });
});
