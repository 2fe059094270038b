import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import type { Params } from "./rule.ts";

type Start = Pick<OptionFacts, "start" | "demand">;

/** Part of the compiler alone: the limit of a day that holds nothing but this. */
export function mostOn(params: Params, line: LineFacts, work: Start): number {
  const { workMinutesMax: most, longerRegularDay, overRegularDayMinutes } = params;
  const given = line.fact("worker.regularDayMinutes");
  const regular = typeof given === "number" ? given : null;
  const longest = longerRegularDay ? Math.max(most, regular ?? 0) : most;
  const usual =
    overRegularDayMinutes === null || regular === null
      ? longest
      : Math.min(most, regular + overRegularDayMinutes);
  return isAgreed(params, line, work) ? Math.max(usual, params.agreed?.workMinutesMax ?? 0) : usual;
}

/** Days are the dates on which options start: at most one of them is chosen on each. */
export function postDates(params: Params, line: LineFacts, post: LinePoster): void {
  const { longer } = params;
  const tooLong = line.options.filter((one) => one.paidMinutes > mostOn(params, line, one));
  for (const option of tooLong) {
    if (longer === null || option.paidMinutes > longer.workMinutesMax) post.forbid(option);
  }
  if (longer === null) return;
  const weekOf = (date: Day): Day =>
    addDays(date, -((weekdayOf(date) - line.workweekStart.weekday + 7) % 7));
  for (const week of new Set(tooLong.map(({ day }) => weekOf(day)))) {
    const isIn = (option: OptionFacts): boolean =>
      tooLong.includes(option) && weekOf(option.day) === week;
    const already = longPastDates(params, line).filter((date) => weekOf(date) === week).length;
    const max = Math.max(already, longer.perWeekMax);
    post.sumAtMost({ value: (option) => (isIn(option) ? 1 : 0), already, max });
  }
}

/** Dates before the period that were longer than their limit. */
function longPastDates(params: Params, line: LineFacts): readonly Day[] {
  const past = line.past.filter((shift) => params.onCallCounts || !shift.onCall);
  const dates = new Map<Day, Shift[]>();
  for (const shift of past) {
    const date = line.calendar.dayOf(shift.interval.start);
    dates.set(date, [...(dates.get(date) ?? []), shift]);
  }
  const isLong = (shifts: readonly Shift[]): boolean => {
    const starts = shifts.map(({ interval }) => ({ start: interval.start, demand: null }));
    const most = Math.min(...starts.map((start) => mostOn(params, line, start)));
    return shifts.reduce((sum, shift) => sum + pastMinutes(shift), 0) > most;
  };
  return [...dates].filter(([, shifts]) => isLong(shifts)).map(([date]) => date);
}

function pastMinutes({ interval, breaks }: Shift): number {
  let minutes = interval.end - interval.start;
  for (const { paid, interval: pause } of breaks) if (!paid) minutes -= pause.end - pause.start;
  return minutes;
}

function isAgreed({ agreed }: Params, { worker }: LineFacts, { start, demand }: Start): boolean {
  if (agreed === null) return false;
  const inForm = worker.consents.filter(
    ({ kind, form }) => kind === agreed.consent && agreed.forms.includes(form),
  );
  return inForm
    .filter(({ shifts }) => shifts === null || shifts.some((named) => String(named) === demand))
    .some((one) => (one.givenAt ?? -Infinity) < start && start < (one.revokedAt ?? Infinity));
}
