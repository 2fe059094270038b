import type { CheckFinding } from "../check/checked.ts";
import { demandsOf, judgeLine } from "../check/judge.ts";
import { breakPlacer } from "../compile/break-needs.ts";
import type { Change } from "../domain/change.ts";
import type { Problem } from "../domain/problem.ts";
import type { Assignment } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import type { Ruleset } from "../law/ruleset.ts";

/** The law of one problem, asked about one worker's assignments at a time. */
export interface Law {
  readonly problem: Problem;
  readonly ruleset: Ruleset;
}

/** Every violation in a worker's line with the changes made to it. */
export const violationsOf = (
  law: Law,
  worker: Worker,
  line: readonly Assignment[],
  changes: readonly Change[] = [],
): readonly CheckFinding[] =>
  findingsOf(law, worker, line, changes).filter(({ outcome }) => outcome === "violation");

/** All that the law has to say of a worker's line with the changes made to it. */
export function findingsOf(
  { problem, ruleset }: Law,
  worker: Worker,
  line: readonly Assignment[],
  changes: readonly Change[] = [],
): readonly CheckFinding[] {
  const shifts = line.map((one) => seated({ problem, ruleset }, worker, one).shift);
  return judgeLine(problem, ruleset, worker, shifts, demandsOf(line), changes);
}

/** A shift given without breaks is one whose breaks are still to be placed. */
export function seated({ problem, ruleset }: Law, worker: Worker, given: Assignment): Assignment {
  const { shift } = given;
  if (shift.breaks.length > 0) return given;
  const supposed = { role: shift.role, interval: shift.interval, planned: [] };
  const breaks = breakPlacer(problem, ruleset)(worker, supposed) ?? [];
  return { ...given, shift: { ...shift, breaks } };
}

/** The same work to a worker: role and times. What demand it fills is not told her. */
export const sameWork = ({ shift: a }: Assignment, { shift: b }: Assignment): boolean =>
  a.role === b.role && a.interval.start === b.interval.start && a.interval.end === b.interval.end;
