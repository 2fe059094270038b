import { expect, test } from "vitest";
import { equalsJson, fairCoinP, idOf, shiftsOf, workOf } from "./equals.ts";

test("a fair coin's 50 heads of 100 have p 1, 40 of 100 p 0.0569, 9 of 10 p 0.0215", () => {
  expect(fairCoinP(50, 100)).toBeCloseTo(1, 9);
  expect(fairCoinP(40, 100)).toBeCloseTo(0.0569, 4);
  expect(fairCoinP(9, 10)).toBeCloseTo(0.0215, 4);
});

test("of 2 equal workers and 5 shifts, over 100 seeds each gets each shift about half the time", async () => {
  const json = equalsJson({ workers: 2, weekend: 0, weekday: 1 });
  const seeds = Array.from({ length: 100 }, (_, index) => index + 1);
  const weeks = [];
  for (const seed of seeds) weeks.push(await workOf(json, seed, 200));
  const first = idOf(0);
  for (const week of weeks) expect([2, 3]).toContain(shiftsOf(week, first));
  const odd = weeks.filter((week) => shiftsOf(week, first) === 3).length;
  expect(fairCoinP(odd, seeds.length), `${odd} of 100`).toBeGreaterThan(0.01);
  for (const day of ["07", "08", "09", "10", "11"]) {
    const own = weeks.filter((week) =>
      week.some(({ worker, start }) => worker === first && start.startsWith(`2026-12-${day}`)),
    ).length;
    expect(fairCoinP(own, seeds.length), `${own} of 100 on ${day}`).toBeGreaterThan(0.01);
  }
});
