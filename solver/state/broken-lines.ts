import { evaluate } from "../model/evaluate.ts";
import type { Model } from "../model/model.ts";
import type { Roster } from "../model/numbers.ts";

/**
 * The lines whose rows break a hard limit, ascending. With floors, that is so of lines on which
 * nobody works yet; without floors, of lines whose pins are not set.
 */
export function brokenLines(model: Model, roster: Roster): readonly number[] {
  const lines = evaluate(model, roster).terms.flatMap(({ broken, line }) =>
    broken && line !== null ? [line] : [],
  );
  return [...new Set(lines)].sort((a, b) => a - b);
}
