import type { Day } from "../../time/civil.ts";
import { instant } from "../../time/interval.ts";
import type { Compiler } from "../rule.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import { type Dates, datesFor, mostWork, pastWork } from "./compile-dates.ts";
import { atClosedHours } from "./compile-hours.ts";
import { postWeeks } from "./compile-weeks.ts";
import type { Params } from "./rule.ts";

/**
 * All on the stricter side of what is unknown. A worker of whom neither birth date nor age band is
 * known is left alone: the check says of that line that nobody can judge it. Nothing is told of a
 * date in several parts, since at most one option is chosen for a date.
 */
export const compiler: Compiler<Params> = {
  post(params, line, post) {
    const { birthDay, ageBand } = line.worker;
    if (birthDay === null && ageBand !== "minor") return;
    const dates = datesFor(params, line);
    for (const option of line.options) {
      const { shiftSpanMaxMinutes: most } = params;
      const tooLong = most !== null && option.end > option.start + most;
      if (tooLong && dates.holdsOn(option.day)) post.forbid(option);
      else if (atClosedHours(option, params, line, dates)) post.forbid(option);
    }
    postDays(line, dates, post);
    postWeeks(params, line, dates, post);
    if (params.restMinutesMin !== null) postRest(params.restMinutesMin, line, dates, post);
  },
};

/** Dates that only options of that very date can fill need no sum: at most one of them is chosen. */
function postDays(line: LineFacts, dates: Dates, post: LinePoster): void {
  const touching = new Map<Day, OptionFacts[]>();
  for (const option of line.options) {
    for (const date of dates.touchedBy(option).filter(dates.holdsOn)) {
      const known = touching.get(date);
      if (known === undefined) touching.set(date, [option]);
      else known.push(option);
    }
  }
  for (const [date, options] of touching) {
    const span = dates.spanOf(date);
    const already = pastWork(line.past, span);
    const max = dates.dayMax(date);
    const value = (option: OptionFacts): number => mostWork(option, [span]);
    for (const option of options) if (value(option) > max - already) post.forbid(option);
    const ofThisDate = options.every(({ start }) => start >= span.start);
    if (!ofThisDate && already < max) post.sumAtMost({ value, already, max });
  }
}

/** A plain gap, unless the worker grows into the rule or out of it on the way. */
function postRest(minutesMin: number, line: LineFacts, dates: Dates, post: LinePoster): void {
  const { options, past, calendar } = line;
  const lastEnd = Math.max(-Infinity, ...past.map(({ interval }) => interval.end));
  const held = (option: OptionFacts): boolean => dates.holdsOn(calendar.dayOf(option.start));
  if (options.every(held)) {
    post.gap({ minutesMin, lastEnd: lastEnd === -Infinity ? null : instant(lastEnd) });
    return;
  }
  const tooSoonAfter = (end: number) => (later: OptionFacts) =>
    held(later) && later.start < end + minutesMin;
  for (const option of options.filter(tooSoonAfter(lastEnd))) post.forbid(option);
  for (const end of new Set<number>(options.map((option) => option.end))) {
    const later = tooSoonAfter(end);
    const earlier = (option: OptionFacts): boolean => option.end === end;
    if (!options.some(later)) continue;
    post.forbidSuccession({ earlier, later, withinDays: Math.ceil(minutesMin / 1440) + 3 });
  }
}
