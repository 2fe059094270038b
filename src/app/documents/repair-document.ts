import { namesOf, tell, whyChanged } from "../../explain/index.ts";
import type { Reader } from "../../explain/visibility.ts";
import { writeSchedule } from "../../intake/schedule.ts";
import { assert } from "../../kernel/assert.ts";
import type { Language } from "../../rules/explanation.ts";
import type { Calendar } from "../../time/calendar.ts";
import type { Interval } from "../../time/interval.ts";
import { inquiryOf } from "../inquiry.ts";
import type { Repair, RepairOutcome, RepairedChange } from "../repair.ts";
import { tellOpenSlots } from "../tell.ts";
import { checkDocument } from "./check-document.ts";
import { searchDocument } from "./search-document.ts";
import type { RepairDocument, RepairedChangeDocument } from "./repair-schema.ts";

/**
 * A repair as one reader may see it: staff every change, a worker her own, a coworker none. What a
 * premium comes to in money tells somebody's pay and is not for the workers' representative.
 */
export function repairDocument(
  outcome: Exclude<RepairOutcome, { kind: "invalid" }>,
  reader: Reader,
  language: Language,
): RepairDocument {
  const { repair } = outcome;
  const { problem, solution } = repair;
  const changes = repair.changes.filter((change) => mayRead(reader, change));
  const inMoney = reader.viewer !== "workerRep";
  return {
    format: "fairweek/repaired@1",
    outcome: outcome.kind,
    schedule: writeSchedule(solution.checked.schedule, problem),
    changes: changesTold(repair, changes, reader, language),
    touched: [...new Set(changes.map(({ worker }) => worker))],
    minutesMoved: changes.reduce((sum, { movedMinutes }) => sum + movedMinutes, 0),
    premiumCents: inMoney
      ? changes.reduce((sum, { premiumCents }) => sum + (premiumCents ?? 0), 0)
      : null,
    released: solution.released.map(({ shift }) => shift.id),
    open: [...tellOpenSlots(problem, solution, reader, language)],
    check: checkDocument(problem, solution, reader, language),
    search: searchDocument(solution),
  };
}

const mayRead = ({ viewer, worker }: Reader, change: RepairedChange): boolean =>
  viewer === "self" ? change.worker === worker : viewer !== "coworker";

function changesTold(
  { problem, solution }: Repair,
  changes: readonly RepairedChange[],
  reader: Reader,
  language: Language,
): RepairedChangeDocument[] {
  const { ruleset, checked } = solution;
  const inquiry = inquiryOf(problem, ruleset, checked.schedule, reader);
  const names = namesOf(inquiry.problem, ruleset);
  const { calendar } = problem.site;
  return changes.map((change) => {
    const account = whyChanged(inquiry, change.id);
    assert(account.ok, "a change of the schedule is found in it", change);
    const { id, worker, shift, kind, initiator, reason, cause, premium, owedUnder } = change;
    const { noticeMinutes, movedMinutes, premiumCents } = change;
    return {
      ...{ id, worker, shift, kind, initiator, reason, cause },
      before: written(calendar, change.before),
      after: written(calendar, change.after),
      noticeMinutes,
      movedMinutes,
      premium,
      premiumCents: reader.viewer === "workerRep" ? null : premiumCents,
      owedUnder: [...owedUnder],
      text: tell(account.value, language, names).map(({ text }) => text),
    };
  });
}

const written = (calendar: Calendar, span: Interval | null) =>
  span === null ? null : { start: calendar.format(span.start), end: calendar.format(span.end) };
