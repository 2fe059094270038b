import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  historyColumns,
  historyJsonSchema,
  parseHistory,
  parseHistoryText,
} from "../../src/intake/index.ts";
import type { Issue } from "../../src/intake/issue.ts";
import { parseHistoryTable } from "../../src/intake/table/history-table.ts";
import { goodHistory, goodTable } from "./good-history.ts";

const read = (text: string) => {
  const history = parseHistoryTable(text);
  if (!history.ok) throw new Error(JSON.stringify(history.problem, null, 1));
  return history.value;
};
const told = (text: string): readonly string[] => {
  const history = parseHistoryTable(text);
  return history.ok ? [] : history.problem.map(({ code, pointer }) => `${code} ${pointer}`);
};

/** The good table with one text put for another, which must be there. */
const swapped = (from: string, to: string): string => {
  expect(goodTable()).toContain(from);
  return goodTable().replace(from, to);
};

describe("the table of a history", () => {
  test("says the same as the JSON", () => {
    const json = parseHistory(goodHistory());
    if (!json.ok) throw new Error(JSON.stringify(json.problem));
    expect({ ...read(goodTable()), digest: null }).toEqual({ ...json.value, digest: null });
  });

  test("is read whatever the order of its columns and of its lines", () => {
    const [head = "", ...lines] = goodTable().trim().split("\n");
    const turned = [head, ...lines.toReversed()]
      .map((line) => line.split(",").toReversed().join(","))
      .join("\r\n");
    const turnedRead = read(turned);
    const plain = read(goodTable());
    const byId = <Entry extends { shift: string }>(list: readonly Entry[]) =>
      list.toSorted((a, b) => (a.shift < b.shift ? -1 : 1));
    expect(byId(turnedRead.shifts)).toEqual(byId(plain.shifts));
    expect(turnedRead.workplace).toEqual(plain.workplace);
  });

  test("is told from JSON by its first letter", () => {
    expect(parseHistoryText(goodTable()).ok).toBe(true);
    expect(parseHistoryText(JSON.stringify(goodHistory())).ok).toBe(true);
    expect(parseHistoryText("\uFEFF" + JSON.stringify(goodHistory())).ok).toBe(true);
  });

  const malformed: readonly [string, () => string, readonly string[]][] = [
    [
      "no record column",
      () => swapped("record,id", "rec,id"),
      ["unknownColumn line 1, column 1", "missingColumn line 1"],
    ],
    ["a column mistyped", () => swapped("closesAt", "closeAt"), ["unknownColumn line 1, column 9"]],
    [
      "a column twice",
      () => swapped("reason,shifts", "reason,reason"),
      [
        "duplicateEntry line 1, column 35",
        "strayCell line 11, column 34 (reason)",
        "missingField line 11 (shifts)",
      ],
    ],
    [
      "an unknown record",
      () => swapped("action,a1", "akction,a1"),
      ["unknownValue line 11, column 1 (record)"],
    ],
    [
      "a cell that its record has not",
      () => swapped("leave,,w01,,", "leave,,w01,,Ana"),
      ["strayCell line 5, column 5 (name)"],
    ],
    [
      "a cell beyond the last column",
      () =>
        swapped(
          "request,,w02,,,,,,,,,,,,,,,,,2026-10-30T09:00,2026-10-30T17:00,,,,,,,,,,work,,,,",
          "request,,w02,,,,,,,,,,,,,,,,,2026-10-30T09:00,2026-10-30T17:00,,,,,,,,,,work,,,,,x",
        ),
      ["strayCell line 13, column 36"],
    ],
    [
      "minutes in words",
      () => swapped("1200,1200,1500", "twenty,1200,1500"),
      ["wrongType line 3, column 13 (agreedMinutesPerWeek)"],
    ],
    [
      "a zone that does not exist",
      () => swapped("America/New_York", "America/York"),
      ["unknownZone line 2, column 7 (zone)"],
    ],
    [
      "a time that does not exist",
      () => swapped("2026-10-05T12:00,2026-10-20T09:00", "2026-10-05T12:60,2026-10-20T09:00"),
      ["malformedTime line 6, column 19 (publishedAt)"],
    ],
    [
      "a reversed final version",
      () => swapped("2026-10-20T10:00,2026-10-20T18:00,30", "2026-10-20T10:00,2026-10-20T08:00,30"),
      ["reversedInterval line 6, column 25 (finalEnd)"],
    ],
    [
      "a final end without its start",
      () => swapped("2026-10-20T10:00,2026-10-20T18:00,30", ",2026-10-20T18:00,30"),
      ["missingField line 6 (start)"],
    ],
    [
      "a flag that is none",
      () => swapped(",,true,", ",,yes,"),
      ["wrongType line 8, column 23 (onCall)"],
    ],
    [
      "a shift of nobody",
      () => swapped("shift,s1,w01", "shift,s1,w07"),
      ["unknownWorker line 6, column 3 (worker)"],
    ],
    ["a leave of nobody", () => swapped("leave,,w01", "leave,,w07"), ["unknownWorker line 5"]],
    [
      "a role twice",
      () => swapped("till;stock", "till;till"),
      ["duplicateEntry line 3, column 6 (roles)"],
    ],
    [
      "no site",
      () => goodTable().replace(/\nsite,[^\n]*/, ""),
      ["missingField (site)", "missingField (recorded)"],
    ],
    [
      "a quote that does not close",
      () => swapped("Corner Shop", '"Corner Shop'),
      ["malformedTable line 2"],
    ],
    ["nothing", () => "", ["missingColumn line 1"]],
  ];

  test.each(malformed)("malformed by %s tells line and column", (_, text, expected) => {
    expect(told(text())).toEqual(expected);
  });

  test("tells all mistakes at once", () => {
    const text = swapped("closesAt", "closeAt")
      .replace("action,a1", "act,a1")
      .replace("shift,s1,w01", "shift,s1,w07");
    expect(told(text)).toHaveLength(3);
  });

  test("no text whatever makes the reader throw", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(goodTable().length), (noise, at) => {
        const table = goodTable();
        const spoilt = table.slice(0, at) + noise + table.slice(at);
        const found = parseHistoryText(spoilt);
        const issues: readonly Issue[] = found.ok ? [] : found.problem;
        return found.ok || issues.length > 0;
      }),
      { numRuns: 60 },
    );
  });
});

describe("the schema of histories", () => {
  test("documents every field, and no field stands without a word", () => {
    const schema = JSON.stringify(historyJsonSchema());
    for (const field of ["publishedAt", "unpaidMinutes", "initiator", "rotationWeeks"])
      expect(schema).toContain(`"${field}"`);
    expect(schema).toContain('"additionalProperties":false');
  });

  test("the table has a column for every record, and no two of one name", () => {
    expect(new Set(historyColumns).size).toBe(historyColumns.length);
    expect(historyColumns[0]).toBe("record");
  });
});
