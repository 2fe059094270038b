import { describe, expect, it, test } from "vitest";
import type { Predicate } from "../../src/law/enactment.ts";
import { readPack } from "../../src/law/read-pack.ts";
import { enactment, pack, stubKinds } from "./sample-pack.ts";

/** A pack whose one enactment asks this of those whom it covers. */
const asking = (coverage: unknown) =>
  readPack(pack({ enactments: [enactment({ coverage })] }), stubKinds);

/** "code pointer" of each issue, the pointer from the question on. */
const refused = (coverage: unknown): readonly string[] => {
  const read = asking(coverage);
  const from = "/enactments/0/coverage".length;
  return read.ok ? [] : read.problem.map((one) => `${one.code} ${one.pointer.slice(from)}`);
};

const hourly: Predicate = { fact: "worker.hourly", equals: true };

/** A question within so many lists of one. */
const within = (depth: number): Predicate =>
  Array.from({ length: depth }).reduce<Predicate>((inner) => ({ all: [inner] }), hourly);

describe("a question is read as it is written", () => {
  test.each<readonly [string, Predicate]>([
    ["a fact that is true", hourly],
    ["a fact that is a text", { fact: "employer.sector", equals: "retail" }],
    ["a fact that is a number", { fact: "employer.size", equals: 20 }],
    ["one of several", { fact: "employer.sector", in: ["retail", "hotel", 7, false] }],
    ["at least so many", { fact: "employer.size", atLeast: 20 }],
    ["fewer than so many", { fact: "worker.age", below: 18 }],
    ["not", { not: hourly }],
    ["all of two", { all: [hourly, { not: { fact: "site.region", equals: "OR" } }] }],
    ["any of two", { any: [hourly, { fact: "worker.age", below: 18 }] }],
    ["all of none", { all: [] }],
    ["any of none", { any: [] }],
    ["12 lists, one within the other", within(12)],
    ["64 parts", { any: Array.from({ length: 64 }, () => hourly) }],
  ])("%s", (_, coverage) => {
    const read = asking(coverage);
    expect(read.ok ? read.value.enactments[0]?.coverage : read.problem).toEqual(coverage);
  });
});

describe("a question is refused", () => {
  const bad = "pack.badPredicate";
  const wrong: readonly (readonly [string, unknown, readonly string[]])[] = [
    ["that is null", null, [`${bad} `]],
    ["that is a text", "worker.hourly", [`${bad} `]],
    ["that is a list", [hourly], [`${bad} `]],
    ["that is empty", {}, [`${bad} `]],
    ["that asks two things at once", { not: hourly, all: [hourly] }, [`${bad} `]],
    ["that has a list and a fact", { all: [hourly], fact: "worker.hourly" }, [`${bad} /all`]],
    ["of a fact that is no text", { fact: 7, equals: 7 }, [`${bad} `]],
    ["that compares with nothing", { equals: true }, [`${bad} `]],
    ["that compares twice, with no fact", { below: 18, atLeast: 14 }, [`${bad} `]],
    ["with a list that is none", { any: hourly }, [`${bad} /any`]],
    ["with 65 parts", { any: Array.from({ length: 65 }, () => hourly) }, [`${bad} /any`]],
    ["nested 13 lists deep", within(13), [`${bad} ${"/all/0".repeat(13)}`]],
    [
      "with two bad parts: both are told",
      { all: [7, hourly, 8] },
      [`${bad} /all/0`, `${bad} /all/2`],
    ],
    ["whose opposite is none", { not: [] }, [`${bad} /not`]],
    ["of one of several, given as a text", { fact: "site.region", in: "OR" }, [`${bad} /in`]],
    ["of a list of lists", { fact: "site.region", in: ["OR", ["WA"]] }, [`${bad} /in`]],
    ["that is equal to a list", { fact: "site.region", equals: ["OR"] }, [`${bad} /equals`]],
    [
      "that is equal to a number without end",
      { fact: "worker.age", equals: NaN },
      [`${bad} /equals`],
    ],
    ["of less than a text", { fact: "worker.age", below: "18" }, [`${bad} /below`]],
    ["in words of its own", { fact: "worker.age", above: 18 }, [`${bad} /above`]],
    ["in words of its own about a list", { fact: "worker.age", among: [18] }, [`${bad} /among`]],
    [
      "of a former employer",
      { fact: "former-employer.size", equals: 2 },
      ["pack.unknownFact /fact"],
    ],
    ["of two words", { fact: "employer.size now", equals: 2 }, ["pack.unknownFact /fact"]],
    ["of a number", { fact: "employer.2", equals: 2 }, ["pack.unknownFact /fact"]],
  ];

  test.each(wrong)("%s", (_, coverage, issues) => {
    expect(refused(coverage)).toEqual(issues);
  });

  it("in words that name what is wrong", () => {
    const said = (coverage: unknown): string => {
      const read = asking(coverage);
      return read.ok ? "" : read.problem.map(({ message }) => message).join(" ");
    };
    expect(said({ fact: "weather.rain", equals: true })).toContain('"weather.rain"');
    expect(said({ fact: "worker.age", above: 18 })).toContain('"above"');
    expect(said({ any: hourly })).toContain('"any"');
    expect(said(within(13))).toContain("nested too deeply");
    expect(said("hourly")).toContain("an object");
    expect(said({})).toContain("all, any or not");
  });
});
