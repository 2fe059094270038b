import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assert } from "../kernel/assert.ts";
import type { Pack } from "./enactment.ts";
import { loadPack } from "./load-pack.ts";
import type { Kinds } from "./read-pack.ts";

/** The pack that is in force everywhere: what nobody can do, and what is everywhere respected. */
export const basePackId = "fairweek-base";

/** Where the packs that come with the program are: beside this file, in source and in the build. */
export const builtInFolder: string = fileURLToPath(new URL("./packs/", import.meta.url));

/**
 * The packs that come with the program, by id. Read from disk at each call: keep the result.
 * @throws Bug when one of them has an issue, for then the program was shipped broken.
 */
export function builtInPacks(kinds: Kinds): readonly Pack[] {
  const ids = readdirSync(builtInFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return ids.map((id) => {
    const loaded = loadPack(`${builtInFolder}${id}`, kinds);
    assert(loaded.ok, `the built-in pack ${id} is well formed`, loaded);
    assert(loaded.value.id === id, "a built-in pack is in the folder of its id", loaded.value.id);
    return loaded.value;
  });
}
