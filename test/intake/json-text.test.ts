import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJsonText } from "../../src/intake/json-text.ts";

/** JSON text, whole or spoilt by taking out, doubling or changing a few characters. */
const nearlyJson = fc
  .tuple(
    fc.json({ maxDepth: 3 }),
    fc.array(
      fc.record({
        at: fc.nat({ max: 200 }),
        take: fc.nat({ max: 2 }),
        put: fc.constantFrom(
          "",
          ",",
          '"',
          "}",
          "]",
          "{",
          "\\",
          "\\u00",
          "0",
          "-",
          ".",
          "e",
          "\n",
          "nul",
          " ",
        ),
      }),
      { maxLength: 2 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((now, { at, take, put }) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + put + now.slice(place + take);
    }, text),
  );

function machineReads(text: string): unknown {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

describe("JSON text", () => {
  test("is read as the machine reads it, and refused where the machine refuses it", () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.string()), (text) => {
        const read = parseJsonText(text);
        const machine = machineReads(text);
        // A key that stands twice is reported where it stands, before whatever may be wrong behind it.
        if (!read.ok && read.problem[0]?.code === "duplicateKey") return;
        expect(read.ok ? { value: read.value } : null).toEqual(machine);
      }),
      { numRuns: 5000 },
    );
  });

  test("that the machine wrote is always read, to the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 1);
        expect(parseJsonText(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['{"a": 1,}', 1, 9, 'A key in quotes is expected here, "}" stands.'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'A comma or "}" is expected here, "\\"" stands.'],
    ["[1, 2", 1, 6, 'A comma or "]" is expected here, the end of the text stands.'],
    ['{"a" 1}', 1, 6, 'A colon is expected here, "1" stands.'],
    ["{'a': 1}", 1, 2, 'A key in quotes is expected here, "\'" stands.'],
    ["[01]", 1, 3, 'A comma or "]" is expected here, "1" stands.'],
    ["\n\n  tru", 3, 3, 'A value is expected here, "t" stands.'],
    ["", 1, 1, "A value is expected here, the end of the text stands."],
    ["{} {}", 1, 4, 'The document has ended, "{" stands.'],
    ['["a\nb"]', 1, 4, 'A closing quote is expected here, "\\n" stands.'],
    ['["\\x"]', 1, 3, "This is not an escape that JSON has."],
    ["[NaN]", 1, 2, 'A value is expected here, "N" stands.'],
  ])("%j: line %i, column %i", (text, line, column, message) => {
    const read = parseJsonText(text);
    expect(read.ok ? null : read.problem).toMatchObject([
      {
        code: "malformedJson",
        pointer: "",
        message: `Line ${line}, column ${column}: ${message}`,
      },
    ]);
  });

  test("that names a key twice is refused at the second, with no matter how it is spelt", () => {
    const read = parseJsonText('{"a": 1,\n "\\u0061": 2}');
    expect(read.ok ? null : read.problem[0]).toMatchObject({ code: "duplicateKey" });
    expect(read.ok ? "" : read.problem[0]?.message).toMatch(/^Line 2, column 2: /);
    expect(parseJsonText('[{"a": 1}, {"a": 1, "b": {"a": 1}}]').ok).toBe(true);
  });

  test("may begin with a byte order mark", () => {
    expect(parseJsonText('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  test("nested 100,000 deep, or with a text of 3 million letters, does not exhaust the machine", () => {
    const deep = parseJsonText("[".repeat(100_000));
    expect(deep.ok ? null : deep.problem[0]?.code).toBe("tooDeep");
    const long = JSON.stringify(["\\é\n".repeat(1_000_000)]);
    expect(parseJsonText(long).ok).toBe(true);
  });
});
