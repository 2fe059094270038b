import type fc from "fast-check";
import type { Demand } from "../../src/domain/demand.ts";
import { type DemandId, demandId, shiftId, workerId } from "../../src/domain/identity.ts";
import type { Problem } from "../../src/domain/problem.ts";
import type { Shift } from "../../src/domain/shift.ts";
import type { Wish, Worker } from "../../src/domain/worker.ts";
import { lineContext } from "../../src/rules/context.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import type { LineFacts, OptionFacts } from "../../src/rules/told.ts";
import { Calendar } from "../../src/time/calendar.ts";
import { type Day, type Weekday, addDays, parseDay } from "../../src/time/civil.ts";
import { type Instant, instant } from "../../src/time/interval.ts";
import { type Draft, type ShapeDraft, type WorkerDraft, draft, roles } from "./drafts.ts";

/** One worker of a problem, the options she has, and a choice of at most one of them a day. */
export interface Scene {
  readonly problem: Problem;
  readonly facts: LineFacts;
  /** By day of the period: the index of the option chosen, or null. */
  readonly chosen: readonly (number | null)[];
  /** The same choice as finished shifts. */
  readonly line: WorkerLine;
}

/** Any line of any small problem, clock changes and cut workweeks included. */
export const scene: fc.Arbitrary<Scene> = draft.map(sceneOf);

/** Calendars remember the days they have seen: one for each zone makes the tests quick. */
const calendars = new Map<string, Calendar>();

function calendarOf(zone: string): Calendar {
  const calendar = calendars.get(zone) ?? new Calendar(zone);
  calendars.set(zone, calendar);
  return calendar;
}

function sceneOf(from: Draft): Scene {
  const calendar = calendarOf(from.place[0]);
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
      role: roles[number % roles.length] ?? shape.role,
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
  const back = {
    start: calendar.dayStart(addDays(first, -from.leaveDaysBefore)),
    end: calendar.dayStart(first),
  };
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
    leaves: from.leaveDaysBefore > 0 ? [...leaves, { id: "back", interval: back }] : leaves,
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
