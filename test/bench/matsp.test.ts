import { describe, expect, it } from "vitest";
import { parseInstance, trivialBound, type Instance } from "../../bench/matsp/instance.ts";
import { planned, type Plan } from "../../bench/matsp/plan.ts";
import { tellShifts } from "../../bench/matsp/shifts.ts";
import { writePlan } from "../../bench/matsp/solution.ts";
import { evaluate } from "../../solver/index.ts";

/** Two days, two tasks, five people; somebody is needed at each task from 08:00 to 18:00. */
function instanceText(): string {
  const lines: string[] = [];
  for (let slot = 0; slot < 2 * 96; slot++) {
    const minute = 360 + 15 * slot;
    const inDay = minute % 1440;
    const clock = (at: number) =>
      `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
    const busy = inDay >= 480 && inDay < 1080 ? 1 : 0;
    const time = `${clock(inDay)}-${clock((inDay + 15) % 1440)}`;
    const day = 1 + Math.floor(minute / 1440);
    lines.push(`${day},${time},1,${busy},${busy}`, `${day},${time},2,${busy},${busy + 1}`);
  }
  const staff = ["a,720,1200", "b,720,1200", "c,360,1200", "d,360,600", "e,0,600"];
  const sections = ["SECTION_HORIZON", "2", "SECTION_TASKS", "2", "SECTION_STAFF", ...staff];
  return [...sections, "SECTION_COVER", ...lines].join("\n");
}

/** Everything the benchmark asks, on slots; the square of people too many, and people missing. */
function judge(instance: Instance, { shifts, tasks }: Plan) {
  const breaches: string[] = [];
  const there = new Int32Array(instance.min.length);
  shifts.forEach(({ from, to }, index) => {
    const length = to - from;
    const inDay = (from + 24) % 96;
    const mayStart =
      inDay === 0 || inDay >= 80 || (inDay >= 24 && inDay <= 40) || (inDay >= 56 && inDay <= 72);
    if (!mayStart) breaches.push(`starts at ${inDay}`);
    if (length < 24 || length > 40 || to > instance.slots) breaches.push(`lasts ${length}`);
    if (tasks[index]!.length !== length) breaches.push("idle");
    const blocks = tasks[index]!.join("").match(/(.)\1*/g) ?? [];
    if (blocks.some((block) => block.length < 4)) breaches.push("a block too short");
    tasks[index]!.forEach((task, slot) => {
      there[(from + slot) * instance.tasks + task]! += 1;
    });
  });
  instance.staff.forEach(({ slotsMin, slotsMax }, line) => {
    const own = shifts.filter((shift) => shift.line === line).sort((a, b) => a.from - b.from);
    const total = own.reduce((sum, { from, to }) => sum + to - from, 0);
    if (total < slotsMin || total > slotsMax) breaches.push(`${total} slots`);
    own.forEach((shift, i) => {
      const next = own[i + 1];
      if (next !== undefined && next.from - shift.to < 56) breaches.push("a short rest");
      if (next?.day === shift.day) breaches.push("two starts a day");
    });
  });
  let missing = 0;
  let objective = 0;
  there.forEach((count, at) => {
    missing += Math.max(0, instance.min[at]! - count);
    objective += Math.max(0, count - instance.max[at]!) ** 2;
  });
  return { breaches, missing, objective };
}

describe("an instance of shifts with tasks inside", () => {
  const instance = parseInstance(instanceText());

  it("is read in slots of 15 min from 06:00 of the first day on", () => {
    expect(instance).toMatchObject({ days: 2, tasks: 2, slots: 192 });
    expect([instance.min[2 * 7], instance.min[2 * 8], instance.max[2 * 8 + 1]]).toEqual([0, 1, 2]);
    expect(instance.staff[2]).toEqual({ id: "c", slotsMin: 24, slotsMax: 80 });
    expect(trivialBound(instance)).toBe(0);
  });

  it("is planned with nobody missing, every rule kept, and counted as the benchmark counts", async () => {
    const effort = { clock: "cpu", seconds: 5, threads: 1, seed: 1 } as const;
    let rounds = 0;
    const passed = () => (rounds++ > 3 ? 4.9 : 0);
    const plan = await planned(instance, { ...effort, passed });
    const told = judge(instance, plan);
    expect(told.breaches).toEqual([]);
    expect({ missing: plan.missing, objective: plan.objective }).toEqual({
      missing: told.missing,
      objective: told.objective,
    });
    expect(plan.missing).toBe(0);
    const written = writePlan(instance, plan).trimEnd().split("\n");
    expect(written).toHaveLength(plan.shifts.length);
    expect(written[0]).toMatch(/^[a-e] \d \d\d:\d\d( [12]:\d+)+$/);
  }, 30_000);

  it("finds the roster of shifts again that lie between the lines of the grid", () => {
    const need = new Int32Array(instance.slots);
    const near = [{ line: 2, day: 0, from: 5, to: 32 }];
    const { model, find, read } = tellShifts(instance, need, { step: 2, near });
    expect(read(find(near))).toEqual(near);
    expect(evaluate(model, find(near)).goals).toBe(27);
    expect(tellShifts(instance, need, { step: 1, near: [] }).model.options.count).toBeGreaterThan(
      model.options.count,
    );
  });
});
