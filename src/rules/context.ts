import type { Problem } from "../domain/problem.ts";
import type { WorkerId } from "../domain/identity.ts";
import type { Assignment, Publication } from "../domain/shift.ts";
import type { FactValue, Worker } from "../domain/worker.ts";
import { groupedBy } from "../kernel/grouped.ts";
import type { LineContext } from "./line.ts";

/** What surrounds one worker's line in a problem: plain assembly, no meaning of any rule. */
export function lineContext(problem: Problem, worker: Worker): LineContext {
  return {
    worker,
    period: problem.period,
    calendar: problem.site.calendar,
    workweekStart: problem.workweekStart,
    school: problem.site.school,
    holidays: problem.site.holidays ?? null,
    fact: (name) => factOf(problem, worker, name),
    published: publishedTo(problem, worker),
    noticeFrom: problem.now,
  };
}

/** The fact behind a dotted name; undefined = unknown, which is never the same as false. */
export function factOf(problem: Problem, worker: Worker, name: string): FactValue | undefined {
  const { holder, key } = partsOf(name);
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

interface FactName {
  readonly holder: string;
  readonly key: string;
}

function partsOf(name: string): FactName {
  const known = factNames.get(name);
  if (known !== undefined) return known;
  const dot = name.indexOf(".");
  const made = { holder: name.slice(0, dot), key: name.slice(dot + 1) };
  if (factNames.size >= factNamesMax) factNames.clear();
  factNames.set(name, made);
  return made;
}

/** Names of facts taken apart before: there are some dozens, asked for thousands of times. */
const factNames = new Map<string, FactName>();
const factNamesMax = 1_000;

function publishedTo(problem: Problem, worker: Worker): Publication | null {
  if (problem.published === null) return null;
  const { publishedAt } = problem.published;
  return { publishedAt, assignments: toldOf(problem.published).get(worker.id) ?? [] };
}

const told = new WeakMap<Publication, ReadonlyMap<WorkerId, readonly Assignment[]>>();

/** A publication is cut up once: to look through all of it for each worker takes far longer. */
function toldOf(publication: Publication): ReadonlyMap<WorkerId, readonly Assignment[]> {
  const known = told.get(publication);
  if (known !== undefined) return known;
  const made = groupedBy(publication.assignments, ({ worker }) => worker);
  told.set(publication, made);
  return made;
}
