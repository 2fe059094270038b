import type { Problem } from "../domain/problem.ts";
import type { Issue } from "../intake/issue.ts";
import type { Result } from "../kernel/result.ts";
import type { Pack } from "../law/enactment.ts";
import { builtInPacks } from "../law/library.ts";
import { loadPack as loadPackOf } from "../law/load-pack.ts";
import { kindsById, readPack as readPackOf } from "../law/read-pack.ts";
import { resolve } from "../law/resolve.ts";
import type { Ruleset } from "../law/ruleset.ts";
import { rules } from "../rules/index.ts";

const kinds = kindsById(rules.map(({ kind }) => kind));

let library: readonly Pack[] | null = null;

/** The built-in packs, read from disk once. */
export function lawLibrary(): readonly Pack[] {
  library ??= builtInPacks(kinds);
  return library;
}

/** A pack of the user's own, from a folder or a single JSON file, with all its issues at once. */
export const loadPack = (path: string): Result<Pack, readonly Issue[]> => loadPackOf(path, kinds);

/** The same from parsed JSON. */
export const readPack = (json: unknown): Result<Pack, readonly Issue[]> => readPackOf(json, kinds);

/** The law in force for a problem: the built-in packs, and packs of the user's own beside them. */
export function rulesetFor(
  problem: Problem,
  ownPacks: readonly Pack[] = [],
): Result<Ruleset, readonly Issue[]> {
  return resolve(problem, { packs: [...lawLibrary(), ...ownPacks] });
}
