import type { Problem } from "../../src/domain/problem.ts";
import type { Worker } from "../../src/domain/worker.ts";
import type { Pack } from "../../src/law/enactment.ts";
import { builtInPacks } from "../../src/law/library.ts";
import { resolve } from "../../src/law/resolve.ts";
import type { Coverage, Ruleset } from "../../src/law/ruleset.ts";
import { kinds } from "./kinds.ts";
import { problemWith } from "./sample-problem.ts";

export const packs = builtInPacks(kinds);

/** The law in force; fails the test when there is none. */
export function lawOf(problem: Problem, from: readonly Pack[] = packs): Ruleset {
  const resolved = resolve(problem, { packs: from });
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problem));
  return resolved.value;
}

export const idsOf = (law: Ruleset): readonly string[] =>
  law.inForce.map(({ enactment }) => enactment.id);

/** Whether one enactment covers a worker; fails the test when it is not in force. */
export function coverageOf(id: string, worker: Worker, problem: Problem = problemWith()): Coverage {
  const held = lawOf(problem).inForce.find(({ enactment }) => enactment.id === id);
  if (held === undefined) throw new Error(`${id} is not in force`);
  return held.covers(worker);
}
