import { type Judgement as Checked, check } from "../../../src/app/check.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import type { Schedule } from "../../../src/domain/schedule.ts";
import type { LivedWeek } from "../log.ts";

/** What the independent check says of the measured weeks. */
export interface LawJudgement {
  readonly weeks: number;
  /** Weeks in which a limit is broken, as published or as lived. */
  readonly invalidWeeks: number;
  /** Violations by enactment, both versions of each week together. */
  readonly violations: Readonly<Record<string, number>>;
  /** Overtime pay on top of wages, and all other premiums owed, in cents, as lived. */
  readonly overtimeCents: number;
  readonly premiumCents: number;
  /** Findings that a missing fact leaves open. */
  readonly notAssessable: number;
}

/** Judges every measured week twice: as it was published, and as it was lived. */
export function judgeLaw(weeks: readonly LivedWeek[]): LawJudgement {
  const violations = new Map<string, number>();
  let [invalidWeeks, overtimeCents, premiumCents, notAssessable] = [0, 0, 0, 0];
  const measured = weeks.filter(({ isMeasured }) => isMeasured);
  for (const week of measured) {
    const published = checked(week.asPublished, week.published);
    const lived = checked(week.asLived, week.final);
    const isInvalid = [published, lived].some(({ verdict }) => verdict === "unlawful");
    invalidWeeks += isInvalid ? 1 : 0;
    for (const { findings, strays } of [published, lived]) {
      for (const { outcome, enactment } of findings)
        if (outcome === "violation")
          violations.set(enactment, (violations.get(enactment) ?? 0) + 1);
      for (const { code } of strays) violations.set(code, (violations.get(code) ?? 0) + 1);
    }
    notAssessable += lived.findings.filter(({ outcome }) => outcome === "notAssessable").length;
    overtimeCents += premiumsOf(week.asLived, lived, (kind) => kind === "overtime");
    premiumCents += premiumsOf(week.asLived, lived, (kind) => kind !== "overtime");
  }
  return {
    weeks: measured.length,
    invalidWeeks,
    violations: Object.fromEntries([...violations].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    overtimeCents: Math.round(overtimeCents),
    premiumCents: Math.round(premiumCents),
    notAssessable,
  };
}

function checked(problem: Problem, schedule: Schedule): Checked["checked"] {
  const judged = check(problem, schedule);
  if (!judged.ok) throw new Error(`no law for a week: ${JSON.stringify(judged.problem)}`);
  return judged.value.checked;
}

/** Premiums in time are paid at the worker's own rate. */
function premiumsOf(
  { workers }: Problem,
  { findings }: Checked["checked"],
  counts: (kind: string) => boolean,
): number {
  let cents = 0;
  for (const { outcome, kind, premium, worker } of findings) {
    if (outcome !== "premium" || premium === undefined || !counts(kind)) continue;
    const rate = workers.find(({ id }) => id === worker)?.contract.payCentsPerHour ?? 0;
    cents += premium.cents + (premium.payMilliminutes * rate) / 60_000;
  }
  return cents;
}
