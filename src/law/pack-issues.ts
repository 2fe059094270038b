import type { z } from "zod";
import type { Issue } from "../intake/issue.ts";
import { type PackCode, packCodes } from "./pack-codes.ts";

type ZodIssue = z.core.$ZodIssue;

/** RFC 6901: "~" and "/" inside a key are escaped. */
export const pointerTo = (base: string, path: readonly PropertyKey[]): string =>
  base + path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

export const packIssue = (
  code: PackCode,
  pointer: string,
  message: string,
  hint: string,
  value?: unknown,
): Issue => ({ code, pointer, message, hint, ...(value === undefined ? {} : { value }) });

/** What a schema of ours found, each with its own code. `root` is what was parsed. */
export function issuesOfZod(
  error: { readonly issues: readonly ZodIssue[] },
  base: string,
  root: unknown,
): readonly Issue[] {
  return error.issues.flatMap((found) => issuesOf(found, base, root));
}

/** What a rule kind's schema found: one code for all of them, with the kind's own words. */
export function issuesOfParameters(
  error: { readonly issues: readonly ZodIssue[] },
  base: string,
  root: unknown,
  kind: string,
): readonly Issue[] {
  return error.issues.map((found) =>
    packIssue(
      "pack.badParameters",
      pointerTo(base, found.path),
      `The parameters of ${kind}: ${sentence(found.message)}`,
      `See the parameters of the rule kind ${kind}; every number has its unit in its name.`,
      valueAt(root, found.path),
    ),
  );
}

function issuesOf(found: ZodIssue, base: string, root: unknown): readonly Issue[] {
  if (found.code === "unrecognized_keys") {
    return found.keys.map((key) =>
      packIssue(
        "pack.unknownField",
        pointerTo(base, [...found.path, key]),
        `The field "${key}" is not part of the format.`,
        "Remove the field, or check its spelling.",
      ),
    );
  }
  const pointer = pointerTo(base, found.path);
  const value = valueAt(root, found.path);
  if (value === undefined) {
    return [
      packIssue(
        "pack.missingField",
        pointer,
        `The field "${String(found.path.at(-1))}" is missing.`,
        "Add the field; where nothing is known, the format says which fields may be null.",
      ),
    ];
  }
  if (found.code === "custom") {
    const code = ownCode(found.params?.["code"]);
    return [packIssue(code, pointer, sentence(found.message), packHints[code] ?? hintless, value)];
  }
  return [packIssue("pack.badValue", pointer, sentence(found.message), hintless, value)];
}

const hintless = "Compare with the packs that come with the program.";

const packHints: Partial<Record<PackCode, string>> = {
  "pack.badDate": "Write the date as year, month and day: 2026-12-07.",
  "pack.badUrl": "Give the whole address, or null when none is known.",
  "pack.badPredicate": 'Write {"fact": ..., "equals": ...}, or all, any, not, in, atLeast, below.',
  "pack.unknownFact": 'Begin with "employer.", "site." or "worker.", as "employer.sector".',
  "pack.noCitation": "Name the section of the law, agreement or policy.",
  "pack.noReading": "Say in a sentence how the text was read.",
  "pack.noSource": "Say where the text was read, or why it was not.",
};

const ownCode = (code: unknown): PackCode =>
  typeof code === "string" && Object.hasOwn(packCodes, code) ? (code as PackCode) : "pack.badValue";

const sentence = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  const inside = (held: unknown, key: PropertyKey): unknown =>
    (held as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return path.reduce(inside, root);
}
