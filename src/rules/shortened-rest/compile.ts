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
    const owed = deadlines(params, line);
    const long = params.compensation?.restMinutesMin ?? 0;
    const minutesMin = Math.max(params.restMinutesMin, owed.length > 0 ? long : 0);
    post.gap({ minutesMin, lastEnd });
    // Days that are free or follow a long rest make up for one short rest each; a day is lost at the edge.
    const from = Math.max(lastEnd ?? 0, line.period.interval.start);
    const days = (until: number): number => Math.floor((until - from) / 1440) - 1;
    if (owed.every((until, at) => days(until) > at)) return;
    const last = Math.max(...owed);
    for (const option of line.options) if (option.start < last) post.forbid(option);
  },
};

/** Until when each short rest of the past must be made up for that is not yet, sorted. */
function deadlines(params: Params, line: LineFacts): readonly number[] {
  const { compensation, restMinutesMin } = params;
  if (compensation === null) return [];
  const span = compensation.withinDays * 1440;
  const free = freeOf(params, line);
  const long = free.flatMap(({ start, end }) => {
    const count = Math.floor((end - start - compensation.restMinutesMin) / 1440) + 1;
    return Array.from({ length: Math.max(0, count) }, (_, at) => start + at * 1440);
  });
  const owed: number[] = [];
  for (const { start, end } of free) {
    if (end - start >= restMinutesMin || end - start < params.shortestMinutesMin) continue;
    const index = long.findIndex((from) => {
      const until = Math.max(end, from + compensation.restMinutesMin);
      return until - Math.min(start, from) <= span;
    });
    if (index < 0) owed.push(start + span);
    else long.splice(index, 1);
  }
  return owed.sort((a, b) => a - b);
}

/** The time between past shifts. */
function freeOf({ onCallCounts }: Params, line: LineFacts): readonly Free[] {
  const free: Free[] = [];
  let end = -Infinity;
  for (const { interval, onCall } of line.past) {
    if (onCall && !onCallCounts) continue;
    if (end > -Infinity) free.push({ start: end, end: interval.start });
    end = Math.max(end, interval.end);
  }
  return free;
}
