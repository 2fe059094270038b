import type { Solution } from "../solution.ts";
import type { SearchDocument } from "./schema.ts";

/** How the search went, without how long it took: that is never the same twice. */
export function searchDocument({ search }: Pick<Solution, "search">): SearchDocument {
  const { seed, iterations, stopReason, threads, options } = search;
  const { missingMinutes, goalPoints, proof, strategies } = search;
  return {
    ...{ seed, iterations, stopReason, threads, options, missingMinutes, goalPoints },
    proof: proof === null ? null : { ...proof },
    strategies: strategies.map((one) => ({ ...one })),
  };
}
