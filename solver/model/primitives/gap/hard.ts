import type { FrozenNumbers } from "../../numbers.ts";
import type { Model } from "../../model.ts";

/**
 * All hard gaps of a line at once: the longest one rules between options, the latest start the
 * first.
 */
export interface HardGaps {
  /** By line; -Infinity where no hard gap is posted. */
  readonly minutesMin: FrozenNumbers;
  /** By line: the earliest start lawful for the first chosen option; -Infinity = any. */
  readonly firstStart: FrozenNumbers;
}

export function hardGaps(model: Model): HardGaps {
  const minutesMin = new Float64Array(model.lines).fill(-Infinity);
  const firstStart = new Float64Array(model.lines).fill(-Infinity);
  for (const spec of model.specs.gap) {
    if (spec.price !== null) continue;
    const { line } = spec;
    minutesMin[line] = Math.max(minutesMin[line]!, spec.minutesMin);
    if (spec.lastEnd === null) continue;
    firstStart[line] = Math.max(firstStart[line]!, spec.lastEnd + spec.minutesMin);
  }
  return { minutesMin, firstStart };
}
