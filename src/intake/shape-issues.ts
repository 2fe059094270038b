import type { z } from "zod";
import { isIssueCode } from "./codes.ts";
import type { IssueList } from "./issues.ts";
import type { Plain } from "./plain.ts";
import { type Pointer, child, pointerOf, valueAt } from "./pointer.ts";
import { below, fieldsOf } from "./schema/walk.ts";
import { show } from "./show.ts";
import { suggest } from "./suggest.ts";

/** Says in our words and codes what a schema found. */
export function reportShape(
  schema: z.core.$ZodType,
  document: Plain,
  issue: z.core.$ZodIssue,
  issues: IssueList,
): void {
  const at = pointerOf(issue.path);
  const value = valueAt(document, at);
  if (issue.code === "unrecognized_keys") {
    const fields = fieldsOf(schemaAt(schema, document, issue.path), value);
    for (const key of issue.keys) reportUnknownField(key, at, fields, issues);
  } else if (issue.code === "invalid_union") {
    reportUnion(schema, document, issue, issues);
  } else if (issue.code === "invalid_key" || issue.code === "invalid_element") {
    for (const inner of issue.issues)
      reportOne({ ...inner, path: issue.path }, String(issue.path.at(-1)), at, issues);
  } else reportOne(issue, value, at, issues);
}

function reportUnknownField(
  key: string,
  at: Pointer,
  fields: readonly string[],
  issues: IssueList,
): void {
  const hint = (): string | null => {
    const meant = suggest(key, fields);
    return meant === null
      ? `Remove it. Fields here: ${fields.join(", ")}.`
      : `Did you mean "${meant}"?`;
  };
  issues.add("unknownField", child(at, key), `The field ${show(key)} is not part of the format.`, {
    hint,
  });
}

function reportUnion(
  schema: z.core.$ZodType,
  document: Plain,
  issue: z.core.$ZodIssueInvalidUnion,
  issues: IssueList,
): void {
  const at = pointerOf(issue.path);
  const value = valueAt(document, at);
  // Of the forms a value may have, the one it comes nearest to says what is wrong with it.
  const nearest = issue.errors.find((found) => found.every((inner) => !isOtherType(inner)));
  if (nearest !== undefined) {
    for (const inner of nearest)
      reportShape(schema, document, { ...inner, path: [...issue.path, ...inner.path] }, issues);
    return;
  }
  const options = (issue as { readonly options?: readonly unknown[] }).options;
  if (options !== undefined) {
    reportOptions(value, options.map(String), at, issues);
    return;
  }
  const types = issue.errors.flatMap((found) =>
    found.map((inner) => ("expected" in inner ? typeNames[String(inner.expected)] : undefined)),
  );
  const wanted = [...new Set(types.filter((type) => type !== undefined))].join(" or ");
  issues.add("wrongType", at, `${capital(show(value))} stands where ${wanted} belongs.`, { value });
}

const isOtherType = (issue: z.core.$ZodIssue): boolean =>
  issue.code === "invalid_type" && issue.path.length === 0;

function reportOptions(
  value: unknown,
  options: readonly string[],
  at: Pointer,
  issues: IssueList,
): void {
  const listed = options.map((option) => `"${option}"`).join(", ");
  if (value === undefined) {
    const message = `The field ${show(at.slice(at.lastIndexOf("/") + 1))} is missing.`;
    issues.add("missingField", at, message, { hint: `Write one of ${listed}.` });
    return;
  }
  const hint = (): string => {
    const meant = typeof value === "string" ? suggest(value, options) : null;
    return meant === null ? `Use one of ${listed}.` : `Did you mean "${meant}"? Known: ${listed}.`;
  };
  issues.add("unknownValue", at, `${capital(show(value))} is not one of ${listed}.`, {
    value,
    hint,
  });
}

function reportOne(issue: z.core.$ZodIssue, value: unknown, at: Pointer, issues: IssueList): void {
  const found = capital(show(value));
  if (issue.code === "invalid_type") reportType(issue, value, at, issues);
  else if (issue.code === "invalid_value")
    reportOptions(value, issue.values.map(String), at, issues);
  else if (issue.code === "too_big" || issue.code === "too_small")
    reportBound(issue, value, at, issues);
  else if (isIssueCode(issue.message))
    issues.add(issue.message, at, `${found} is not written as the format says.`, { value });
  else issues.add("wrongType", at, `${found} does not fit the format.`, { value });
}

function reportType(
  issue: z.core.$ZodIssueInvalidType,
  value: unknown,
  at: Pointer,
  issues: IssueList,
): void {
  const wanted = typeNames[issue.expected] ?? issue.expected;
  if (value === undefined) {
    const name = show(at.slice(at.lastIndexOf("/") + 1));
    issues.add("missingField", at, `The field ${name} is missing: it takes ${wanted}.`);
  } else if (issue.expected === "int" && typeof value === "number")
    issues.add("notWhole", at, `${value} is not a whole number.`, { value });
  else
    issues.add("wrongType", at, `${capital(show(value))} stands where ${wanted} belongs.`, {
      value,
    });
}

function reportBound(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  value: unknown,
  at: Pointer,
  issues: IssueList,
): void {
  const isBig = issue.code === "too_big";
  const bound = isBig ? issue.maximum : issue.minimum;
  const what = boundNames[issue.origin] ?? "";
  const limit = `${isBig ? "at most" : issue.inclusive === false ? "more than" : "at least"} ${bound}${what}`;
  const message = `${capital(show(value))} is out of bounds: ${limit}.`;
  issues.add(isBig ? "tooLarge" : "tooSmall", at, message, { value });
}

const boundNames: Readonly<Record<string, string>> = {
  string: " characters",
  array: " entries",
};

const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  record: "an object",
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function schemaAt(
  schema: z.core.$ZodType,
  document: Plain,
  path: readonly PropertyKey[],
): z.core.$ZodType {
  let here = schema;
  let value: unknown = document;
  for (const key of path) {
    const next = below(here, value, key);
    if (next === null) return here;
    here = next;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return here;
}
