import type { Shift } from "../../domain/shift.ts";
import { addDays, weekdayOf } from "../../time/civil.ts";
import { type Instant, lengthMinutes } from "../../time/interval.ts";
import type { Compiler } from "../rule.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import type { Params } from "./rule.ts";

/**
 * After publication an option that was not published is a change; too late, it is out. Published
 * shifts that are still lawful are kept anyway, so that none is cancelled.
 */
export const compiler: Compiler<Params> = {
  post(params, line, post) {
    const { published, noticeFrom } = line;
    if (published === null || noticeFrom === null) return;
    const told = published.assignments
      .map(({ shift }) => shift)
      .toSorted((a, b) => a.interval.start - b.interval.start);
    for (const option of line.options) {
      if (told.some((shift) => isSame(shift, option))) continue;
      const left = told.find(({ interval }) => line.calendar.dayOf(interval.start) === option.day);
      const effect = turn(left, option);
      if (effect === null || !params.effects.includes(effect)) continue;
      const first = left && left.interval.start < option.start ? left.interval.start : option.start;
      if (!inTime(params, line, noticeFrom, first) && !isAgreed(params, line, option, first)) {
        post.forbid(option);
      }
    }
  },
};

const isSame = ({ role, interval }: Shift, option: OptionFacts): boolean =>
  role === option.role && interval.start === option.start && interval.end === option.end;

/** Null where only the role is another: that is no change of times. */
function turn(left: Shift | undefined, option: OptionFacts): Params["effects"][number] | null {
  if (left === undefined) return "addShift";
  const { interval, breaks } = left;
  const unpaid = breaks.filter(({ paid }) => !paid);
  const worked = unpaid.reduce(
    (sum, pause) => sum - lengthMinutes(pause.interval),
    lengthMinutes(interval),
  );
  if (option.paidMinutes > worked) return "extend";
  if (option.paidMinutes < worked) return "reduce";
  return interval.start === option.start && interval.end === option.end ? null : "move";
}

function inTime({ amount, unit }: Params, line: LineFacts, told: Instant, start: Instant): boolean {
  if (unit === "hours") return told + 60 * amount <= start;
  const { calendar } = line;
  let left = amount;
  for (let date = calendar.dayOf(start); left > 0; date = addDays(date, -1)) {
    if (date <= calendar.dayOf(told)) return false;
    if (unit === "calendarDays" || weekdayOf(date) < 6) left--;
  }
  return true;
}

function isAgreed({ consent }: Params, line: LineFacts, option: OptionFacts, start: Instant) {
  if (consent === null) return false;
  return line.worker.consents
    .filter(({ kind, form }) => kind === consent.kind && consent.forms.includes(form))
    .filter(({ shifts }) => shifts?.some((named) => String(named) === option.demand) ?? true)
    .some((one) => (one.givenAt ?? -Infinity) < start && start < (one.revokedAt ?? Infinity));
}
