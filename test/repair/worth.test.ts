import { describe, expect, test } from "vitest";
import { minutesToBeWorth } from "../../src/repair/worth.ts";
import { instant } from "../../src/time/interval.ts";
import { changesTold, late, repaired, told, worker } from "./shop.ts";

const hours = (from: number, to: number) => ({ start: instant(60 * from), end: instant(60 * to) });

describe("what a change must meet to be worth making", () => {
  test("half of what it takes or gives, whichever is more", () => {
    expect(minutesToBeWorth(hours(9, 17), hours(13, 21), 50)).toBe(120);
    expect(minutesToBeWorth(hours(9, 17), hours(9, 18), 50)).toBe(30);
    expect(minutesToBeWorth(hours(9, 17), hours(9, 12), 50)).toBe(150);
    expect(minutesToBeWorth(null, hours(12, 18), 50)).toBe(180);
    expect(minutesToBeWorth(hours(12, 18), null, 50)).toBe(180);
  });

  test("nothing at 0 %, and all of it at 100 %", () => {
    expect(minutesToBeWorth(hours(9, 17), hours(13, 21), 0)).toBe(0);
    expect(minutesToBeWorth(hours(9, 17), hours(13, 21), 100)).toBe(240);
  });
});

/** Two wanted from noon to `until` on the Thursday on which Bo alone was told to work to six. */
const shortOn = (until: number, lengthsMinutes: readonly number[]) => ({
  workers: [worker("bo", { consents: [late] }), worker("cy", { consents: [late] })],
  told: [told("p10", "bo", 10, { demand: null })],
  more: {
    demand: {
      curves: [
        {
          id: "c",
          role: "clerk",
          stepMinutes: 60,
          days: [
            {
              date: "2026-12-10",
              from: "12:00",
              counts: Array.from({ length: 6 }, (_, hour) => (12 + hour < until ? 2 : 1)),
            },
          ],
        },
      ],
      templates: [
        {
          id: "t",
          roles: ["clerk"],
          weekdays: ["thursday"],
          earliestStart: "12:00",
          latestStart: "12:00",
          stepMinutes: 60,
          lengthsMinutes,
        },
      ],
    },
  },
});

describe("a repair that asks changes to be useful", () => {
  const all = { coverage: "all" } as const;

  test("calls nobody in for six hours where two are missing, but does unless it is told to", async () => {
    const shop = shortOn(14, [360]);
    expect(changesTold(await repaired(shop, [], { ...all, usefulPercent: 50 }))).toEqual([]);
    expect(changesTold(await repaired(shop, [], all))).toEqual([
      "cy addShift by employer: - -> 10T12:00/10T18:00",
    ]);
  });

  test("calls her in for six hours where four are missing, or where she can come for less", async () => {
    const useful = { ...all, usefulPercent: 50 };
    expect(changesTold(await repaired(shortOn(16, [360]), [], useful))).toEqual([
      "cy addShift by employer: - -> 10T12:00/10T18:00",
    ]);
    expect(changesTold(await repaired(shortOn(14, [180, 360]), [], useful))).toEqual([
      "cy addShift by employer: - -> 10T12:00/10T15:00",
    ]);
  });
});
