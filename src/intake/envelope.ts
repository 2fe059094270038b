import type { z } from "zod";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Issue } from "./issue.ts";
import { IssueList } from "./issues.ts";
import { plainCopy } from "./plain.ts";
import { soundParts } from "./shape.ts";

/**
 * Reads the outside of a request: which fields it has and their plain values. What lies inside a
 * field that is a document of its own is read by the parser of that document.
 */
export function readEnvelope<Shape>(
  schema: z.ZodType<Shape>,
  json: unknown,
): Result<Shape, readonly Issue[]> {
  const issues = new IssueList();
  const document = plainCopy(json, issues);
  if (issues.isEmpty) soundParts(schema, document, issues);
  if (!issues.isEmpty) return fail(issues.all());
  return ok(schema.parse(document));
}

/** Issues of a document that is a field of a request: their pointers start at the request. */
export const inField = (field: string, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, pointer: `/${field}${issue.pointer}` }));
