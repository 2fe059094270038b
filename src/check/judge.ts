import type { Change } from "../domain/change.ts";
import type { DemandId, ShiftId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Assignment, Shift } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { inOrder } from "../kernel/in-order.ts";
import type { Coverage, Ruleset } from "../law/ruleset.ts";
import { lineContext } from "../rules/context.ts";
import type { Finding } from "../rules/finding.ts";
import { JudgedLine } from "../rules/judged-line.ts";
import type { DemandsByShift, LineContext, WorkerLine } from "../rules/line.ts";
import type { CheckFinding } from "./checked.ts";
import { type Law, lawsOf } from "./law.ts";

/**
 * Every finding of every enactment in force on one worker's shifts, in the ruleset's order. `shifts`
 * need not be a schedule we made; they are judged as they stand.
 */
export function judgeLine(
  problem: Problem,
  ruleset: Ruleset,
  worker: Worker,
  shifts: readonly Shift[],
  demands: DemandsByShift = noDemands,
  changes: readonly Change[] = [],
): readonly CheckFinding[] {
  const { context, asked } = surroundingsOf(problem, ruleset, worker);
  const line = new JudgedLine(context, inOrder(shifts, byTime), demands, changes);
  const found: CheckFinding[] = [];
  for (const { law, coverage } of asked) judgeBy(law, coverage, line, found);
  return found;
}

/** One worker's part of a schedule. */
export interface Part {
  readonly worker: Worker;
  readonly shifts: readonly Shift[];
  readonly changes: readonly Change[];
}

/**
 * What `judgeLine` says of each part, a list of its own for each. Of so many workers at a time each
 * enactment is asked about all before the next is: what was just used, code and shifts, is quick to use
 * again.
 */
export function judgeLines(
  problem: Problem,
  ruleset: Ruleset,
  parts: readonly Part[],
  demands: DemandsByShift,
): CheckFinding[][] {
  const found: CheckFinding[][] = [];
  for (let from = 0; from < parts.length; from += atATime) {
    const some = parts.slice(from, from + atATime);
    found.push(...judgeSome(problem, ruleset, some, demands));
  }
  return found;
}

const atATime = 32;

function judgeSome(
  problem: Problem,
  ruleset: Ruleset,
  parts: readonly Part[],
  demands: DemandsByShift,
): CheckFinding[][] {
  const judged = parts.map(({ worker, shifts, changes }) => {
    const context = lineContext(problem, worker);
    const line = new JudgedLine(context, inOrder(shifts, byTime), demands, changes);
    const found: CheckFinding[] = [];
    return { line, found };
  });
  for (const law of lawsOf(ruleset, problem.site.calendar)) {
    for (const { line, found } of judged) {
      const coverage = law.covers(line.worker);
      if (coverage.state !== "notCovered") judgeBy(law, coverage, line, found);
    }
  }
  return judged.map(({ found }) => found);
}

function judgeBy(law: Law, coverage: Coverage, line: WorkerLine, found: CheckFinding[]): void {
  for (const finding of law.check(law.enactment.parameters, line)) {
    if (inForceAt(law, finding)) found.push(asFound(finding, law, coverage, line.worker));
  }
}

/** The demands of a list of assignments, as `judgeLine` takes them. */
export function demandsOf(assignments: readonly Assignment[]): DemandsByShift {
  const demands = new Map<ShiftId, DemandId>();
  for (const { shift, demand } of assignments) if (demand !== null) demands.set(shift.id, demand);
  return demands;
}

const noDemands: DemandsByShift = new Map();

/** What is the same for every roster of one worker: who she is, and which laws ask about her. */
interface Surroundings {
  readonly context: LineContext;
  readonly asked: readonly { readonly law: Law; readonly coverage: Coverage }[];
}

/** The laws that may ask, and of each worker asked about so far, which of them do. */
interface Known {
  readonly laws: readonly Law[];
  readonly byWorker: Map<Worker, Surroundings>;
}

/** One worker's line is judged over and over, with one shift more or less. */
const surroundings = new WeakMap<Ruleset, WeakMap<Problem, Known>>();

function surroundingsOf(problem: Problem, ruleset: Ruleset, worker: Worker): Surroundings {
  const { laws, byWorker } = knownOf(problem, ruleset);
  const known = byWorker.get(worker);
  if (known !== undefined) return known;
  const asked = laws
    .map((law) => ({ law, coverage: law.covers(worker) }))
    .filter(({ coverage }) => coverage.state !== "notCovered");
  const made = { context: lineContext(problem, worker), asked };
  byWorker.set(worker, made);
  return made;
}

function knownOf(problem: Problem, ruleset: Ruleset): Known {
  const byProblem = surroundings.get(ruleset) ?? new WeakMap<Problem, Known>();
  surroundings.set(ruleset, byProblem);
  const known = byProblem.get(problem);
  if (known !== undefined) return known;
  const laws = lawsOf(ruleset, problem.site.calendar);
  const made = { laws, byWorker: new Map<Worker, Surroundings>() };
  byProblem.set(problem, made);
  return made;
}

const byTime = (a: Shift, b: Shift): number =>
  a.interval.start - b.interval.start || a.interval.end - b.interval.end;

/** An enactment speaks only about what happens while it is in force. */
const inForceAt = ({ from, until }: Law, { interval }: Finding): boolean =>
  from <= interval.start && interval.start < until;

/** Where a fact that decides coverage is unknown, nothing can be called unlawful, and nothing lawful. */
function asFound(finding: Finding, law: Law, coverage: Coverage, { id }: Worker): CheckFinding {
  const { shifts, interval, facts, premium } = finding;
  const isUnknown = coverage.state === "unknown";
  const outcome = isUnknown ? "notAssessable" : finding.outcome;
  const missing = isUnknown ? coverage.missing.join(", ") : finding.missing;
  const { id: enactment, kind } = law.enactment;
  const found: Mutable<CheckFinding> = {
    outcome,
    shifts,
    interval,
    facts,
    enactment,
    kind,
    worker: id,
  };
  if (missing !== undefined) found.missing = missing;
  if (premium !== undefined) found.premium = premium;
  return found;
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
