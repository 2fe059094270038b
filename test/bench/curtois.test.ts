import { describe, expect, it } from "vitest";
import { parseInstance, type Instance } from "../../bench/curtois/instance.ts";
import { tell } from "../../bench/curtois/model.ts";
import { evaluate, maxIterations, OFF, runToEnd, search } from "../../solver/index.ts";
import { manualClock } from "../../src/kernel/clock.ts";
import { Rng } from "../../src/kernel/rng.ts";

/** Two weeks less a day, so that the last weekend is cut short; four people, three shifts. */
const text = `
# invented for this test
SECTION_HORIZON
13

SECTION_SHIFTS
E,480,
L,450,E
N,600,E|L

SECTION_STAFF
ann,E=13|L=13|N=2,3600,1900,4,2,2,1
bob,E=13|L=0|N=13,4200,960,5,1,1,2
cyd,E=4|L=13|N=13,2600,0,3,2,3,1
dee,E=13|L=13|N=0,3000,1000,4,2,2,1

SECTION_DAYS_OFF
ann,3
cyd,0,12

SECTION_SHIFT_ON_REQUESTS
ann,1,E,2
bob,4,L,3
cyd,5,N,1
ann,3,E,4

SECTION_SHIFT_OFF_REQUESTS
ann,2,L,3
dee,6,E,2

SECTION_COVER
${Array.from({ length: 13 }, (_, day) => `${day},E,1,100,1\n${day},L,${day % 2},50,2`).join("\n")}
4,N,2,70,3
`;

/** Cost and breaches straight from the benchmark's statement, on shift names. */
function judge(instance: Instance, rows: readonly (readonly string[])[]) {
  let cost = 0;
  let breaches = 0;
  instance.staff.forEach((person, line) => {
    const row = rows[line]!;
    const worked = row.map((shift) => shift !== "-");
    const minutes = row.reduce((sum, shift) => sum + lengthOf(instance, shift), 0);
    if (minutes > person.minutesMax || minutes < person.minutesMin) breaches++;
    for (const [shift, most] of person.shiftsMax) {
      if (row.filter((each) => each === shift).length > most) breaches++;
    }
    row.forEach((shift, day) => {
      const next = row[day + 1];
      const type = instance.shifts.find(({ id }) => id === shift);
      if (next !== undefined && type?.notNext.includes(next)) breaches++;
      if (worked[day] && person.daysOff.has(day)) breaches++;
    });
    const marks = worked.map((works) => (works ? "w" : "o")).join("");
    for (const found of marks.matchAll(/w+|o+/g)) {
      const length = found[0].length;
      const inner = found.index > 0 && found.index + length < marks.length;
      const works = found[0].startsWith("w");
      if (works && length > person.workDaysMax) breaches++;
      if (inner && length < (works ? person.workDaysMin : person.offDaysMin)) breaches++;
    }
    const weekends = [5, 12].filter((day) => worked[day] || worked[day + 1]).length;
    if (weekends > person.weekendsMax) breaches++;
    for (const request of instance.on) {
      if (request.employee === person.id && row[request.day] !== request.shift)
        cost += request.weight;
    }
    for (const request of instance.off) {
      if (request.employee === person.id && row[request.day] === request.shift)
        cost += request.weight;
    }
  });
  for (const { day, shift, required, underWeight, overWeight } of instance.cover) {
    const there = rows.filter((row) => row[day] === shift).length;
    cost += there < required ? underWeight * (required - there) : overWeight * (there - required);
  }
  return { cost, breaches };
}

function lengthOf({ shifts }: Instance, shift: string): number {
  return shifts.find(({ id }) => id === shift)?.minutes ?? 0;
}

const rowsOf = (written: string) =>
  written
    .trimEnd()
    .split("\n")
    .map((row) => row.split(" "));

describe("an instance of fixed shifts told to the solver", () => {
  const instance = parseInstance(text);
  const { model, write } = tell(instance);

  it("is read with its shifts, limits, days off, requests and cover", () => {
    expect(instance.days).toBe(13);
    expect(instance.shifts.map(({ notNext }) => notNext.join())).toEqual(["", "E", "E,L"]);
    expect(instance.staff[1]).toMatchObject({ id: "bob", minutesMax: 4200, weekendsMax: 2 });
    expect([...instance.staff[2]!.daysOff]).toEqual([0, 12]);
    expect(instance.cover.at(-1)).toEqual({
      ...{ day: 4, shift: "N", required: 2, underWeight: 70, overWeight: 3 },
    });
  });

  it("costs what the statement says, roster for roster, and is broken where it says so", () => {
    const rng = new Rng(7);
    const stop = maxIterations(3000);
    const { roster } = runToEnd(search(model, { seed: 1, stop, clock: manualClock(0) }));
    let lawful = 0;
    let broken = 0;
    for (let i = 0; i < 600; i++) {
      const changed = roster.slice();
      for (let k = rng.below(4); k > 0; k--) {
        const slot = rng.below(changed.length);
        const options = [OFF];
        for (let o = 0; o < model.options.count; o++) {
          const at = model.options.line[o]! * model.days + model.options.day[o]!;
          if (at === slot) options.push(o);
        }
        changed[slot] = options[rng.below(options.length)]!;
      }
      const slow = evaluate(model, changed);
      const told = judge(instance, rowsOf(write(changed)));
      expect(slow.legal === 0).toBe(told.breaches === 0);
      expect(slow.goals).toBe(told.cost);
      expect(slow.coverage).toBe(0);
      if (told.breaches === 0) lawful++;
      else broken++;
    }
    expect(lawful).toBeGreaterThan(30);
    expect(broken).toBeGreaterThan(100);
  });
});
