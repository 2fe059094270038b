import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Kinds, kindsById } from "../../src/law/read-pack.ts";
import type { RuleKind } from "../../src/rules/rule.ts";

const folder = new URL("../../src/rules/", import.meta.url);
const names = readdirSync(fileURLToPath(folder)).filter(
  (name) => !name.startsWith("_") && existsSync(new URL(`${name}/rule.ts`, folder)),
);
const found = await Promise.all(
  names.map(async (name) => {
    const module = (await import(new URL(`${name}/rule.ts`, folder).href)) as {
      readonly kind: RuleKind<unknown>;
    };
    return module.kind;
  }),
);

/** Every rule kind of the program, read from its folder, with nothing of check or compile. */
export const kinds: Kinds = kindsById(found);
