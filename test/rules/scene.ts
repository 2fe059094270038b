import fc from "fast-check";
import type { DemandId, ShiftId } from "../../src/domain/identity.ts";
import { roleId, shiftId } from "../../src/domain/identity.ts";
import type { Break, Shift } from "../../src/domain/shift.ts";
import { present } from "../../src/kernel/assert.ts";
import type { LineContext, WorkerLine } from "../../src/rules/line.ts";
import type { LineFacts, OptionFacts } from "../../src/rules/told.ts";
import type { Calendar } from "../../src/time/calendar.ts";
import { type Day, addDays } from "../../src/time/civil.ts";
import { instant } from "../../src/time/interval.ts";
import type { Case } from "./case-file.ts";
import { linesOf, toldFrom } from "./case-line.ts";

/** One date of a random roster: the shifts that could start on it, and which of them does. */
interface DatePlan {
  readonly shifts: readonly ShiftPlan[];
  readonly pick: number;
}

interface ShiftPlan {
  readonly startMinute: number;
  readonly minutes: number;
  readonly breakMinutes: number;
  readonly breakAt: number;
  readonly paid: boolean;
  readonly role: number;
  readonly demand: number;
}

/** A random roster in the surroundings of a worked example. */
export interface Scene {
  readonly base: number;
  readonly dates: readonly DatePlan[];
  /** When the employer's week starts; null = as in the example. */
  readonly workweekStart: WorkerLine["workweekStart"] | null;
  /** The dates before the period, the eve first; null = the history of the example. */
  readonly past: { readonly dates: readonly DatePlan[]; readonly knownDays: number | null } | null;
}

const shiftPlan = fc.record({
  startMinute: fc.oneof(
    fc.nat(47).map((half) => half * 30),
    fc.nat(1439),
  ),
  minutes: fc.oneof(
    fc.integer({ min: 1, max: 28 }).map((half) => half * 30),
    fc.integer({ min: 1, max: 900 }),
  ),
  breakMinutes: fc.oneof(
    fc.constant(0),
    fc.constantFrom(10, 30, 60),
    fc.integer({ min: 1, max: 90 }),
  ),
  breakAt: fc.nat(1000),
  paid: fc.boolean(),
  role: fc.nat(3),
  demand: fc.nat(3),
});
const datePlan = fc.record({
  shifts: fc.array(shiftPlan, { maxLength: 2 }),
  pick: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.constant(2) },
  ),
});

export const sceneArbitrary = (cases: number): fc.Arbitrary<Scene> =>
  fc.record({
    base: fc.nat(cases - 1),
    dates: fc.array(datePlan, { minLength: 7, maxLength: 14 }),
    workweekStart: fc.option(
      fc.record({
        weekday: fc.constantFrom(1, 3, 7),
        minute: fc.constantFrom(0, 240, 300, 1320),
      }),
    ),
    past: fc.option(
      fc.record({
        dates: fc.array(datePlan, { minLength: 8, maxLength: 10 }),
        knownDays: fc.constantFrom(null, 400, 400, 0, 1, 3),
      }),
    ),
  });

export interface Staged {
  readonly line: WorkerLine;
  readonly told: LineFacts;
  /** The options whose shifts are those of the line, by start. */
  readonly chosen: readonly OptionFacts[];
  /** Every shift that could be given, at once: they overlap, and some are standing by. */
  readonly everything: readonly Shift[];
}

/** Puts a scene into the surroundings of its example: zone, worker, facts, period. */
export function staged(scene: Scene, given: Case): Staged {
  const { line: example } = linesOf(given);
  const { calendar, period } = example;
  const roles = [...new Set(given.shifts.map((shift) => shift.role))];
  const named = given.shifts.flatMap((shift) => shift.demand ?? []);
  const shifts: Shift[] = [];
  const demands = new Map<ShiftId, DemandId>();
  const picked = new Set<Shift>();
  scene.dates.slice(0, period.last - period.first + 1).forEach((plan, at) => {
    const made = plan.shifts.flatMap((shift, index) => {
      const id = `s${at}.${index}`;
      const role = roles[shift.role % Math.max(1, roles.length)] ?? "server";
      return shiftOn(calendar, addDays(period.first, at), shift, id, role);
    });
    made.sort((a, b) => a.interval.start - b.interval.start || a.interval.end - b.interval.end);
    made.forEach((shift, index) => {
      const demand = named[(plan.shifts[index]?.demand ?? 0) % (named.length + 1)];
      if (demand !== undefined) demands.set(shift.id, demand as DemandId);
    });
    shifts.push(...made);
    const one = made[plan.pick];
    if (one !== undefined) picked.add(one);
  });
  const context: LineContext = {
    ...example,
    workweekStart: scene.workweekStart ?? example.workweekStart,
    worker: { ...example.worker, history: pastOf(scene, example) },
  };
  const told = toldFrom(context, shifts, demands);
  const lineShifts = shifts.filter((shift) => picked.has(shift));
  return {
    line: { ...context, shifts: lineShifts, demands },
    told,
    everything: shifts
      .map((shift, at) => ({ ...shift, onCall: at % 5 === 4 }))
      .sort((a, b) => a.interval.start - b.interval.start || a.interval.end - b.interval.end),
    chosen: lineShifts.map((shift) => present(told.options[shifts.indexOf(shift)], "its option")),
  };
}

function pastOf(scene: Scene, example: WorkerLine): WorkerLine["worker"]["history"] {
  if (scene.past === null) return example.worker.history;
  const { calendar, period } = example;
  const shifts = scene.past.dates
    .flatMap((plan, at) => {
      const shift = plan.shifts[plan.pick];
      const role = (example.shifts[0]?.role as string | undefined) ?? "server";
      return shift === undefined
        ? []
        : shiftOn(calendar, addDays(period.first, -1 - at), shift, `h${at}`, role);
    })
    .filter((shift) => shift.interval.start < period.interval.start)
    .sort((a, b) => a.interval.start - b.interval.start);
  const { knownDays } = scene.past;
  const completeFrom =
    knownDays === null ? null : calendar.dayStart(addDays(period.first, -knownDays));
  // A history that is complete from some instant on says nothing of what lies before it.
  const kept = shifts.filter((shift) => completeFrom === null || shift.interval.end > completeFrom);
  return { shifts: completeFrom === null ? [] : kept, completeFrom, burdens: null };
}

/** None when a clock change takes the start of the shift away from its date. */
function shiftOn(
  calendar: Calendar,
  date: Day,
  plan: ShiftPlan,
  id: string,
  role: string,
): Shift[] {
  const start = calendar.edge(date, plan.startMinute);
  if (calendar.dayOf(start) !== date) return [];
  const interval = { start, end: instant(start + plan.minutes) };
  const breaks: Break[] = [];
  if (plan.breakMinutes > 0 && plan.breakMinutes < plan.minutes) {
    const room = plan.minutes - plan.breakMinutes;
    const from = start + Math.floor((room * plan.breakAt) / 1000);
    const span = { start: instant(from), end: instant(from + plan.breakMinutes) };
    breaks.push({
      kind: plan.breakMinutes >= 30 ? "meal" : "rest",
      interval: span,
      paid: plan.paid,
    });
  }
  return [{ id: shiftId(id), role: roleId(role), interval, breaks, onCall: false }];
}
