import { describe, expect, test } from "vitest";
import { listPacks } from "../../src/app/catalog.ts";
import { rulesetFor } from "../../src/app/law.ts";
import { check } from "../../src/check/check.ts";
import type { CheckFinding } from "../../src/check/checked.ts";
import { judgeLine } from "../../src/check/judge.ts";
import type { Problem } from "../../src/domain/problem.ts";
import { parseProblem } from "../../src/intake/index.ts";
import { canonicalJson } from "../../src/kernel/digest.ts";
import { readScenario, scenariosIn } from "../scenarios/read.ts";
import { plainFindings } from "./plain-judge.ts";
import { randomSchedule } from "./random-schedule.ts";

const paths = [
  "tutorial",
  "proposed-week",
  ...["bench", "regress"].flatMap((home) => scenariosIn(home).map((name) => `${home}/${name}`)),
];

const everyPack = listPacks().map(({ id }) => id);

function readProblem(path: string, packs: readonly string[] | null): Problem {
  const given = readScenario<object>(`${path}/problem.json`);
  const read = parseProblem({ ...given, packs });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

function lawFor(problem: Problem) {
  const law = rulesetFor(problem);
  if (!law.ok) throw new Error(JSON.stringify(law.problem));
  return law.value;
}

/** Byte for byte, whatever the order. */
const written = (findings: readonly CheckFinding[]): readonly string[] =>
  findings.map(canonicalJson).sort();

describe("what the check remembers changes nothing of what it finds", () => {
  test.each(paths)(
    "%s: random schedules, under the law there and under every pack at once",
    (path) => {
      let count = 0;
      for (const packs of [null, everyPack]) {
        const problem = readProblem(path, packs);
        const ruleset = lawFor(problem);
        for (const seed of [1, 2]) {
          const told = randomSchedule(problem, 100 + seed);
          const publishedAt = problem.period.interval.start;
          const published = { publishedAt, assignments: told.assignments };
          for (const one of [problem, { ...problem, published }]) {
            const schedule = randomSchedule(one, seed);
            const plain = plainFindings(one, ruleset, schedule);
            expect(written(check(one, ruleset, schedule).findings)).toEqual(written(plain));
            count += plain.length;
          }
        }
      }
      if (readProblem(path, null).workers.length > 0) expect(count).toBeGreaterThan(0);
    },
  );

  test("findings stand in order: violations first, then by worker, time and enactment", () => {
    const problem = readProblem("bench/restaurant", everyPack);
    const { findings } = check(problem, lawFor(problem), randomSchedule(problem, 7));
    const rank = { violation: 0, notAssessable: 1, premium: 2 };
    const keys = findings.map(({ outcome, worker, interval, enactment }) =>
      [rank[outcome], worker, String(interval.start).padStart(12, "0"), enactment].join("\t"),
    );
    expect(keys).toEqual([...keys].sort());
  });

  test("a worker with another birthday, or other shifts, is judged anew", () => {
    const problem = readProblem("bench/restaurant", everyPack);
    const ruleset = lawFor(problem);
    const { assignments } = randomSchedule(problem, 3);
    const byWorker = problem.workers.map((worker) => {
      const shifts = assignments.flatMap((one) => (one.worker === worker.id ? [one.shift] : []));
      return { worker, shifts };
    });
    let [younger, fewer] = [0, 0];
    for (const { worker, shifts } of byWorker) {
      const before = written(judgeLine(problem, ruleset, worker, shifts));
      const child = { ...worker, birthDay: problem.period.first, ageBand: null };
      if (written(judgeLine(problem, ruleset, child, shifts)).join() !== before.join()) younger++;
      const half = shifts.slice(0, Math.floor(shifts.length / 2));
      if (written(judgeLine(problem, ruleset, worker, half)).join() !== before.join()) fewer++;
      expect(written(judgeLine(problem, ruleset, worker, shifts.toReversed()))).toEqual(before);
    }
    expect(younger).toBeGreaterThan(problem.workers.length / 2);
    expect(fewer).toBeGreaterThan(problem.workers.length / 2);
  });
});
