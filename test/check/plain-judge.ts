import type { CheckFinding } from "../../src/check/checked.ts";
import type { Problem } from "../../src/domain/problem.ts";
import type { Schedule } from "../../src/domain/schedule.ts";
import type { FactValue, Worker } from "../../src/domain/worker.ts";
import { present } from "../../src/kernel/assert.ts";
import { type Known, evaluate } from "../../src/law/predicate.ts";
import type { Ruleset } from "../../src/law/ruleset.ts";
import { checks } from "../../src/rules/checks.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import { ageOn } from "../../src/time/civil.ts";

/**
 * What the check should find, worker by worker and enactment by enactment, with nothing remembered and
 * nothing prepared: all of the problem is looked through anew for every line. By worker as the problem
 * has them; the findings of each in the ruleset's order.
 */
export function plainFindings(
  problem: Problem,
  ruleset: Ruleset,
  schedule: Schedule,
): readonly CheckFinding[] {
  return problem.workers.flatMap((worker) => {
    const line = lineOf(problem, schedule, worker);
    return ruleset.inForce.flatMap(({ enactment }): readonly CheckFinding[] => {
      const truth = evaluate(enactment.coverage, (fact) => known(problem, worker, fact));
      if (truth.state === "false") return [];
      const check = present(checks.get(enactment.kind), enactment.kind);
      return check(enactment.parameters, line)
        .filter(({ interval }) => {
          const date = line.calendar.dayOf(interval.start);
          return date >= (enactment.from ?? date) && date <= (enactment.until ?? date);
        })
        .map((finding) => ({
          ...finding,
          ...(truth.state === "true"
            ? {}
            : { outcome: "notAssessable", missing: missingIn(truth.missing) }),
          enactment: enactment.id,
          kind: enactment.kind,
          worker: worker.id,
        }));
    });
  });
}

/** An age is worked out from a birth date, and that is what is asked for. */
const missingIn = (facts: readonly string[]): string =>
  [...new Set(facts.map((fact) => (fact === "worker.age" ? "worker.birthDate" : fact)))]
    .sort()
    .join(", ");

function lineOf(problem: Problem, schedule: Schedule, worker: Worker): WorkerLine {
  const { published } = problem;
  const isHers = (one: { readonly worker: string }): boolean => one.worker === worker.id;
  const filled = schedule.assignments.flatMap(({ shift, demand }) =>
    demand === null ? [] : [[shift.id, demand] as const],
  );
  return {
    worker,
    period: problem.period,
    calendar: problem.site.calendar,
    workweekStart: problem.workweekStart,
    school: problem.site.school,
    holidays: problem.site.holidays ?? null,
    fact: (name) => factOf(problem, worker, name),
    published:
      published === null
        ? null
        : {
            publishedAt: published.publishedAt,
            assignments: published.assignments.filter(isHers),
          },
    noticeFrom: problem.now,
    shifts: schedule.assignments.filter(isHers).map(({ shift }) => shift),
    demands: new Map(filled),
    changes: schedule.changes.filter(isHers),
  };
}

function factOf(problem: Problem, worker: Worker, name: string): FactValue | undefined {
  const pay = { payCentsPerHour: worker.contract.payCentsPerHour ?? undefined };
  const holders: Readonly<Record<string, Readonly<Record<string, FactValue | undefined>>>> = {
    worker: { ...pay, ...worker.facts },
    employer: problem.employer,
    site: problem.site.facts,
  };
  const [holder = "", ...rest] = name.split(".");
  return holders[holder]?.[rest.join(".")];
}

function known(problem: Problem, worker: Worker, fact: string): Known {
  if (fact !== "worker.age") return factOf(problem, worker, fact);
  if (worker.birthDay !== null) return ageOn(worker.birthDay, problem.period.first);
  if (worker.ageBand === null) return undefined;
  const isAdult = worker.ageBand === "adult";
  return isAdult ? { atLeast: 18, below: Infinity } : { atLeast: 0, below: 18 };
}
