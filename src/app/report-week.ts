import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import { type Account, type Reader, conflict, namesOf, tell } from "../explain/index.ts";
import { dataFields } from "../explain/data-used.ts";
import type { Topic } from "../explain/account.ts";
import { staff } from "../explain/message.ts";
import { words } from "../explain/words.ts";
import type { Issue } from "../intake/issue.ts";
import { assert, present } from "../kernel/assert.ts";
import { type Result, ok } from "../kernel/result.ts";
import type { Pack } from "../law/enactment.ts";
import { type Report, type OpenSlotTold, weekReport } from "../report/index.ts";
import type { Language, Viewer } from "../rules/explanation.ts";
import { type Judgement, check } from "./check.ts";
import { checkDocument } from "./documents/check-document.ts";
import type { SkillsDocument } from "./documents/skills-document.ts";
import { measureGoals } from "./goal-measures.ts";
import { inquiryOf } from "./inquiry.ts";

export interface WeekReportOptions {
  readonly reader: Reader;
  readonly language: Language;
  readonly packs?: readonly Pack[];
  /** A skill gap report of the same problem, told as a section to those who plan. */
  readonly skills?: SkillsDocument | null;
}

/** Judges a schedule and tells one reader everything about its week in a single report. */
export function reportWeek(
  problem: Problem,
  schedule: Schedule,
  { reader, language, packs = [], skills = null }: WeekReportOptions,
): Result<Report, readonly Issue[]> {
  const judged = check(problem, schedule, { packs });
  if (!judged.ok) return judged;
  const { ruleset } = judged.value;
  const inquiry = inquiryOf(problem, ruleset, schedule, reader);
  const own = problem.workers.find(({ id }) => id === reader.worker);
  const someone = own ?? problem.workers[0];
  const fields = someone === undefined ? [] : dataFields(someone, own !== undefined);
  return ok(
    weekReport({
      problem: inquiry.problem,
      schedule,
      reader,
      language,
      check: checkDocument(problem, judged.value, reader, language),
      open: toldSlots(problem, judged.value, reader, language),
      // Measured on what the reader may use, so that leave cannot be read from the numbers.
      goals: measureGoals(inquiry.problem, schedule).goals,
      dataUsed: fields.map((field) => present(words[language].fields[field], "a sort of data")),
      skills,
    }),
  );
}

/** Each open slot: what keeps people out, and apart from it what would fill it. */
function toldSlots(
  problem: Problem,
  { checked, ruleset }: Judgement,
  reader: Reader,
  language: Language,
): readonly OpenSlotTold[] {
  const inquiry = inquiryOf(problem, ruleset, checked.schedule, reader);
  const names = namesOf(inquiry.problem, ruleset);
  return checked.schedule.open.map(({ id }) => {
    const account = conflict(inquiry, id);
    assert(account.ok, "an open slot of the schedule is found in it", id);
    const of = (topics: readonly Topic[]): readonly string[] =>
      tell(only(account.value, topics), language, names).map(({ text }) => text);
    return {
      slot: id,
      // A worker is told only that it was tried; staff hear counts, and names where they ask.
      reasons: of(staff.includes(reader.viewer) ? ["counts"] : ["reasons"]),
      remedies: of(["change"]),
    };
  });
}

const only = <V extends Viewer>(account: Account<V>, topics: readonly Topic[]): Account<V> => ({
  ...account,
  parts: account.parts.filter(({ topic }) => topics.includes(topic)),
});
