import { addDays } from "../../time/civil.ts";
import type { LineFacts } from "../told.ts";
import type { Compiler } from "../rule.ts";
import type { Params } from "./rule.ts";

export const compiler: Compiler<Params> = {
  // More days than the limit already worked is not the planner's doing: the next day must be off.
  post: (params, line, post) =>
    post.consecutiveDays({
      max: params.daysMax,
      already: Math.min(params.daysMax, daysWorkedUpTo(params, line)),
    }),
};

/** How many dates in a row, back from the eve of the period, have a shift that starts on them. */
function daysWorkedUpTo({ onCallCounts }: Params, line: LineFacts): number {
  const past = line.past.filter((shift) => onCallCounts || !shift.onCall);
  const dates = new Set(past.map((shift) => line.calendar.dayOf(shift.interval.start)));
  let already = 0;
  while (dates.has(addDays(line.period.first, -1 - already))) already++;
  return already;
}
