import type { IssueList } from "./issues.ts";
import { limits } from "./limits.ts";
import { type Pointer, child } from "./pointer.ts";

/** JSON as data. Objects have no prototype, so that no key means anything but itself. */
export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

interface Pending {
  readonly from: object;
  readonly to: Plain[] | { [key: string]: Plain };
  readonly at: Pointer;
  readonly depth: number;
}

/**
 * Copies anything into plain data without ever throwing, or returns null with the issue. Absent and
 * `undefined` fields are the same. Cycles run into the bound on depth.
 */
export function plainCopy(input: unknown, issues: IssueList): Plain | null {
  try {
    return copyAll(input, issues);
  } catch {
    // Only a getter or a proxy of the caller's can throw here: the value is not data.
    issues.add("notJson", "", "The input has a part that cannot be read as data.");
    return null;
  }
}

function copyAll(input: unknown, issues: IssueList): Plain | null {
  const holder: Plain[] = [];
  const pending: Pending[] = [{ from: [input], to: holder, at: "", depth: 0 }];
  let values = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const isList = Array.isArray(next.from);
    const keys = isList ? listKeys(next.from as readonly unknown[]) : Object.keys(next.from);
    values += isList ? (next.from as readonly unknown[]).length : keys.length;
    if (values > limits.values) {
      issues.add("tooMuchData", "", `The document holds more than ${limits.values} values.`);
      return null;
    }
    for (const key of keys) {
      const at = next.depth === 0 ? "" : child(next.at, key);
      const value = (next.from as Record<string | number, unknown>)[key];
      if (value === undefined && !isList) continue;
      const copied = copyOne(value);
      if (copied === undefined) {
        issues.add("notJson", at, `A value of the sort "${typeof value}" is not JSON.`);
        return null;
      }
      (next.to as Record<string | number, Plain>)[key] = copied;
      if (copied === null || typeof copied !== "object") continue;
      if (next.depth >= limits.depth) {
        issues.add("tooDeep", next.at, `The document is nested more than ${limits.depth} deep.`);
        return null;
      }
      pending.push({ from: value as object, to: copied, at, depth: next.depth + 1 });
    }
  }
  return holder[0] ?? null;
}

const listKeys = (list: readonly unknown[]): readonly number[] =>
  list.length > limits.values ? [] : Array.from(list.keys());

/** The value itself, an empty vessel for a list or an object, or undefined for what JSON does not have. */
function copyOne(value: unknown): Plain | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  // Adding 0 turns -0, which JSON text can hold but no unit means, into 0.
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : undefined;
  if (Array.isArray(value)) return [];
  if (typeof value !== "object") return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isPlain ? (Object.create(null) as { [key: string]: Plain }) : undefined;
}
