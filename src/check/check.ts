import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import { digestOf } from "../kernel/digest.ts";
import { groupedBy } from "../kernel/grouped.ts";
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
  const findings = judgeLines(problem, ruleset, parts, demands);
  const strays = findStrays(problem, schedule);
  const judged: Unbranded = {
    schedule,
    verdict: verdictOf(findings, strays.length),
    findings: sorted(findings),
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

/** The findings of one worker and outcome are few: sorting them apart spares most comparisons. */
function sorted(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  const byOutcome = groupedBy(findings, ({ outcome }) => outcome);
  return importance.flatMap((outcome) => {
    const byWorker = groupedBy(byOutcome.get(outcome) ?? [], ({ worker }) => worker);
    return [...byWorker]
      .toSorted(([a], [b]) => compareText(a, b))
      .flatMap(([, ofWorker]) => ofWorker.sort(byTime));
  });
}

const byTime = (a: CheckFinding, b: CheckFinding): number =>
  a.interval.start - b.interval.start || compareText(a.enactment, b.enactment);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
