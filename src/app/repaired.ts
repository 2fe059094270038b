import type { CheckFinding, CheckedSchedule } from "../check/checked.ts";
import type { Change } from "../domain/change.ts";
import type { EnactmentId, WorkerId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import { present } from "../kernel/assert.ts";
import { causesOf } from "../repair/causes.ts";
import { changeOf } from "../repair/changes.ts";
import { type Difference, differences, startOf } from "../repair/differences.ts";
import { movedMinutes } from "../repair/disturbance.ts";
import { type Law, findingsOf } from "../repair/lawful.ts";
import type { RepairModel } from "../repair/model.ts";
import { premiumsOf } from "../repair/premiums.ts";
import type { Circumstances, Standing } from "../repair/standing.ts";
import type { Premium } from "../rules/finding.ts";
import type { Instant } from "../time/interval.ts";
import type { Solution } from "./solution.ts";

/** A change of a repair, with what it costs and how late it comes. */
export interface RepairedChange extends Change {
  /** What is owed for it on top of wages, under every law together; null = nothing. */
  readonly premium: Premium | null;
  /** The premium in the smallest currency unit; null = owed, but the worker's pay is not known. */
  readonly premiumCents: number | null;
  /** The enactments that ask for the premium. */
  readonly owedUnder: readonly EnactmentId[];
  /** Minutes from telling the worker to the earlier of the old and the new start; 0 = already begun. */
  readonly noticeMinutes: number;
  /** Minutes that are worked and were not told, and minutes that were told and are not worked. */
  readonly movedMinutes: number;
  /** The disruption behind it; null = none of them, but the law. */
  readonly cause: string | null;
}

/** The lawful schedule that disturbs least. */
export interface Repair {
  /** The problem as the disruptions left it: what the schedule is judged against. */
  readonly problem: Problem;
  /** As `solve` gives it; its schedule carries the changes. */
  readonly solution: Solution;
  /** By worker, then by time. The same as the schedule's, priced. */
  readonly changes: readonly RepairedChange[];
  /** Who has a change, by id. */
  readonly touched: readonly WorkerId[];
  readonly minutesMoved: number;
  /** Sum of the premiums whose price is known. */
  readonly premiumCents: number;
}

/** A repaired schedule before the check, with what became of each told shift. */
export interface Settled {
  readonly schedule: Schedule;
  readonly differences: readonly Difference[];
  readonly causes: ReadonlyMap<Difference, string | null>;
  readonly released: Solution["released"];
}

/** The schedule with those who were set aside, and with the record of all that changed. */
export function settle(
  { problem }: Law,
  decoded: Schedule,
  {
    made,
    standing,
    given,
  }: { readonly made: RepairModel; readonly standing: Standing; readonly given: Circumstances },
): Settled {
  const assignments = [...decoded.assignments, ...made.aside];
  const found = differences(problem, standing.told, assignments);
  const causes = causesOf(problem, found, given.disruptions);
  const occasion = { problem, released: standing.released, ...given };
  const changes = found.map((one) => changeOf(one, causes.get(one) ?? null, occasion));
  const gone = found.flatMap(({ before }) => before?.shift.id ?? []);
  return {
    schedule: { ...decoded, assignments, changes },
    differences: found,
    causes,
    released: standing.released.filter(({ shift }) => gone.includes(shift.id)),
  };
}

/** The answer, once the check has been passed: every change with its price and its notice. */
export function repaired(
  law: Law,
  {
    solution,
    settled,
    standing,
    now,
  }: {
    readonly solution: Solution;
    readonly settled: Settled;
    readonly standing: Standing;
    readonly now: Instant;
  },
): Repair {
  const { schedule, differences: found, causes } = settled;
  const touched = [...new Set(schedule.changes.map(({ worker }) => worker))].toSorted();
  const after = solution.checked.findings;
  const owed = premiumsOf(law.problem, schedule.changes, {
    before: touched.flatMap((id) => findingsAsTold(law, standing, id)),
    after,
  });
  const changes = schedule.changes.map((change, at): RepairedChange => {
    const difference = present(found[at], "the difference of a change");
    return {
      ...change,
      ...present(owed.get(change), "what is owed for a change"),
      noticeMinutes: Math.max(0, startOf(difference) - now),
      movedMinutes: movedMinutes(change.before, change.after),
      cause: causes.get(difference) ?? null,
    };
  });
  return {
    problem: law.problem,
    solution,
    changes: changes.toSorted(byWorkerAndTime),
    touched,
    minutesMoved: changes.reduce((sum, one) => sum + one.movedMinutes, 0),
    premiumCents: changes.reduce((sum, one) => sum + (one.premiumCents ?? 0), 0),
  };
}

/** What was owed in any case, for the schedule as it had been told. */
function findingsAsTold(law: Law, { told }: Standing, id: WorkerId): readonly CheckFinding[] {
  const worker = present(
    law.problem.workers.find((one) => one.id === id),
    "a worker with a change",
  );
  const line = told.filter((one) => one.worker === id);
  return findingsOf(law, worker, line);
}

const byWorkerAndTime = (a: RepairedChange, b: RepairedChange): number =>
  (a.worker < b.worker ? -1 : a.worker > b.worker ? 1 : 0) || firstStart(a) - firstStart(b);

const firstStart = ({ before, after }: Change): number =>
  Math.min(before?.start ?? Infinity, after?.start ?? Infinity);

/** Person-minutes of demand left open. */
export const missingMinutes = ({ schedule }: CheckedSchedule): number =>
  schedule.open.reduce(
    (sum, { interval, missing }) => sum + (interval.end - interval.start) * missing,
    0,
  );
