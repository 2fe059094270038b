import type { Problem } from "../domain/problem.ts";
import type { Publication } from "../domain/shift.ts";
import type { FactValue, Worker } from "../domain/worker.ts";
import type { LineContext } from "./line.ts";

/** What surrounds one worker's line in a problem: plain assembly, no meaning of any rule. */
export function lineContext(problem: Problem, worker: Worker): LineContext {
  return {
    worker,
    period: problem.period,
    calendar: problem.site.calendar,
    workweekStart: problem.workweekStart,
    school: problem.site.school,
    fact: (name) => factOf(problem, worker, name),
    published: publishedTo(problem, worker),
    noticeFrom: problem.now,
  };
}

/** The fact behind a dotted name; undefined = unknown, which is never the same as false. */
export function factOf(problem: Problem, worker: Worker, name: string): FactValue | undefined {
  const dot = name.indexOf(".");
  const [holder, key] = [name.slice(0, dot), name.slice(dot + 1)];
  const facts =
    holder === "worker"
      ? worker.facts
      : holder === "employer"
        ? problem.employer
        : holder === "site"
          ? problem.site.facts
          : {};
  if (Object.hasOwn(facts, key)) return facts[key];
  // What a contract says need not be said again as a fact.
  if (name === "worker.payCentsPerHour") return worker.contract.payCentsPerHour ?? undefined;
  return undefined;
}

function publishedTo(problem: Problem, worker: Worker): Publication | null {
  if (problem.published === null) return null;
  const { publishedAt, assignments } = problem.published;
  return { publishedAt, assignments: assignments.filter((held) => held.worker === worker.id) };
}
