import { addDays } from "../../time/civil.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import type { Planned, Work } from "./compile-night.ts";
import type { Params } from "./rule.ts";

type Series = NonNullable<Params["series"]>;

/**
 * Part of the compiler alone. A series may skip no date, so that it is told date by date: on the
 * dates up to one, not all of so many night shifts and then, too soon, something else.
 */
export function postSeries(
  series: Series,
  line: LineFacts,
  works: readonly Planned[],
  past: readonly Work[],
  post: LinePoster,
): void {
  forbidSkips(series, works, past, post);
  if (series.withDays !== null) postMixed(series.withDays, line, works, past, post);
  const { period } = line;
  const workOf = new Map(works.map((work) => [work.option, work]));
  const already = pastRow(series, past);
  for (let last = period.first; last <= period.last; last = addDays(last, 1)) {
    const planned = last - period.first + 1;
    const isNightIn = (option: OptionFacts, dates: number): boolean =>
      option.day <= last && option.day > last - dates && workOf.get(option)?.mayBeNight === true;
    const { shiftsMax, shiftsMin, restMinutesMin } = series;
    if (shiftsMax !== null && planned + already > shiftsMax) {
      const dates = Math.min(planned, shiftsMax + 1);
      const value = (option: OptionFacts): number => (isNightIn(option, dates) ? 1 : 0);
      post.sumAtMost({ value, already: 0, max: dates - 1 });
    }
    if (planned + already < shiftsMin) continue;
    const dates = Math.min(planned, shiftsMin);
    const ends = works.filter((work) => work.mayBeNight && work.day === last).map(({ end }) => end);
    if (ends.length === 0) continue;
    const soon = Math.max(...ends) + restMinutesMin;
    const other = (option: OptionFacts): boolean =>
      option.day > last && option.start < soon && workOf.get(option)?.isNight !== true;
    const others = new Set(works.filter(({ option }) => other(option)).map((work) => work.day));
    for (const day of others) {
      const value = (option: OptionFacts): number =>
        isNightIn(option, dates) || (option.day === day && other(option)) ? 1 : 0;
      post.sumAtMost({ value, already: 0, max: dates });
    }
  }
}

/**
 * Rows of shifts of any hours: where one of them may be a night shift, so many dates in a row at most,
 * and none that leaves out a date and goes on with the row.
 */
function postMixed(
  { shiftsMax, restMinutesMin }: NonNullable<Series["withDays"]>,
  { period }: LineFacts,
  works: readonly Planned[],
  past: readonly Work[],
  post: LinePoster,
): void {
  let row: readonly Work[] = [];
  past.forEach((work, at) => {
    const before = past[at - 1];
    const goesOn = before !== undefined && work.start < before.end + restMinutesMin;
    row = goesOn ? [...row, work] : [work];
  });
  if (![...works, ...row].some(({ mayBeNight }) => mayBeNight)) return;
  const last = row.at(-1);
  const isNext = last !== undefined && last.day + 1 >= period.first;
  post.consecutiveDays({ max: shiftsMax, already: isNext ? Math.min(row.length, shiftsMax) : 0 });
  for (const { option, day, start } of works) {
    const skips = last !== undefined && day > last.day + 1 && start < last.end + restMinutesMin;
    if (skips) post.forbid(option);
  }
  forbidGoingOn(restMinutesMin, works, post);
}

/** None of the shifts, and then before a rest another one of them after a date left out. */
function forbidGoingOn(restMinutesMin: number, works: readonly Planned[], post: LinePoster): void {
  const among = new Set(works.map(({ option }) => option));
  const ends = new Map(works.map((work) => [`${work.day} ${work.end}`, work]));
  for (const { day, end } of ends.values()) {
    const later = (option: OptionFacts): boolean =>
      option.day > day + 1 && option.start < end + restMinutesMin && among.has(option);
    if (!works.some(({ option }) => later(option))) continue;
    const earlier = (option: OptionFacts): boolean =>
      option.day === day && option.end === end && among.has(option);
    post.forbidSuccession({ earlier, later, withinDays: Math.ceil(restMinutesMin / 1440) + 3 });
  }
}

/** Night work again after a date without any, before the series has ended, is not planned. */
function forbidSkips(
  { restMinutesMin, shiftsMin }: Series,
  works: readonly Planned[],
  past: readonly Work[],
  post: LinePoster,
): void {
  const last = past.at(-1);
  const row = pastRow({ restMinutesMin }, past);
  for (const { option, start, day, mayBeNight, isNight } of works) {
    if (last === undefined || row === 0 || start >= last.end + restMinutesMin) continue;
    const skips = mayBeNight && day > last.day + 1;
    if (skips || (row >= shiftsMin && !isNight)) post.forbid(option);
  }
  const nights = works.filter(({ mayBeNight }) => mayBeNight);
  forbidGoingOn(restMinutesMin, nights, post);
}

/** How many night shifts in a row the past ends with. */
function pastRow(
  { restMinutesMin }: Pick<Series, "restMinutesMin">,
  past: readonly Work[],
): number {
  let row = 0;
  past.forEach((work, at) => {
    const before = past[at - 1];
    const rested = before !== undefined && work.start >= before.end + restMinutesMin;
    row = work.isNight ? (rested ? 1 : row + 1) : 0;
  });
  return row;
}
