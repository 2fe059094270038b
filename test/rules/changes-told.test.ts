import { describe, expect, test } from "vitest";
import { type ToldChange, toldChanges } from "../../src/rules/changes-told.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import { caseSchema } from "./case-file.ts";
import { linesOf } from "./case-line.ts";

/** A line of a case in which only what is given differs from nothing. */
function lineWith(given: object): WorkerLine {
  const base = { name: "a line with changes", parameters: {}, zone: "America/New_York" };
  const period = { from: "2026-12-07", to: "2026-12-13" };
  const expected = { outcome: "lawful" };
  return linesOf(caseSchema.parse({ ...base, period, shifts: [], ...given, expect: expected }))
    .line;
}

const on = (date: number, from: string, to: string) => {
  const day = `2026-12-${String(date).padStart(2, "0")}`;
  return { start: `${day}T${from}`, end: `${day}T${to}` };
};
const monday = (from: string, to: string) => on(7, from, to);
const published = (shifts: readonly object[]) => ({
  publishedAt: "2026-11-20T09:00",
  shifts,
});
const record = (given: object) => ({
  shift: "s1",
  at: "2026-12-01T12:00",
  kind: "extend",
  ...given,
});
const effects = (line: WorkerLine): readonly string[] =>
  toldChanges(line).map(({ effect }) => effect);
const hours = ({ workedBefore, workedAfter }: ToldChange): readonly number[] => [
  workedBefore / 60,
  workedAfter / 60,
];

describe("a recorded change", () => {
  test.each([
    [null, monday("09:00", "17:00"), "extend", ["addShift"]],
    [monday("09:00", "17:00"), null, "reduce", ["cancel"]],
    [monday("09:00", "17:00"), null, "onCallNotCalled", ["onCallNotCalled"]],
    [monday("09:00", "17:00"), monday("09:00", "17:01"), "move", ["extend"]],
    [monday("09:00", "17:00"), monday("09:00", "16:59"), "move", ["reduce"]],
    [monday("09:00", "17:00"), monday("10:00", "18:00"), "extend", ["move"]],
    [monday("09:00", "17:00"), on(8, "09:00", "17:00"), "extend", ["move"]],
    [monday("09:00", "17:00"), monday("09:00", "17:00"), "relocate", ["relocate"]],
    [monday("09:00", "17:00"), monday("09:00", "17:00"), "extend", []],
    [null, null, "cancel", []],
  ])("from %j to %j, called %s, is told as %j", (before, after, kind, told) => {
    expect(effects(lineWith({ changes: [record({ before, after, kind })] }))).toEqual(told);
  });

  test.each([
    ["swap", "mutualSwap"],
    ["trade", "mutualSwap"],
    ["timeOff", "employeeRequest"],
    ["sickLeave", "employeeRequest"],
    ["cancel", null],
  ])("called %s, with no reason given, was made for the reason %j", (kind, reason) => {
    const before = monday("09:00", "17:00");
    const [told] = toldChanges(lineWith({ changes: [record({ before, kind })] }));
    expect(told?.reason).toBe(reason);
  });

  test("called a swap keeps the reason that is given", () => {
    const given = { before: monday("09:00", "17:00"), kind: "swap", reason: "employeeRequest" };
    expect(toldChanges(lineWith({ changes: [record(given)] }))[0]?.reason).toBe("employeeRequest");
  });
});

describe("the work of a change", () => {
  const pause = (from: string, to: string, paid = false) => ({
    kind: "meal",
    ...monday(from, to),
    paid,
  });

  test("leaves out 1 h of unpaid break, of the shift before and of the shift after", () => {
    const shifts = [{ ...monday("09:00", "18:00"), breaks: [pause("12:00", "13:00")] }];
    const change = record({ before: monday("09:00", "17:00"), after: monday("09:00", "18:00") });
    expect(toldChanges(lineWith({ shifts, changes: [change] })).map(hours)).toEqual([[7, 8]]);
  });

  test("keeps paid breaks, and breaks that lie after its end", () => {
    const breaks = [pause("10:00", "10:30", true), pause("14:00", "15:00")];
    const shifts = [{ ...monday("09:00", "17:00"), breaks }];
    const change = record({ before: monday("09:00", "13:00"), after: monday("09:00", "17:00") });
    expect(toldChanges(lineWith({ shifts, changes: [change] })).map(hours)).toEqual([[4, 7]]);
  });

  test("is that of the shift it names, with the breaks that this one had and has", () => {
    const other = { id: "s0", ...monday("05:00", "08:00") };
    const long = { ...monday("09:00", "17:00"), id: "s1", breaks: [pause("12:00", "14:00")] };
    const now = { ...monday("09:00", "18:00"), id: "s1", breaks: [pause("12:00", "13:00")] };
    const change = record({ before: monday("09:00", "17:00"), after: monday("09:00", "18:00") });
    const line = { shifts: [other, now], published: published([other, long]), changes: [change] };
    expect(toldChanges(lineWith(line)).map(hours)).toEqual([[6, 8]]);
  });

  test("may stay the same though the shift starts 1 h earlier: with 1 h more of break it is moved", () => {
    const before = { ...monday("10:00", "17:00"), id: "s1" };
    const now = { ...monday("09:00", "17:00"), id: "s1", breaks: [pause("12:00", "13:00")] };
    const change = record({ before: monday("10:00", "17:00"), after: monday("09:00", "17:00") });
    const line = { shifts: [now], published: published([before]), changes: [change] };
    expect(effects(lineWith(line))).toEqual(["move"]);
  });

  test("may stay the same though the shift ends 1 h later: with 1 h more of break it is moved", () => {
    const before = { ...monday("09:00", "16:00"), id: "s1" };
    const now = { ...monday("09:00", "17:00"), id: "s1", breaks: [pause("12:00", "13:00")] };
    const change = record({ before: monday("09:00", "16:00"), after: monday("09:00", "17:00") });
    const line = { shifts: [now], published: published([before]), changes: [change] };
    expect(effects(lineWith(line))).toEqual(["move"]);
  });
});

describe("a difference that nobody recorded", () => {
  const noticeFrom = "2026-12-02T10:00";
  const differing = (before: readonly object[], shifts: readonly object[]) =>
    lineWith({ noticeFrom, published: published(before), shifts });

  test("is the employer's, told when new shifts can first be seen", () => {
    const line = differing([monday("09:00", "17:00")], []);
    expect(toldChanges(line)).toMatchObject([
      {
        effect: "cancel",
        initiator: "employer",
        at: line.noticeFrom,
        recorded: false,
        voluntaryStated: false,
        overtimePremiumPaid: false,
      },
    ]);
  });

  test("is none while nobody knows when shifts can be seen", () => {
    const line = lineWith({ published: published([monday("09:00", "17:00")]) });
    expect(toldChanges(line)).toEqual([]);
  });

  test("is none where a record explains it", () => {
    const change = record({ shift: "p1", before: monday("09:00", "17:00"), kind: "cancel" });
    const given = { noticeFrom, published: published([monday("09:00", "17:00")]) };
    expect(toldChanges(lineWith({ ...given, changes: [change] }))).toMatchObject([
      { effect: "cancel", recorded: true },
    ]);
  });

  test.each([
    ["meets the shift", "16:59", "20:00", []],
    ["holds the shift", "08:00", "18:00", []],
    ["begins as the shift ends", "17:00", "20:00", ["cancel"]],
    ["ends as the shift begins", "06:00", "09:00", ["cancel"]],
  ])("drops a shift for a leave that %s, %s to %s: %j", (_, from, to, told) => {
    const given = { noticeFrom, published: published([monday("09:00", "17:00")]) };
    expect(effects(lineWith({ ...given, worker: { leave: [monday(from, to)] } }))).toEqual(told);
  });

  test("on Tuesday is seen against Tuesday's shift, and Monday's is dropped", () => {
    const line = differing(
      [monday("09:00", "17:00"), on(8, "10:00", "14:00")],
      [on(8, "10:00", "15:00")],
    );
    const told = toldChanges(line).map((change) => [change.effect, ...hours(change)]);
    expect(told).toEqual([
      ["extend", 4, 5],
      ["cancel", 8, 0],
    ]);
  });

  test("on a date with nothing published adds a shift, though another date lost one", () => {
    const line = differing([monday("09:00", "17:00")], [on(8, "10:00", "15:00")]);
    expect(effects(line)).toEqual(["addShift", "cancel"]);
  });

  test("is told where no list of changes is kept at all", () => {
    const { changes: _, ...line } = differing([monday("09:00", "17:00")], []);
    expect(effects(line)).toEqual(["cancel"]);
  });

  test("drops a shift of standing by: nobody was called", () => {
    const line = differing([{ ...monday("09:00", "17:00"), onCall: true }], []);
    expect(effects(line)).toEqual(["onCallNotCalled"]);
  });

  test("in the role alone, at the same times, is none", () => {
    const line = differing(
      [{ ...monday("09:00", "17:00"), role: "cook" }],
      [{ ...monday("09:00", "17:00"), role: "server" }],
    );
    expect(toldChanges(line)).toEqual([]);
  });

  test("of two shifts of a date, one left, is seen against the earlier", () => {
    const line = differing(
      [
        { id: "late", ...monday("15:00", "20:00") },
        { id: "early", ...monday("08:00", "12:00") },
      ],
      [monday("08:00", "13:00")],
    );
    expect(
      toldChanges(line).map(({ effect, ...told }) => [effect, ...hours(told as ToldChange)]),
    ).toEqual([
      ["extend", 4, 5],
      ["cancel", 5, 0],
    ]);
  });
});
