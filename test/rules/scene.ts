import type { DemandId, ShiftId } from "../../src/domain/identity.ts";
import { demandId, roleId, shiftId } from "../../src/domain/identity.ts";
import type { Break, Shift } from "../../src/domain/shift.ts";
import type { Worker } from "../../src/domain/worker.ts";
import { present } from "../../src/kernel/assert.ts";
import type { LineContext, WorkerLine } from "../../src/rules/line.ts";
import type { LineFacts, OptionFacts } from "../../src/rules/told.ts";
import type { Calendar } from "../../src/time/calendar.ts";
import { type Day, addDays } from "../../src/time/civil.ts";
import { type Instant, instant } from "../../src/time/interval.ts";
import type { Case } from "./case-file.ts";
import { linesOf, toldFrom } from "./case-line.ts";
import type { Scene, ShiftPlan } from "./scene-plan.ts";

export interface Staged {
  readonly line: WorkerLine;
  readonly told: LineFacts;
  /** The options whose shifts are those of the line, by start. */
  readonly chosen: readonly OptionFacts[];
  /** Every shift that could be given, at once: they overlap, and some are standing by. */
  readonly everything: readonly Shift[];
}

/** Puts a scene into the surroundings of its example: zone, worker, facts, period. */
export function staged(scene: Scene, cases: readonly Case[]): Staged {
  const given = present(cases[scene.base], "an example");
  const { line: example } = linesOf(given);
  const { calendar, period } = example;
  const roles = [...new Set(given.shifts.map((shift) => shift.role))];
  const named = namesIn(given);
  const shifts: Shift[] = [];
  const demands = new Map<ShiftId, DemandId>();
  const picked = new Set<Shift>();
  scene.dates.slice(0, period.last - period.first + 1).forEach((plan, at) => {
    const made = plan.shifts.flatMap((shift, index) => {
      const id = `s${at}.${index}`;
      const role = roles[shift.role % Math.max(1, roles.length)] ?? "server";
      return shiftOn(calendar, addDays(period.first, at), shift, id, role);
    });
    made.sort(byStart);
    made.forEach((shift, index) => {
      const demand = named[(plan.shifts[index]?.demand ?? 0) % (named.length + 1)];
      if (demand !== undefined) demands.set(shift.id, demandId(demand));
    });
    shifts.push(...made);
    const one = made[plan.pick];
    if (one !== undefined) picked.add(one);
  });
  const { consents, leave } = scene;
  const { worker } = example;
  const context: LineContext = {
    ...example,
    workweekStart: scene.workweekStart ?? example.workweekStart,
    worker: {
      ...worker,
      history: pastOf(scene, example),
      consents: consents === null ? worker.consents : consentsOf(scene, cases, example),
      leaves: leave === null ? worker.leaves : [{ id: "l1", interval: leaveOf(leave, example) }],
    },
  };
  const told = toldFrom(context, shifts, demands);
  const lineShifts = shifts.filter((shift) => picked.has(shift));
  return {
    line: { ...context, shifts: lineShifts, demands },
    told,
    everything: shifts.map((shift, at) => ({ ...shift, onCall: at % 5 === 4 })).sort(byStart),
    chosen: lineShifts.map((shift) => present(told.options[shifts.indexOf(shift)], "its option")),
  };
}

const byStart = (a: Shift, b: Shift): number =>
  a.interval.start - b.interval.start || a.interval.end - b.interval.end;

/** Demands that a consent may name. */
const namesIn = (given: Case): readonly string[] => {
  const named = given.shifts.flatMap((shift) => shift.demand ?? []);
  return named.length > 0 ? named : ["d1", "d2"];
};

function consentsOf(
  { consents, base }: Scene,
  cases: readonly Case[],
  { period }: WorkerLine,
): Worker["consents"] {
  const known = cases.flatMap((given) => given.worker.consents);
  const after = (minutes: number | null): Instant | null =>
    minutes === null ? null : instant(period.interval.start + minutes);
  return (consents ?? []).flatMap((plan, index) => {
    const like = known[plan.like % Math.max(1, known.length)];
    if (like === undefined) return [];
    const names = namesIn(present(cases[base], "an example"));
    return [
      {
        id: `k${index + 1}`,
        kind: like.kind,
        form: like.form,
        givenAt: after(plan.givenAfter),
        revokedAt: after(plan.revokedAfter),
        shifts: plan.forSome ? names.slice(0, 1).map(shiftId) : null,
      },
    ];
  });
}

const leaveOf = (
  { fromDay, days }: NonNullable<Scene["leave"]>,
  { calendar, period }: WorkerLine,
) => ({
  start: calendar.dayStart(addDays(period.first, fromDay)),
  end: calendar.dayStart(addDays(period.first, fromDay + days)),
});

function pastOf(scene: Scene, example: WorkerLine): Worker["history"] {
  if (scene.past === null) return example.worker.history;
  const { calendar, period } = example;
  const role = (example.shifts[0]?.role as string | undefined) ?? "server";
  const shifts = scene.past.dates
    .flatMap((plan, at) => {
      const shift = plan.shifts[plan.pick];
      if (shift === undefined) return [];
      return shiftOn(calendar, addDays(period.first, -1 - at), shift, `h${at}`, role);
    })
    .sort(byStart);
  const { knownDays } = scene.past;
  if (knownDays === null) return { shifts, completeFrom: null, burdens: null };
  const completeFrom = calendar.dayStart(addDays(period.first, -knownDays));
  return { shifts, completeFrom, burdens: null };
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
