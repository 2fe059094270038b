import { addDays } from "../../time/civil.ts";
import { type Instant, instant } from "../../time/interval.ts";
import type { Compiler } from "../rule.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import type { Params } from "./rule.ts";

/** Options that cannot be told in time are out, unless the worker was told or has agreed. */
export const compiler: Compiler<Params> = {
  post(params, line, post) {
    // Where nobody knows when shifts can be seen, only what was published since is surely late.
    const seen = line.noticeFrom ?? line.published?.publishedAt ?? null;
    if (seen === null) return;
    const told = new Set(line.options.filter((option) => wasTold(option, line)));
    const owed = line.options.filter((one) => told.has(one) || !isAgreed(one, params, line));
    const fresh = owed.filter((option) => !told.has(option));
    const late = (anchor: Instant): boolean => seen > deadline(anchor, params, line);
    const { start: firstDay } = line.period.interval;
    const ofSchedule = params.anchor === "firstDayOfSchedule";
    for (const option of fresh) if (late(ofSchedule ? firstDay : option.start)) post.forbid(option);
    if (params.anchor !== "firstShift") return;
    for (const first of owed.filter(({ start }) => late(start))) {
      if (told.has(first)) keepScheduleClosed(first, fresh, post);
    }
  },
};

/**
 * A schedule whose first shift is near takes no new shift after it. The first shift weighs as much as
 * new shifts on all dates together, and the two together are too much.
 */
function keepScheduleClosed(
  first: OptionFacts,
  fresh: readonly OptionFacts[],
  post: LinePoster,
): void {
  const after = new Set(fresh.filter(({ start }) => start > first.start));
  const dates = new Set([...after].map(({ day }) => day)).size;
  if (dates === 0) return;
  const value = (option: OptionFacts): number =>
    option === first ? dates : after.has(option) ? 1 : 0;
  post.sumAtMost({ value, already: 0, max: dates });
}

const wasTold = (option: OptionFacts, { published }: LineFacts): boolean =>
  (published?.assignments ?? []).some(
    ({ shift: { interval, role } }) =>
      interval.start === option.start && interval.end === option.end && role === option.role,
  );

/** A consent that names shifts counts where it names the demand: an option has no id yet. */
const isAgreed = ({ start, demand }: OptionFacts, params: Params, { worker }: LineFacts): boolean =>
  worker.consents
    .filter(({ kind, form }) => kind === params.consentKind && params.consentForms.includes(form))
    .filter(({ shifts }) => shifts === null || shifts.some((named) => String(named) === demand))
    .some((one) => (one.givenAt ?? -Infinity) < start && start < (one.revokedAt ?? Infinity));

function deadline(anchor: Instant, { amount, unit }: Params, { calendar }: LineFacts): Instant {
  if (unit === "hours") return instant(anchor - 60 * amount);
  return instant(calendar.daySpan(addDays(calendar.dayOf(anchor), -amount)).end - 1);
}
