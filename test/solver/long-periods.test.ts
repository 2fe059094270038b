import { describe, expect, it } from "vitest";
import {
  evaluate,
  maxIterations,
  maxSeconds,
  ModelBuilder,
  runToEnd,
  search,
} from "../../solver/index.ts";
import { manualClock } from "../../src/kernel/clock.ts";

const DAYS = 364;
const MINUTES = [480, 480, 600, 720];

/**
 * A year of people who must work between 90 and 100 % of 40 hours a week on average, 2 to 5 days on
 * end, with at most every second weekend, and rest between shifts of four kinds.
 */
function year(lines: number) {
  const builder = new ModelBuilder({ lines, days: DAYS });
  const cells = Array.from({ length: DAYS * MINUTES.length }, () =>
    builder.cell({ required: 1, max: lines, underPoints: 0, underGoals: 100, overPoints: 1 }),
  );
  const kindOf: number[] = [];
  for (let line = 0; line < lines; line++) {
    for (let day = 0; day < DAYS; day++) {
      if ((day + 3 * line) % 15 === 0) continue;
      MINUTES.forEach((minutes, kind) => {
        const start = 1440 * day + 360 * kind;
        const cell = cells[MINUTES.length * day + kind]!;
        builder.option({ line, day, start, end: start + minutes, cells: [cell] });
        kindOf.push(kind);
      });
    }
    const value = (option: number) => MINUTES[kindOf[option]!]!;
    builder.sumAtMost({ line, value, already: 0, max: 52 * 2400 });
    builder.sumAtLeast({ line, value, already: 0, min: 52 * 2160 });
    const ends = { openStart: true, openEnd: true };
    builder.runLength({ line, of: "work", min: 2, max: 5, ...ends });
    builder.runLength({ line, of: "off", min: 2, ...ends });
    for (const kind of MINUTES.keys()) {
      const earlier = (option: number) => kindOf[option] === kind;
      const later = (option: number) => kindOf[option]! < kind;
      builder.forbidSuccession({ line, earlier, later, withinDays: 1 });
    }
    const groups = Array.from({ length: 52 }, (_, week) => [7 * week + 5, 7 * week + 6]);
    builder.groupsAtMost({ line, groups, already: 0, max: 26 });
  }
  return builder.freeze();
}

describe("a year", () => {
  it("with least and most hours that lie close together is begun lawfully", () => {
    const model = year(5);
    const options = { seed: 1, stop: maxIterations(1), clock: manualClock(0) };
    const { roster } = runToEnd(search(model, options));
    const { legal, coverage, goals } = evaluate(model, roster);
    expect({ legal, coverage }).toEqual({ legal: 0, coverage: 0 });
    expect(goals).toBeLessThan(100 * model.cells.count);
  });

  it("keeps a limit of seconds within 5 %, polishing of the best roster included", () => {
    const model = year(3);
    let milliseconds = 0;
    const clock = { nowMilliseconds: () => (milliseconds += 1) };
    const { seconds, stopReason } = runToEnd(
      search(model, { seed: 1, stop: maxSeconds(2), clock }),
    );
    expect(stopReason).toBe("seconds");
    expect(seconds).toBeLessThan(2.1);
  });
});
