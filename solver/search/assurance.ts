import { Bug } from "../../src/kernel/assert.ts";
import { dumpModel } from "../model/dump.ts";
import { evaluate } from "../model/evaluate.ts";
import type { State } from "../state/state.ts";

/**
 * How often the score is recomputed from scratch: never during the search ("off"), whenever the
 * best gets better ("improvements"), or after every edit ("every-edit", hundreds of times slower).
 * The result is recomputed once in any case.
 */
export type Assurance = "off" | "improvements" | "every-edit";

/**
 * Throws a Bug with a dump when the state's score is not what the slow form says, or is not lawful.
 */
export function assureScore(state: State, seed: number): void {
  const slow = evaluate(state.model, state.roster);
  const agrees = slow.legal === 0 && slow.coverage === state.coverage && slow.goals === state.goals;
  if (agrees) return;
  throw new Bug("the score has drifted from its slow form", {
    seed,
    held: state.score,
    slow: { legal: slow.legal, coverage: slow.coverage, goals: slow.goals },
    broken: slow.terms.filter((term) => term.broken),
    roster: [...state.roster],
    model: dumpModel(state.model),
  });
}
