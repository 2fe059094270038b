import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Written, canonicalJson, digestOf } from "../../src/kernel/digest.ts";
import { groupedBy } from "../../src/kernel/grouped.ts";

/** The same text by the plain road: objects with sorted keys, written by the machine. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, held]) => [key, sorted(held)]);
};
const read = (text: string): unknown => sorted(JSON.parse(text));

describe("canonical JSON", () => {
  test("reads back as what was written, but for the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(read(canonicalJson(value))).toEqual(read(JSON.stringify(value)));
      }),
      { numRuns: 500, seed: 20_261_122 },
    );
  });

  test("is one text for equal data, in whatever order the keys came", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (held, seed) => {
        const entries = Object.entries(held);
        const turn = entries.length === 0 ? 0 : seed % entries.length;
        const turned = [...entries.slice(turn), ...entries.slice(0, turn)];
        expect(canonicalJson(Object.fromEntries(turned))).toBe(canonicalJson(held));
      }),
      { numRuns: 500, seed: 20_261_123 },
    );
  });

  test("names keys by code units and leaves out what is undefined", () => {
    const held = { b: 1, a: undefined, "a b": [undefined, Number.NaN, -0], B: null };
    expect(canonicalJson(held)).toBe('{"B":null,"a b":[null,null,0],"b":1}');
    expect(canonicalJson({ b: { b: 1 }, a: [] })).toBe('{"a":[],"b":{"b":1}}');
    expect(canonicalJson(undefined)).toBe("null");
    expect(canonicalJson({})).toBe("{}");
  });

  test("stays right after thousands of shapes of objects", () => {
    for (let at = 0; at < 5_000; at++) {
      const held = { [`z${at}`]: at, a: 1 };
      expect(canonicalJson(held)).toBe(`{"a":1,"z${at}":${at}}`);
    }
  });

  test("takes over what was written before", () => {
    const value = { b: 2, a: [1] };
    expect(canonicalJson({ c: new Written(value) })).toBe(canonicalJson({ c: value }));
    expect(digestOf(new Written(value))).toBe(digestOf(value));
    expect(digestOf(null)).toBe(
      "sha256:74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b",
    );
  });
});

test("groups stand in the order of their first items, and hold theirs in order", () => {
  const groups = groupedBy([5, 2, 7, 4, 1], (number) => number % 2);
  expect([...groups]).toEqual([
    [1, [5, 7, 1]],
    [0, [2, 4]],
  ]);
});
