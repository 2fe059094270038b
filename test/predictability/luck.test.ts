import { describe, expect, test } from "vitest";
import { absenceOn, noticeOf } from "../../bench/predictability/world/absences.ts";
import { outlook, wantedOn } from "../../bench/predictability/world/demand.ts";
import { isHere } from "../../bench/predictability/simulate/staffing.ts";
import { stintsOf } from "../../bench/predictability/world/staff.ts";
import { lastDay, mondayOf } from "../../bench/predictability/world/world.ts";
import { addDays } from "../../src/time/civil.ts";
import { worldOf } from "./worlds.ts";

describe("what happens to a workplace", () => {
  test("of 20,000 worker-days 4 % are absent at the base level, 2 % at the low and 8 % at the high", () => {
    for (const [level, share] of [
      ["low", 0.02],
      ["base", 0.04],
      ["high", 0.08],
    ] as const) {
      const world = worldOf("shop", { level });
      let absent = 0;
      for (let worker = 0; worker < 200; worker++)
        for (let date = 0; date < 100; date++)
          if (absenceOn(world, `p${worker}`, addDays(world.firstMonday, date)) !== null) absent++;
      expect(Math.abs(absent / 20_000 - share)).toBeLessThan(0.3 * share);
    }
  });

  test("half of those who call do so less than 2 h before; 15 % of first days nobody tells", () => {
    const draws = Array.from({ length: 10_000 }, (_, i) => noticeOf(i / 10_000));
    const share = (fits: (minutes: number) => boolean) => draws.filter(fits).length / 10_000;
    expect(share((minutes) => minutes === 0)).toBeCloseTo(0.15, 2);
    expect(share((minutes) => minutes > 0 && minutes < 120)).toBeCloseTo(0.425, 2);
    expect(share((minutes) => minutes >= 120 && minutes < 720)).toBeCloseTo(0.255, 2);
    expect(Math.max(...draws)).toBeLessThanOrEqual(2_880);
  });

  test("a forecast is what will be in the mean, and its error shrinks as the date comes near", () => {
    const world = worldOf("shop");
    const errors = [21, 7, 1].map((ahead) => {
      let [sum, squares] = [0, 0];
      for (let date = 0; date < 2_000; date++) {
        const day = addDays(world.firstMonday, date);
        const ratio = outlook(world, day, 600, 0) / outlook(world, day, 600, ahead);
        sum += ratio;
        squares += Math.log(ratio) ** 2;
      }
      expect(sum / 2_000).toBeCloseTo(1, 1);
      return Math.sqrt(squares / 2_000);
    });
    expect(errors[0]).toBeCloseTo(0.22, 1);
    expect(errors[1]).toBeCloseTo(0.15, 1);
    expect(errors[2]).toBeCloseTo(0.07, 1);
  });

  test("demand seen twice is the same demand, and with nothing left to learn it is the need", () => {
    const world = worldOf("restaurant");
    const date = mondayOf(world, 1);
    expect(wantedOn(world, date, 7)).toEqual(wantedOn(worldOf("restaurant"), date, 7));
    expect(wantedOn(world, date, 0)).toEqual(wantedOn(worldOf("restaurant"), date, 0));
    expect(wantedOn(worldOf("restaurant", { seed: 6 }), date, 0)).not.toEqual(
      wantedOn(world, date, 0),
    );
  });

  test("whoever leaves works the week after she said so, and three weeks later somebody has her terms", () => {
    const world = worldOf("restaurant", { level: "high", measuredWeeks: 12, seed: 3 });
    const stints = stintsOf(world);
    const leavers = stints.filter(({ until }) => until !== null);
    expect(leavers.length).toBeGreaterThan(3);
    for (const { worker, until, announcedAt, terms } of leavers) {
      if (until === null || announcedAt === null) throw new Error("a leaver tells when");
      expect(until - world.calendar.dayOf(announcedAt)).toBe(13);
      const next = stints.find(
        (one) => one.terms === terms && one.from !== null && one.from > until,
      );
      if (next === undefined) expect(until + 22).toBeGreaterThan(lastDay(world));
      else expect((next.from ?? 0) - until).toBe(22);
      expect(isHere({ worker, terms, from: null, until, announcedAt }, addDays(until, 1))).toBe(
        false,
      );
    }
  });
});
