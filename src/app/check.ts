import { check as judge } from "../check/check.ts";
import type { CheckedSchedule } from "../check/checked.ts";
import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import type { Issue } from "../intake/issue.ts";
import { type Result, ok } from "../kernel/result.ts";
import type { Pack } from "../law/enactment.ts";
import type { Ruleset } from "../law/ruleset.ts";
import { rulesetFor } from "./law.ts";

/** A judged schedule with the law it was judged by. */
export interface Judgement {
  readonly checked: CheckedSchedule;
  readonly ruleset: Ruleset;
}

/** Judges any schedule for a problem under the law in force there, ours or anybody's. */
export function check(
  problem: Problem,
  schedule: Schedule,
  options: { readonly packs?: readonly Pack[] } = {},
): Result<Judgement, readonly Issue[]> {
  const law = rulesetFor(problem, options.packs);
  if (!law.ok) return law;
  return ok({ checked: judge(problem, law.value, schedule), ruleset: law.value });
}
