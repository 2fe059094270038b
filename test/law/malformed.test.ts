import { describe, expect, it } from "vitest";
import { packCodes } from "../../src/law/pack-codes.ts";
import { readPack } from "../../src/law/read-pack.ts";
import { type Json, enactment, found, pack, stubKinds, without } from "./sample-pack.ts";

/** The issues of a pack whose one enactment has some fields exchanged. */
const withEnactment = (overrides: Json): readonly string[] =>
  found(pack({ enactments: [enactment(overrides)] }));

describe("a pack in one file", () => {
  it("is read when it is well formed, with its defaults filled in", () => {
    const bare = without(without(without(enactment(), "until"), "otherReadings"), "records");
    const read = readPack(without(pack({ enactments: [bare] }), "notCovered"), stubKinds);
    expect(read.ok && read.value.enactments[0]).toMatchObject({
      id: "house.daily-rest",
      pack: "house",
      until: null,
      otherReadings: [],
      records: null,
      parameters: { restMinutesMin: 720 },
    });
  });

  const wrongPacks: readonly [string, unknown, readonly string[]][] = [
    ["is a list", [], ["pack.badValue "]],
    ["has no enactments", without(pack(), "enactments"), ["pack.missingField /enactments"]],
    ["has enactments that are no list", pack({ enactments: {} }), ["pack.badValue /enactments"]],
    ["is of another format", pack({ format: "fairweek/pack@9" }), ["pack.badValue /format"]],
    ["has no id", without(pack(), "id"), ["pack.missingField /id"]],
    ["has an unknown field", pack({ author: "me" }), ["pack.unknownField /author"]],
    ["has no title", without(pack(), "title"), ["pack.missingField /title"]],
    [
      "has a date of 30 February",
      pack({ maintainedOn: "2026-02-30" }),
      ["pack.badDate /maintainedOn"],
    ],
    [
      "asks a worker's fact for its place",
      pack({ place: { any: [{ fact: "worker.hourly", equals: true }] } }),
      ["pack.placeFact /place"],
    ],
    [
      "says that something is not covered without a reason",
      pack({ notCovered: [{ title: "Overtime", citation: "House policy 5" }] }),
      ["pack.missingField /notCovered/0/reason"],
    ],
  ];
  it.each(wrongPacks)("is refused when it %s", (_, json, issues) => {
    expect(found(json)).toEqual(issues);
  });

  const at = "/enactments/0";
  const wrong: readonly [string, Json, readonly string[]][] = [
    ["of no known kind", { kind: "nap-time" }, [`pack.unknownKind ${at}/kind`]],
    [
      "with a number out of bounds",
      { parameters: { restMinutesMin: 0 } },
      [`pack.badParameters ${at}/parameters/restMinutesMin`],
    ],
    [
      "with a parameter of another kind",
      { parameters: { restMinutesMin: 720, days: 2 } },
      [`pack.badParameters ${at}/parameters`],
    ],
    [
      "with an empty citation",
      { citation: { text: " ", url: null } },
      [`pack.noCitation ${at}/citation/text`],
    ],
    [
      "with an address that is none",
      { citation: { text: "House policy 4", url: "intranet" } },
      [`pack.badUrl ${at}/citation/url`],
    ],
    ["with an empty reading", { reading: "" }, [`pack.noReading ${at}/reading`]],
    [
      "with no source",
      { verification: { mark: "unverified", readOn: null, source: "" } },
      [`pack.noSource ${at}/verification/source`],
    ],
    [
      "read, but nobody says when",
      { verification: { mark: "primary", readOn: null, source: "It." } },
      [`pack.readOnMissing ${at}/verification/readOn`],
    ],
    [
      "read in part, but nobody says when",
      { verification: { mark: "secondary", readOn: null, source: "It." } },
      [`pack.readOnMissing ${at}/verification/readOn`],
    ],
    [
      "unread, with a date of reading",
      { verification: { mark: "unverified", readOn: "2026-03-01", source: "None." } },
      [`pack.readOnWithoutReading ${at}/verification/readOn`],
    ],
    [
      "read after the pack's own date",
      { verification: { mark: "primary", readOn: "2026-06-02", source: "It." } },
      [`pack.readAfterMaintained ${at}/verification/readOn`],
    ],
    [
      "with a mark that does not exist",
      { verification: { mark: "sure", readOn: null, source: "It." } },
      [`pack.badValue ${at}/verification/mark`],
    ],
    ["that ends before it begins", { until: "2025-12-31" }, [`pack.datesReversed ${at}/until`]],
    ["with a date in words", { from: "January" }, [`pack.badDate ${at}/from`]],
    ["with the id of another pack", { id: "us-or.daily-rest" }, [`pack.foreignId ${at}/id`]],
    ["with an id of capitals", { id: "House.Rest" }, [`pack.badValue ${at}/id`]],
    ["of a modality that does not exist", { modality: "soft" }, [`pack.badValue ${at}/modality`]],
    ["with a field that the format lacks", { fine: 500 }, [`pack.unknownField ${at}/fine`]],
    [
      "that asks a fact of nobody",
      { coverage: { not: { fact: "weather", equals: "rain" } } },
      [`pack.unknownFact ${at}/coverage/not/fact`],
    ],
    [
      "that asks nothing of a fact",
      { coverage: { all: [{ fact: "worker.hourly" }] } },
      [`pack.badPredicate ${at}/coverage/all/0`],
    ],
    [
      "that asks two things of a fact",
      { coverage: { fact: "worker.age", below: 18, atLeast: 14 } },
      [`pack.badPredicate ${at}/coverage`],
    ],
    [
      "that compares a size with a text",
      { coverage: { fact: "employer.size", atLeast: "20" } },
      [`pack.badPredicate ${at}/coverage/atLeast`],
    ],
    [
      "that asks for one of none",
      { coverage: { fact: "employer.sector", in: [] } },
      [`pack.badPredicate ${at}/coverage/in`],
    ],
    [
      "that keeps records for no years",
      { records: { years: 0, what: "Schedules" } },
      [`pack.badValue ${at}/records/years`],
    ],
  ];
  it.each(wrong)("refuses an enactment %s", (_, overrides, issues) => {
    expect(withEnactment(overrides)).toEqual(issues);
  });

  it.each(["id", "kind", "title", "modality", "parameters", "from", "coverage", "citation"])(
    "refuses an enactment without %s",
    (field) => {
      const read = found(pack({ enactments: [without(enactment(), field)] }));
      expect(read).toEqual([`pack.missingField /enactments/0/${field}`]);
    },
  );

  it("tells all issues at once: of the head, of two enactments and of their parameters", () => {
    const json = pack({
      title: 7,
      enactments: [
        enactment({ from: "soon", parameters: { restMinutesMin: -1 } }),
        enactment({ id: "house.other", kind: "nap-time" }),
      ],
    });
    expect(found(json)).toEqual([
      "pack.badValue /title",
      "pack.badDate /enactments/0/from",
      "pack.badParameters /enactments/0/parameters/restMinutesMin",
      "pack.unknownKind /enactments/1/kind",
    ]);
  });

  it("gives every issue a documented code, a message and a hint", () => {
    const read = readPack(pack({ id: 1, x: 1, enactments: [{ kind: "nap-time" }] }), stubKinds);
    expect(read.ok).toBe(false);
    for (const issue of read.ok ? [] : read.problem) {
      expect(Object.keys(packCodes)).toContain(issue.code);
      expect(issue.message).toMatch(/\.$/);
      expect(issue.hint.length).toBeGreaterThan(10);
    }
  });

  const issuesOf = (json: unknown) => {
    const read = readPack(json, stubKinds);
    return read.ok ? [] : read.problem;
  };

  it("tells the value that is wrong, and names the field that is missing or too much", () => {
    expect(issuesOf(pack({ maintainedOn: "2026-02-30" }))).toMatchObject([
      { value: "2026-02-30", message: "Not a date that exists." },
    ]);
    expect(
      issuesOf(pack({ enactments: [enactment({ parameters: { restMinutesMin: 0 } })] })),
    ).toEqual([
      expect.objectContaining({ value: 0, message: expect.stringContaining("daily-rest") }),
    ]);
    const [missing] = issuesOf(pack({ enactments: [without(enactment(), "title")] }));
    expect(missing?.message).toBe('The field "title" is missing.');
    expect(missing).not.toHaveProperty("value");
    expect(issuesOf(pack({ author: "me" }))[0]?.message).toContain('"author"');
  });

  it('points at a field called "a/b~c" by the rules of JSON pointers', () => {
    expect(found(pack({ "a/b~c": 1 }))).toEqual(["pack.unknownField /a~1b~0c"]);
  });

  it.each(["see https://example.org", "https://example.org or its annex", "https://", "ftp://a.b"])(
    "takes no address that only holds one: %s",
    (url) => {
      expect(withEnactment({ citation: { text: "House policy 4", url } })).toEqual([
        "pack.badUrl /enactments/0/citation/url",
      ]);
    },
  );

  it("hints at the kinds there are, sorted, where none is called so", () => {
    const [issue] = issuesOf(pack({ enactments: [enactment({ kind: "nap-time" })] }));
    expect(issue?.hint).toBe("The kinds are daily-rest, protected-leave.");
  });

  it("takes an enactment of a single date, and ones that have no begin", () => {
    const day = { from: "2026-03-01", until: "2026-03-01" };
    const always = { id: "house.daily-rest.other", from: null, until: "2026-03-01" };
    expect(found(pack({ enactments: [enactment(day), enactment(always)] }))).toEqual([]);
  });
});
