import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import { digestOf } from "../kernel/digest.ts";
import { groupedBy } from "../kernel/grouped.ts";
import { inOrder } from "../kernel/in-order.ts";
import type { Ruleset } from "../law/ruleset.ts";
import type { FindingOutcome } from "../rules/finding.ts";
import type { CheckedSchedule, CheckFinding, Verdict } from "./checked.ts";
import { demandsOf, judgeLines } from "./judge.ts";
import { findStrays } from "./structure.ts";

/**
 * Judges any schedule for a problem under the law in force: ours, a vendor's, a spreadsheet's. It
 * reports and never repairs, and it shares no code with what makes schedules.
 */
export function check(problem: Problem, ruleset: Ruleset, schedule: Schedule): CheckedSchedule {
  const demands = demandsOf(schedule.assignments);
  const assignments = groupedBy(schedule.assignments, ({ worker }) => worker);
  const changes = groupedBy(schedule.changes, ({ worker }) => worker);
  const parts = problem.workers.map((worker) => ({
    worker,
    shifts: (assignments.get(worker.id) ?? []).map(({ shift }) => shift),
    changes: changes.get(worker.id) ?? [],
  }));
  const findings = sorted(judgeLines(problem, ruleset, parts, demands));
  const strays = findStrays(problem, schedule);
  const judged: Unbranded = {
    schedule,
    verdict: verdictOf(findings, strays.length),
    findings,
    strays,
    incomplete: findings.some((finding) => finding.outcome === "notAssessable"),
    rulesetDigest: ruleset.digest,
    scheduleDigest: digestOf(schedule),
    notPrimary: ruleset.inForce
      .filter(({ enactment }) => enactment.modality !== "physics")
      .filter(({ enactment }) => enactment.verification.mark !== "primary")
      .map(({ enactment }) => enactment.id),
  };
  return judged as CheckedSchedule;
}

type Unbranded = Pick<CheckedSchedule, keyof CheckedSchedule & string>;

/** A stray makes a schedule unlawful to use: nobody can be sure what it says. */
function verdictOf(findings: readonly CheckFinding[], strays: number): Verdict {
  if (strays > 0 || findings.some((finding) => finding.outcome === "violation")) return "unlawful";
  if (findings.some((finding) => finding.outcome === "premium")) return "lawfulAtAPrice";
  return "lawful";
}

const importance: readonly FindingOutcome[] = ["violation", "notAssessable", "premium"];

/** By outcome, worker, time and enactment. One worker's are few: sorting them apart spares comparisons. */
function sorted(ofWorkers: readonly CheckFinding[][]): readonly CheckFinding[] {
  const found = ofWorkers.filter((findings) => findings.length > 0);
  const lists = inOrder(found, ([a], [b]) => compareText(a?.worker ?? "", b?.worker ?? ""));
  for (const findings of lists) findings.sort(byTime);
  const all: CheckFinding[] = [];
  for (const outcome of importance) {
    for (const findings of lists) {
      for (const finding of findings) if (finding.outcome === outcome) all.push(finding);
    }
  }
  return all;
}

const byTime = (a: CheckFinding, b: CheckFinding): number =>
  a.interval.start - b.interval.start || compareText(a.enactment, b.enactment);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
