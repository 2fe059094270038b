import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Predicate } from "../../src/law/enactment.ts";
import { type Known, type Truth, evaluate, factsAsked } from "../../src/law/predicate.ts";

const yes: Predicate = { fact: "worker.yes", equals: true };
const no: Predicate = { fact: "worker.no", equals: true };
const open: Predicate = { fact: "worker.open", equals: true };
const known: Readonly<Record<string, Known>> = { "worker.yes": true, "worker.no": false };
const ask = (fact: string): Known => known[fact];
const state = (predicate: Predicate): Truth["state"] => evaluate(predicate, ask).state;

describe("three-valued predicates", () => {
  const rows: readonly [Predicate, Predicate, Truth["state"], Truth["state"]][] = [
    [yes, yes, "true", "true"],
    [yes, no, "false", "true"],
    [yes, open, "unknown", "true"],
    [no, yes, "false", "true"],
    [no, no, "false", "false"],
    [no, open, "false", "unknown"],
    [open, yes, "unknown", "true"],
    [open, no, "false", "unknown"],
    [open, open, "unknown", "unknown"],
  ];

  it("follow Kleene's nine rows for all and for any", () => {
    for (const [left, right, both, either] of rows) {
      expect(state({ all: [left, right] })).toBe(both);
      expect(state({ any: [left, right] })).toBe(either);
    }
  });

  it("turn true and false round under not, and leave unknown unknown", () => {
    expect([yes, no, open].map((part) => state({ not: part }))).toEqual([
      "false",
      "true",
      "unknown",
    ]);
  });

  it("call an empty all true and an empty any false", () => {
    expect([state({ all: [] }), state({ any: [] })]).toEqual(["true", "false"]);
  });

  it("name the facts that would decide, sorted, each once, and only those that are missing", () => {
    const asked: Predicate = {
      all: [yes, { any: [open, { fact: "employer.size", atLeast: 20 }] }, { not: open }],
    };
    expect(evaluate(asked, ask)).toEqual({
      state: "unknown",
      missing: ["employer.size", "worker.open"],
    });
  });

  it("put 20 employees inside a threshold of at least 20 and 19 outside", () => {
    const least: Predicate = { fact: "employer.size", atLeast: 20 };
    const below: Predicate = { fact: "employer.size", below: 20 };
    expect(evaluate(least, () => 20).state).toBe("true");
    expect(evaluate(least, () => 19).state).toBe("false");
    expect(evaluate(below, () => 20).state).toBe("false");
    expect(evaluate(below, () => 19).state).toBe("true");
  });

  it("leave a fact of another type than the question unknown instead of false", () => {
    expect(evaluate({ fact: "employer.size", atLeast: 20 }, () => "20").state).toBe("unknown");
    expect(evaluate({ fact: "worker.hourly", equals: true }, () => "yes").state).toBe("unknown");
    expect(evaluate({ fact: "employer.sector", in: ["retail"] }, () => 7).state).toBe("unknown");
    expect(evaluate({ fact: "employer.sector", in: ["retail"] }, () => "farm").state).toBe("false");
  });

  it("decide for an adult of unknown age what is the same for every age from 18", () => {
    const adult = { atLeast: 18, below: Number.POSITIVE_INFINITY };
    const minor = { atLeast: 0, below: 18 };
    const of = (predicate: Predicate, range: Known) => evaluate(predicate, () => range).state;
    expect(of({ fact: "worker.age", atLeast: 18 }, adult)).toBe("true");
    expect(of({ fact: "worker.age", below: 18 }, adult)).toBe("false");
    expect(of({ fact: "worker.age", atLeast: 21 }, adult)).toBe("unknown");
    expect(of({ fact: "worker.age", equals: 17 }, adult)).toBe("false");
    expect(of({ fact: "worker.age", equals: 18 }, adult)).toBe("unknown");
    expect(of({ fact: "worker.age", below: 18 }, minor)).toBe("true");
    expect(of({ fact: "worker.age", below: 16 }, minor)).toBe("unknown");
    expect(of({ fact: "worker.age", in: [18, 19] }, minor)).toBe("false");
  });
});

const names = ["worker.a", "worker.b", "employer.c"] as const;
const question = fc.oneof(
  fc.record({ fact: fc.constantFrom(...names), equals: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ fact: fc.constantFrom(...names), atLeast: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ fact: fc.constantFrom(...names), below: fc.integer({ min: 0, max: 4 }) }),
  fc.record({
    fact: fc.constantFrom(...names),
    in: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
  }),
);
const { tree: predicates } = fc.letrec<{ tree: Predicate }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    question,
    fc.record({ not: tie("tree") }),
    fc.record({ all: fc.array(tie("tree"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("tree"), { maxLength: 3 }) }),
  ),
}));
const values = fc.integer({ min: 0, max: 3 });
const partly = fc.tuple(...names.map(() => fc.option(values, { nil: undefined })));
const wholly = fc.tuple(...names.map(() => values));
const from =
  (held: readonly Known[]) =>
  (fact: string): Known =>
    held[names.indexOf(fact as (typeof names)[number])];

describe("laws of three-valued predicates", () => {
  it("an answer given with facts missing is the answer of every way to fill them in", () => {
    fc.assert(
      fc.property(predicates, partly, wholly, (predicate, some, all) => {
        const early = evaluate(predicate, from(some)).state;
        const filled = some.map((value, index) => value ?? all[index]);
        const late = evaluate(predicate, from(filled)).state;
        expect(late).not.toBe("unknown");
        if (early !== "unknown") expect(late).toBe(early);
      }),
      { numRuns: 500 },
    );
  });

  it("what is missing is asked, is not known, and is not nothing", () => {
    fc.assert(
      fc.property(predicates, partly, (predicate, some) => {
        const truth = evaluate(predicate, from(some));
        if (truth.state !== "unknown") return;
        expect(truth.missing.length).toBeGreaterThan(0);
        for (const fact of truth.missing) {
          expect(factsAsked(predicate)).toContain(fact);
          expect(from(some)(fact)).toBeUndefined();
        }
      }),
      { numRuns: 500 },
    );
  });

  it("not over any is all over not, with the same facts missing (De Morgan)", () => {
    fc.assert(
      fc.property(fc.array(predicates, { maxLength: 3 }), partly, (parts, some) => {
        const left = evaluate({ not: { any: parts } }, from(some));
        const right = evaluate({ all: parts.map((part) => ({ not: part })) }, from(some));
        expect(left).toEqual(right);
      }),
      { numRuns: 300 },
    );
  });

  it("a range answers as every number in it does, and is unknown when they differ", () => {
    const ranges = fc
      .tuple(values, values)
      .map(([a, b]) => ({ atLeast: Math.min(a, b), below: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(question, ranges, (asked, range) => {
        const inside: Truth["state"][] = [];
        for (let value = range.atLeast; value < range.below; value++) {
          inside.push(evaluate(asked, () => value).state);
        }
        const all = new Set(inside);
        const told = evaluate(asked, () => range).state;
        if (told !== "unknown") expect([...all]).toEqual([told]);
        const isBound = "atLeast" in asked || "below" in asked;
        if (isBound && all.size === 2) expect(told).toBe("unknown");
      }),
      { numRuns: 500 },
    );
  });
});
