import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { budgetFor } from "../../bench/inrc2/budget.ts";
import { weekByWeek } from "../../bench/inrc2/course.ts";
import { tell, type Assignment } from "../../bench/inrc2/model.ts";
import { parseScenario, type Bounds, type Scenario } from "../../bench/inrc2/scenario.ts";
import { writeSolution } from "../../bench/inrc2/solution.ts";
import { parseHistory, parseWeek, pastAfter, type Past } from "../../bench/inrc2/week.ts";
import { evaluate, OFF } from "../../solver/index.ts";
import { Rng } from "../../src/kernel/rng.ts";

const scenario = parseScenario(`
SCENARIO = tiny
WEEKS = 2
SKILLS = 2
Chief
Plain
SHIFT_TYPES = 2
Early (2,4)
Night (2,3)
FORBIDDEN_SHIFT_TYPES_SUCCESSIONS
Early 0
Night 1 Early
CONTRACTS = 2
Full (6,9) (2,4) (2,3) 1 1
Part (2,4) (1,3) (2,5) 1 0
NURSES = 3
Ada Full 2 Chief Plain
Bea Full 1 Plain
Cid Part 1 Plain
`);
const history = parseHistory(`
HISTORY
0 tiny
NURSE_HISTORY
Ada 0 0 Night 2 5 0
Bea 11 3 None 0 0 1
Cid 0 1 Early 1 1 0
`);
const week = (shift: number) =>
  parseWeek(`
WEEK_DATA
tiny
REQUIREMENTS
Early Chief (0,1) (0,0) (1,1) (0,1) (0,0) (0,0) (0,1)
Early Plain (1,1) (0,1) (0,2) (0,1) (1,1) (0,0) (0,1)
Night Plain (0,1) (0,${shift}) (0,1) (1,1) (0,1) (1,1) (0,1)
SHIFT_OFF_REQUESTS = 2
Ada Any Tue
Bea Night Sat
`);
const weeks = [week(1), week(2)];
/** A thread cannot load TypeScript: it runs what was built. */
const workerFile = fileURLToPath(new URL("../../.build/solver/ahead/worker.js", import.meta.url));

type Row = readonly (Assignment | null)[];

/** Days missing in closed runs and days too many, for one class of days: as the rules say it. */
function runs(belongs: readonly boolean[], carried: number, { min, max }: Bounds): number {
  let charged = 0;
  let run = carried;
  let inside = 0;
  for (const day of [...belongs, null]) {
    if (day === true) {
      run++;
      inside++;
      continue;
    }
    charged += Math.min(inside, Math.max(0, run - max));
    if (day === false && run > 0) charged += Math.max(0, min - run);
    run = 0;
    inside = 0;
  }
  return charged;
}

/** The competition's points, by names. */
function points({ nurses, shifts }: Scenario, rows: readonly Row[]): number {
  let sum = 0;
  nurses.forEach(({ id, contract }, line) => {
    const past = history.get(id)!;
    const row = rows[line]!;
    const works = row.map((each) => each !== null);
    sum += 30 * runs(works, past.workRun, contract.workDays);
    sum +=
      30 *
      runs(
        works.map((day) => !day),
        past.offRun,
        contract.offDays,
      );
    for (const shift of shifts) {
      const carried = past.last === shift.id ? past.shiftRun : 0;
      sum +=
        15 *
        runs(
          row.map((each) => each?.shift === shift.id),
          carried,
          shift.run,
        );
    }
    const total = past.assignments + works.filter(Boolean).length;
    sum += 20 * Math.max(0, contract.total.min - total, total - contract.total.max);
    const ends = [5, 12].map((day) => Number(works[day]) + Number(works[day + 1]));
    const worked = past.weekends + ends.filter((days) => days > 0).length;
    sum += 30 * Math.max(0, worked - contract.weekendsMax);
    if (contract.completeWeekend) sum += 30 * ends.filter((days) => days === 1).length;
    weeks.forEach(({ wishes }, index) => {
      for (const wish of wishes.filter(({ nurse }) => nurse === id)) {
        const done = row[7 * index + wish.day]?.shift;
        if (done !== undefined && (wish.shift === "Any" || wish.shift === done)) sum += 10;
      }
    });
  });
  return sum + 30 * short(rows, "max");
}

function short(rows: readonly Row[], bound: "min" | "max"): number {
  let sum = 0;
  weeks.forEach(({ requirements }, index) => {
    for (const { shift, skill, byDay } of requirements) {
      byDay.forEach((bounds, day) => {
        const there = rows.filter((row) => {
          const done = row[7 * index + day];
          return done?.shift === shift && done.skill === skill;
        });
        sum += Math.max(0, bounds[bound] - there.length);
      });
    }
  });
  return sum;
}

describe("weeks of the nurse rostering competition told to the solver", () => {
  const { model, constant, read, find } = tell({ scenario, weeks, history, budget: null });

  it("cost the competition's points, roster for roster, with runs and counts carried in", () => {
    const rng = new Rng(3);
    const slots = model.lines * model.days;
    const choices = Array.from({ length: slots }, () => [OFF]);
    for (let o = 0; o < model.options.count; o++) {
      choices[model.options.line[o]! * model.days + model.options.day[o]!]!.push(o);
    }
    for (let i = 0; i < 500; i++) {
      const idle = 1 + rng.below(5);
      const roster = Int32Array.from({ length: slots }, (_, slot) =>
        rng.below(idle) > 0 ? OFF : choices[slot]![rng.below(choices[slot]!.length)]!,
      );
      const rows = read(roster);
      const slow = evaluate(model, roster);
      expect(slow.goals + constant).toBe(points(scenario, rows));
      expect(slow.coverage).toBe(short(rows, "min"));
      const nightsThenEarly = rows.filter((row) =>
        row.some((each, day) => each?.shift === "Early" && row[day - 1]?.shift === "Night"),
      );
      expect(slow.legal).toBe(nightsThenEarly.length);
      expect(find(rows)).toEqual(roster);
    }
  });

  it("forbid an Early on Monday to whoever comes from a Night", () => {
    const first = model.lineOptions[model.lineStart[0]!]!;
    const monday = read(Int32Array.from({ length: 42 }, (_, slot) => (slot === 0 ? first : OFF)));
    expect(monday[0]![0]?.shift).toBe("Night");
  });

  it("are planned one by one into weeks that fit together, judged as one whole", async () => {
    const base = {
      passed: () => performance.now() / 1000,
      clock: "wall",
      threads: 1,
      seed: 1,
    } as const;
    const effort = { ...base, secondsPerWeek: 0.3, workerFile };
    const plan = await weekByWeek({ scenario, weeks, history }, effort);
    const rows = scenario.nurses.map((_, line) => plan.weeks.flatMap((each) => each[line]!));
    expect(plan.missing).toBe(short(rows, "min"));
    expect(plan.objective).toBe(points(scenario, rows));
  });

  it("are written as the competition reads them", () => {
    const row: Row = [{ shift: "Early", skill: "Chief" }, null];
    expect(writeSolution(scenario, 1, [row])).toBe(
      "SOLUTION\n1 tiny\n\nASSIGNMENTS = 1\nAda Mon Early Chief\n",
    );
  });
});

describe("what a nurse carries from one week to the next", () => {
  const past: Past = {
    ...{ assignments: 3, weekends: 1, last: "Early", shiftRun: 2, workRun: 4, offRun: 0 },
  };

  it("counts 2 Early, 4 worked days and then 1 Early and 6 days off as no run but 6 off", () => {
    const week = ["Early", null, null, null, null, null, null];
    expect(pastAfter(past, week)).toEqual({
      ...{ assignments: 4, weekends: 1, last: null, shiftRun: 0, workRun: 0, offRun: 6 },
    });
  });

  it("goes on with runs over the end of a week, and counts a weekend once", () => {
    const week = ["Early", "Early", "Night", "Night", "Night", "Night", "Night"];
    expect(pastAfter(past, week)).toEqual({
      ...{ assignments: 10, weekends: 2, last: "Night", shiftRun: 5, workRun: 11, offRun: 0 },
    });
  });

  it("leaves a third of 9 assignments to the first of 3 weeks, and prices a weekend by what is left", () => {
    const nurse = scenario.nurses[0]!;
    const fresh = { ...past, assignments: 0, weekends: 0 };
    expect(budgetFor(nurse, fresh, { planned: 1, left: 3 })).toEqual({
      assignments: { min: 2, max: 3 },
      ...{ weekendsMax: 0, weekendPoints: 20 },
    });
    const spent = budgetFor(nurse, { ...past, assignments: 9 }, { planned: 1, left: 3 });
    expect(spent).toEqual({
      assignments: { min: 9, max: 9 },
      ...{ weekendsMax: 1, weekendPoints: 30 },
    });
  });
});
