import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { dateParts } from "../../src/time/civil.ts";
import { type Instant, instant } from "../../src/time/interval.ts";
import type { Case } from "./case-file.ts";
import { linesOf } from "./case-line.ts";
import { casesOf } from "./cases-of.ts";

/** Kinds for which no clock is asked how late it is or how long something takes, and why. */
const clockless: Readonly<Record<string, string>> = {
  availability: "it compares instants that it is given",
  "on-call-ban": "it looks at a yes or no",
  "one-place-at-a-time": "it compares instants that it is given",
  "protected-leave": "it compares instants that it is given",
  "role-qualification": "it asks for whole dates",
};

const nights = [
  "north forward",
  "north back",
  "south forward",
  "south back",
  "half an hour forward",
  "half an hour back",
] as const;
type Night = (typeof nights)[number];

/** The night of a clock change in the time that a case is about, or within a day of it. */
function nightOf(given: Case): Night | null {
  const { line } = linesOf(given);
  const { calendar } = line;
  const told = line.published?.assignments.map(({ shift }) => shift.interval) ?? [];
  const spans = [
    ...[...line.worker.history.shifts, ...line.shifts].map(({ interval }) => interval),
    ...told,
    ...(line.changes ?? []).map(({ at }) => ({ start: at, end: at })),
    ...(line.noticeFrom === null ? [] : [{ start: line.noticeFrom, end: line.noticeFrom }]),
  ];
  const from = Math.min(...spans.map(({ start }) => start)) - 1440;
  const until = Math.max(...spans.map(({ end }) => end)) + 1440;
  // A case over half a year meets both changes: it is about neither night.
  for (let at = from; at < until && until - from < 100 * 1440; at += 30) {
    const by = calendar.offsetMinutes(instant(at + 30)) - calendar.offsetMinutes(at as Instant);
    if (by === 0) continue;
    const way = by > 0 ? "forward" : "back";
    if (Math.abs(by) < 60) return `half an hour ${way}`;
    const { month } = dateParts(calendar.dayOf(instant(at)));
    return `${by > 0 === month < 7 ? "north" : "south"} ${way}`;
  }
  return null;
}

const judged = rules.map(({ kind }) => kind.id).filter((id) => clockless[id] === undefined);

describe("clock changes", () => {
  // The weeks of these nights have 167 and 169 hours, or half an hour less and more than 168.
  test.each(judged)("%s has a worked example on both nights of three kinds of zones", (id) => {
    const found = new Set(casesOf(id).map(nightOf));
    expect(nights.filter((night) => !found.has(night))).toEqual([]);
  });

  test("a kind that is said to ask no clock exists, and has no duration among its parameters", () => {
    for (const id of Object.keys(clockless)) {
      const rule = rules.find(({ kind }) => kind.id === id);
      expect(rule?.kind.parameters.safeParse({}).success, id).toBe(true);
    }
  });
});

describe("birthdays on 29 February", () => {
  const asking = rules.filter(({ kind }) =>
    casesOf(kind.id).some(({ parameters }) => parameters["leapBirthday"] !== undefined),
  );

  test.each(asking.map(({ kind }) => kind.id))("%s has examples of both readings", (id) => {
    const leapers = casesOf(id).filter(({ worker }) => worker.birthDate?.endsWith("-02-29"));
    const readings = new Set(leapers.map(({ parameters }) => parameters["leapBirthday"]));
    expect(readings).toEqual(new Set(["mar1", "feb28"]));
  });
});
