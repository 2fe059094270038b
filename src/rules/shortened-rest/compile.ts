import type { Compiler } from "../rule.ts";
import type { LineFacts } from "../told.ts";
import type { Params } from "./rule.ts";

interface Free {
  readonly start: number;
  readonly end: number;
}

/** No rest is planned to be short. Short rests of the past must still be made up for. */
export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    const past = line.past.filter((shift) => params.onCallCounts || !shift.onCall);
    const lastEnd = past.reduce<(typeof past)[number]["interval"]["end"] | null>(
      (last, { interval }) => (last !== null && last > interval.end ? last : interval.end),
      null,
    );
    // What can no longer be made up for asks nothing of what is planned.
    const debts = debtsOf(params, line).filter(({ until }) => until > line.period.interval.start);
    const minutesMin = Math.max(params.restMinutesMin, ...debts.map(({ minutes }) => minutes));
    post.gap({ minutesMin, lastEnd });
    const owed = debts.map(({ until }) => until).sort((a, b) => a - b);
    // Days that are free or follow a long rest make up for one short rest each; a day is lost at the edge.
    const from = Math.max(lastEnd ?? 0, line.period.interval.start);
    const days = (until: number): number => Math.floor((until - from) / 1440) - 1;
    if (owed.every((until, at) => days(until) > at)) return;
    const last = Math.max(...owed);
    for (const option of line.options) if (option.start < last) post.forbid(option);
  },
};

interface Debt {
  readonly until: number;
  readonly minutes: number;
}

/** Until when, and with how long a rest, each short one of the past must be made up for. */
function debtsOf(params: Params, line: LineFacts): readonly Debt[] {
  const { compensation, restMinutesMin, onlyIf } = params;
  const mayBeShort = onlyIf === null || line.fact(onlyIf) === true;
  if (compensation === null || !mayBeShort) return [];
  const span = compensation.withinDays * 1440;
  const free = freeOf(params, line);
  const long = free.flatMap(({ start, end }) => {
    const count = Math.floor((end - start - compensation.restMinutesMin) / 1440) + 1;
    return Array.from({ length: Math.max(0, count) }, (_, at) => ({
      from: start + at * 1440,
      end,
    }));
  });
  const owed: Debt[] = [];
  for (const { start, end } of free) {
    if (end - start >= restMinutesMin || end - start < params.shortestMinutesMin) continue;
    const more = compensation.addsWhatLacks ? restMinutesMin - (end - start) : 0;
    const minutes = compensation.restMinutesMin + more;
    const index = long.findIndex((rest) => {
      if (rest.end - rest.from < minutes) return false;
      if (compensation.onlyAfter && rest.from < end) return false;
      return Math.max(end, rest.from + minutes) - Math.min(start, rest.from) <= span;
    });
    if (index < 0) owed.push({ until: start + span, minutes });
    else long.splice(index, 1);
  }
  return owed;
}

/** The time between past shifts, or only that which does not lie within the work of one date. */
function freeOf({ onCallCounts, trigger }: Params, line: LineFacts): readonly Free[] {
  const free: Free[] = [];
  let before: Free | null = null;
  for (const { interval, onCall } of line.past) {
    if (onCall && !onCallCounts) continue;
    const midnight = line.calendar.dayStart(line.calendar.dayOf(interval.start));
    const isRest = trigger === "any" || (before !== null && before.start < midnight);
    if (before !== null && isRest) free.push({ start: before.end, end: interval.start });
    if (before === null || before.end < interval.end) before = interval;
  }
  return free;
}
