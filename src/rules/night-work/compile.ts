import { addDays, weekdayOf } from "../../time/civil.ts";
import type { Compiler } from "../rule.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import { postFrequency } from "./compile-frequency.ts";
import { type Planned, type Work, pastWork, workOf } from "./compile-night.ts";
import { postRests } from "./compile-rests.ts";
import { postSeries } from "./compile-series.ts";
import type { Params } from "./rule.ts";

export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    const works = line.options.map((option) => workOf(params, line, option));
    const past = pastWork(params, line);
    for (const { option, mayBeNight, paidMinutes } of works) {
      const most = Math.min(params.shiftMinutesMax ?? Infinity, params.dayMinutesMax ?? Infinity);
      if (mayBeNight && paidMinutes > most) post.forbid(option);
    }
    postRestAfterLonger(params, works, past, post);
    if (params.dayMinutesMax !== null) postDays(params.dayMinutesMax, works, past, post);
    if (params.restAfter !== null) postRests(params.restAfter, works, past, post);
    if (params.series !== null) postSeries(params.series, line, works, past, post);
    const { frequency } = params;
    if (frequency !== null) postFrequency(frequency, params, line, works, past, post);
    if (params.average !== null) postAverages(params.average, line, works, past, post);
  },
};

/** No longer night shift is planned, but one of the past is rested from. */
function postRestAfterLonger(
  { shiftMinutesMax: usual, longer }: Params,
  works: readonly Planned[],
  past: readonly Work[],
  post: LinePoster,
): void {
  if (usual === null || longer === null) return;
  const long = past.filter(({ mayBeNight, paidMinutes }) => mayBeNight && paidMinutes > usual);
  for (const { option, start } of works) {
    const isSoon = long.some(({ end }) => start < end + longer.restMinutesMin);
    if (isSoon) post.forbid(option);
  }
}

/** Of two shifts less than 24 hours apart the later one starts on the next date, or never. */
function postDays(
  most: number,
  works: readonly Planned[],
  past: readonly Work[],
  post: LinePoster,
): void {
  const within = (from: number, work: Work): number =>
    Math.max(0, Math.min(work.paidMinutes, from + 1440 - work.start, work.end - from));
  const tooMuch = (from: Work, others: readonly Work[]): boolean => {
    const inside = [from, ...others].filter((work) => within(from.start, work) > 0);
    const sum = inside.reduce((all, work) => all + within(from.start, work), 0);
    return sum > most && inside.some((work) => work.mayBeNight);
  };
  for (const earlier of works) {
    const { option } = earlier;
    const fromPast = past.some((from) => {
      const meets = earlier.start < from.start + 1440;
      return meets && tooMuch(from, [...past.filter((one) => one !== from), earlier]);
    });
    if (fromPast || tooMuch(earlier, past)) post.forbid(option);
    const bad = new Set(
      works
        .filter((later) => later.day > earlier.day && later.start < earlier.start + 1440)
        .filter((later) => tooMuch(earlier, [later, ...past]))
        .map((later) => later.option),
    );
    if (bad.size === 0) continue;
    post.forbidSuccession({
      earlier: (one) => one === option,
      later: (one) => bad.has(one),
      withinDays: 2,
    });
  }
}

/** As if every night shift that may be were one; where too few can be, nothing is told. */
function postAverages(
  { weeks, weekMinutesMax, nightShiftsMin }: NonNullable<Params["average"]>,
  { calendar, period, past: shifts }: LineFacts,
  works: readonly Planned[],
  past: readonly Work[],
  post: LinePoster,
): void {
  let monday = addDays(period.first, 1 - weekdayOf(period.first));
  for (; monday <= period.last; monday = addDays(monday, 7)) {
    const from = calendar.dayStart(addDays(monday, 7 - 7 * weeks));
    const to = calendar.dayStart(addDays(monday, 7));
    const clipped = ({ start, end }: { start: number; end: number }): number =>
      Math.max(0, Math.min(end, to) - Math.max(start, from));
    const isNightIn = (work: Work): boolean => work.mayBeNight && clipped(work) > 0;
    const dates = new Set(works.filter(isNightIn).map(({ day }) => day));
    if (past.filter(isNightIn).length + dates.size < nightShiftsMin) continue;
    const already = shifts
      .filter(({ onCall }) => !onCall)
      .reduce((sum, { interval, breaks }) => {
        const unpaid = breaks.filter(({ paid }) => !paid);
        return (
          sum + clipped(interval) - unpaid.reduce((all, one) => all + clipped(one.interval), 0)
        );
      }, 0);
    const value = (option: OptionFacts): number => Math.min(option.paidMinutes, clipped(option));
    if (!works.some(({ option }) => value(option) > 0)) continue;
    post.sumAtMost({ value, already, max: Math.max(already, weeks * weekMinutesMax) });
  }
}
