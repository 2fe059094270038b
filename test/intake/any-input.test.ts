import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/intake/issue.ts";
import { parseProblem } from "../../src/intake/parse.ts";
import { child, type Pointer, valueAt } from "../../src/intake/pointer.ts";
import { parseSchedule } from "../../src/intake/schedule.ts";
import { problemJson } from "../arbitraries/problem-json.ts";
import { edited } from "./edit.ts";
import { goodProblem } from "./good-problem.ts";
import { goodSchedule } from "./good-schedule.ts";

/** Whatever JavaScript has, and what JSON text can smuggle in. */
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
    maxDepth: 4,
  }),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"x":1},"constructor":1,"toString":null}'),
    { valueOf: null, toString: null, length: -1 },
    "\uD800",
    -0,
    1e308,
    Number.MAX_SAFE_INTEGER + 2,
    () => 1,
    Symbol("x"),
    "9999-99-99T99:99",
    "2026-03-08T02:30",
    "",
  ),
);

/** Every place of a document, from the top. */
function placesOf(value: unknown, at: Pointer = ""): readonly Pointer[] {
  if (value === null || typeof value !== "object") return [at];
  return [
    at,
    ...Object.keys(value).flatMap((key) => placesOf((value as never)[key], child(at, key))),
  ];
}

/** A document with some of its places replaced, taken out, or given a neighbour's value. */
const spoilt = (document: unknown): fc.Arbitrary<unknown> => {
  const places = placesOf(document);
  const place = fc.constantFrom(...places);
  const value = fc.oneof(
    { weight: 2, arbitrary: anything },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 3, arbitrary: place.map((at) => valueAt(document, at)) },
    { weight: 1, arbitrary: fc.constant("2026-11-01T01:30") },
  );
  return fc
    .array(fc.tuple(place, value), { minLength: 1, maxLength: 4 })
    .map((edits) => editedInTurn(document, edits));
};

/** Later places may be gone when it is their turn: then that edit is passed over. */
const editedInTurn = (document: unknown, edits: readonly (readonly [Pointer, unknown])[]) =>
  edits.reduce((json, [at, value]) => {
    const above = valueAt(json, at.slice(0, Math.max(0, at.lastIndexOf("/"))));
    const canHold = at === "" || (above !== null && typeof above === "object");
    return canHold ? editOne(json, at, value) : json;
  }, document);

function editOne(json: unknown, at: Pointer, value: unknown): unknown {
  try {
    return edited(json, [[at, value]]);
  } catch {
    // Functions and symbols of an earlier edit cannot be cloned for the next.
    return json;
  }
}

function expectUseful(issues: readonly Issue[], json: unknown): void {
  expect(issues.length).toBeGreaterThan(0);
  for (const { pointer, hint, message } of issues) {
    expect(hint).not.toBe("");
    expect(message).not.toBe("");
    const above = pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
    const leads = valueAt(json, pointer) !== undefined || valueAt(json, above) !== undefined;
    expect(leads || json === undefined, pointer).toBe(true);
  }
}

describe("reading a problem", () => {
  test("never throws and always says why, whatever it is given", () => {
    fc.assert(
      fc.property(anything, (json) => {
        const read = parseProblem(json);
        expect(read.ok).toBe(false);
        if (!read.ok) expectUseful(read.problem, json);
      }),
      { numRuns: 1000 },
    );
  });

  test("never throws on a good problem spoilt in up to 4 places, and points at them", () => {
    fc.assert(
      fc.property(spoilt(goodProblem()), (json) => {
        const read = parseProblem(json);
        if (!read.ok) expectUseful(read.problem, json);
      }),
      { numRuns: 1500 },
    );
  });

  test("never throws on random problems spoilt in up to 4 places", () => {
    fc.assert(
      fc.property(problemJson({ workersMax: 3 }).chain(spoilt), (json) => {
        const read = parseProblem(json);
        if (!read.ok) expectUseful(read.problem, json);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["a getter that throws", Object.defineProperty({}, "x", { enumerable: true, get: broken })],
    ["a proxy that throws", new Proxy({}, { ownKeys: broken })],
    ["a revoked proxy", revoked()],
    ["itself within itself", cyclic()],
    ["lists nested 100,000 deep", nested(100_000)],
    ["a list of 10,000,000", new Array(10_000_000)],
  ])("takes %s for what it is: no data", (_, json) => {
    const read = parseProblem(json);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(["notJson", "tooDeep", "tooMuchData"]).toContain(read.problem[0]?.code);
  });

  test("leaves the input as it was", () => {
    const json = edited(goodProblem(), [["/workers/0/gender", "x"]]);
    const before = structuredClone(json);
    parseProblem(json);
    expect(json).toEqual(before);
  });
});

describe("reading a schedule", () => {
  test("never throws and always says why, whatever it is given", () => {
    const { problem, json: good } = goodSchedule();
    fc.assert(
      fc.property(fc.oneof(anything, spoilt(good)), (json) => {
        const read = parseSchedule(json, problem);
        if (!read.ok) expectUseful(read.problem, json);
      }),
      { numRuns: 1000 },
    );
  });
});

function broken(): never {
  throw new Error("broken");
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cyclic(): unknown {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  return circle;
}

function nested(depth: number): unknown {
  let list: unknown = [];
  for (let level = 0; level < depth; level++) list = [list];
  return list;
}
