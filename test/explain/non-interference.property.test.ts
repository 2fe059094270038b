import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workerId } from "../../src/domain/identity.ts";
import { conflict } from "../../src/explain/conflict.ts";
import { findingsAccount } from "../../src/explain/findings.ts";
import { asViewer } from "../../src/explain/reader.ts";
import { veil } from "../../src/explain/veil.ts";
import { weekOf, weekSummary } from "../../src/explain/week.ts";
import { whyNot } from "../../src/explain/why-not.ts";
import { why } from "../../src/explain/why.ts";
import { wishesOf } from "../../src/explain/wish.ts";
import { everythingOf } from "./telling.ts";
import {
  type Week,
  asManager,
  asWorker,
  given,
  open,
  person,
  problemOf,
  readBy,
  wanted,
  weekWith,
} from "./salem.ts";

type Json = Record<string, unknown>;

const days = ["07", "08", "09", "10", "11", "12", "13"] as const;
const hour = (value: number): string => `${String(value).padStart(2, "0")}:00`;

/**
 * Everything a reader can be told about a week: every question about every worker, shift and slot.
 */
function allThatIsTold(week: Week, reader: Parameters<typeof readBy>[1]): string {
  const inquiry = readBy(week, reader);
  const workers = week.problem.workers.map(({ id }) => id);
  const shifts = week.schedule.assignments.map(({ shift }) => shift.id);
  const slots = week.schedule.open.map(({ id }) => id);
  const accounts = [
    ...shifts.map((id) => why(inquiry, id)),
    ...slots.map((id) => conflict(inquiry, id)),
    ...workers.flatMap((worker) =>
      [...shifts, ...slots].map((id) => whyNot(inquiry, { worker, id })),
    ),
    ...workers.map((id) => weekOf(inquiry, id)),
    weekSummary(inquiry),
  ].flatMap((result) => (result.ok ? [result.value] : []));
  const wishes = workers.flatMap((id) => {
    const told = wishesOf(inquiry, id);
    return told.ok ? told.value : [];
  });
  const real = readBy(week, asViewer("hr"));
  const findings = findingsAccount(
    inquiry,
    workers.flatMap((id) => real.findingsOf(id)),
  );
  return [...accounts, ...wishes, findings].map((one) => everythingOf(inquiry, one)).join("\n");
}

/** A week of three servers, in which Ben differs and Ana and Cem are as drawn. */
const drawn = fc.record({
  day: fc.constantFrom(...days.slice(1, 6)),
  from: fc.integer({ min: 0, max: 20 }),
  hours: fc.integer({ min: 1, max: 23 }),
  shifts: fc.array(
    fc.record({
      worker: fc.constantFrom("w1", "w2", "w3"),
      day: fc.constantFrom(...days.slice(1, 6)),
      start: fc.integer({ min: 6, max: 15 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  openDay: fc.constantFrom(...days.slice(1, 6)),
  openStart: fc.integer({ min: 6, max: 15 }),
  ana: fc.record({ desired: fc.constantFrom(null, 960), wish: fc.boolean() }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

function weekOfThree({ shifts, openDay, openStart, ana }: Drawn, ben: Json): Week {
  const wish = {
    id: "x1",
    kind: "off",
    weight: 2,
    start: `2026-12-${openDay}T00:00`,
    end: `2026-12-${openDay}T20:00`,
  };
  const contract = { maxMinutesPerWeek: 1500, desiredMinutesPerWeek: ana.desired };
  return weekWith(
    {
      workers: [
        person("w1", "Ana", { contract, wishes: ana.wish ? [wish] : [] }),
        person("w2", "Ben", { contract: { ...contract, desiredMinutesPerWeek: 1200 }, ...ben }),
        person("w3", "Cem"),
      ],
      demand: {
        shifts: [
          wanted("d1", `${openDay}T${hour(openStart)}`, `${openDay}T${hour(openStart + 7)}`),
        ],
      },
    },
    shifts.map(({ worker, day, start }, index) =>
      given(`a${index}`, worker, `${day}T${hour(start)}`, `${day}T${hour(start + 7)}`),
    ),
    [open("o1", "d1", `${openDay}T${hour(openStart)}`, `${openDay}T${hour(openStart + 7)}`)],
  );
}

/** Always available, but not from one hour to another on one date. */
const unavailable = (date: string, from: number, to: number): Json => ({
  availability: {
    exceptions: [
      {
        date: `2026-12-${date}`,
        available: [
          ...(from > 0 ? [{ from: "00:00", to: hour(from) }] : []),
          ...(to < 24 ? [{ from: hour(to), to: "24:00" }] : []),
        ],
      },
    ],
  },
});

/** Ben works twice at once while he is away: hidden and open findings stand side by side. */
const crowded: Drawn = {
  day: "09",
  from: 8,
  hours: 6,
  shifts: [
    { worker: "w2", day: "09", start: 7 },
    { worker: "w2", day: "09", start: 9 },
    { worker: "w2", day: "10", start: 6 },
  ],
  openDay: "09",
  openStart: 8,
  ana: { desired: 960, wish: true },
};

const outsiders = ["manager", "auditor", "workerRep", "coworker"] as const;

describe("what is hidden from a reader cannot change what the reader reads", () => {
  test("leave and plain unavailability at the same time: byte for byte the same to all but self and hr", () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(...outsiders, "self" as const), (made, viewer) => {
        const to = Math.min(24, made.from + made.hours);
        const end =
          to === 24
            ? `2026-12-${String(Number(made.day) + 1).padStart(2, "0")}T00:00`
            : `2026-12-${made.day}T${hour(to)}`;
        const leave = [{ id: "l1", start: `2026-12-${made.day}T${hour(made.from)}`, end }];
        const reader = viewer === "self" ? asWorker("w1") : asViewer(viewer);
        const onLeave = allThatIsTold(weekOfThree(made, { leave }), reader);
        const away = allThatIsTold(weekOfThree(made, unavailable(made.day, made.from, to)), reader);
        expect(onLeave).toBe(away);
      }),
      { numRuns: 25, seed: 7, examples: [[crowded, "manager"]] },
    );
  });

  test("an accommodation and plain unavailability at the same time: the same again", () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(...outsiders, "self" as const), (made, viewer) => {
        const date = `2026-12-${made.day}`;
        const time = hour(made.from);
        const accommodations = [{ id: "c1", kind: "noWorkAfter", time, from: date, until: date }];
        const reader = viewer === "self" ? asWorker("w1") : asViewer(viewer);
        const limited = allThatIsTold(weekOfThree(made, { accommodations }), reader);
        const away = allThatIsTold(weekOfThree(made, unavailable(made.day, made.from, 24)), reader);
        expect(limited).toBe(away);
      }),
      { numRuns: 25, seed: 8, examples: [[crowded, "manager"]] },
    );
  });

  test("another worker's name, wishes, pay and desired hours: the same to a worker", () => {
    const others = fc.record({
      name: fc.constantFrom("Ben", "Zoe", "Server"),
      wishes: fc.constantFrom(
        [],
        [{ id: "y1", kind: "work", weight: 9, start: "2026-12-09T08:00", end: "2026-12-09T20:00" }],
      ),
      pay: fc.constantFrom(null, 1500, 9900),
      desired: fc.constantFrom(null, 300, 1500),
    });
    fc.assert(
      fc.property(drawn, others, others, (made, one, two) => {
        const told = [one, two].map(({ name, wishes, pay, desired }) => {
          const contract = {
            maxMinutesPerWeek: 1500,
            payCentsPerHour: pay,
            desiredMinutesPerWeek: desired,
          };
          return allThatIsTold(weekOfThree(made, { name, wishes, contract }), asWorker("w1"));
        });
        expect(told[0]).toBe(told[1]);
      }),
      { numRuns: 20, seed: 9 },
    );
  });

  test("the same differences do show to hr, so the comparison is no empty one", () => {
    const made: Drawn = {
      day: "09",
      from: 0,
      hours: 24,
      shifts: [{ worker: "w1", day: "09", start: 9 }],
      openDay: "09",
      openStart: 9,
      ana: { desired: null, wish: false },
    };
    const leave = [{ id: "l1", start: "2026-12-09T00:00", end: "2026-12-10T00:00" }];
    const hr = asViewer("hr");
    const onLeave = weekOfThree(made, { leave });
    const away = weekOfThree(made, unavailable("09", 0, 24));
    expect(allThatIsTold(onLeave, hr)).not.toBe(allThatIsTold(away, hr));
    expect(allThatIsTold(onLeave, asManager)).toBe(allThatIsTold(away, asManager));
  });
});

describe("the veil", () => {
  const leave = [{ id: "l1", start: "2026-12-09T10:00", end: "2026-12-09T14:00" }];
  const contract = { payCentsPerHour: 1500, desiredMinutesPerWeek: 1200, maxMinutesPerWeek: 2400 };
  const problem = problemOf({
    workers: [person("w1", "Ana"), person("w2", "Ben", { leave, contract })],
    demand: { shifts: [] },
  });

  test("leaves the problem as it is for hr, and a worker's own data for the worker", () => {
    expect(veil(problem, asViewer("hr"))).toBe(problem);
    expect(veil(problem, asWorker("w2")).workers[1]).toBe(problem.workers[1]);
  });

  test("turns 4 h of leave into 4 h less of availability for a manager, and keeps the pay", () => {
    const veiled = veil(problem, asManager).workers[1];
    const minutes = (of: typeof veiled): number =>
      (of?.available ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
    expect(veiled?.leaves).toEqual([]);
    expect(minutes(problem.workers[1]) - minutes(veiled)).toBe(240);
    expect(veiled?.contract.payCentsPerHour).toBe(1500);
  });

  test("takes name, wishes, pay and desired hours of others from a worker, not the agreed limits", () => {
    const veiled = veil(problem, asWorker("w1")).workers.find(({ id }) => id === workerId("w2"));
    expect(veiled).toMatchObject({ name: "", wishes: [], leaves: [] });
    expect(veiled?.contract).toMatchObject({
      payCentsPerHour: null,
      desiredMinutesPerWeek: null,
      maxMinutesPerWeek: 2400,
    });
  });
});
