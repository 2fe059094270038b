import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/domain/problem.ts";
import type { ProblemJson } from "../../src/intake/schema/problem.ts";
import { weekdays } from "../../src/intake/schema/text.ts";
import { addDays, formatDay, parseMinuteOfDay, weekdayOf } from "../../src/time/civil.ts";
import { instant } from "../../src/time/interval.ts";
import { problemJson } from "../arbitraries/problem-json.ts";
import { good, read, shown } from "./read-problem.ts";

describe("availability", () => {
  test("joins windows at midnight, and exceptions take the place of the week", () => {
    const problem = good();
    expect(shown(problem, problem.workers[0]?.available ?? [])).toEqual([
      "2026-10-26T08:00-04:00 to 2026-10-28T00:00-04:00",
      "2026-10-28T10:00-04:00 to 2026-10-28T14:00-04:00",
      "2026-11-02T08:00-05:00 to 2026-11-03T00:00-05:00",
    ]);
  });

  test("is what the wall clock of every quarter of an hour says", () => {
    fc.assert(
      fc.property(problemJson({ workersMax: 3, daysMax: 4 }), (json) => {
        const problem = read(json);
        json.workers.forEach((worker, index) => expectPainted(problem, worker, index));
      }),
      { numRuns: 150 },
    );
  });
});

/** Paints the days of the period and one each side, quarter by quarter, by weekday and time of day. */
function expectPainted(
  problem: Problem,
  json: ProblemJson["workers"][number],
  index: number,
): void {
  const { calendar } = problem.site;
  const available = problem.workers[index]?.available ?? [];
  for (
    let day = addDays(problem.period.first, -1);
    day <= problem.period.last + 1;
    day = addDays(day, 1)
  ) {
    const exception = json.availability?.exceptions?.find(({ date }) => date === formatDay(day));
    const weekly = json.availability?.weekly;
    const name = weekdays[weekdayOf(day) - 1];
    const windows = exception?.available ??
      weekly?.filter(({ weekday }) => weekday === name) ?? [{ from: "00:00", to: "24:00" }];
    for (let minute = 0; minute < 1440; minute += 15) {
      const at = calendar.at(day, minute);
      // Which showing of a repeated hour a window means is a choice that wall clocks do not settle.
      if (
        !at.ok ||
        calendar.offsetMinutes(at.value) !== calendar.offsetMinutes(instant(at.value + 15))
      )
        continue;
      const inWindow = windows.some(
        ({ from, to }) =>
          (parseMinuteOfDay(from) ?? 0) <= minute && minute < (parseMinuteOfDay(to) ?? 0),
      );
      const inInterval = available.some(({ start, end }) => start <= at.value && at.value < end);
      expect(inInterval, calendar.format(at.value)).toBe(inWindow);
    }
  }
  for (const [one, next] of available.map((span, i) => [span, available[i + 1]] as const)) {
    expect(one.start).toBeLessThan(one.end);
    if (next !== undefined) expect(one.end).toBeLessThan(next.start);
  }
}
