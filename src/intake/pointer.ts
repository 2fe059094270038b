/** An RFC 6901 JSON pointer: "" is the whole document, "/workers/3/name" a part of it. */
export type Pointer = string;

/** The pointer one step further down: into a field or a list's element. */
export const child = (of: Pointer, key: string | number): Pointer =>
  `${of}/${typeof key === "number" ? key : key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

export const pointerOf = (path: readonly PropertyKey[]): Pointer =>
  path.reduce<Pointer>((at, key) => child(at, typeof key === "number" ? key : String(key)), "");

/** The keys of a pointer, from the top. */
export const keysOf = (pointer: Pointer): readonly string[] =>
  pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The value a pointer leads to, or undefined where the document has none. */
export function valueAt(document: unknown, pointer: Pointer): unknown {
  let here = document;
  for (const key of keysOf(pointer)) {
    if (here === null || typeof here !== "object" || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}
