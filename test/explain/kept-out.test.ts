import { describe, expect, test } from "vitest";
import { shiftId, workerId } from "../../src/domain/identity.ts";
import { workerOf } from "../../src/explain/inquiry.ts";
import { type KeptOut, keptOut } from "../../src/explain/kept-out.ts";
import { asViewer } from "../../src/explain/reader.ts";
import { type Wanted, isClear, tryTaking } from "../../src/explain/trial.ts";
import { present } from "../../src/kernel/assert.ts";
import { roleId } from "../../src/domain/identity.ts";
import { type Week, asManager, given, person, readBy, wanted, weekWith } from "./salem.ts";

/** One worker with the shifts given, and the wish of the manager to add one more. */
const weekOf = (
  more: Record<string, unknown>,
  ...assignments: readonly [string, string, string][]
): Week =>
  weekWith(
    {
      workers: [person("w1", "Ana", more), person("w2", "Ben")],
      demand: { shifts: [wanted("d1", "09T09:00", "09T17:00")] },
    },
    assignments.map(([id, start, end]) => given(id, "w1", start, end)),
  );

function wantedFrom({ problem }: Week, role = "server"): Wanted {
  const [shift] = problem.demand.shifts;
  const { interval } = present(shift, "the demanded shift");
  return {
    id: shiftId("new"),
    role: roleId(role),
    interval,
    breaks: [],
    planned: [],
    onCall: false,
  };
}

function ask(week: Week, reader = asManager as Parameters<typeof readBy>[1]): KeptOut | null {
  const inquiry = readBy(week, reader);
  return keptOut(inquiry, workerOf(inquiry, workerId("w1")), wantedFrom(week));
}

const kinds = (kept: KeptOut | null): readonly string[] =>
  (kept?.reasons ?? []).map(({ kind }) => kind);
const ids = (shifts: readonly { readonly id: string }[]): readonly string[] =>
  shifts.map(({ id }) => id);

describe("what keeps a worker out of a shift", () => {
  test("nothing, when no rule stops her", () => {
    expect(ask(weekOf({}, ["a1", "07T09:00", "07T17:00"]))).toBeNull();
  });

  test("a shift that ends 8 h before: the rest rule and that shift alone, though she has two more", () => {
    const kept = ask(
      weekOf(
        {},
        ["a1", "07T09:00", "07T17:00"],
        ["a2", "08T17:00", "09T01:00"],
        ["a3", "11T09:00", "11T17:00"],
      ),
    );
    expect(kinds(kept)).toEqual(["rest-between-shifts"]);
    expect(ids(kept?.because ?? [])).toEqual(["a2"]);
    expect(ids(kept?.freedBy ?? [])).toEqual(["a2"]);
  });

  test("40 h already planned: the contract and all five shifts, any one of which would free her", () => {
    const days = ["07", "08", "10", "11", "12"];
    const kept = ask(
      weekOf(
        {},
        ...days.map((day): [string, string, string] => [`a${day}`, `${day}T09:00`, `${day}T17:00`]),
      ),
    );
    expect(kinds(kept)).toEqual(["contract-maximum"]);
    expect(kept?.because).toHaveLength(5);
    expect(kept?.freedBy).toHaveLength(5);
  });

  test("work at that very time: one reason, not also the rest that a double shift would lack", () => {
    const kept = ask(weekOf({}, ["a1", "09T08:00", "09T16:00"]));
    expect(kinds(kept)).toEqual(["one-place-at-a-time"]);
    expect(kept?.violations.length).toBeGreaterThanOrEqual(1);
    expect(ids(kept?.freedBy ?? [])).toEqual(["a1"]);
  });

  test("a role she does not hold: the role, whatever else she works", () => {
    const kept = ask(weekOf({ roles: ["lead"] }, ["a1", "09T08:00", "09T16:00"]));
    expect(kinds(kept)).toEqual(["role-qualification"]);
    expect(kept?.because).toEqual([]);
    expect(kept?.freedBy).toEqual([]);
  });

  test("two shifts that each stand against it free her only together, so neither is named", () => {
    const kept = ask(weekOf({}, ["a1", "08T17:00", "09T01:00"], ["a2", "10T00:00", "10T06:00"]));
    expect(ids(kept?.because ?? [])).toHaveLength(1);
    expect(kept?.freedBy).toEqual([]);
  });

  test("a pinned shift is never offered to be given up", () => {
    const pin = {
      worker: "w1",
      role: "server",
      start: "2026-12-08T17:00",
      end: "2026-12-09T01:00",
    };
    const week = weekWith(
      {
        workers: [person("w1", "Ana")],
        demand: { shifts: [wanted("d1", "09T09:00", "09T17:00")] },
        pins: [{ ...pin, demand: null, breaks: [] }],
      },
      [given("a1", "w1", "08T17:00", "09T01:00")],
    );
    expect(ask(week)?.freedBy).toEqual([]);
  });

  test("leave hides what else might free her from a manager, not from hr", () => {
    const leave = { id: "l", start: "2026-12-09T00:00", end: "2026-12-10T00:00" };
    const week = weekOf({ leave: [leave] }, ["a1", "08T17:00", "09T01:00"]);
    const manager = ask(week);
    expect(manager).toMatchObject({ hidden: true, because: [], freedBy: [], reasonCount: 1 });
    expect(kinds(ask(week, asViewer("hr")))).toEqual(["protected-leave"]);
  });
});

describe("a limit on the hours of a week that was agreed with her alone", () => {
  const limit = { accommodations: [{ id: "c", kind: "maxWeekMinutes", minutes: 1000 }] };
  const week = weekOf(limit, ["a1", "07T09:00", "07T17:00"], ["a2", "11T09:00", "11T17:00"]);

  test("hr reads which of her shifts would free her", () => {
    const kept = ask(week, asViewer("hr"));
    expect(kinds(kept)).toEqual(["accommodation"]);
    expect(ids(kept?.freedBy ?? [])).toEqual(["a1", "a2"]);
  });

  test("a manager reads no such thing, for plain unavailability would not go away with a shift", () => {
    expect(ask(week)).toMatchObject({ hidden: true, because: [], freedBy: [], reasonCount: 1 });
  });
});

describe("every answer holds when it is tried", () => {
  test("without any shift that `freedBy` names, the judge finds nothing new", () => {
    const week = weekOf({}, ["a1", "08T17:00", "09T01:00"], ["a2", "11T09:00", "11T17:00"]);
    const inquiry = readBy(week, asManager);
    const worker = workerOf(inquiry, workerId("w1"));
    const kept = present(keptOut(inquiry, worker, wantedFrom(week)), "a reason");
    expect(kept.freedBy.length).toBeGreaterThan(0);
    for (const shift of kept.freedBy) {
      expect(isClear(tryTaking(inquiry, worker, wantedFrom(week), [shift]))).toBe(true);
    }
    expect(isClear(tryTaking(inquiry, worker, wantedFrom(week)))).toBe(false);
  });
});
