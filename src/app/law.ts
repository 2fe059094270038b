import type { Problem } from "../domain/problem.ts";
import type { Issue } from "../intake/issue.ts";
import type { Result } from "../kernel/result.ts";
import type { Pack } from "../law/enactment.ts";
import { builtInPacks } from "../law/library.ts";
import { resolve } from "../law/resolve.ts";
import type { Ruleset } from "../law/ruleset.ts";
import { kindsById } from "../rules/index.ts";

let library: readonly Pack[] | null = null;

/** The built-in packs, read from disk once. */
export function lawLibrary(): readonly Pack[] {
  library ??= builtInPacks(kindsById);
  return library;
}

/** The law in force for a problem: the built-in packs, and packs of the user's own beside them. */
export function rulesetFor(
  problem: Problem,
  ownPacks: readonly Pack[] = [],
): Result<Ruleset, readonly Issue[]> {
  return resolve(problem, { packs: [...lawLibrary(), ...ownPacks] });
}
