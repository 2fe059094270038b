import { shiftId } from "../domain/identity.ts";
import type { ShiftTemplate } from "../domain/demand.ts";
import type { Problem } from "../domain/problem.ts";
import type { OpenSlot } from "../domain/schedule.ts";
import { type Day, addDays, weekdayOf } from "../time/civil.ts";
import { type Interval, instant, lengthMinutes, overlap, sharedMinutes } from "../time/interval.ts";
import type { Wanted } from "./trial.ts";

/** Shifts are tried in full for the few that cover most of an open stretch. */
const shapesMax = 12;

/**
 * The shifts that would fill an open slot: the demanded one; or, where a head count is short, those
 * that the templates allow, the one that covers most of the open time with least beside it first.
 */
export function shiftsToFill(problem: Problem, slot: OpenSlot): readonly Wanted[] {
  const fixed = problem.demand.shifts.find(({ id }) => id === slot.demand);
  const id = shiftId(slot.id);
  const base = { id, role: slot.role, breaks: null, onCall: false };
  if (fixed !== undefined) {
    return [{ ...base, interval: fixed.interval, planned: fixed.breaks }];
  }
  const templates = problem.demand.templates.filter(({ roles }) => roles.includes(slot.role));
  const shapes = templates.flatMap((template) =>
    intervalsNear(problem, template, slot.interval).map((interval) => ({
      ...base,
      interval,
      planned: template.breaks,
    })),
  );
  const fitting = shapes.toSorted((a, b) => bestCover(slot.interval, a.interval, b.interval));
  return fitting.length > 0
    ? fitting.slice(0, shapesMax)
    : [{ ...base, interval: slot.interval, planned: [] }];
}

function intervalsNear(
  problem: Problem,
  template: ShiftTemplate,
  open: Interval,
): readonly Interval[] {
  const { calendar } = problem.site;
  const first = addDays(calendar.dayOf(open.start), -1);
  const found: Interval[] = [];
  for (let day: Day = first; calendar.dayStart(day) < open.end; day = addDays(day, 1)) {
    if (!template.weekdays.includes(weekdayOf(day))) continue;
    const { earliestStart, latestStart, stepMinutes } = template;
    for (let minute = earliestStart; minute <= latestStart; minute += stepMinutes) {
      const start = calendar.at(day, minute);
      if (!start.ok) continue;
      for (const length of template.lengthsMinutes) {
        found.push({ start: start.value, end: instant(start.value + length) });
      }
    }
  }
  const { start, end } = problem.period.interval;
  return found.filter((one) => overlap(one, open) && start <= one.start && one.start < end);
}

const bestCover = (open: Interval, a: Interval, b: Interval): number =>
  sharedMinutes(open, b) - sharedMinutes(open, a) ||
  lengthMinutes(a) - lengthMinutes(b) ||
  a.start - b.start;
