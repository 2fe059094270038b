import { describe, expect, it } from "vitest";
import { parseInstance, type Instance } from "../../bench/matsp/instance.ts";
import { planned, type Plan } from "../../bench/matsp/plan.ts";
import { activityModel } from "../../bench/matsp/rules.ts";
import { writePlan } from "../../bench/matsp/solution.ts";

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

/** Everything the benchmark asks, on slots; people missing, and too many, squared and not. */
function judge(instance: Instance, { shifts }: Plan) {
  const breaches: string[] = [];
  const there = new Int32Array(instance.min.length);
  for (const { from, activities } of shifts) {
    const inDay = (from + 24) % 96;
    const mayStart =
      inDay === 0 || inDay >= 80 || (inDay >= 24 && inDay <= 40) || (inDay >= 56 && inDay <= 72);
    if (!mayStart) breaches.push(`starts at ${inDay}`);
    const length = activities.length;
    if (length < 24 || length > 40 || from + length > instance.slots)
      breaches.push(`lasts ${length}`);
    const blocks = activities.join("").match(/(.)\1*/g) ?? [];
    if (blocks.some((block) => block.length < 4)) breaches.push("a block too short");
    activities.forEach((task, slot) => {
      there[(from + slot) * instance.tasks + task]! += 1;
    });
  }
  instance.staff.forEach(({ slotsMin, slotsMax }, line) => {
    const own = shifts.filter((shift) => shift.line === line).sort((a, b) => a.from - b.from);
    const total = own.reduce((sum, { activities }) => sum + activities.length, 0);
    if (total < slotsMin || total > slotsMax) breaches.push(`${total} slots`);
    own.forEach((shift, i) => {
      const next = own[i + 1];
      const rest = (next?.from ?? Infinity) - shift.from - shift.activities.length;
      if (rest < 56) breaches.push("a short rest");
      if (next?.day === shift.day) breaches.push("two starts a day");
    });
  });
  let missing = 0;
  let objective = 0;
  let linear = 0;
  there.forEach((count, at) => {
    missing += Math.max(0, instance.min[at]! - count);
    objective += Math.max(0, count - instance.max[at]!) ** 2;
    linear += Math.max(0, count - instance.max[at]!);
  });
  return { breaches, missing, objective, linear };
}

describe("an instance of shifts with tasks inside", () => {
  const instance = parseInstance(instanceText());

  it("is read in slots of 15 min from 06:00 of the first day on", () => {
    expect(instance).toMatchObject({ days: 2, tasks: 2, slots: 192 });
    expect([instance.min[2 * 7], instance.min[2 * 8], instance.max[2 * 8 + 1]]).toEqual([0, 1, 2]);
    expect(instance.staff[2]).toEqual({ id: "c", slotsMin: 24, slotsMax: 80 });
  });

  it("is told with the day of every start: 00:00 of the night belongs to the next day", () => {
    const { startDay, days, ticks } = activityModel(instance);
    expect({ days, ticks }).toEqual({ days: 3, ticks: 192 });
    expect([0, 16, 17, 32, 48, 49, 56, 71, 72, 73, 96].map((slot) => startDay[slot])).toEqual([
      ...[0, 0, -1, 0, 0, -1, 0, 0, 1, -1, 1],
    ]);
  });

  it("is planned with nobody missing, every rule kept, and counted as the benchmark counts", async () => {
    const plan = await planned(instance, { clock: "cpu", seconds: 2, threads: 1, seed: 1 });
    const { missing, objective, linear } = plan;
    expect(judge(instance, plan)).toEqual({ breaches: [], missing, objective, linear });
    expect(missing).toBe(0);
    const written = writePlan(instance, plan.shifts).trimEnd().split("\n");
    expect(written).toHaveLength(plan.shifts.length);
    expect(written[0]).toMatch(/^[a-e] \d \d\d:\d\d( [12]:\d+)+$/);
  }, 30_000);
});
