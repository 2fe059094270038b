import fc from "fast-check";
import type { Demand } from "../../src/domain/demand.ts";
import { type DemandId, demandId, roleId, shiftId, workerId } from "../../src/domain/identity.ts";
import type { Problem } from "../../src/domain/problem.ts";
import type { Shift } from "../../src/domain/shift.ts";
import type { BurdenHistory, Contract, Wish, Worker } from "../../src/domain/worker.ts";
import { lineContext } from "../../src/rules/context.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import type { LineFacts, OptionFacts } from "../../src/rules/told.ts";
import { Calendar } from "../../src/time/calendar.ts";
import { type Day, type Weekday, addDays, day, parseDay } from "../../src/time/civil.ts";
import { type Instant, instant } from "../../src/time/interval.ts";

/** One worker of a problem, the options she has, and a choice of at most one of them a day. */
export interface Scene {
  readonly problem: Problem;
  readonly facts: LineFacts;
  /** By day of the period: the index of the option chosen, or null. */
  readonly chosen: readonly (number | null)[];
  /** The same choice as finished shifts. */
  readonly line: WorkerLine;
}

/** Days on or around which the clocks of these zones change. */
const places = [
  ["America/Los_Angeles", "2026-03-04"],
  ["America/Los_Angeles", "2026-10-28"],
  ["Europe/Madrid", "2026-03-25"],
  ["Europe/Madrid", "2026-10-20"],
  ["Australia/Lord_Howe", "2026-04-01"],
  ["America/Santiago", "2026-09-02"],
  ["UTC", "2026-12-07"],
] as const;

const minutes = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
const maybe = <Value>(arb: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arb, { freq: 3 });

const roles = [roleId("server"), roleId("cook"), roleId("lead")] as const;
const role = fc.constantFrom(...roles);

const contract: fc.Arbitrary<Contract> = fc.record({
  minMinutesPerWeek: maybe(minutes(1500)),
  maxMinutesPerWeek: maybe(minutes(3600)),
  desiredMinutesPerWeek: maybe(minutes(3000)),
  guaranteedMinutesPerWeek: maybe(minutes(2400)),
  payCentsPerHour: maybe(minutes(6000)),
});

const burdens: fc.Arbitrary<BurdenHistory | null> = maybe(
  fc.record({ nights: minutes(20_000), weekends: minutes(20_000), closings: minutes(20_000) }),
);

/** A stretch of wall-clock time, by days from the period's first and minutes. */
const stretch = fc.record({
  offset: fc.integer({ min: -1, max: 16 }),
  minute: minutes(1439),
  length: fc.integer({ min: 1, max: 3000 }),
});

const shiftShape = fc.record({
  role,
  offset: fc.integer({ min: -30, max: -1 }),
  minute: minutes(1439),
  length: fc.integer({ min: 61, max: 900 }),
  unpaid: minutes(60),
});

const worker = fc.record({
  contract,
  burdens,
  roles: fc.uniqueArray(role, { minLength: 1 }),
  leaves: fc.array(stretch, { maxLength: 2 }),
  isBackFromLeave: fc.boolean(),
  wishes: fc.array(
    fc.record({
      kind: fc.constantFrom("off" as const, "work" as const, "shift" as const),
      weight: fc.integer({ min: 1, max: 10 }),
      stretch,
      demand: fc.constantFrom("d0", "d1", "d2", "d3", "nobody"),
    }),
    { maxLength: 4 },
  ),
  usual: fc.array(
    fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      start: minutes(1439),
      end: minutes(1440),
    }),
    { maxLength: 6 },
  ),
  past: fc.array(shiftShape, { maxLength: 20 }),
  completeFrom: maybe(fc.integer({ min: -40, max: 0 })),
  isExempt: fc.boolean(),
});

const draft = fc.record({
  place: fc.constantFrom(...places),
  firstOffset: minutes(8),
  days: fc.integer({ min: 1, max: 16 }),
  weekday: fc.integer({ min: 1, max: 7 }),
  weekMinute: fc.constantFrom(0, 0, 90, 240, 1380),
  workers: fc.array(worker, { minLength: 1, maxLength: 4 }),
  options: fc.array(
    fc.record({ day: minutes(15), shape: shiftShape, demand: fc.option(minutes(3)) }),
    { maxLength: 40 },
  ),
  chosen: fc.array(fc.option(minutes(40), { freq: 5 }), { minLength: 16, maxLength: 16 }),
  pieces: fc.array(fc.record({ stretch, count: minutes(2) }), { maxLength: 8 }),
});
type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Value : never;
type WorkerDraft = Draft["workers"][number];
type ShapeDraft = WorkerDraft["past"][number];

/** Any line of any small problem, clock changes and cut workweeks included. */
export const scene: fc.Arbitrary<Scene> = draft.map(sceneOf);

function sceneOf(from: Draft): Scene {
  const calendar = new Calendar(from.place[0]);
  const first = addDays(parseDay(from.place[1]) as Day, from.firstOffset);
  const last = addDays(first, from.days - 1);
  const at = (offset: number, minute: number): Instant =>
    calendar.edge(addDays(first, offset), minute);
  const span = ({ offset, minute, length }: { offset: number; minute: number; length: number }) => {
    const start = at(offset, minute);
    return { start, end: instant(start + length) };
  };
  const demand: Demand = {
    shifts: from.options.slice(0, 4).map(({ day: index, shape }, number) => ({
      id: demandId(`d${number}`),
      role: shape.role,
      interval: span({ ...shape, offset: index }),
      count: 1,
      breaks: [],
    })),
    curves: [
      {
        id: demandId("curve"),
        role: roles[0],
        pieces: from.pieces.map(({ stretch: where, count }) => ({ interval: span(where), count })),
      },
    ],
    templates: [],
  };
  const workers = from.workers.map((one, index) => workerOf(one, index, calendar, first));
  const problem: Problem = {
    site: { id: "site", name: "Site", calendar, facts: {}, school: null },
    period: {
      first,
      last,
      interval: { start: calendar.dayStart(first), end: calendar.dayStart(addDays(last, 1)) },
    },
    workweekStart: { weekday: from.weekday as Weekday, minute: from.weekMinute },
    employer: {},
    roles: roles.map((id) => ({ id, name: id })),
    workers,
    demand,
    pins: [],
    published: null,
    now: null,
    packs: null,
    goals: {},
    limits: { seed: 1, maxSeconds: null, maxIterations: null },
    digest: "sha256:0",
  };
  const options: OptionFacts[] = [];
  for (const { day: index, shape, demand: fills } of from.options) {
    if (index >= from.days) continue;
    const { start, end } = span({ ...shape, offset: index });
    options.push({
      index: options.length,
      day: addDays(first, index),
      role: shape.role,
      start,
      end,
      paidMinutes: end - start - shape.unpaid,
      unpaidMinutes: shape.unpaid,
      planned: [],
      demand: fills === null ? null : (`d${fills}` as DemandId),
      published: false,
      pinned: false,
    });
  }
  const chosen = Array.from({ length: from.days }, (_, index) => {
    const onDay = options.filter((option) => option.day === addDays(first, index));
    const pick = from.chosen[index] ?? null;
    return pick === null ? null : (onDay[pick % Math.max(1, onDay.length)]?.index ?? null);
  });
  const subject = workers[0] as Worker;
  const context = lineContext(problem, subject);
  const facts: LineFacts = { ...context, options, past: subject.history.shifts };
  return { problem, facts, chosen, line: finished(facts, chosen) };
}

function workerOf(from: WorkerDraft, index: number, calendar: Calendar, first: Day): Worker {
  const span = ({ offset, minute, length }: { offset: number; minute: number; length: number }) => {
    const start = calendar.edge(addDays(first, offset), minute);
    return { start, end: instant(start + length) };
  };
  const leaves = from.leaves.map((where, number) => ({ id: `l${number}`, interval: span(where) }));
  const back = { start: calendar.dayStart(addDays(first, -9)), end: calendar.dayStart(first) };
  const past = from.past.map((shape, number) => pastShift(shape, number, span(shape)));
  const sorted = past.sort((a, b) => a.interval.start - b.interval.start);
  return {
    id: workerId(`w${index}`),
    name: `Worker ${index}`,
    birthDay: null,
    ageBand: "adult",
    qualifications: from.roles.map((held) => ({ role: held, from: null, until: null })),
    contract: from.contract,
    available: [],
    leaves: from.isBackFromLeave ? [...leaves, { id: "back", interval: back }] : leaves,
    accommodations: [],
    wishes: from.wishes.map((wish, number): Wish => {
      const base = { id: `x${number}`, weight: wish.weight };
      if (wish.kind === "shift") return { ...base, kind: "shift", shift: shiftId(wish.demand) };
      return { ...base, kind: wish.kind, interval: span(wish.stretch) };
    }),
    consents: [],
    usualShifts: from.usual.map(({ weekday, start, end }) => ({
      weekday: weekday as Weekday,
      startMinute: start,
      endMinute: end,
    })),
    history: {
      shifts: sorted,
      completeFrom:
        from.completeFrom === null ? null : calendar.dayStart(addDays(first, from.completeFrom)),
      burdens: from.burdens,
    },
    facts: from.isExempt ? { exempt: true } : {},
  };
}

const pastShift = (
  { role: held, unpaid }: ShapeDraft,
  number: number,
  interval: Shift["interval"],
): Shift => withUnpaid({ id: `h${number}`, role: held, interval, unpaid });

function withUnpaid(from: {
  id: string;
  role: Shift["role"];
  interval: Shift["interval"];
  unpaid: number;
}): Shift {
  const { id, interval, unpaid } = from;
  const pause = { start: interval.start, end: instant(interval.start + unpaid) };
  return {
    id: shiftId(id),
    role: from.role,
    interval,
    breaks: unpaid === 0 ? [] : [{ kind: "meal", interval: pause, paid: false }],
    onCall: false,
  };
}

/** The finished line of a choice: what the checker's side sees of what the solver's side chose. */
export function finished(facts: LineFacts, chosen: readonly (number | null)[]): WorkerLine {
  const { options, past: _past, ...context } = facts;
  const shifts = chosen
    .filter((index) => index !== null)
    .map((index) => options[index] as OptionFacts)
    .map(({ index, role: held, start, end, unpaidMinutes }) =>
      withUnpaid({ id: `s${index}`, role: held, interval: { start, end }, unpaid: unpaidMinutes }),
    )
    .sort((a, b) => a.interval.start - b.interval.start || a.interval.end - b.interval.end);
  return { ...context, shifts };
}

export const dayAt = (facts: LineFacts, index: number): Day => day(facts.period.first + index);
