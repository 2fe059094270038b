import type { Compiler } from "../rule.ts";
import type { Params } from "./rule.ts";

/**
 * A shift that leaves too little of its 24 hours can never be followed by the rest; any other has
 * it when the next shift keeps its distance. Both together are enough, whatever comes next.
 */
export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    const longest = 1440 - params.restMinutesMin;
    for (const option of line.options) {
      if (option.end - option.start > longest) post.forbid(option);
    }
    const ends = line.past
      .filter((shift) => !shift.onCall || params.onCallCounts)
      .map((shift) => shift.interval.end);
    const lastEnd =
      ends.length === 0 ? null : ends.reduce((last, end) => (end > last ? end : last));
    post.gap({ minutesMin: params.restMinutesMin, lastEnd });
  },
};
