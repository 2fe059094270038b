import { instant } from "../../time/interval.ts";
import type { Compiler } from "../rule.ts";
import type { Params } from "./rule.ts";

/**
 * A gap of no minutes between neighbours: each begins when the one before has ended, or later. That
 * holds for all pairs, since the chosen options begin on different dates, one after the other.
 */
export const compiler: Compiler<Params> = {
  post(_params, line, post) {
    const ends = line.past.map(({ interval }) => interval.end);
    const lastEnd = ends.length === 0 ? null : instant(Math.max(...ends));
    post.gap({ minutesMin: 0, lastEnd });
  },
};
