import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { dateParts } from "../../src/time/civil.ts";
import { type Instant, instant } from "../../src/time/interval.ts";
import type { Case } from "./case-file.ts";
import { linesOf } from "./case-line.ts";
import { casesOf, paramsOf } from "./cases-of.ts";
import { numericPaths } from "./vary.ts";

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

/** A week, or a day, on the nights of a clock change, by how many minutes it is longer. */
const changedBy: Readonly<Record<string, number>> = {
  "north forward": -60,
  "north back": 60,
  "half an hour forward": -30,
  "half an hour back": 30,
};

/** Kinds in whose examples a span of the length lies by chance or by the law, and what it is. */
const elapsed: Readonly<Record<string, readonly string[]>> = {
  // The notice of a change.
  "7 days": ["change-premium"],
  // Notice again; and 24 hours that are counted from the start of work, whatever the clock shows.
  "1 day": ["advance-notice", "change-premium", "daily-rest", "night-work"],
};

/** The lengths of all that the findings of a kind's examples are about, in minutes. */
function spansOf(rule: (typeof rules)[number]): ReadonlySet<number> {
  const { facts } = rule.explanation;
  const lengths = casesOf(rule.kind.id).flatMap((given) =>
    rule.check(paramsOf(rule, given), linesOf(given).line).flatMap((found) => {
      const named = Object.entries(found.facts).filter(([name]) => facts[name]?.as === "dateTime");
      const moments = named.map(([, moment]) => Number(moment));
      const between = moments.flatMap((to) => moments.map((from) => to - from));
      return [...between, found.interval.end - found.interval.start];
    }),
  );
  return new Set(lengths);
}

describe.each([
  { what: "7 days", minutes: 10_080 },
  { what: "1 day", minutes: 1440 },
])("spans of $what", ({ what, minutes }) => {
  const judging = rules
    .map((rule) => ({ id: rule.kind.id, spans: spansOf(rule) }))
    .filter(({ spans }) => spans.has(minutes));
  const local = judging.filter(({ id }) => elapsed[what]?.includes(id) !== true);

  // A finding that names the whole span shows from where to where the minutes were counted.
  test.each(local)(
    "$id finds something in those that a clock change makes shorter and longer",
    ({ spans }) => {
      const missing = Object.entries(changedBy).filter(([, by]) => !spans.has(minutes + by));
      expect(missing.map(([night]) => night)).toEqual([]);
    },
  );

  test("are judged by at least five kinds, and a kind that is left out has such spans", () => {
    expect(local.length).toBeGreaterThanOrEqual(5);
    const ids = judging.map(({ id }) => id);
    expect(elapsed[what]?.filter((id) => !ids.includes(id))).toEqual([]);
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

  const aged = rules.filter((rule) => numericPaths(rule).some((path) => path.endsWith("Years")));

  test.each(aged.map(({ kind }) => kind.id))("%s has them on 28 February and on 1 March", (id) => {
    const dates = casesOf(id)
      .filter(({ worker }) => worker.birthDate?.endsWith("-02-29"))
      .flatMap(({ shifts }) => shifts.map(({ start }) => start.slice(5, 10)));
    expect(dates).toEqual(expect.arrayContaining(["02-28", "03-01"]));
  });
});
