import type { CurvePiece, PlannedBreak, ShiftTemplate } from "../domain/demand.ts";
import type { DemandId, RoleId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import { groupedBy } from "../kernel/grouped.ts";
import { type Day, addDays, weekdayOf } from "../time/civil.ts";
import { type Instant, type Interval, contains, instant, sharedMinutes } from "../time/interval.ts";

/** A shift that the demand asks for or allows, before anybody is looked at. */
export interface Candidate {
  /** The local date it starts on. */
  readonly day: Day;
  readonly role: RoleId;
  readonly interval: Interval;
  readonly planned: readonly PlannedBreak[];
  /** The fixed demand it fills; null when it is cut out of a template to meet a curve. */
  readonly demand: DemandId | null;
}

/** Equal for the same work: demand, role and times. */
export const workKey = ({
  role,
  interval,
  demand,
}: Pick<Candidate, "role" | "interval" | "demand">): string =>
  [demand ?? "", role, interval.start, interval.end].join("\n");

/** Every shift somebody could be given in the period, by date, role, start, end; without repeats. */
export function candidates(problem: Problem): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const shapes = [...fixedShifts(problem), ...givenShifts(problem), ...templateShifts(problem)];
  for (const candidate of shapes) {
    const key = workKey(candidate);
    if (!found.has(key)) found.set(key, candidate);
  }
  return [...found.values()].sort(
    (a, b) =>
      a.day - b.day ||
      (a.role < b.role ? -1 : a.role > b.role ? 1 : 0) ||
      a.interval.start - b.interval.start ||
      a.interval.end - b.interval.end,
  );
}

/** Candidates by role, so that a worker is not asked about those of all other roles. */
export class CandidatesByRole {
  readonly #place: ReadonlyMap<Candidate, number>;
  readonly #byRole: ReadonlyMap<RoleId, readonly Candidate[]>;

  constructor(all: readonly Candidate[]) {
    this.#place = new Map(all.map((one, place) => [one, place]));
    this.#byRole = groupedBy(all, ({ role }) => role);
  }

  /** Those of some roles, in the order of all. */
  of(roles: ReadonlySet<RoleId>): readonly Candidate[] {
    const place = (one: Candidate): number => this.#place.get(one) ?? 0;
    const found = [...roles].flatMap((role) => this.#byRole.get(role) ?? []);
    return roles.size < 2 ? found : found.sort((a, b) => place(a) - place(b));
  }
}

function fixedShifts(problem: Problem): readonly Candidate[] {
  return problem.demand.shifts.map((shift) => ({
    day: problem.site.calendar.dayOf(shift.interval.start),
    role: shift.role,
    interval: shift.interval,
    planned: shift.breaks,
    demand: shift.id,
  }));
}

/** What is pinned or was published may have times that no demand or template has. */
function givenShifts(problem: Problem): readonly Candidate[] {
  return [...problem.pins, ...(problem.published?.assignments ?? [])].map(({ shift, demand }) => ({
    day: problem.site.calendar.dayOf(shift.interval.start),
    role: shift.role,
    interval: shift.interval,
    planned: [],
    demand,
  }));
}

/**
 * A template's shift is of use where its role is wanted during all of it. One that reaches beyond, but
 * not beyond the hours in which anybody is wanted, is of use where nothing shorter meets as much need.
 */
function templateShifts(problem: Problem): readonly Candidate[] {
  const { curves, templates } = problem.demand;
  const open = stretches(curves.flatMap(({ pieces }) => wanted(pieces)));
  const found: Candidate[] = [];
  for (const { role, pieces } of curves) {
    const need = stretches(wanted(pieces));
    for (const template of templates.filter(({ roles }) => roles.includes(role))) {
      for (let day = problem.period.first; day <= problem.period.last; day = addDays(day, 1)) {
        const cut = cutOut(problem, template, day).filter((shift) => isInside(shift, open));
        const useful = cut.filter((shift) => isInside(shift, need) || meetsMost(shift, cut, need));
        for (const interval of useful) {
          found.push({ day, role, interval, planned: template.breaks, demand: null });
        }
      }
    }
  }
  return found;
}

const wanted = (pieces: readonly CurvePiece[]): readonly Interval[] =>
  pieces.filter(({ count }) => count > 0).map(({ interval }) => interval);

const isInside = (shift: Interval, open: readonly Interval[]): boolean =>
  open.some((stretch) => contains(stretch, shift));

/** True when the shift meets some need, and no shorter shift inside it meets the same. */
function meetsMost(shift: Interval, all: readonly Interval[], need: readonly Interval[]): boolean {
  const met = needMet(shift, need);
  const shorter = (other: Interval): boolean =>
    contains(shift, other) && other.end - other.start < shift.end - shift.start;
  return met > 0 && !all.some((other) => shorter(other) && needMet(other, need) === met);
}

const needMet = (shift: Interval, need: readonly Interval[]): number =>
  need.reduce((sum, stretch) => sum + sharedMinutes(shift, stretch), 0);

/** All starts and lengths of a template on one date; starts that the clock skips fall away. */
function cutOut(problem: Problem, template: ShiftTemplate, day: Day): readonly Interval[] {
  if (!template.weekdays.includes(weekdayOf(day))) return [];
  const found: Interval[] = [];
  const { earliestStart, latestStart, stepMinutes } = template;
  for (let minute = earliestStart; minute <= latestStart; minute += stepMinutes) {
    const start = problem.site.calendar.at(day, minute, "reject");
    if (!start.ok) continue;
    for (const length of template.lengthsMinutes) {
      found.push({ start: start.value, end: instant(start.value + length) });
    }
  }
  return found;
}

/** The union of intervals, as sorted stretches that do not touch. */
function stretches(intervals: readonly Interval[]): readonly Interval[] {
  const joined: { start: Instant; end: Instant }[] = [];
  for (const { start, end } of intervals.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || last.end < start) joined.push({ start, end });
    else if (last.end < end) last.end = end;
  }
  return joined;
}
