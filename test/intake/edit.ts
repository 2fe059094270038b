import { keysOf, type Pointer } from "../../src/intake/pointer.ts";

/** One change to a JSON document; `undefined` takes the field or element out. */
export type Edit = readonly [at: Pointer, value: unknown];

/** A copy of a document with changes made; "/list/-" adds to the end of a list. */
export function edited(document: unknown, edits: readonly Edit[]): unknown {
  let copy: unknown = structuredClone(document);
  for (const [at, value] of edits) {
    const keys = keysOf(at);
    const last = keys.at(-1);
    if (last === undefined) {
      copy = value;
      continue;
    }
    const holder = keys
      .slice(0, -1)
      .reduce((here, key) => (here as Record<string, unknown>)[key], copy);
    if (Array.isArray(holder) && last === "-") holder.push(value);
    else if (value === undefined) delete (holder as Record<string, unknown>)[last];
    else (holder as Record<string, unknown>)[last] = value;
  }
  return copy;
}
