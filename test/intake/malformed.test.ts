import { describe, expect, test } from "vitest";
import { issueCodes } from "../../src/intake/codes.ts";
import type { Issue } from "../../src/intake/issue.ts";
import { parseProblem } from "../../src/intake/parse.ts";
import { keysOf, valueAt } from "../../src/intake/pointer.ts";
import { edited } from "./edit.ts";
import { goodProblem } from "./good-problem.ts";
import { malformedMeaning } from "./malformed-meaning.ts";
import { malformedRefused } from "./malformed-refused.ts";
import { malformedShape } from "./malformed-shape.ts";
import { malformedTimes } from "./malformed-times.ts";

const issuesOf = (json: unknown): readonly Issue[] => {
  const read = parseProblem(json);
  return read.ok ? [] : read.problem;
};
const told = (issues: readonly Issue[]) => issues.map(({ code, pointer }) => `${code} ${pointer}`);

describe("a good problem", () => {
  test("has no issues", () => {
    expect(issuesOf(goodProblem())).toEqual([]);
  });
});

const all = [...malformedShape, ...malformedTimes, ...malformedMeaning, ...malformedRefused];

describe.each([
  ["form", malformedShape],
  ["times", malformedTimes],
  ["meaning", malformedMeaning],
  ["refused data", malformedRefused],
])("a problem malformed in its %s", (_, table) => {
  test.each(table)("%s gives its issues and no others", (_, edits, expected) => {
    const json = edited(goodProblem(), edits);
    const issues = issuesOf(json);
    expect(told(issues).toSorted()).toEqual([...expected].toSorted());
    for (const issue of issues) expectUseful(issue, json);
  });
});

/** An issue leads into the input, or to the field that is missing there, and says what to try. */
function expectUseful(issue: Issue, json: unknown): void {
  expect(Object.keys(issueCodes)).toContain(issue.code);
  expect(issue.message.length).toBeGreaterThan(10);
  expect(issue.message).toMatch(/^[^a-z].*\.$/);
  expect(issue.hint.length).toBeGreaterThan(10);
  if (issue.code === "missingField")
    expect(valueAt(json, parentOf(issue.pointer))).toBeTypeOf("object");
  else expect(valueAt(json, issue.pointer)).not.toBeUndefined();
}

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));

describe("the table", () => {
  test("shows every code that a problem can have", () => {
    const shown = new Set(
      all.flatMap(([, , issues]) => issues.map((issue) => issue.split(" ")[0])),
    );
    const elsewhere = [
      "malformedJson",
      "duplicateKey",
      "malformedDigest",
      "changeOfNothing",
      "disruptionOfPast",
      "unknownConsent",
      "unknownCurve",
      "tooManyIssues",
      "malformedTable",
      "missingColumn",
      "unknownColumn",
      "strayCell",
    ];
    const missing = Object.keys(issueCodes).filter((code) => !shown.has(code));
    expect(missing.toSorted()).toEqual(elsewhere.toSorted());
  });

  test("has its pointers well formed", () => {
    for (const [, , issues] of all)
      for (const issue of issues) expect(keysOf(issue.split(" ")[1] as string)).not.toContain("");
  });
});

describe("many mistakes", () => {
  test("of form, reference and meaning are told all at once", () => {
    const json = edited(goodProblem(), [
      ["/workers/0/contract/maxMinutesPerWeek", "40h"],
      ["/workers/0/leave/0/end", "2026-10-28T00:00"],
      ["/workers/0/gender", "f"],
      ["/workers/1/roles/0", "servr"],
      ["/demand/shifts/1/count", 0],
      ["/demand/shifts/0/end", "2026-10-26T08:00"],
      ["/site/zone", "America/NewYork"],
    ]);
    expect(told(issuesOf(json)).toSorted()).toEqual(
      [
        "wrongType /workers/0/contract/maxMinutesPerWeek",
        "refusedProtectedAttribute /workers/0/gender",
        "unknownRole /workers/1/roles/0",
        "tooSmall /demand/shifts/1/count",
        "unknownZone /site/zone",
      ].toSorted(),
    );
    // Times are read as soon as the zone is known.
    const mended = edited(json, [["/site/zone", "America/New_York"]]);
    expect(told(issuesOf(mended))).toContain("reversedInterval /workers/0/leave/0/end");
    expect(told(issuesOf(mended))).toContain("reversedInterval /demand/shifts/0/end");
  });

  test("beyond 1,000 are counted, not listed", () => {
    const workers = Array.from({ length: 1500 }, (_, i) => ({
      id: `w${i}`,
      name: "",
      roles: ["x"],
    }));
    const issues = issuesOf(edited(goodProblem(), [["/workers", workers]]));
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({ code: "tooManyIssues", pointer: "" });
    expect(issues.at(-1)?.message).toMatch(/^5\d\d more issues/);
  });

  test.each([
    ["/workers", 5_001],
    ["/demand/shifts", 20_001],
  ])("%s takes no list of %i", (pointer, length) => {
    const issues = issuesOf(edited(goodProblem(), [[pointer, Array(length).fill({})]]));
    expect(issues[0]).toMatchObject({ code: "tooLarge", pointer });
    expect(issues[0]?.message).toBe(
      `A list of ${length} is out of bounds: at most ${length - 1} entries.`,
    );
  });
});

describe("hints", () => {
  test.each([
    [[["/demand/shifts/1/role", "cok"]], 'Did you mean "cook"?'],
    [[["/workers/0/avaliability", {}]], 'Did you mean "availability"?'],
    [[["/pins/0/worker", "w10"]], 'Did you mean "w01"?'],
    [[["/workers/0/wishes/0/kind", "offf"]], 'Did you mean "off"? Known: "off", "work", "shift".'],
    [[["/workweekStart/weekday", "tue"]], /Did you mean "tuesday"\?/],
    [
      [["/demand/shifts/1/end", "2026-11-01T01:30"]],
      /^Write "2026-11-01T01:30-04:00" or "2026-11-01T01:30-05:00", or give "disambiguation"/,
    ],
    [
      [["/now", "2026-03-08T02:30"]],
      /^Write "2026-03-08T01:30-05:00" or "2026-03-08T03:30-04:00", or give "disambiguation"/,
    ],
  ] as const)("%j: %s", (edits, hint) => {
    const [issue] = issuesOf(edited(goodProblem(), edits));
    if (typeof hint === "string") expect(issue?.hint).toBe(hint);
    else expect(issue?.hint).toMatch(hint);
  });
});
