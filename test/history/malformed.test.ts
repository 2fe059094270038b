import { describe, expect, test } from "vitest";
import { issueCodes, parseHistory } from "../../src/intake/index.ts";
import type { Issue } from "../../src/intake/issue.ts";
import { type Edit, edited } from "../intake/edit.ts";
import { goodHistory } from "./good-history.ts";

const issuesOf = (json: unknown): readonly Issue[] => {
  const read = parseHistory(json);
  return read.ok ? [] : read.problem;
};
const told = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, pointer }) => `${code} ${pointer}`).toSorted();

const shift = (more: object) => ({
  id: "s9",
  worker: "w01",
  publishedAt: "2026-10-05T12:00",
  published: { start: "2026-10-22T09:00", end: "2026-10-22T17:00" },
  ...more,
});

const malformed: readonly [string, readonly Edit[], readonly string[]][] = [
  ["no format", [["/format", undefined]], ["missingField /format"]],
  ["the format of a problem", [["/format", "fairweek/problem@1"]], ["unknownValue /format"]],
  ["no site", [["/site", undefined]], ["missingField /site"]],
  ["a zone that does not exist", [["/site/zone", "America/NewYork"]], ["unknownZone /site/zone"]],
  [
    "a week that starts on no day",
    [["/site/weekStartsOn", "mon"]],
    ["unknownValue /site/weekStartsOn"],
  ],
  [
    "a closing time past midnight",
    [["/site/closesAt", "25:00"]],
    ["timePastMidnight /site/closesAt"],
  ],
  [
    "a holiday that does not exist",
    [["/site/holidays/0", "2026-02-30"]],
    ["malformedDate /site/holidays/0"],
  ],
  [
    "a record that ends before it begins",
    [["/recorded/until", "2026-10-01"]],
    ["reversedDates /recorded/until"],
  ],
  [
    "no workers",
    [["/workers", []]],
    [
      "tooSmall /workers",
      "unknownWorker /actions/0/worker",
      "unknownWorker /changes/0/worker",
      "unknownWorker /changes/1/worker",
      "unknownWorker /requests/0/worker",
      "unknownWorker /requests/1/worker",
      "unknownWorker /shifts/0/worker",
      "unknownWorker /shifts/1/worker",
      "unknownWorker /shifts/2/worker",
    ],
  ],
  [
    "a worker named twice",
    [["/workers/1/id", "w01"]],
    [
      "duplicateId /workers/1/id",
      "unknownWorker /actions/0/worker",
      "unknownWorker /changes/1/worker",
      "unknownWorker /requests/1/worker",
      "unknownWorker /shifts/1/worker",
      "unknownWorker /shifts/2/worker",
    ],
  ],
  ["a blank at the end of an id", [["/workers/0/id", "w01 "]], ["malformedId /workers/0/id"]],
  [
    "an unknown field of a worker",
    [["/workers/0/agredMinutesPerWeek", 1200]],
    ["unknownField /workers/0/agredMinutesPerWeek"],
  ],
  [
    "minutes as a text",
    [["/workers/0/agreedMinutesPerWeek", "20h"]],
    ["wrongType /workers/0/agreedMinutesPerWeek"],
  ],
  [
    "more minutes than a week has",
    [["/workers/0/guaranteedMinutesPerWeek", 20_000]],
    ["tooLarge /workers/0/guaranteedMinutesPerWeek"],
  ],
  [
    "half a minute",
    [["/workers/0/availableMinutesPerWeek", 0.5]],
    ["notWhole /workers/0/availableMinutesPerWeek"],
  ],
  [
    "more desired at least than at most",
    [["/workers/0/desiredMinutesPerWeek/least", 1600]],
    ["contradictoryMinutes /workers/0/desiredMinutesPerWeek/least"],
  ],
  [
    "a rotation of no weeks",
    [["/workers/0/rotationWeeks", 0]],
    ["tooSmall /workers/0/rotationWeeks"],
  ],
  ["a role twice", [["/workers/0/roles/1", "till"]], ["duplicateEntry /workers/0/roles/1"]],
  [
    "an employment that ends before it begins",
    [["/workers/0/employedUntil", "2024-01-01"]],
    ["reversedDates /workers/0/employedUntil"],
  ],
  [
    "a leave that ends before it begins",
    [["/workers/0/leave/0/end", "2026-10-30T00:00"]],
    ["reversedInterval /workers/0/leave/0/end"],
  ],
  [
    "the reason of a leave",
    [["/workers/0/leave/0/reason", "surgery"]],
    ["refusedLeaveReason /workers/0/leave/0/reason"],
  ],
  [
    "a protected attribute",
    [["/workers/0/gender", "woman"]],
    ["refusedProtectedAttribute /workers/0/gender"],
  ],
  [
    "what a worker sells",
    [["/workers/0/salesPerHour", 90]],
    ["refusedProductivityData /workers/0/salesPerHour"],
  ],
  ["a shift of nobody known", [["/shifts/0/worker", "w11"]], ["unknownWorker /shifts/0/worker"]],
  ["a shift told twice", [["/shifts/-", shift({ id: "s1" })]], ["duplicateId /shifts/3/id"]],
  [
    "a shift that says nothing of its notice",
    [["/shifts/0/publishedAt", undefined]],
    ["missingField /shifts/0/publishedAt"],
  ],
  [
    "a shift without its first version",
    [["/shifts/0/published", undefined]],
    ["missingField /shifts/0/published"],
  ],
  [
    "a shift that ends before it begins",
    [["/shifts/1/published/end", "2026-10-21T12:00"]],
    ["reversedInterval /shifts/1/published/end"],
  ],
  [
    "a final version of no length",
    [["/shifts/0/final/end", "2026-10-20T10:00"]],
    ["emptyInterval /shifts/0/final/end"],
  ],
  [
    "a shift of more than a week",
    [["/shifts/2/published/end", "2026-11-06T09:00"]],
    ["shiftTooLong /shifts/2/published/end"],
  ],
  [
    "breaks that leave no work",
    [["/shifts/0/published/unpaidMinutes", 480]],
    ["breaksTooLong /shifts/0/published/unpaidMinutes"],
  ],
  [
    "hours worked that overlap",
    [["/shifts/-", shift({ worked: { start: "2026-10-20T17:00", end: "2026-10-20T20:00" } })]],
    ["historyOverlap /shifts/3/worked"],
  ],
  [
    "final versions that overlap",
    [["/shifts/-", shift({ final: { start: "2026-10-20T17:00", end: "2026-10-20T20:00" } })]],
    ["historyOverlap /shifts/3/final"],
  ],
  [
    "a time shown twice by the clock",
    [
      ["/shifts/2/published/start", "2026-11-01T01:30"],
      ["/shifts/2/published/end", "2026-11-01T09:00"],
    ],
    ["ambiguousTime /shifts/2/published/start"],
  ],
  [
    "a time with seconds",
    [["/shifts/0/publishedAt", "2026-10-05T12:00:30"]],
    ["malformedTime /shifts/0/publishedAt"],
  ],
  [
    "a change of a shift not known",
    [["/changes/0/shift", "s0"]],
    ["unknownShift /changes/0/shift"],
  ],
  ["a change of nothing", [["/changes/1/before", null]], ["changeOfNothing /changes/1"]],
  [
    "a change by nobody",
    [["/changes/0/initiator", "manager"]],
    ["unknownValue /changes/0/initiator"],
  ],
  ["two changes of one id", [["/changes/1/id", "c1"]], ["duplicateId /changes/1/id"]],
  ["an action about no shift", [["/actions/0/shifts", []]], ["tooSmall /actions/0/shifts"]],
  [
    "an action about an unknown shift",
    [["/actions/0/shifts/0", "s7"]],
    ["unknownShift /actions/0/shifts/0"],
  ],
  [
    "a request for something else",
    [["/requests/0/kind", "raise"]],
    ["unknownValue /requests/0/kind"],
  ],
  [
    "a request that says whether it was honoured",
    [["/requests/0/honoured", true]],
    ["unknownField /requests/0/honoured"],
  ],
];

describe("a history", () => {
  test("that is good has no issues", () => {
    expect(issuesOf(goodHistory())).toEqual([]);
  });

  test.each(malformed)("malformed by %s gives its issues and no others", (_, edits, expected) => {
    const issues = issuesOf(edited(goodHistory(), edits));
    expect(told(issues)).toEqual([...expected].toSorted());
    for (const { code, message, hint } of issues) {
      expect(Object.keys(issueCodes)).toContain(code);
      expect(message).toMatch(/^[^a-z].*\.$/);
      expect(hint.length).toBeGreaterThan(10);
    }
  });

  test("tells mistakes of form, reference and time all at once", () => {
    const json = edited(goodHistory(), [
      ["/workers/0/gender", "woman"],
      ["/workers/1/rotationWeeks", "two"],
      ["/shifts/0/final/end", "2026-10-20T09:00"],
      ["/changes/0/worker", "w10"],
      ["/requests/1/end", "2026-10-30T09:00"],
    ]);
    expect(told(issuesOf(json))).toEqual([
      "emptyInterval /requests/1/end",
      "refusedProtectedAttribute /workers/0/gender",
      "reversedInterval /shifts/0/final/end",
      "unknownWorker /changes/0/worker",
      "wrongType /workers/1/rotationWeeks",
    ]);
  });

  test.each([null, 7, "text", [], {}, { format: "fairweek/history@1" }])(
    "that is none is refused and nothing is thrown: %j",
    (json) => {
      expect(issuesOf(json).length).toBeGreaterThan(0);
    },
  );
});
