import {
  type Assignment,
  type Day,
  type Instant,
  type Interval,
  type OpenSlot,
  type Problem,
  type Schedule,
  type Worker,
  addDays,
  check,
  weekdayOf,
} from "../src/index.ts";

/** What brute force found out about the open slots of a schedule. */
export interface Fills {
  readonly tried: number;
  /** "w07 2026-12-08T09:00-08:00 server 480 min" for each single assignment that would be lawful. */
  readonly lawful: readonly string[];
  /** Assignments that break no limit but for breaks, or of which a missing fact leaves the law open. */
  readonly undecided: number;
}

/** Breaks by their distance from the shift's start. */
type BreakPattern = readonly {
  readonly from: number;
  readonly to: number;
  readonly source: Pause;
}[];
type Pause = Assignment["shift"]["breaks"][number];

/**
 * Tries every worker on every open slot, with every shape the problem allows there and all breaks seen
 * on shifts of that length, and asks the independent check about each. Knows nothing of the search. As
 * in the search, nobody is given a second shift on a date.
 */
export function fillsOf(problem: Problem, schedule: Schedule): Fills {
  const patterns = breakPatterns(schedule);
  const seen = new Set<string>();
  const lawful: string[] = [];
  let undecided = 0;
  for (const slot of schedule.open) {
    for (const interval of shapesFor(problem, slot)) {
      for (const worker of problem.workers) {
        const name = nameOf(problem, worker, slot, interval);
        if (seen.has(name) || !couldBeAsked(problem, schedule, worker, slot, interval)) continue;
        seen.add(name);
        const answer = ask(problem, schedule, worker, slot, interval, patterns);
        if (answer === "lawful") lawful.push(name);
        if (answer === "undecided") undecided++;
      }
    }
  }
  return { tried: seen.size, lawful, undecided };
}

const lengthOf = ({ start, end }: Interval): number => end - start;

function nameOf(problem: Problem, worker: Worker, slot: OpenSlot, interval: Interval): string {
  const start = problem.site.calendar.format(interval.start);
  return `${worker.id} ${start} ${slot.role} ${lengthOf(interval)} min`;
}

/** A fixed shift as it stands; for a curve, every shape of a template that meets the missing time. */
function shapesFor(problem: Problem, slot: OpenSlot): readonly Interval[] {
  const fixed = problem.demand.shifts.find(({ id }) => id === slot.demand);
  if (fixed !== undefined) return [fixed.interval];
  const curve = problem.demand.curves.find(({ id }) => id === slot.demand);
  const wanted = (curve?.pieces ?? []).filter(({ count }) => count > 0);
  const isWanted = (at: number): boolean =>
    wanted.some(({ interval }) => interval.start <= at && at < interval.end);
  const found: Interval[] = [];
  for (const template of problem.demand.templates) {
    if (!template.roles.includes(slot.role)) continue;
    for (const day of datesOf(problem)) {
      if (!template.weekdays.includes(weekdayOf(day))) continue;
      for (
        let at = template.earliestStart;
        at <= template.latestStart;
        at += template.stepMinutes
      ) {
        const start = problem.site.calendar.at(day, at);
        if (!start.ok) continue;
        for (const length of template.lengthsMinutes) {
          const shape = { start: start.value, end: (start.value + length) as Instant };
          const meets = shape.start < slot.interval.end && slot.interval.start < shape.end;
          if (meets && quarters(shape).every(isWanted)) found.push(shape);
        }
      }
    }
  }
  return found;
}

function datesOf({ period }: Problem): readonly Day[] {
  const dates: Day[] = [];
  for (let date = period.first; date <= period.last; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** Curves change at quarters of an hour or slower: these moments stand for the whole shape. */
function quarters({ start, end }: Interval): readonly number[] {
  const count = Math.ceil((end - start) / 15);
  return Array.from({ length: count }, (_, index) => start + 15 * index);
}

/** What needs no law: the role, the hours offered, and one shift a date. */
function couldBeAsked(
  problem: Problem,
  schedule: Schedule,
  worker: Worker,
  slot: OpenSlot,
  interval: Interval,
): boolean {
  const date = problem.site.calendar.dayOf(interval.start);
  const isFree = schedule.assignments.every(
    (held) =>
      held.worker !== worker.id || problem.site.calendar.dayOf(held.shift.interval.start) !== date,
  );
  return (
    isFree &&
    worker.qualifications.some(({ role }) => role === slot.role) &&
    worker.available.some((open) => open.start <= interval.start && interval.end <= open.end)
  );
}

type BreakPatterns = ReadonlyMap<number, readonly BreakPattern[]>;

/** By length of shift: every way in which somebody's breaks lie in this schedule, and none at all. */
function breakPatterns({ assignments }: Schedule): BreakPatterns {
  const byLength = new Map<number, Map<string, BreakPattern>>();
  for (const { shift } of assignments) {
    const pattern = shift.breaks.map((source) => ({
      from: source.interval.start - shift.interval.start,
      to: source.interval.end - shift.interval.start,
      source,
    }));
    const key = pattern.map(({ from, to, source }) => [from, to, source.kind, source.paid]).join();
    const known = byLength.get(lengthOf(shift.interval)) ?? new Map<string, BreakPattern>();
    byLength.set(lengthOf(shift.interval), known.set(key, pattern));
  }
  return new Map([...byLength].map(([length, known]) => [length, [[], ...known.values()]]));
}

/** Only the worker's own line is judged: nothing else about the schedule changes. */
function ask(
  problem: Problem,
  schedule: Schedule,
  worker: Worker,
  slot: OpenSlot,
  interval: Interval,
  patterns: BreakPatterns,
): "lawful" | "undecided" | "unlawful" {
  const alone: Problem = { ...problem, workers: [worker], pins: [] };
  const held = schedule.assignments.filter((assignment) => assignment.worker === worker.id);
  const isFixed = problem.demand.shifts.some(({ id }) => id === slot.demand);
  const before = judge(alone, { ...schedule, assignments: held });
  let isUndecided = false;
  for (const pattern of patterns.get(lengthOf(interval)) ?? [[]]) {
    const breaks = pattern.map(({ from, to, source }): Pause => {
      const start = (interval.start + from) as Instant;
      return { ...source, interval: { start, end: (interval.start + to) as Instant } };
    });
    const id = "fill" as Assignment["shift"]["id"];
    const shift = { id, role: slot.role, interval, breaks, onCall: false };
    const added = { worker: worker.id, shift, demand: isFixed ? slot.demand : null };
    const all = [...held, added].sort((a, b) => a.shift.interval.start - b.shift.interval.start);
    const { limits, breaksOnly, unknown } = judge(alone, { ...schedule, assignments: all });
    if (limits > 0) continue;
    // A rule that cannot be judged for want of a fact may bind the search as if it could.
    if (breaksOnly === 0 && unknown <= before.unknown) return "lawful";
    isUndecided = true;
  }
  return isUndecided ? "undecided" : "unlawful";
}

function judge(
  problem: Problem,
  schedule: Schedule,
): { limits: number; breaksOnly: number; unknown: number } {
  const judged = check(problem, schedule);
  if (!judged.ok) throw new Error(`no law for the problem: ${JSON.stringify(judged.problem)}`);
  const { findings } = judged.value.checked;
  const violations = findings.filter(({ outcome }) => outcome === "violation");
  const breaksOnly = violations.filter(({ kind }) => /^(meal|rest)-break$/.test(kind)).length;
  return {
    limits: violations.length - breaksOnly,
    breaksOnly,
    unknown: findings.filter(({ outcome }) => outcome === "notAssessable").length,
  };
}
