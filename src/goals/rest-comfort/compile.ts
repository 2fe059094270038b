import type { GoalCompiler } from "../goal.ts";
import { rates } from "./goal.ts";

/** One priced gap; the line has at most one option a day, so no two options are a split shift. */
export const compiler: GoalCompiler = (line, _problem, post) => {
  let lastEnd: number | null = null;
  for (const { interval } of line.past) {
    if (lastEnd === null || interval.end > lastEnd) lastEnd = interval.end;
  }
  post.shortGap({
    below: rates.restMinutesWanted,
    lastEnd,
    flat: rates.flatPoints,
    perMinute: rates.pointsPerMinute,
  });
};
