import { describe, expect, test } from "vitest";
import { type ProblemJson, findSkills, parseProblem, readSkills } from "../../src/index.ts";
import { equalsJson } from "../fairness/equals.ts";

/** Two clerks and a lead; each weekday shift of 8 h wants `leads` leads. */
function counter(leads: number): ProblemJson {
  const json = equalsJson({ workers: 3, weekend: 0, weekday: 0 });
  const start = "2026-12-07T09:00";
  return {
    ...json,
    roles: [...json.roles, { id: "lead", name: "Lead" }],
    workers: json.workers.map((worker, index) =>
      index === 2 ? { ...worker, roles: ["lead"] } : worker,
    ),
    demand: {
      shifts: [{ id: "monday", role: "lead", start, end: "2026-12-07T17:00", count: leads }],
    },
    limits: { seed: 1, maxIterations: 300 },
  };
}

async function found(json: ProblemJson, options: Parameters<typeof findSkills>[1] = {}) {
  const problem = parseProblem(json);
  if (!problem.ok) throw new Error(JSON.stringify(problem.problem));
  const skills = await findSkills(problem.value, options);
  if (!skills.ok) throw new Error(JSON.stringify(skills.problem));
  return skills.value;
}

describe("skills that would help", () => {
  test("where one lead is missing for 8 h, either clerk's training fills all 8 h", async () => {
    const { before, sets, pairsConsidered } = await found(counter(2));
    expect(before.missingMinutes).toBe(480);
    expect(pairsConsidered).toBe(2);
    const told = sets.map(({ trainings, filledMinutes, missingMinutes }) => [
      trainings.map(({ worker, role }) => `${worker} ${role}`).join(),
      filledMinutes,
      missingMinutes,
    ]);
    expect(told).toEqual([
      ["w1 lead", 480, 0],
      ["w2 lead", 480, 0],
    ]);
  });

  test("where two leads are missing, both clerks' trainings together fill 16 h and come first", async () => {
    const { sets } = await found(counter(3));
    expect(sets[0]?.trainings.map(({ worker }) => worker)).toEqual(["w1", "w2"]);
    expect(sets[0]?.filledMinutes).toBe(960);
    expect(sets.slice(1).map(({ filledMinutes }) => filledMinutes)).toEqual([480, 480]);
  });

  test("where nothing is open and nobody carries anything, there is nothing to advise", async () => {
    const { sets, pairsConsidered } = await found(counter(1));
    expect([sets.length, pairsConsidered]).toEqual([0, 0]);
  });

  test("solves no more weeks than it may, and gives the same bytes again", async () => {
    const first = await found(counter(3), { setsMost: 2 });
    expect(first.setsSolved).toBe(2);
    expect(JSON.stringify(await found(counter(3), { setsMost: 2 }))).toBe(JSON.stringify(first));
  });

  test("stops when it is asked to, and keeps what it has", async () => {
    const abort = new AbortController();
    const skills = await found(counter(3), {
      signal: abort.signal,
      onProgress: (done) => (done === 1 ? abort.abort() : undefined),
    });
    expect(skills.interrupted).toBe(true);
    expect(skills.setsSolved).toBeLessThan(3);
  });

  test("is read back from its own JSON, and nothing else is", async () => {
    const skills = await found(counter(2));
    const read = readSkills(JSON.parse(JSON.stringify(skills)));
    expect(read.ok && read.value).toEqual(skills);
    expect(readSkills({ ...skills, sets: [{}] }).ok).toBe(false);
    expect(readSkills({ ...skills, more: 1 }).ok).toBe(false);
  });
});
