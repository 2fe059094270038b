import type { Disruptions } from "../domain/disruption.ts";
import type { Problem } from "../domain/problem.ts";
import { disrupted } from "../repair/disrupt.ts";

/** The problem as it is asked when something has happened: `now` is when the answer is made. */
export const atThatTime = (problem: Problem, { now }: Disruptions): Problem =>
  now === null ? problem : { ...problem, now };

/** The problem with what happened in it: what a repaired schedule is checked and explained against. */
export const problemAfter = (problem: Problem, what: Disruptions): Problem =>
  disrupted(atThatTime(problem, what), what.list);
