import type { z } from "zod";
import type { IssueList } from "./issues.ts";
import type { Plain } from "./plain.ts";
import { below, isDroppable } from "./schema/walk.ts";
import { reportShape } from "./shape-issues.ts";

/**
 * What is left of a document once its ill-formed parts are gone: fields at the top may be absent, and
 * lists may have holes, so that elements keep their place. Read lists with `each` of `read/reading.ts`.
 */
export type Sound<Json> = { readonly [Field in keyof Json]?: Json[Field] | undefined };

/**
 * Reports every way in which a document differs from its schema, and hands back the sound rest: of
 * each ill-formed value, the smallest enclosing field or element that may be left out is taken out.
 */
export function soundParts<Json>(
  schema: z.ZodType<unknown, Json>,
  document: Plain,
  issues: IssueList,
): Sound<Json> {
  const read = schema.safeParse(document);
  if (read.success) return document as Sound<Json>;
  for (const issue of read.error.issues) reportShape(schema, document, issue, issues);
  for (const issue of read.error.issues) takeOut(schema, document, issue);
  // What is left was read by the schema without an issue, apart from what is absent.
  const isObject = document !== null && typeof document === "object" && !Array.isArray(document);
  return (isObject ? document : {}) as Sound<Json>;
}

function takeOut(schema: z.core.$ZodType, document: Plain, issue: z.core.$ZodIssue): void {
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) remove(document, [...issue.path, key]);
    return;
  }
  remove(document, issue.path.slice(0, droppableDepth(schema, document, issue.path)));
}

/** How many keys of a path lead to the innermost part that may be left out; the top fields always may. */
function droppableDepth(
  schema: z.core.$ZodType,
  document: Plain,
  path: readonly PropertyKey[],
): number {
  let depth = Math.min(1, path.length);
  let here: z.core.$ZodType = schema;
  let value: unknown = document;
  for (const [index, key] of path.entries()) {
    const next = below(here, value, key);
    if (next === null) break;
    if (isDroppable(here, next)) depth = index + 1;
    here = next;
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  }
  return depth;
}

function remove(document: Plain, path: readonly PropertyKey[]): void {
  let here: unknown = document;
  for (const key of path.slice(0, -1)) {
    if (here === null || typeof here !== "object" || !Object.hasOwn(here, key)) return;
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  const last = path.at(-1);
  if (last !== undefined && here !== null && typeof here === "object")
    delete (here as Record<PropertyKey, unknown>)[last];
}
