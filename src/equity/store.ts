import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { EquityIssue } from "./issue.ts";

const name = z.string().min(1).max(100);

/**
 * The file of protected attributes: which attributes there are with the values each can have, and for
 * each worker the values stated. `null`, or an attribute left out, is "not stated".
 */
const attributeFile = z.strictObject({
  format: z.literal("fairweek-attributes"),
  version: z.literal(1),
  attributes: z
    .array(z.strictObject({ name, values: z.array(name).min(2).max(40) }))
    .min(1)
    .max(20),
  workers: z
    .array(
      z.strictObject({
        worker: name,
        stated: z.array(z.strictObject({ attribute: name, value: name.nullable() })).max(20),
      }),
    )
    .max(100_000),
});

type AttributeFile = z.infer<typeof attributeFile>;

/**
 * Protected attributes of workers. It holds nothing that can be read, printed or serialised: only the
 * audits of this folder can ask it, through {@link statedValue} and {@link valuesOf}.
 */
export interface AttributeStore {
  readonly kind: "fairweek-attributes";
}

interface Held {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly stated: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const contents = new WeakMap<AttributeStore, Held>();

const issue = (code: string, pointer: string, message: string, hint: string): EquityIssue => ({
  code: `equity.${code}`,
  pointer,
  message,
  hint,
});

function* doubled(names: readonly string[]): Iterable<number> {
  const seen = new Set<string>();
  for (const [index, one] of names.entries()) {
    if (seen.has(one)) yield index;
    seen.add(one);
  }
}

/** What the shape alone cannot say. Messages name the place, never the value: it is protected. */
function meaningIssues(file: AttributeFile): readonly EquityIssue[] {
  const issues: EquityIssue[] = [];
  const twice = (pointer: string): void => {
    issues.push(issue("named-twice", pointer, "The same name stands here again.", "Remove one."));
  };
  for (const i of doubled(file.attributes.map((one) => one.name))) twice(`/attributes/${i}/name`);
  file.attributes.forEach(({ values }, i) => {
    for (const j of doubled(values)) twice(`/attributes/${i}/values/${j}`);
  });
  for (const i of doubled(file.workers.map((one) => one.worker))) twice(`/workers/${i}/worker`);
  const allowed = new Map(file.attributes.map((one) => [one.name, new Set(one.values)]));
  file.workers.forEach(({ stated }, i) => {
    for (const j of doubled(stated.map((one) => one.attribute))) {
      twice(`/workers/${i}/stated/${j}/attribute`);
    }
    stated.forEach(({ attribute, value }, j) => {
      const pointer = `/workers/${i}/stated/${j}`;
      const values = allowed.get(attribute);
      if (values === undefined) {
        const message = `"${attribute}" is not among the file's attributes.`;
        issues.push(issue("unknown-attribute", `${pointer}/attribute`, message, "List it first."));
      } else if (value !== null && !values.has(value)) {
        const message = `The value is not among those listed for "${attribute}".`;
        issues.push(issue("unknown-value", `${pointer}/value`, message, "List it, or use null."));
      }
    });
  });
  return issues;
}

/** Reads the text of an attribute file; every fault is an issue with its JSON pointer. */
export function parseAttributes(text: string): Result<AttributeStore, readonly EquityIssue[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's own message may quote the text, which is protected.
    const hint = "Write the file with a JSON library.";
    return fail([issue("not-json", "", "The attribute file is not JSON.", hint)]);
  }
  const parsed = attributeFile.safeParse(json, { reportInput: false });
  if (!parsed.success) {
    return fail(
      parsed.error.issues.map(({ path, code }) => {
        const pointer = path
          .map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`)
          .join("");
        const hint = 'See the format "fairweek-attributes", version 1.';
        return issue("attribute-file", pointer, `This is not what the format asks: ${code}.`, hint);
      }),
    );
  }
  const issues = meaningIssues(parsed.data);
  if (issues.length > 0) return fail(issues);
  const store: AttributeStore = Object.freeze({ kind: "fairweek-attributes" });
  contents.set(store, {
    values: new Map(parsed.data.attributes.map((one) => [one.name, one.values])),
    stated: new Map(
      parsed.data.workers.map(({ worker, stated }) => [
        worker,
        new Map(
          stated.flatMap(({ attribute, value }) => (value === null ? [] : [[attribute, value]])),
        ),
      ]),
    ),
  });
  return ok(store);
}

/** Reads an attribute file from disk; a file that cannot be read is an issue too. */
export function loadAttributes(path: string): Result<AttributeStore, readonly EquityIssue[]> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    const hint = "Give the path of a readable file.";
    return fail([issue("no-attribute-file", "", "The attribute file cannot be read.", hint)]);
  }
  return parseAttributes(text);
}

/** The values an attribute can have, in the file's order; null when the file has no such attribute. */
export const valuesOf = (store: AttributeStore, attribute: string): readonly string[] | null =>
  contents.get(store)?.values.get(attribute) ?? null;

/** The names of the attributes that the file lists, in its order: never who has which. */
export const attributeNames = (store: AttributeStore): readonly string[] => [
  ...(contents.get(store)?.values.keys() ?? []),
];

/** What a worker has stated of an attribute; null when nothing. */
export const statedValue = (
  store: AttributeStore,
  { worker, attribute }: { readonly worker: string; readonly attribute: string },
): string | null => contents.get(store)?.stated.get(worker)?.get(attribute) ?? null;
