import type { CheckedSchedule } from "../../check/checked.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Assignment, Publication } from "../../domain/shift.ts";
import type { Worker } from "../../domain/worker.ts";
import {
  judge,
  recordLog,
  slotRepeatRate,
  slotsByWeek,
  termsOf,
  workerWindows,
} from "../../metrics/index.ts";
import { addDays, weekdayOf } from "../../time/civil.ts";
import { lengthMinutes } from "../../time/interval.ts";
import type { ShadowEffect, ShadowLife, ShadowWorker } from "../documents/shadow-document.ts";
import { type GoalsMeasured, measureGoals } from "../goal-measures.ts";

/** A week as it stands in one world, judged and measured. */
export interface WorldWeek {
  readonly problem: Problem;
  readonly publication: Publication;
  readonly checked: CheckedSchedule;
  readonly goals: GoalsMeasured;
}

export const worldWeek = (
  problem: Problem,
  publication: Publication,
  checked: CheckedSchedule,
): WorldWeek => ({
  problem,
  publication,
  checked,
  goals: measureGoals(problem, checked.schedule),
});

export const paidMinutes = ({ shift: { interval, breaks } }: Assignment): number =>
  breaks
    .filter(({ paid }) => !paid)
    .reduce((left, pause) => left - lengthMinutes(pause.interval), lengthMinutes(interval));

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const workOf = ({ checked }: WorldWeek, worker: string): readonly Assignment[] =>
  checked.schedule.assignments.filter((one) => one.worker === worker);

const workerOf = ({ problem }: WorldWeek, id: string): Worker | undefined =>
  problem.workers.find((one) => one.id === id);

function naturalOf(
  { goals }: WorldWeek,
  goal: string,
  worker: string,
): Readonly<Record<string, number>> {
  const measured = goals.goals.find((one) => one.goal === goal);
  return measured?.workers.find((one) => one.worker === worker)?.natural ?? {};
}

/** Straight wages and the premiums of the check; null where the pay is unknown. */
export function payOf(week: WorldWeek, id: string): number | null {
  const rate = workerOf(week, id)?.contract.payCentsPerHour ?? null;
  if (rate === null) return workOf(week, id).length === 0 ? 0 : null;
  const straight = (sum(workOf(week, id).map(paidMinutes)) * rate) / 60;
  const premiums = week.checked.findings
    .filter(({ worker }) => worker === id)
    .map(({ premium }) =>
      premium === undefined ? 0 : premium.cents + (premium.payMilliminutes * rate) / 60_000,
    );
  return Math.round(straight + sum(premiums));
}

export const orUnknown = (values: readonly (number | null)[]): number | null =>
  values.some((value) => value === null) ? null : sum(values.map((value) => value ?? 0));

/** Minutes away from what was asked for in one week; null where nothing was. */
function minutesOff(week: WorldWeek, id: string): number | null {
  const asked = workerOf(week, id)?.contract.desiredMinutesPerWeek ?? null;
  if (asked === null || asked === 0) return null;
  const weeks = Math.max(1, Math.round(lengthMinutes(week.problem.period.interval) / 10_080));
  return Math.abs(sum(workOf(week, id).map(paidMinutes)) - asked * weeks);
}

/** The share of shifts that come back a week later, by worker, over the weeks of one world. */
export function slotRepeats(weeks: readonly WorldWeek[]): ReadonlyMap<string, number | null> {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined || weeks.length < 2) return new Map();
  const workers = new Map(
    weeks.flatMap(({ problem }) => problem.workers.map((one) => [one.id, one] as const)),
  );
  const weekStartsOn = weekdayOf(first.problem.period.first);
  const log = recordLog({
    site: { calendar: first.problem.site.calendar, weekStartsOn },
    recorded: { from: first.problem.period.first, until: last.problem.period.last },
    workers: [...workers.values()].map((worker) => termsOf(worker)),
    changes: [],
    actions: [],
    requests: [],
    plans: weeks.map(({ publication, problem }) => ({
      publication,
      covers: problem.period.interval,
    })),
    clocked: [],
  });
  const lastWeek = addDays(last.problem.period.last, -6);
  const length = Math.round((lastWeek - first.problem.period.first) / 7) + 1;
  return new Map(
    workerWindows(judge(log), { lastWeek, weeks: length }).map((window) => [
      window.worker,
      slotRepeatRate(slotsByWeek(window)),
    ]),
  );
}

/** One worker's weeks in one world. */
export function lifeOf(
  weeks: readonly WorldWeek[],
  id: string,
  repeats: ReadonlyMap<string, number | null>,
): ShadowLife {
  const own = weeks.filter((week) => workerOf(week, id) !== undefined);
  const work = own.flatMap((week) =>
    workOf(week, id).map((one) => ({
      paid: paidMinutes(one),
      noticeDays: Math.max(0, one.shift.interval.start - week.publication.publishedAt) / 1440,
    })),
  );
  const natural = (goal: string, names: readonly string[]): number =>
    sum(own.flatMap((week) => names.map((name) => naturalOf(week, goal, id)[name] ?? 0)));
  return {
    paidMinutes: sum(work.map(({ paid }) => paid)),
    minutesOff: orUnknown(own.map((week) => minutesOff(week, id))),
    shifts: work.length,
    burdens: natural("fair-burdens", ["nights", "weekends", "closings"]),
    shortRests: natural("rest-comfort", ["quickReturns"]),
    patternBreaks: natural("pattern-stability", [
      "unusualDays",
      "unusualStarts",
      "unusualEnds",
      "missedDays",
    ]),
    slotRepeat: repeats.get(id) ?? null,
    noticeDays: work.length === 0 ? null : sum(work.map((one) => one.noticeDays)) / work.length,
    payCents: orUnknown(own.map((week) => payOf(week, id))),
  };
}

/** A change of hours below this is called the same. */
const minutesThatCount = 60;

/** How ours would do by a worker. Pay follows from hours, and notice is the same: neither decides. */
export function effectsOf(
  present: ShadowLife,
  ours: ShadowLife,
): Pick<ShadowWorker, "hours" | "burdens" | "pattern" | "outcome"> {
  const effect = (gain: number, least: number): ShadowEffect =>
    gain >= least ? "better" : gain <= -least ? "worse" : "same";
  const hours =
    present.minutesOff === null || ours.minutesOff === null
      ? "same"
      : effect(present.minutesOff - ours.minutesOff, minutesThatCount);
  const load = ({ burdens, shortRests }: ShadowLife): number => burdens + shortRests;
  const burdens = effect(load(present) - load(ours), 1);
  const pattern = effect(present.patternBreaks - ours.patternBreaks, 1);
  const effects = [hours, burdens, pattern];
  const [better, worse] = [effects.includes("better"), effects.includes("worse")];
  const outcome = better ? (worse ? "mixed" : "gains") : worse ? "loses" : "same";
  return { hours, burdens, pattern, outcome };
}
