import { type Day, addDays, weekdayOf } from "../../time/civil.ts";
import type { Instant, Interval } from "../../time/interval.ts";
import type { LineFacts, LinePoster, OptionFacts } from "../told.ts";
import type { Compiler } from "../rule.ts";
import type { Params } from "./rule.ts";

/** The edges of consecutive days: one more than there are days. */
type Edges = readonly Instant[];

export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    if (line.options.every((option) => chosen(params, line, option))) return;
    const busy = line.past
      .filter((shift) => (!shift.onCall || params.onCallCounts) && !chosen(params, line, { start: shift.interval.start, demand: null }))
      .map((shift) => shift.interval);
    for (const week of weeksOf(params.anchor, line)) {
      if (params.referenceDays === 14) {
        const before = edges(params.anchor, line, addDays(week, -7), 7);
        const wholly = (before[7] as Instant) <= line.period.interval.start;
        const rested = longestFree(span(before), busy) >= lengthAsked(params, line, before);
        const both = edges(params.anchor, line, addDays(week, -7), 14);
        if (wholly && !rested) ask(line, post, both, busy, 2 * lengthAsked(params, line, both));
      } else if (neverTooMuch(params, line, edges(params.anchor, line, week, 7))) continue;
      const days = edges(params.anchor, line, week, 7);
      if ((days[7] as Instant) <= line.period.interval.start) continue;
      ask(line, post, days, busy, lengthAsked(params, line, days));
    }
  },
};
