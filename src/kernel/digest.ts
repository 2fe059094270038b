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
  const pieces: string[] = [];
  write(value, pieces);
  return pieces.join("");
}

/** SHA-256 of the canonical JSON, as "sha256:" and 64 hexadecimal digits. */
export function digestOf(value: unknown): string {
  return `sha256:${createHash("sha256").update(canonicalJson(value)).digest("hex")}`;
}

/** Pieces are joined once: to lengthen a text piece by piece takes twice as long. */
function write(value: unknown, pieces: string[]): void {
  if (typeof value === "number") pieces.push(Number.isFinite(value) ? String(value) : "null");
  else if (value === null || typeof value !== "object") {
    pieces.push(JSON.stringify(value) ?? "null");
  } else if (Array.isArray(value)) writeList(value, pieces);
  else if (value instanceof Written) pieces.push(value.text);
  else writeRecord(value as Readonly<Record<string, unknown>>, pieces);
}

function writeList(values: readonly unknown[], pieces: string[]): void {
  pieces.push("[");
  for (let at = 0; at < values.length; at++) {
    if (at > 0) pieces.push(",");
    write(values[at], pieces);
  }
  pieces.push("]");
}

function writeRecord(held: Readonly<Record<string, unknown>>, pieces: string[]): void {
  let isEmpty = true;
  for (const { key, first, next } of namesOf(Object.keys(held))) {
    const entry = held[key];
    if (entry === undefined) continue;
    pieces.push(isEmpty ? first : next);
    isEmpty = false;
    write(entry, pieces);
  }
  pieces.push(isEmpty ? "{}" : "}");
}

/** A key and how it is written: as `{"id":` before all others, as `,"id":` after one. */
interface Name {
  readonly key: string;
  readonly first: string;
  readonly next: string;
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
    .map((key) => {
      const name = `${JSON.stringify(key)}:`;
      return { key, first: `{${name}`, next: `,${name}` };
    });
  if (shapesKept > shapesMax) {
    root = { next: new Map(), sorted: null };
    shapesKept = 0;
  }
  return shape.sorted;
}
