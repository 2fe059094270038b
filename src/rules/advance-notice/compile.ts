import { addDays } from "../../time/civil.ts";
import { type Instant, instant } from "../../time/interval.ts";
import { unreachable } from "../../kernel/assert.ts";
import type { Compiler } from "../rule.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import type { Params } from "./rule.ts";

/** Options that cannot be told in time are out, unless the worker was told or has agreed. */
export const compiler: Compiler<Params> = {
  post(params, line, post) {
    // Where nobody knows when shifts can be seen, only what was published since is surely late.
    const seen = line.noticeFrom ?? line.published?.publishedAt ?? null;
    if (seen === null) return;
    const free = line.options.filter((option) => isFree(option, params, line));
    const bound = line.options.filter((option) => !free.includes(option));
    const late = (anchor: Instant): boolean => seen > deadline(anchor, params, line);
    switch (params.anchor) {
      case "firstDayOfSchedule":
        if (late(line.period.interval.start)) for (const option of bound) post.forbid(option);
        return;
      case "eachShift":
      case "firstShift":
        for (const option of bound) if (late(option.start)) post.forbid(option);
        if (params.anchor === "eachShift") return;
        keepFromBegunSchedules(bound, free.filter(({ start }) => late(start)), post);
        return;
      default:
        unreachable(params.anchor);
    }
  },
};

/**
 * A schedule whose first shift is near already takes no new shift: one early shift that was told
 * before weighs as much as all new shifts together, and both together are too much.
 */
function keepFromBegunSchedules(
  bound: readonly OptionFacts[],
  early: readonly OptionFacts[],
  post: LinePoster,
): void {
  const dates = new Set(bound.map(({ day }) => day)).size;
  for (const first of early) {
    const after = new Set(bound.filter(({ start }) => start > first.start));
    if (after.size === 0) continue;
    const value = (option: OptionFacts): number =>
      option === first ? dates : after.has(option) ? 1 : 0;
    post.sumAtMost({ value, already: 0, max: dates });
  }
}

function isFree(option: OptionFacts, params: Params, line: LineFacts): boolean {
  const told = line.published?.assignments.some(
    ({ shift: { interval, role } }) =>
      interval.start === option.start && interval.end === option.end && role === option.role,
  );
  if (told === true) return true;
  const standing = line.worker.consents.filter(
    (consent) => consent.kind === params.consentKind && consent.shifts === null,
  );
  return standing
    .filter(({ form }) => params.consentForms.includes(form))
    .some(
      ({ givenAt, revokedAt }) =>
        (givenAt ?? -Infinity) < option.start && option.start < (revokedAt ?? Infinity),
    );
}

function deadline(anchor: Instant, { amount, unit }: Params, { calendar }: LineFacts): Instant {
  if (unit === "hours") return instant(anchor - 60 * amount);
  return instant(calendar.daySpan(addDays(calendar.dayOf(anchor), -amount)).end - 1);
}
