import type { Change } from "../domain/change.ts";
import type { DemandId, ShiftId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Assignment, Shift } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { present } from "../kernel/assert.ts";
import type { Enactment } from "../law/enactment.ts";
import type { Coverage, Ruleset } from "../law/ruleset.ts";
import { checks } from "../rules/checks.ts";
import { lineContext } from "../rules/context.ts";
import type { Finding } from "../rules/finding.ts";
import type { WorkerLine } from "../rules/line.ts";
import type { CheckFinding } from "./checked.ts";

/** Which demand each shift fills, by the shift's id: consents may name demands. */
export type DemandsByShift = ReadonlyMap<ShiftId, DemandId>;

/**
 * Every finding of every enactment in force on one worker's shifts, in the ruleset's order. `shifts`
 * need not be a schedule we made; they are judged as they stand.
 */
export function judgeLine(
  problem: Problem,
  ruleset: Ruleset,
  worker: Worker,
  shifts: readonly Shift[],
  demands: DemandsByShift = new Map(),
  changes: readonly Change[] = [],
): readonly CheckFinding[] {
  const context = lineContext(problem, worker);
  const line: WorkerLine = { ...context, shifts: inOrder(shifts), demands, changes };
  const found: CheckFinding[] = [];
  for (const { enactment, covers } of ruleset.inForce) {
    const coverage = covers(worker);
    if (coverage.state === "notCovered") continue;
    const check = present(checks.get(enactment.kind), `the check of kind ${enactment.kind}`);
    for (const finding of check(enactment.parameters, line)) {
      if (!inForceAt(enactment, finding, line)) continue;
      found.push({
        ...underCoverage(finding, coverage),
        enactment: enactment.id,
        kind: enactment.kind,
        worker: worker.id,
      });
    }
  }
  return found;
}

/** The demands of a list of assignments, as `judgeLine` takes them. */
export const demandsOf = (assignments: readonly Assignment[]): DemandsByShift =>
  new Map(
    assignments.flatMap(({ shift, demand }): [ShiftId, DemandId][] =>
      demand === null ? [] : [[shift.id, demand]],
    ),
  );

const inOrder = (shifts: readonly Shift[]): readonly Shift[] =>
  shifts.toSorted((a, b) => a.interval.start - b.interval.start || a.interval.end - b.interval.end);

/** An enactment speaks only about what happens while it is in force. */
function inForceAt(enactment: Enactment, finding: Finding, line: WorkerLine): boolean {
  const day = line.calendar.dayOf(finding.interval.start);
  return (
    (enactment.from === null || enactment.from <= day) &&
    (enactment.until === null || day <= enactment.until)
  );
}

/** Where a fact that decides coverage is unknown, nothing can be called unlawful, and nothing lawful. */
function underCoverage(finding: Finding, coverage: Coverage): Finding {
  if (coverage.state !== "unknown") return finding;
  return { ...finding, outcome: "notAssessable", missing: coverage.missing.join(", ") };
}
