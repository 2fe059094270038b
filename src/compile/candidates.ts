import type { CurvePiece, DemandCurve, PlannedBreak, ShiftTemplate } from "../domain/demand.ts";
import type { DemandId, RoleId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import { type Day, addDays, weekdayOf } from "../time/civil.ts";
import { type Instant, type Interval, contains, instant } from "../time/interval.ts";

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

/** Every shift somebody could be given in the period, by date, role, start, end; without repeats. */
export function candidates(problem: Problem): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const shapes = [...fixedShifts(problem), ...givenShifts(problem), ...templateShifts(problem)];
  for (const candidate of shapes) {
    const { role, interval, demand } = candidate;
    const key = [demand ?? "", role, interval.start, interval.end].join("\n");
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

/** A template's shift is of use where somebody is wanted during all of it. */
function templateShifts(problem: Problem): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const curve of problem.demand.curves) {
    const stretches = wantedStretches(curve);
    for (const template of problem.demand.templates) {
      if (!template.roles.includes(curve.role)) continue;
      for (let day = problem.period.first; day <= problem.period.last; day = addDays(day, 1)) {
        for (const interval of cutOut(problem, template, day)) {
          if (!stretches.some((stretch) => contains(stretch, interval))) continue;
          const planned = template.breaks;
          found.push({ day, role: curve.role, interval, planned, demand: null });
        }
      }
    }
  }
  return found;
}

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

/** The unbroken stretches over which a curve wants at least one person. */
function wantedStretches(curve: DemandCurve): readonly Interval[] {
  const stretches: { start: Instant; end: Instant }[] = [];
  for (const piece of curve.pieces.filter(({ count }: CurvePiece) => count > 0)) {
    const last = stretches.at(-1);
    if (last !== undefined && last.end === piece.interval.start) last.end = piece.interval.end;
    else stretches.push({ start: piece.interval.start, end: piece.interval.end });
  }
  return stretches;
}
