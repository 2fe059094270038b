import type { Compiler } from "../rule.ts";
import type { Params } from "./rule.ts";

/** An option that has a minute in common with a leave may not be chosen. */
export const compiler: Compiler<Params> = {
  post(_params, line, post) {
    for (const option of line.options) {
      const taken = line.worker.leaves.some(
        ({ interval }) =>
          Math.max(option.start, interval.start) < Math.min(option.end, interval.end),
      );
      if (taken) post.forbid(option);
    }
  },
};
