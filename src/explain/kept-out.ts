import type { CheckFinding } from "../check/checked.ts";
import type { Shift } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { type Inquiry, enactmentOf, isPinned, isSameWork, shiftsOf } from "./inquiry.ts";
import { type Trial, type Wanted, isClear, newViolations, tryTaking } from "./trial.ts";
import { type Reader, asViewer, seenAs } from "./reader.ts";
import { isKeptFrom } from "./visibility.ts";

/** Why a worker cannot take a shift: a set of facts from which nothing can be left out. */
export interface KeptOut {
  readonly worker: Worker;
  /** The violations, one a rule kind. Each of them alone keeps the worker out. */
  readonly reasons: readonly CheckFinding[];
  /**
   * The worker's own shifts that the reasons rest on; none = it does not matter what else she
   * works.
   */
  readonly because: readonly Shift[];
  /** Every violation on the worker's whole line, as a change must overcome all of them. */
  readonly violations: readonly CheckFinding[];
  /**
   * Own shifts of which giving up a single one makes it lawful: none pinned, none the very same
   * work.
   */
  readonly freedBy: readonly Shift[];
  /** True when a reason is told to this reader as "not available": then nothing more is told. */
  readonly hidden: boolean;
  /** How many reasons this reader is told: all hidden ones are one. */
  readonly reasonCount: number;
}

/** null = no rule keeps the worker out. */
export function keptOut(inquiry: Inquiry, worker: Worker, wanted: Wanted): KeptOut | null {
  const trial = tryTaking(inquiry, worker, wanted);
  if (isClear(trial) || trial.taken === null) return null;
  const reader = strangerAsStaff(inquiry.reader, worker);
  const isHidden = (finding: CheckFinding): boolean =>
    isKeptFrom(reader, finding, inquiry.judge.explanationOf(finding.kind));
  const hidden = trial.violations.some(isHidden);
  const core = smallestCore(inquiry, worker, trial);
  const own = shiftsOf(inquiry, worker.id)
    .filter((shift) => !isPinned(inquiry, worker.id, shift))
    .filter((shift) => !isSameWork(shift, wanted));
  const mayBeFreed = !hidden && core.because.length > 0;
  const freedBy = own.filter(
    (shift) => mayBeFreed && isClear(tryTaking(inquiry, worker, wanted, [shift])),
  );
  const { reasons } = core;
  const open = reasons.filter((finding) => !isHidden(finding)).length;
  return {
    worker,
    reasons,
    because: hidden ? [] : core.because,
    violations: trial.violations,
    freedBy,
    hidden,
    reasonCount: open + (open < reasons.length ? 1 : 0),
  };
}

/**
 * A worker is told no reason of a coworker, but may be told that somebody could trade: what staff
 * may not know must not decide that either.
 */
const strangerAsStaff = (reader: Reader, { id }: Worker): Reader =>
  seenAs(reader, id) === "coworker" ? asViewer("manager") : reader;

/**
 * Leaves out the worker's other shifts one by one, the farthest first, as long as the shift stays
 * unlawful without them: what remains is needed, every one of it.
 */
function smallestCore(
  inquiry: Inquiry,
  worker: Worker,
  { taken, violations }: Trial,
): { readonly reasons: readonly CheckFinding[]; readonly because: readonly Shift[] } {
  if (taken === null) return { reasons: violations, because: [] };
  const { judge, problem, limits } = inquiry;
  const judged = (shifts: readonly Shift[]) => judge.judge(problem, limits, worker, shifts);
  const stops = (others: readonly Shift[]): readonly CheckFinding[] =>
    newViolations(judged(others), judged([...others, taken]));
  const alone = stops([]);
  if (alone.length > 0) return { reasons: onePerKind(inquiry, alone), because: [] };
  let because = shiftsOf(inquiry, worker.id);
  for (const shift of farthestFirst(because, taken)) {
    const fewer = because.filter((kept) => kept !== shift);
    if (stops(fewer).length > 0) because = fewer;
  }
  const reasons = stops(because);
  return { reasons: onePerKind(inquiry, reasons.length > 0 ? reasons : violations), because };
}

const farthestFirst = (shifts: readonly Shift[], from: Shift): readonly Shift[] =>
  shifts.toSorted(
    (a, b) =>
      Math.abs(b.interval.start - from.interval.start) -
      Math.abs(a.interval.start - from.interval.start),
  );

/** Who works elsewhere at that time needs no second reason about rest or hours. */
function onePerKind(inquiry: Inquiry, findings: readonly CheckFinding[]): readonly CheckFinding[] {
  const clash = findings.filter(({ kind }) => kind === "one-place-at-a-time");
  const lasting = findings.filter(
    (finding) => enactmentOf(inquiry, finding).modality === "physics" || clash.length === 0,
  );
  const byKind = new Map<string, CheckFinding>();
  for (const finding of lasting) {
    if (!byKind.has(finding.kind)) byKind.set(finding.kind, finding);
  }
  return [...byKind.values()].map(asReason);
}

/** Nothing is owed for a shift that nobody works. */
function asReason({ premium: _, ...finding }: CheckFinding): CheckFinding {
  return finding;
}
