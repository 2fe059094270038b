import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "../../src/domain/change.ts";
import { demandId, roleId, shiftId, workerId } from "../../src/domain/identity.ts";
import type { OpenSlot, Schedule } from "../../src/domain/schedule.ts";
import type { Assignment, Break } from "../../src/domain/shift.ts";
import { parseSchedule, writeSchedule } from "../../src/intake/schedule.ts";
import { instant } from "../../src/time/interval.ts";
import { edited } from "./edit.ts";
import { goodSchedule } from "./good-schedule.ts";
import type { Malformed } from "./malformed.ts";

const { problem, json: good } = goodSchedule();

const cancelled = {
  id: "c1",
  worker: "w01",
  shift: "s9",
  at: "2026-10-20T09:00",
  initiator: "employer",
  kind: "cancel",
  before: { start: "2026-10-27T09:00", end: "2026-10-27T17:00" },
};

const malformed: readonly Malformed[] = [
  ["a problem for a schedule", [["/format", "fairweek/problem@1"]], ["unknownValue /format"]],
  ["no assignments", [["/assignments", undefined]], ["missingField /assignments"]],
  ["a digest cut short", [["/problemDigest", "sha256:12"]], ["malformedDigest /problemDigest"]],
  ["a field mistyped", [["/assignments/0/rol", "cook"]], ["unknownField /assignments/0/rol"]],
  [
    "a shift without a worker",
    [["/assignments/1/worker", undefined]],
    ["missingField /assignments/1/worker"],
  ],
  [
    "a time that is none",
    [["/assignments/1/start", "9am"]],
    ["malformedTime /assignments/1/start"],
  ],
  [
    "a date that is none",
    [["/assignments/1/start", "2026-10-32T09:00"]],
    ["malformedTime /assignments/1/start"],
  ],
  [
    "a time shown twice without its offset",
    [["/assignments/0/breaks/0/end", "2026-11-01T01:00"]],
    ["ambiguousTime /assignments/0/breaks/0/end"],
  ],
  [
    "a shift that ends before it begins",
    [["/assignments/1/end", "2026-10-26T08:59"]],
    ["reversedInterval /assignments/1/end"],
  ],
  [
    "a shift of no length",
    [["/assignments/1/end", "2026-10-26T09:00"]],
    ["emptyInterval /assignments/1/end"],
  ],
  [
    "a shift of more than a week",
    [["/assignments/1/end", "2026-11-03T09:00"]],
    ["shiftTooLong /assignments/1/end"],
  ],
  [
    "a break outside its shift",
    [["/assignments/0/breaks/1/start", "2026-10-31T21:59"]],
    ["breakOutsideShift /assignments/0/breaks/1"],
  ],
  [
    "two breaks at once",
    [["/assignments/0/breaks/1/end", "2026-11-01T01:31-04:00"]],
    ["overlappingBreaks /assignments/0/breaks/0"],
  ],
  [
    "a break that ends before it begins",
    [["/assignments/0/breaks/1/end", "2026-10-31T22:30"]],
    ["reversedInterval /assignments/0/breaks/1/end"],
  ],
  ["two shifts of one id", [["/assignments/1/id", "s2"]], ["duplicateId /assignments/1/id"]],
  ["two open slots of one id", [["/open/-", { ...good.open?.[0] }]], ["duplicateId /open/1/id"]],
  ["nobody missing", [["/open/0/missing", 0]], ["tooSmall /open/0/missing"]],
  [
    "a change of nothing",
    [["/changes", [{ ...cancelled, before: null }]]],
    ["changeOfNothing /changes/0"],
  ],
  [
    "a change to times that end before they begin",
    [
      [
        "/changes",
        [{ ...cancelled, after: { start: "2026-10-26T12:00", end: "2026-10-26T09:00" } }],
      ],
    ],
    ["reversedInterval /changes/0/after/end"],
  ],
  [
    "a change told at a time shown twice",
    [["/changes", [{ ...cancelled, at: "2026-11-01T01:30" }]]],
    ["ambiguousTime /changes/0/at"],
  ],
  ["two changes of one id", [["/changes", [cancelled, cancelled]]], ["duplicateId /changes/1/id"]],
  [
    "a change for a reason of one's own",
    [["/changes", [{ ...cancelled, reason: "mood" }]]],
    ["unknownValue /changes/0/reason"],
  ],
  [
    "a productivity score",
    [["/assignments/0/score", 3]],
    ["refusedProductivityData /assignments/0/score"],
  ],
];

describe("a schedule", () => {
  test("is read with breaks in order, by worker and start", () => {
    const read = parseSchedule(good, problem);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    const [first, second] = read.value.assignments;
    expect([first?.shift.id, second?.shift.id]).toEqual(["s1", "s2"]);
    expect(first).toMatchObject({ demand: null, shift: { breaks: [], onCall: false } });
    expect(second?.shift.breaks.map(({ kind }) => kind)).toEqual(["rest", "meal"]);
    // From 22:00 to 06:00 in the night that has 25 hours: 9 hours, with a meal across the change.
    expect((second?.shift.interval.end ?? 0) - (second?.shift.interval.start ?? 0)).toBe(540);
    const meal = second?.shift.breaks[1]?.interval;
    expect((meal?.end ?? 0) - (meal?.start ?? 0)).toBe(30);
  });

  test("may name workers, roles and demands that the problem does not have", () => {
    const json = edited(good, [
      ["/assignments/0/worker", "nobody"],
      ["/assignments/0/role", "juggler"],
      ["/assignments/0/demand", "d99"],
      ["/open/0/demand", "d98"],
    ]);
    expect(parseSchedule(json, problem).ok).toBe(true);
  });

  test("may leave out the digest, which is then that of the problem it is read with", () => {
    const read = parseSchedule({ ...good, problemDigest: undefined }, problem);
    expect(read.ok && read.value.problemDigest).toBe(problem.digest);
  });

  test.each(malformed)("with %s gives its issues and no others", (_, edits, expected) => {
    const read = parseSchedule(edited(good, edits), problem);
    const issues = read.ok ? [] : read.problem;
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expected);
  });
});

/** Minutes of a month around the two nights in which New York's clocks change in 2026. */
const minute = fc
  .tuple(
    fc.constantFrom(problem.period.interval.end - 1440, problem.period.interval.end - 340_000),
    fc.integer({ min: -3000, max: 3000 }),
  )
  .map(([around, off]) => around + off);

const assignment: fc.Arbitrary<
  Omit<Assignment, "shift"> & { shift: Omit<Assignment["shift"], "id"> }
> = fc
  .record({
    start: minute,
    length: fc.integer({ min: 1, max: 900 }),
    cuts: fc.uniqueArray(fc.nat({ max: 900 }), { maxLength: 6 }),
    worker: fc.constantFrom("w1", "w2", "ä"),
    demand: fc.constantFrom(null, "d1"),
    onCall: fc.boolean(),
  })
  .map(({ start, length, cuts, worker, demand, onCall }) => ({
    worker: workerId(worker),
    demand: demand === null ? null : demandId(demand),
    shift: {
      role: roleId("server"),
      interval: { start: instant(start), end: instant(start + length) },
      breaks: breaksOf(
        start,
        cuts.filter((cut) => cut <= length),
      ),
      onCall,
    },
  }));

/** Every second piece between cuts is a break, so that breaks never overlap and often touch nothing. */
function breaksOf(start: number, cuts: readonly number[]): readonly Break[] {
  const sorted = cuts.toSorted((a, b) => a - b);
  return sorted.flatMap((cut, index) => {
    const end = sorted[index + 1];
    if (index % 2 === 1 || end === undefined) return [];
    const interval = { start: instant(start + cut), end: instant(start + end) };
    return [{ kind: index % 4 === 0 ? "meal" : "rest", interval, paid: index % 4 !== 0 } as const];
  });
}

const slot = fc
  .record({
    start: minute,
    length: fc.integer({ min: 1, max: 900 }),
    missing: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ start, length, missing }) => ({
    demand: demandId("d1"),
    role: roleId("cook"),
    interval: { start: instant(start), end: instant(start + length) },
    missing,
  }));

const span = fc
  .record({ start: minute, length: fc.integer({ min: 1, max: 600 }) })
  .map(({ start, length }) => ({ start: instant(start), end: instant(start + length) }));

const change: fc.Arbitrary<Omit<Change, "id">> = fc
  .record({
    worker: fc.constantFrom("w01", "w02").map(workerId),
    shift: fc.constantFrom("s1", "s2").map(shiftId),
    at: minute.map(instant),
    initiator: fc.constantFrom("employer" as const, "worker" as const, "external" as const),
    reason: fc.constantFrom(null, "weather" as const, "mutualSwap" as const),
    voluntaryStated: fc.boolean(),
    overtimePremiumPaid: fc.boolean(),
    spans: fc.tuple(span, span),
    kind: fc.constantFrom("addShift" as const, "cancel" as const, "move" as const),
  })
  .map(({ spans: [one, other], ...rest }) => ({
    ...rest,
    before: rest.kind === "addShift" ? null : one,
    after: rest.kind === "cancel" ? null : other,
  }));

const schedule: fc.Arbitrary<Schedule> = fc
  .record({
    assignments: fc.array(assignment, { maxLength: 8 }),
    open: fc.array(slot, { maxLength: 4 }),
    changes: fc.array(change, { maxLength: 4 }),
  })
  .map(({ assignments, open, changes }) => ({
    problemDigest: problem.digest,
    assignments: assignments.map(({ shift, ...rest }, index): Assignment => ({
      ...rest,
      shift: { id: shiftId(`s${index}`), ...shift },
    })),
    open: open.map((one, index): OpenSlot => ({ id: `o${index}`, ...one })),
    changes: changes.map((one, index): Change => ({ id: `c${index}`, ...one })),
  }));

describe("writing a schedule", () => {
  const sortedBy = <Item>(
    list: readonly Item[],
    keys: (item: Item) => readonly (string | number)[],
  ) =>
    list.toSorted((a, b) => {
      const [left, right] = [keys(a), keys(b)];
      const differs = left.findIndex((key, index) => key !== right[index]);
      if (differs < 0) return 0;
      return (left[differs] as string | number) < (right[differs] as string | number) ? -1 : 1;
    });

  test("and reading it back gives every instant, break and slot again, through both clock changes", () => {
    fc.assert(
      fc.property(schedule, (before) => {
        const text = JSON.stringify(writeSchedule(before, problem));
        const read = parseSchedule(JSON.parse(text), problem);
        expect(read.ok ? read.value : read.problem).toEqual({
          problemDigest: before.problemDigest,
          assignments: sortedBy(before.assignments, ({ worker, shift }) => [
            worker,
            shift.interval.start,
            shift.interval.end,
            shift.id,
          ]),
          open: sortedBy(before.open, ({ interval, id }) => [interval.start, id]),
          changes: sortedBy(before.changes, ({ worker, at, id }) => [worker, at, id]),
        });
      }),
      { numRuns: 400 },
    );
  });

  test("twice gives the same text, whatever the order was", () => {
    fc.assert(
      fc.property(schedule, (before) => {
        const turned = {
          ...before,
          assignments: before.assignments.toReversed(),
          open: before.open.toReversed(),
          changes: before.changes.toReversed(),
        };
        expect(writeSchedule(turned, problem)).toEqual(writeSchedule(before, problem));
      }),
      { numRuns: 200 },
    );
  });
});
