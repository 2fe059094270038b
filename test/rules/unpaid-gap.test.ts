import { expect, test } from "vitest";
import { longestUnpaidGap } from "../../src/rules/unpaid-gap.ts";
import { instant } from "../../src/time/interval.ts";

const hours = (from: number, to: number) => ({
  start: instant(from * 60),
  end: instant(to * 60),
});
const shift = (from: number, to: number, unpaid: readonly (readonly [number, number])[] = []) => ({
  interval: hours(from, to),
  breaks: unpaid.map(([start, end]) => ({
    kind: "meal" as const,
    interval: hours(start, end),
    paid: false,
  })),
});
const paidPause = (from: number, to: number) => ({
  kind: "meal" as const,
  interval: hours(from, to),
  paid: true,
});

test.each([
  ["one shift without a break", [shift(9, 17)], 0],
  ["the pause between two shifts, told the later first", [shift(17, 20), shift(9, 13)], 240],
  ["the longer of two pauses", [shift(6, 8), shift(9, 12), shift(15, 18)], 180],
  ["an unpaid break inside a shift", [shift(9, 17, [[12, 14]])], 120],
  [
    "the longer of two breaks, told the later first",
    [
      shift(8, 20, [
        [16, 17],
        [10, 13],
      ]),
    ],
    180,
  ],
  [
    "an unpaid break at the end, and the time until the next shift",
    [shift(9, 13, [[12, 13]]), shift(14, 18)],
    120,
  ],
  [
    "no break at the start or end of a single shift",
    [
      shift(9, 17, [
        [9, 11],
        [16, 17],
      ]),
    ],
    0,
  ],
  [
    "no time beside a shift that lies within another",
    [shift(8, 18), shift(10, 12), shift(19, 20)],
    60,
  ],
] as const)("%s: the longest unpaid gap is that many minutes", (_, shifts, minutes) => {
  expect(longestUnpaidGap(shifts)).toBe(minutes);
});

test("a paid break of 2 h parts no work from other work", () => {
  const long = { ...shift(9, 17), breaks: [paidPause(12, 14)] };
  expect(longestUnpaidGap([long])).toBe(0);
});
