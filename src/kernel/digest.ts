import { createHash } from "node:crypto";

/** Canonical JSON that was written before: it stands where the value it was written of would. */
export class Written {
  readonly text: string;
  constructor(value: unknown) {
    this.text = canonicalJson(value);
  }
}

/** JSON with object keys in code-unit order, so that equal data give equal text. */
export function canonicalJson(value: unknown): string {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "null";
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return listJson(value);
  if (value instanceof Written) return value.text;
  const held = value as Readonly<Record<string, unknown>>;
  let text = "";
  for (const { key, name } of namesOf(Object.keys(held))) {
    const entry = held[key];
    if (entry !== undefined) text += (text === "" ? name : `,${name}`) + canonicalJson(entry);
  }
  return `{${text}}`;
}

/** SHA-256 of the canonical JSON, as "sha256:" and 64 hexadecimal digits. */
export function digestOf(value: unknown): string {
  return `sha256:${createHash("sha256").update(canonicalJson(value)).digest("hex")}`;
}

function listJson(values: readonly unknown[]): string {
  let text = "";
  for (let at = 0; at < values.length; at++) {
    text += `${at === 0 ? "" : ","}${canonicalJson(values[at])}`;
  }
  return `[${text}]`;
}

/** A key and how it is written, as `"id":`. */
interface Name {
  readonly key: string;
  readonly name: string;
}

/** The keys of one shape of object, reached by its keys as they come, and those that go on from there. */
interface Shape {
  readonly next: Map<string, Shape>;
  sorted: readonly Name[] | null;
}

/** Data have few shapes, and sorting the keys of each object anew would be most of the work. */
let root: Shape = { next: new Map(), sorted: null };
let shapesKept = 0;
/** Keys may come from users, as the names of facts: what is kept of them stays small. */
const shapesMax = 2_000;

function namesOf(keys: readonly string[]): readonly Name[] {
  let shape = root;
  for (const key of keys) {
    let next = shape.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), sorted: null };
      shape.next.set(key, next);
      shapesKept++;
    }
    shape = next;
  }
  shape.sorted ??= [...keys]
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((key) => ({ key, name: `${JSON.stringify(key)}:` }));
  if (shapesKept > shapesMax) {
    root = { next: new Map(), sorted: null };
    shapesKept = 0;
  }
  return shape.sorted;
}
