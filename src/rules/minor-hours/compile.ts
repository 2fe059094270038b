import { type Day, addDays } from "../../time/civil.ts";
import { instant } from "../../time/interval.ts";
import type { Compiler } from "../rule.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import { type Dates, datesFor } from "./compile-dates.ts";
import { postWeeks } from "./compile-weeks.ts";
import type { Params } from "./rule.ts";

/**
 * All on the stricter side of what is unknown. A worker of whom neither birth date nor age band is
 * known is left alone: the check says of her that nobody can judge.
 */
export const compiler: Compiler<Params> = {
  post(params, line, post) {
    const { birthDay, ageBand } = line.worker;
    if (birthDay === null && ageBand !== "minor") return;
    const dates = datesFor(params, line);
    for (const option of line.options) if (atAClosedHour(option, dates)) post.forbid(option);
    postDays(line, dates, post);
    postWeeks(params, line, dates, post);
    if (params.restMinutesMin !== null) postRest(params.restMinutesMin, line, dates, post);
  },
};

function atAClosedHour(option: OptionFacts, dates: Dates): boolean {
  return dates.touchedBy(option).some((date) => {
    const part = dates.partOn(date, option);
    const school = dates.schoolHours(date);
    if (school !== null && part.start < school.end && school.start < part.end) return true;
    // From the end of last night's hours, if they reach this far, to the end of today's.
    const [night, today] = [dates.open(addDays(date, -1), option), dates.open(date, option)];
    let reach = Math.max(part.start, night.start <= part.start ? night.end : part.start);
    if (today.start <= reach) reach = Math.max(reach, today.end);
    return reach < part.end;
  });
}

/** Dates that only options of that very date can fill need no sum: at most one of them is chosen. */
function postDays(line: LineFacts, dates: Dates, post: LinePoster): void {
  const touched = new Map<Day, OptionFacts[]>();
  for (const option of line.options) {
    for (const date of dates.touchedBy(option)) {
      touched.set(date, [...(touched.get(date) ?? []), option]);
    }
  }
  for (const [date, options] of touched) {
    const span = dates.spanOf(date);
    const already = line.past.reduce((sum, shift) => sum + dates.workOf(shift, span), 0);
    const max = dates.dayMax(date);
    const value = (option: OptionFacts): number => dates.mostWork(option, span);
    for (const option of options) if (value(option) > max - already) post.forbid(option);
    const ownOnly = options.every(({ start }) => start >= span.start);
    if (!ownOnly && already < max) post.sumAtMost({ value, already, max });
  }
}

/** A plain gap, unless the worker grows out of the rule or into it on the way. */
function postRest(minutesMin: number, line: LineFacts, dates: Dates, post: LinePoster): void {
  const { options, past, calendar } = line;
  const lastEnd = Math.max(-Infinity, ...past.map(({ interval }) => interval.end));
  const held = (option: OptionFacts): boolean => dates.holdsOn(calendar.dayOf(option.start));
  if (options.every(held)) {
    post.gap({ minutesMin, lastEnd: lastEnd === -Infinity ? null : instant(lastEnd) });
    return;
  }
  const tooSoon = (end: number) => (later: OptionFacts) =>
    held(later) && later.start < end + minutesMin;
  for (const option of options) if (tooSoon(lastEnd)(option)) post.forbid(option);
  for (const end of new Set<number>(options.map((option) => option.end))) {
    const later = tooSoon(end);
    if (!options.some((option) => option.end > end && later(option))) continue;
    const earlier = (option: OptionFacts): boolean => option.end === end;
    post.forbidSuccession({ earlier, later, withinDays: Math.ceil(minutesMin / 1440) + 3 });
  }
}

