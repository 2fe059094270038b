import type { Problem } from "../../src/domain/problem.ts";
import { parseProblem } from "../../src/intake/parse.ts";
import type { Interval } from "../../src/time/interval.ts";
import { edited, type Edit } from "./edit.ts";
import { goodProblem } from "./good-problem.ts";

/** The problem that a document holds; a failure with all issues where it holds none. */
export function read(json: unknown): Problem {
  const result = parseProblem(json);
  if (!result.ok) throw new Error(JSON.stringify(result.problem, null, 1));
  return result.value;
}
/** The good problem with changes that keep it good. */
export const good = (...edits: readonly Edit[]): Problem => read(edited(goodProblem(), edits));

/** Intervals as people read them, by the wall clock of the problem's site. */
export const shown = (problem: Problem, spans: readonly Interval[]): readonly string[] =>
  spans.map(({ start, end }) =>
    [start, end].map((at) => problem.site.calendar.format(at)).join(" to "),
  );
