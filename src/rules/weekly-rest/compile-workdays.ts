import type { Day } from "../../time/civil.ts";
import type { Instant, Interval } from "../../time/interval.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import { longestFree, meet } from "./compile-free.ts";
import type { Params } from "./rule.ts";

const weekMinutes = 10_080;

/**
 * Part of the compiler alone. A rest that ends within seven times 24 hours of a start of work follows
 * work that is over when a rest less is left. So no dates in a row span more than that, and a date left
 * out leaves time for a rest. What began in the past has fixed hours of its own.
 */
export function postWorkdays(
  params: Params,
  line: LineFacts,
  post: LinePoster,
  busy: readonly Interval[],
): void {
  postPast(params, line, post, busy);
  const { restMinutesMin } = params;
  const ends = new Map(line.options.map((option) => [`${option.day} ${option.end}`, option]));
  for (const { day, end } of ends.values()) {
    const later = (option: OptionFacts): boolean =>
      option.day > day + 1 && option.start < end + restMinutesMin;
    if (!line.options.some(later)) continue;
    const earlier = (option: OptionFacts): boolean => option.day === day && option.end === end;
    post.forbidSuccession({ earlier, later, withinDays: Math.ceil(restMinutesMin / 1440) + 3 });
  }
  const byDay = new Map<Day, readonly OptionFacts[]>();
  for (const option of line.options) {
    byDay.set(option.day, [...(byDay.get(option.day) ?? []), option]);
  }
  for (const [first, options] of byDay) {
    for (let dates = 2; dates <= 8; dates++) {
      const last = (first + dates - 1) as Day;
      postRun(weekMinutes - restMinutesMin, { first, last }, options, byDay.get(last) ?? [], post);
    }
  }
}

/** Not all dates of a run are worked where its first and last shift are too far apart. */
function postRun(
  mostMinutes: number,
  { first, last }: { readonly first: Day; readonly last: Day },
  firsts: readonly OptionFacts[],
  lasts: readonly OptionFacts[],
  post: LinePoster,
): void {
  const starts = [...new Set(firsts.map(({ start }) => start))].toSorted((a, b) => b - a);
  let told = 0;
  for (const start of starts) {
    const isLate = (option: OptionFacts): boolean => option.end > start + mostMinutes;
    const late = lasts.filter(isLate).length;
    // An earlier start with no more late shifts says nothing new.
    if (late === told) continue;
    told = late;
    const value = ({ day, ...option }: OptionFacts): number => {
      if (day < first || day > last) return 0;
      if (day === first) return option.start <= start ? 1 : 0;
      return day < last || isLate({ day, ...option }) ? 1 : 0;
    };
    post.sumAtMost({ value, already: 0, max: last - first });
  }
}

function postPast(
  { restMinutesMin, referenceDays }: Params,
  { calendar, period, options }: LineFacts,
  post: LinePoster,
  busy: readonly Interval[],
): void {
  const starts = new Map<Day, Instant>();
  for (const { start } of busy) {
    const date = calendar.dayOf(start);
    if (start < (starts.get(date) ?? Infinity)) starts.set(date, start);
  }
  for (const start of starts.values()) {
    const windowOf = (weeks: number): Interval => ({
      start,
      end: (start + weeks * weekMinutes) as Instant,
    });
    const [one, both] = [windowOf(1), windowOf(2)];
    const fits = longestFree(one, busy) >= restMinutesMin;
    if (fits && one.end <= period.interval.start) continue;
    const window = fits || referenceDays === 7 ? one : both;
    const minutesMin = window === one ? restMinutesMin : 2 * restMinutesMin;
    if (longestFree(window, busy) >= minutesMin) post.freeStretch({ window, minutesMin, busy });
    else for (const option of options) if (meet(option, window)) post.forbid(option);
  }
}
