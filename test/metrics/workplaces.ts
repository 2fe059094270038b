import fc from "fast-check";
import type { Change } from "../../src/domain/change.ts";
import { roleId, shiftId, workerId } from "../../src/domain/identity.ts";
import {
  type ClockedShift,
  type LogSource,
  type PublishedPlan,
  type Request,
  type WorkerAction,
} from "../../src/metrics/index.ts";
import { addDays } from "../../src/time/civil.ts";
import { type Interval, instant } from "../../src/time/interval.ts";
import { change, logOf, moment, terms } from "./workplace.ts";

/** One shift of a random workplace, with what was done to it. */
const story = fc.record({
  date: fc.nat(27),
  /** Common starts and lengths often, so that slots come back and shifts of one date tie. */
  quarter: fc.oneof(fc.constantFrom(28, 32, 36, 60), fc.integer({ min: 0, max: 95 })),
  quarters: fc.oneof(fc.constantFrom(16, 32), fc.integer({ min: 4, max: 48 })),
  noticeMinutes: fc.integer({ min: 0, max: 20 * 1440 }),
  onCall: fc.boolean(),
  unpaidMeal: fc.boolean(),
  edits: fc.array(
    fc.record({
      part: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      startBy: fc.integer({ min: -20, max: 20 }),
      endBy: fc.integer({ min: -8, max: 20 }),
      takesAway: fc.boolean(),
      initiator: fc.constantFrom("employer" as const, "worker" as const, "external" as const),
      hasAction: fc.boolean(),
      reason: fc.constantFrom(null, "weather" as const, "business" as const),
    }),
    { maxLength: 3 },
  ),
});

type Story = typeof story extends fc.Arbitrary<infer Told> ? Told : never;

const person = fc.record({
  stories: fc.array(story, { maxLength: 12 }),
  wants: fc.option(fc.integer({ min: 0, max: 2400 }), { nil: null }),
  rotationWeeks: fc.constantFrom(null, 2),
  leaveWeek: fc.constantFrom(null, 0, 1, 2, 3),
  requests: fc.array(
    fc.record({ date: fc.nat(27), kind: fc.constantFrom("timeOff" as const, "work" as const) }),
    { maxLength: 3 },
  ),
});

/**
 * The record of 4 weeks of up to four people: plans, edits, actions, requests. No two edits share a
 * minute.
 */
export const workplace: fc.Arbitrary<LogSource> = fc
  .array(person, { minLength: 1, maxLength: 4 })
  .map((people) => {
    const plans: PublishedPlan[] = [];
    const changes: Change[] = [];
    const actions: WorkerAction[] = [];
    const requests: Request[] = [];
    for (const [index, { stories, requests: asked }] of people.entries()) {
      const worker = workerId(`w${index}`);
      for (const [number, told] of stories.entries()) {
        const id = `w${index}s${number}`;
        const first = spanOf(told);
        const plan = planOf(id, worker, told, first);
        plans.push(plan);
        const edited = editsOf(id, worker, told, first, plan.publication.publishedAt);
        changes.push(...edited.changes);
        actions.push(...edited.actions);
      }
      for (const { date, kind } of asked)
        requests.push({
          worker,
          kind,
          interval: { start: moment(date, 0), end: moment(date, 24) },
        });
    }
    const workers = people.map(({ wants, rotationWeeks, leaveWeek }, index) =>
      terms(workerId(`w${index}`), {
        desiredMinutesPerWeek: wants === null ? null : { least: wants, most: wants + 300 },
        rotationWeeks,
        leaves:
          leaveWeek === null
            ? []
            : [{ start: moment(7 * leaveWeek, 0), end: moment(7 * leaveWeek + 7, 0) }],
      }),
    );
    const clocked: readonly ClockedShift[] = [];
    return { ...logOf({ workers, requests, actions }), plans, changes, clocked };
  });

function spanOf({ date, quarter, quarters }: Story): Interval {
  const start = moment(date, quarter / 4);
  return { start, end: instant(start + 15 * quarters) };
}

function planOf(
  id: string,
  worker: ReturnType<typeof workerId>,
  { noticeMinutes, onCall, unpaidMeal }: Story,
  interval: Interval,
): PublishedPlan {
  const meal = { start: instant(interval.start + 15), end: instant(interval.start + 45) };
  const shift = {
    id: shiftId(id),
    role: roleId("any"),
    interval,
    breaks: unpaidMeal ? [{ kind: "meal" as const, interval: meal, paid: false }] : [],
    onCall,
  };
  const publishedAt = instant(interval.start - noticeMinutes);
  const assignments = [{ worker, shift, demand: null }];
  return {
    publication: { publishedAt, assignments },
    // It covers nothing: other plans of the same workplace leave this shift alone.
    covers: { start: publishedAt, end: publishedAt },
  };
}

function editsOf(
  id: string,
  worker: ReturnType<typeof workerId>,
  { edits }: Story,
  first: Interval,
  publishedAt: number,
): { changes: Change[]; actions: WorkerAction[] } {
  const changes: Change[] = [];
  const actions: WorkerAction[] = [];
  let before: Interval | null = first;
  const inOrder = edits.toSorted((a, b) => a.part - b.part);
  for (const [index, edit] of inOrder.entries()) {
    const room = first.start - publishedAt;
    const at = instant(publishedAt + Math.floor(room * edit.part) * 4 + index);
    const base: Interval = before ?? first;
    const start = instant(base.start + 15 * edit.startBy);
    const after: Interval = {
      start,
      end: instant(Math.max(start + 15, base.end + 15 * edit.endBy)),
    };
    const next: Interval | null = edit.takesAway && before !== null ? null : after;
    changes.push(
      change(`${id}c${index}`, id, {
        worker,
        before,
        after: next,
        at,
        initiator: edit.initiator,
        reason: edit.reason,
      }),
    );
    if (edit.hasAction)
      actions.push({
        id: `${id}a${index}`,
        worker,
        at: instant(at - 1),
        kind: edit.initiator === "external" ? "callOut" : "request",
        shifts: [shiftId(id)],
      });
    before = next;
  }
  return { changes, actions };
}

/** A function of everything in a source that tells of a time: the same workplace, weeks later. */
export function shifted(source: LogSource, weeks: number): LogSource {
  const later = <At extends number>(at: At): At => (at + weeks * 7 * 1440) as At;
  const moved = ({ start, end }: Interval): Interval => ({ start: later(start), end: later(end) });
  return {
    ...source,
    recorded: {
      from: addDays(source.recorded.from, 7 * weeks),
      until: addDays(source.recorded.until, 7 * weeks),
    },
    workers: source.workers.map((one) => ({ ...one, leaves: one.leaves.map(moved) })),
    requests: source.requests.map((one) => ({ ...one, interval: moved(one.interval) })),
    actions: source.actions.map((one) => ({ ...one, at: later(one.at) })),
    changes: source.changes.map((one) => ({
      ...one,
      at: later(one.at),
      before: one.before === null ? null : moved(one.before),
      after: one.after === null ? null : moved(one.after),
    })),
    plans: source.plans.map(({ publication, covers }) => ({
      covers: moved(covers),
      publication: {
        publishedAt: later(publication.publishedAt),
        assignments: publication.assignments.map(({ shift, ...one }) => ({
          ...one,
          shift: {
            ...shift,
            interval: moved(shift.interval),
            breaks: shift.breaks.map((pause) => ({ ...pause, interval: moved(pause.interval) })),
          },
        })),
      },
    })),
  };
}

/** The same workplace with every name turned round, so that no order of names is kept. */
export function renamed(source: LogSource): LogSource {
  const turn = <Name extends string>(name: Name): Name =>
    [...name].map((letter) => String.fromCharCode(160 - letter.charCodeAt(0))).join("") as Name;
  return {
    ...source,
    workers: source.workers.map((one) => ({ ...one, worker: turn(one.worker) })),
    requests: source.requests.map((one) => ({ ...one, worker: turn(one.worker) })),
    actions: source.actions.map((one) => ({
      ...one,
      id: turn(one.id),
      worker: turn(one.worker),
      shifts: one.shifts.map(turn),
    })),
    changes: source.changes.map((one) => ({
      ...one,
      id: turn(one.id),
      worker: turn(one.worker),
      shift: turn(one.shift),
    })),
    plans: source.plans.map(({ publication, covers }) => ({
      covers,
      publication: {
        ...publication,
        assignments: publication.assignments.map((one) => ({
          ...one,
          worker: turn(one.worker),
          shift: { ...one.shift, id: turn(one.shift.id) },
        })),
      },
    })),
  };
}
