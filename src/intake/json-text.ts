import { type Result, fail, ok } from "../kernel/result.ts";
import type { Issue } from "./issue.ts";
import { IssueList } from "./issues.ts";
import { scanJson } from "./json-scan.ts";

/**
 * Reads JSON text. What is not JSON gives one issue with line and column, both from 1 and in the
 * value as `{ line, column }`; so does a key that stands twice in one object. Never throws.
 */
export function parseJsonText(text: string): Result<unknown, readonly Issue[]> {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const mistake = scanJson(body);
  if (mistake === null) return ok(JSON.parse(body) as unknown);
  const before = body.slice(0, mistake.offset);
  const line = before.split("\n").length;
  const column = mistake.offset - before.lastIndexOf("\n");
  const issues = new IssueList();
  const message = `Line ${line}, column ${column}: ${mistake.message}`;
  issues.add(mistake.code, "", message, { value: { line, column } });
  return fail(issues.all());
}
