import { describe, expect, test } from "vitest";
import { type Problem, issueCodes, parseDisruptions, parseProblem } from "../../src/index.ts";
import { late, problemOf, wanted, worker } from "./shop.ts";

const curve = {
  id: "floor",
  role: "clerk",
  stepMinutes: 60,
  days: [{ date: "2026-12-09", from: "09:00", counts: [1, 2, 2] }],
};
const template = {
  id: "t",
  roles: ["clerk"],
  weekdays: ["wednesday"],
  earliestStart: "09:00",
  latestStart: "10:00",
  stepMinutes: 60,
  lengthsMinutes: [180],
};

const problem: Problem = (() => {
  const workers = [worker("ana"), worker("bo", { consents: [late] })];
  const more = {
    demand: { shifts: [wanted(8), wanted(10)], curves: [curve], templates: [template] },
  };
  const read = parseProblem(problemOf({ workers, more }));
  if (!read.ok) throw new Error(JSON.stringify(read.problem, null, 1));
  return read.value;
})();

const file = (...disruptions: readonly unknown[]) => ({
  format: "fairweek/disruptions@1",
  disruptions,
});
const span = { start: "2026-12-09T00:00", end: "2026-12-10T00:00" };

const issuesOf = (json: unknown): readonly string[] => {
  const read = parseDisruptions(json, problem);
  if (read.ok) return [];
  for (const { code, message, hint } of read.problem) {
    expect(Object.keys(issueCodes)).toContain(code);
    expect(message).toMatch(/\.$/);
    expect(hint.length).toBeGreaterThan(10);
  }
  return read.problem.map(({ code, pointer }) => `${code} ${pointer}`).toSorted();
};

describe("what happened, as a file", () => {
  test("of every kind is read, with the interval of the shift that was called out of", () => {
    const read = parseDisruptions(
      {
        ...file(
          { id: "a", kind: "callOut", worker: "ana", shift: "p8" },
          { id: "b", kind: "absence", worker: "ana", ...span },
          { id: "c", kind: "leave", worker: "bo", ...span },
          { id: "d", kind: "decline", worker: "bo", ...span },
          { id: "e", kind: "consentRevoked", worker: "bo", consent: "late" },
          { id: "f", kind: "demandCount", demand: "s8", count: 0, reason: "weather" },
          { id: "g", kind: "demandAdded", shift: wanted(12) },
          { id: "h", kind: "demandCurve", demand: "floor", ...span, change: -1 },
        ),
        now: "2026-12-08T09:30",
      },
      problem,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problem, null, 1));
    const { now, list } = read.value;
    expect(list.map(({ kind }) => kind)).toEqual([
      "callOut",
      "callOut",
      "leave",
      "decline",
      "consentRevoked",
      "demandCount",
      "demandAdded",
      "demandCurve",
    ]);
    const [shift] = problem.published?.assignments ?? [];
    expect(list[0]).toMatchObject({ interval: shift?.shift.interval, shift: "p8" });
    expect(list[4]).toMatchObject({ at: now });
  });

  const at = "/disruptions/0";
  test.each<readonly [string, unknown, readonly string[]]>([
    ["a text", "call-out", ["wrongType "]],
    ["another format", { format: "fairweek/problem@1", disruptions: [] }, ["unknownValue /format"]],
    ["no list", { format: "fairweek/disruptions@1" }, ["missingField /disruptions"]],
    ["a field too many", { ...file(), why: "storm" }, ["unknownField /why"]],
    ["a time that is none", { ...file(), now: "this morning" }, ["malformedTime /now"]],
    [
      "a time before publication",
      { ...file(), now: "2026-11-19T08:00" },
      ["disruptionOfPast /now"],
    ],
    ["a kind that does not exist", file({ id: "a", kind: "strike" }), [`unknownValue ${at}/kind`]],
    ["no id", file({ kind: "leave", worker: "ana", ...span }), [`missingField ${at}/id`]],
    [
      "two of one id",
      file(
        { id: "a", kind: "leave", worker: "ana", ...span },
        { id: "a", kind: "decline", worker: "bo", ...span },
      ),
      ["duplicateId /disruptions/1/id"],
    ],
    [
      "a worker nobody knows",
      file({ id: "a", kind: "leave", worker: "anna", ...span }),
      [`unknownWorker ${at}/worker`],
    ],
    [
      "a shift of somebody else",
      file({ id: "a", kind: "callOut", worker: "ana", shift: "p10" }),
      [`unknownShift ${at}/shift`],
    ],
    [
      "a leave that ends before it begins",
      file({ id: "a", kind: "leave", worker: "ana", start: span.end, end: span.start }),
      [`reversedInterval ${at}/end`],
    ],
    [
      "a leave with a reason",
      file({ id: "a", kind: "leave", worker: "ana", ...span, reason: "flu" }),
      [`unknownField ${at}/reason`],
    ],
    [
      "a consent that was never given",
      file({ id: "a", kind: "consentRevoked", worker: "ana", consent: "late" }),
      [`unknownConsent ${at}/consent`],
    ],
    [
      "a demand nobody has",
      file({ id: "a", kind: "demandCount", demand: "s9", count: 1 }),
      [`unknownDemand ${at}/demand`],
    ],
    [
      "fewer than nobody",
      file({ id: "a", kind: "demandCount", demand: "s8", count: -1 }),
      [`tooSmall ${at}/count`],
    ],
    [
      "a curve that is a fixed shift",
      file({ id: "a", kind: "demandCurve", demand: "s8", ...span, change: 1 }),
      [`unknownCurve ${at}/demand`],
    ],
    [
      "half a person more",
      file({ id: "a", kind: "demandCurve", demand: "floor", ...span, change: 0.5 }),
      [`notWhole ${at}/change`],
    ],
    [
      "a new shift under an old id",
      file({ id: "a", kind: "demandAdded", shift: wanted(8) }),
      [`duplicateId ${at}/shift/id`],
    ],
    [
      "a new shift outside the period",
      file({ id: "a", kind: "demandAdded", shift: wanted(20) }),
      [`outsidePeriod ${at}/shift/start`],
    ],
    [
      "a reason that no law knows",
      file({ id: "a", kind: "demandCount", demand: "s8", count: 1, reason: "whim" }),
      [`unknownValue ${at}/reason`],
    ],
  ])("with %s is refused", (_, json, expected) => {
    expect(issuesOf(json)).toEqual([...expected].toSorted());
  });

  test("with three mistakes tells all three", () => {
    const json = file(
      { id: "a", kind: "callOut", worker: "nobody", shift: "p8" },
      { id: "b", kind: "leave", worker: "ana", start: "2026-12-09", end: span.end },
      { id: "c", kind: "demandCount", demand: "s9", count: 1 },
    );
    expect(issuesOf(json)).toHaveLength(3);
  });
});
