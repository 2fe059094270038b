import { type DemandsByShift, demandsOf, judgeLine } from "../check/judge.ts";
import { breaksFor } from "../compile/break-needs.ts";
import type { Change } from "../domain/change.ts";
import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import type { Break, Shift } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import {
  type GoalMeasure,
  type Inquiry,
  type Judge,
  type Reader,
  inquire,
} from "../explain/index.ts";
import { goals } from "../goals/index.ts";
import { present } from "../kernel/assert.ts";
import type { Ruleset } from "../law/ruleset.ts";
import { lineContext } from "../rules/context.ts";
import { explainers } from "../rules/explainers.ts";

/**
 * The powers of the whole program, lent to explanations: to judge, to place breaks, to measure. The
 * same edit is tried for many questions, so answers about a worker's line are kept.
 */
const judgeFor = (demands: DemandsByShift, changes: readonly Change[]): Judge => ({
  judge: keptByLine((problem, ruleset, worker, shifts) => {
    const told = changes.filter((change) => change.worker === worker.id);
    return judgeLine(problem, ruleset, worker, shifts, demands, told);
  }),
  breaksFor: keptByShift(breaksFor),
  measure: keptByWork(measureLine),
  explanationOf: (kind) => present(explainers.get(kind), `the explanation of the rule ${kind}`),
  goalExplanationOf: (id) =>
    present(
      goals.find(({ goal }) => goal.id === id),
      `the explanation of the goal ${id}`,
    ).explanation,
});

function measureLine(
  problem: Problem,
  worker: Worker,
  shifts: readonly Shift[],
): readonly GoalMeasure[] {
  const line = { ...lineContext(problem, worker), shifts };
  return goals
    .map(({ goal, measure }) => ({ goal, measure, weight: problem.goals[goal.id] ?? 100 }))
    .filter(({ weight }) => weight > 0)
    .map(({ goal, measure, weight }) => ({ goal: goal.id, weight, ...measure(line, problem) }));
}

/** Remembers what was found about a line; lines are equal when their shifts and breaks are. */
function keptByLine(judge: Judge["judge"]): Judge["judge"] {
  const known = new WeakMap<Ruleset, WeakMap<Worker, Map<string, ReturnType<Judge["judge"]>>>>();
  return (problem, ruleset, worker, shifts) => {
    const under = known.get(ruleset) ?? new WeakMap();
    known.set(ruleset, under);
    const mine = under.get(worker) ?? new Map<string, ReturnType<Judge["judge"]>>();
    under.set(worker, mine);
    const key = shifts.map(keyOf).sort().join(";");
    const found = mine.get(key) ?? judge(problem, ruleset, worker, shifts);
    mine.set(key, found);
    return found;
  };
}

/** The same for goals, which do not look at ids or at where breaks lie. */
function keptByWork(measure: Judge["measure"]): Judge["measure"] {
  const known = new WeakMap<Worker, Map<string, ReturnType<Judge["measure"]>>>();
  return (problem, worker, shifts) => {
    const mine = known.get(worker) ?? new Map<string, ReturnType<Judge["measure"]>>();
    known.set(worker, mine);
    const key = shifts.map(workOf).sort().join(";");
    const found = mine.get(key) ?? measure(problem, worker, shifts);
    mine.set(key, found);
    return found;
  };
}

/** The same for the breaks of a supposed shift. */
function keptByShift(place: Judge["breaksFor"]): Judge["breaksFor"] {
  const known = new WeakMap<Worker, Map<string, ReturnType<Judge["breaksFor"]>>>();
  return (problem, ruleset, worker, shift) => {
    const mine = known.get(worker) ?? new Map<string, ReturnType<Judge["breaksFor"]>>();
    known.set(worker, mine);
    const { role, interval, planned } = shift;
    const key = [role, interval.start, interval.end, JSON.stringify(planned)].join(" ");
    const found = mine.has(key) ? (mine.get(key) ?? null) : place(problem, ruleset, worker, shift);
    mine.set(key, found);
    return found;
  };
}

const workOf = ({ role, interval, breaks }: Shift): string =>
  [role, interval.start, interval.end, unpaidMinutes(breaks)].join(" ");

const unpaidMinutes = (breaks: readonly Break[]): number =>
  breaks
    .filter(({ paid }) => !paid)
    .reduce((sum, { interval }) => sum + interval.end - interval.start, 0);

const keyOf = ({ id, role, interval, breaks }: Shift): string =>
  [id, role, interval.start, interval.end, ...breaks.map((pause) => pause.interval.start)].join(
    " ",
  );

/** One reader's questions about one schedule, with everything needed to answer them. */
export const inquiryOf = (
  problem: Problem,
  ruleset: Ruleset,
  schedule: Schedule,
  reader: Reader,
): Inquiry =>
  inquire({
    reader,
    problem,
    ruleset,
    schedule,
    judge: judgeFor(demandsOf(schedule.assignments), schedule.changes),
  });
