import type { Compiler } from "../rule.ts";
import type { Params } from "./rule.ts";

/** An option is never a shift of standing by, so it always counts. */
export const compiler: Compiler<Params> = {
  post: ({ shiftMinutesMin }, line, post) => {
    for (const option of line.options) {
      if (option.end < option.start + shiftMinutesMin) post.forbid(option);
    }
  },
};
