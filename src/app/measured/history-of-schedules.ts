import { type ShiftId, type WorkerId, shiftId } from "../../domain/identity.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Schedule } from "../../domain/schedule.ts";
import type { Assignment } from "../../domain/shift.ts";
import type { Issue } from "../../intake/issue.ts";
import { type Result, fail, ok } from "../../kernel/result.ts";
import {
  type EventLog,
  type Person,
  type PublishedPlan,
  type Request,
  type Workplace,
  closesAtMinuteUsual,
  recordLog,
  termsOf,
} from "../../metrics/index.ts";
import { addDays, formatDay } from "../../time/civil.ts";
import { instant } from "../../time/interval.ts";

/** A week that was planned: its problem, and the schedule that was in force in the end. */
export interface PlannedWeek {
  readonly problem: Problem;
  readonly schedule: Schedule;
}

/**
 * The event log of planned weeks, oldest or newest first. What was published is the problem's
 * publication, else the schedule itself at the problem's `now`; the schedule's changes are the
 * changes; wishes are the requests. Nothing was recorded by the clock.
 */
export function historyOfSchedules(
  weeks: readonly PlannedWeek[],
): Result<{ readonly log: EventLog; readonly workplace: Workplace }, readonly Issue[]> {
  const inOrder = weeks
    .map(ofItsWeek)
    .toSorted((a, b) => a.problem.period.first - b.problem.period.first);
  const issues = inOrder.flatMap((week, index) => issuesOf(week, inOrder[index - 1]));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (issues.length > 0 || first === undefined || last === undefined) return fail(issues);
  const { site, workweekStart } = last.problem;
  const people = new Map(inOrder.flatMap(({ problem }) => problem.workers.map(personOf)));
  const log = recordLog({
    site: { calendar: site.calendar, weekStartsOn: workweekStart.weekday },
    recorded: { from: first.problem.period.first, until: last.problem.period.last },
    workers: termsOfAll(inOrder),
    plans: inOrder.flatMap(plansOf),
    changes: inOrder.flatMap(({ schedule }) => schedule.changes),
    actions: [],
    requests: inOrder.flatMap(({ problem }) => requestsOf(problem)),
    clocked: [],
  });
  const workplace = {
    id: site.id,
    name: site.name,
    closesAtMinute: closesAtMinuteUsual,
    holidays: new Set<never>(),
    people,
  };
  return ok({ log, workplace });
}

/** Weeks follow each other without gap or overlap, at one site, and each was told at a known time. */
function issuesOf({ problem }: PlannedWeek, before: PlannedWeek | undefined): readonly Issue[] {
  const issues: Issue[] = [];
  const from = formatDay(problem.period.first);
  if (problem.published === null && problem.now === null)
    issues.push({
      code: "publicationUnknown",
      pointer: "/now",
      message: `Nothing says when workers were told of the week from ${from}.`,
      hint: 'Give "published", or "now" as the time at which the schedule could be seen.',
    });
  if (before === undefined) return issues;
  if (problem.site.id !== before.problem.site.id)
    issues.push({
      code: "anotherSite",
      pointer: "/site/id",
      message: `The week from ${from} is of ${problem.site.id}, not ${before.problem.site.id}.`,
      hint: "Measure one site at a time.",
    });
  const next = addDays(before.problem.period.last, 1);
  if (problem.period.first !== next)
    issues.push({
      code: "weeksApart",
      pointer: "/period/from",
      message: `A week begins on ${from}; the one before it ends before ${formatDay(next)}.`,
      hint: "Give every week once, without gaps: a missing week is not a week without shifts.",
    });
  return issues;
}

/**
 * What was published, and then the schedule as it was in the end: a difference between the two that
 * no change explains was told with the last of the changes.
 */
function plansOf({ problem, schedule }: PlannedWeek): readonly PublishedPlan[] {
  const { published, now, period } = problem;
  const covers = period.interval;
  const settledAt = Math.max(
    now ?? published?.publishedAt ?? covers.start,
    ...schedule.changes.map(({ at }) => at),
  );
  const settled = { publishedAt: instant(settledAt), assignments: schedule.assignments };
  if (published === null && schedule.changes.length === 0)
    return [{ publication: settled, covers }];
  const first = published ?? {
    publishedAt: now ?? covers.start,
    assignments: asFirstTold(schedule),
  };
  return [
    { publication: first, covers },
    { publication: settled, covers },
  ];
}

/** Where no publication is kept: the shifts as they stood before the changes made to them. */
function asFirstTold({ assignments, changes }: Schedule): readonly Assignment[] {
  return assignments.flatMap((assignment) => {
    const own = changes.filter(
      ({ worker, shift }) => worker === assignment.worker && shift === assignment.shift.id,
    );
    const [earliest] = own.toSorted((a, b) => a.at - b.at);
    if (earliest === undefined) return [assignment];
    if (earliest.before === null) return [];
    return [{ ...assignment, shift: { ...assignment.shift, interval: earliest.before } }];
  });
}

/** Ids are unique within one problem: those of different weeks are told apart by the week. */
function ofItsWeek({ problem, schedule }: PlannedWeek): PlannedWeek {
  const idOf = (shift: ShiftId): ShiftId => shiftId(`${formatDay(problem.period.first)} ${shift}`);
  const rename = (assignment: Assignment): Assignment => ({
    ...assignment,
    shift: { ...assignment.shift, id: idOf(assignment.shift.id) },
  });
  const { published } = problem;
  return {
    problem: {
      ...problem,
      published:
        published === null
          ? null
          : { ...published, assignments: published.assignments.map(rename) },
    },
    schedule: {
      ...schedule,
      assignments: schedule.assignments.map(rename),
      changes: schedule.changes.map((change) => ({ ...change, shift: idOf(change.shift) })),
    },
  };
}

/** The terms of each worker as last agreed; the leaves of all weeks. */
function termsOfAll(weeks: readonly PlannedWeek[]): EventLog["workers"] {
  const found = new Map<WorkerId, EventLog["workers"][number]>();
  for (const { problem } of weeks)
    for (const worker of problem.workers) {
      const earlier = found.get(worker.id)?.leaves ?? [];
      const terms = termsOf(worker);
      found.set(worker.id, { ...terms, leaves: [...earlier, ...terms.leaves] });
    }
  return [...found.values()];
}

const personOf = ({ id, name, qualifications }: Problem["workers"][number]): [WorkerId, Person] => [
  id,
  { name, roles: qualifications.map(({ role }) => role), availableMinutesPerWeek: null },
];

const requestsOf = ({ workers, demand }: Problem): readonly Request[] =>
  workers.flatMap(({ id, wishes }) =>
    wishes.flatMap((wish): Request[] => {
      if (wish.kind !== "shift")
        return [
          {
            worker: id,
            kind: wish.kind === "off" ? "timeOff" : "work",
            interval: wish.interval,
          },
        ];
      const wanted = demand.shifts.find((shift) => String(shift.id) === String(wish.shift));
      return wanted === undefined ? [] : [{ worker: id, kind: "work", interval: wanted.interval }];
    }),
  );
