import type { Compiler } from "../rule.ts";
import type { Params } from "./rule.ts";

/** Says the same in the words of a `LinePoster`, without a line of `check.ts`. */
export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    for (const option of line.options) {
      const wallClock = line.calendar.format(option.start).slice(11, 16);
      const [hours = 0, minutes = 0] = wallClock.split(":").map(Number);
      if (hours * 60 + minutes < params.startMinuteMin) post.forbid(option);
    }
  },
};
