import { describe, expect, test } from "vitest";
import { judgeRun } from "../../bench/predictability/judge/judge.ts";
import type { News } from "../../bench/predictability/log.ts";
import type { Change } from "../../src/domain/change.ts";
import { instant } from "../../src/time/interval.ts";
import { handLog, shift } from "./hand-log.ts";

const early = { from: 10, to: 14 };

/** Two people with the same four hours on two weekdays of both weeks: eight shifts of 240 min. */
const plan = ["w03", "w05"].flatMap((worker) =>
  [2, 3].flatMap((week) => [0, 2].map((day) => shift(worker, { week, day }, early))),
);
const first = plan[0] as (typeof plan)[number];

const change = (of: typeof first, rest: Partial<Change>): Change => ({
  id: "dayForecast-1/1",
  worker: of.worker,
  shift: of.shift.id,
  at: instant(of.shift.interval.start - 1_440),
  initiator: "employer",
  kind: "cancel",
  before: of.shift.interval,
  after: null,
  reason: "business",
  voluntaryStated: false,
  overtimePremiumPaid: false,
  ...rest,
});

const newsOf = (of: typeof first, rest: Partial<News>): News => ({
  id: "dayForecast-1",
  kind: "dayForecast",
  at: instant(of.shift.interval.start - 1_440),
  dates: [Math.floor(of.shift.interval.start / 1_440) as News["dates"][number]],
  lost: [],
  needMovedMinutes: 60,
  ...rest,
});

describe("the judge on records written by hand", () => {
  test("two weeks alike, told 17 days ahead and never changed, have full marks for A, B and D", () => {
    const found = judgeRun(handLog({ published: plan }));
    expect(found.subScores).toMatchObject({ A: 100, B: 100, C: 100, D: 100, E: 100 });
    expect(found.noticeShare14).toBe(1);
    expect(found.changeBurden).toBe(0);
    expect(found.wspi.workersScored).toBe(2);
    expect(found.wspi.workersWithoutShifts).toBe(6);
    expect(found.law).toMatchObject({ weeks: 2, invalidWeeks: 0, premiumCents: 0 });
  });

  test("eight shifts of four hours at 15.00 an hour are 480.00 of wages", () => {
    const found = judgeRun(handLog({ published: plan }));
    expect(found.wages).toEqual({ wageCents: 48_000, paidMinutes: 1_920 });
    expect(found.labourCents).toBe(48_000);
  });

  test("work that ends an hour early is paid as worked, and stays as it was for the law", () => {
    const { shift: whole } = first;
    const interval = { ...whole.interval, end: instant(whole.interval.end - 60) };
    const shorter = { ...first, shift: { ...whole, interval } };
    const worked = plan.map((one) => (one === first ? shorter : one));
    const found = judgeRun(handLog({ published: plan, worked }));
    expect(found.wages.wageCents).toBe(48_000 - 1_500);
    expect(found.law.invalidWeeks).toBe(0);
  });

  test("one hour of three people needed, with two there from 10 to 14: 60 of 540 minutes missing", () => {
    const { start } = first.shift.interval;
    const at = (hour: number, count: number) => ({
      role: "clerk",
      interval: { start: instant(start + 60 * hour), end: instant(start + 60 * hour + 60) },
      count,
    });
    const need = [at(0, 3), at(1, 2), at(2, 2), at(3, 2)];
    const found = judgeRun(handLog({ published: plan, need }));
    expect(found.neededMinutes).toBe(540);
    expect(found.shortfall).toBeCloseTo(60 / 540, 10);
    // Seven other shifts stand where nothing is needed, less the one beside the first.
    expect(found.overstaffing).toBeCloseTo((6 * 240) / 540, 10);
  });

  test("a shift cancelled a day ahead burdens one of two people by 240 x 13/14 of 960 minutes", () => {
    const gone = change(first, {});
    const final = plan.filter((one) => one !== first);
    const answers = [{ news: "dayForecast-1", changes: [gone.id] }];
    const log = { published: plan, final, changes: [gone], news: [newsOf(first, {})], answers };
    const found = judgeRun(handLog(log));
    expect(found.changeBurden).toBeCloseTo((240 * (13 / 14)) / 960 / 2, 10);
    expect(found.disturbance).toMatchObject({
      news: 1,
      touchedPerNews: 1,
      employerChanges: 1,
      hamming: 1,
      excessChanges: 1,
      ripple: 1,
    });
    expect(found.disturbance.hammingNormalised).toBeCloseTo(1 / 16, 10);
  });

  test("an absence takes its own shift away for nothing, and is made good when somebody comes", () => {
    const gone = change(first, { id: "absence-1/a", initiator: "external", kind: "sickLeave" });
    const instead = shift("w08", { week: 2, day: 0 }, early);
    const added = change(instead, {
      id: "absence-1/1",
      kind: "addShift",
      before: null,
      after: instead.shift.interval,
    });
    const need = [{ role: "clerk", interval: first.shift.interval, count: 2 }];
    const news = [newsOf(first, { id: "absence-1", kind: "absence", lost: [first] })];
    const left = plan.filter((one) => one !== first);
    const open = judgeRun(
      handLog({ published: plan, final: left, changes: [gone], news, need, answers: [] }),
    );
    expect(open.disturbance).toMatchObject({ excessChanges: 0, ripple: 0, repairedShare: 0 });
    const filled = judgeRun(
      handLog({
        published: plan,
        final: [...left, instead],
        changes: [gone, added],
        news,
        need,
        answers: [{ news: "absence-1", changes: [added.id] }],
      }),
    );
    expect(filled.disturbance).toMatchObject({
      excessChanges: 0,
      ripple: 1,
      repairedShare: 1,
      touchedPerLoss: 1,
    });
    expect(filled.shortfall).toBe(0);
  });

  test("two shifts at once make the week invalid, and the judge names the enactment", () => {
    const twice = [...plan, shift("w03", { week: 3, day: 4 }, { from: 9, to: 15 })];
    const clash = shift("w03", { week: 3, day: 4 }, { from: 12, to: 16 });
    const other = {
      ...clash,
      shift: { ...clash.shift, id: `${clash.shift.id}#2` as typeof clash.shift.id },
    };
    const found = judgeRun(handLog({ published: [...twice, other] }));
    expect(found.law.invalidWeeks).toBe(1);
    expect(Object.keys(found.law.violations)).toContain("fairweek-base.one-place-at-a-time");
  });
});
