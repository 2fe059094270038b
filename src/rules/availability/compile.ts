import type { Compiler } from "../rule.ts";
import type { Params } from "./rule.ts";

/**
 * An option is open when the hours of the worker fill it. The hours are disjoint, so it is enough to
 * add up what they have in common with the option, and pieces that touch need no joining.
 */
export const compiler: Compiler<Params> = {
  post(_params, line, post) {
    for (const option of line.options) {
      const filled = line.worker.available.reduce(
        (sum, { start, end }) =>
          sum + Math.max(0, Math.min(end, option.end) - Math.max(start, option.start)),
        0,
      );
      if (filled < option.end - option.start) post.forbid(option);
    }
  },
};
