import { describe, expect, it } from "vitest";
import { z } from "zod";
import { packCodes } from "../../src/law/pack-codes.ts";
import { kindsById, readPack, readPackFiles } from "../../src/law/read-pack.ts";

const kinds = kindsById([
  {
    id: "daily-rest",
    title: "Daily rest",
    question: "Enough?",
    parameters: z.strictObject({ restMinutesMin: z.int().min(1).max(1439) }),
    stricter: (params) => params,
    agreement: { mode: "exact" },
  },
  {
    id: "protected-leave",
    title: "Leave",
    question: "Left alone?",
    parameters: z.strictObject({}),
    stricter: (params) => params,
    agreement: { mode: "exact" },
  },
]);

interface Json {
  [key: string]: unknown;
}

const enactment = (overrides: Json = {}): Json => ({
  id: "house.daily-rest",
  kind: "daily-rest",
  title: "Twelve hours of rest",
  modality: "hard",
  parameters: { restMinutesMin: 720 },
  from: "2026-01-01",
  until: null,
  coverage: { all: [] },
  citation: { text: "House policy 4", url: null },
  reading: "Twelve hours in each 24.",
  otherReadings: [],
  verification: { mark: "primary", readOn: "2026-03-01", source: "The policy itself." },
  records: null,
  ...overrides,
});

const pack = (overrides: Json = {}): Json => ({
  format: "fairweek/pack@1",
  id: "house",
  title: "House policy",
  place: { all: [] },
  maintainedOn: "2026-06-01",
  enactments: [enactment()],
  notCovered: [],
  ...overrides,
});

/** "code pointer" of every issue of one enactment in place of the good one. */
const found = (json: unknown): readonly string[] => {
  const read = readPack(json, kinds);
  return read.ok ? [] : read.problem.map(({ code, pointer }) => `${code} ${pointer}`);
};
const withEnactment = (overrides: Json): readonly string[] =>
  found(pack({ enactments: [enactment(overrides)] }));
const without = (json: Json, key: string): Json =>
  Object.fromEntries(Object.entries(json).filter(([held]) => held !== key));

describe("a pack in one file", () => {
  it("is read when it is well formed, with its defaults filled in", () => {
    const bare = without(without(without(enactment(), "until"), "otherReadings"), "records");
    const read = readPack(without(pack({ enactments: [bare] }), "notCovered"), kinds);
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
    ["has a date of 30 February", pack({ maintainedOn: "2026-02-30" }), ["pack.badDate /maintainedOn"]],
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
    ["with a number out of bounds", { parameters: { restMinutesMin: 0 } }, [`pack.badParameters ${at}/parameters/restMinutesMin`]],
    ["with a parameter of another kind", { parameters: { restMinutesMin: 720, days: 2 } }, [`pack.badParameters ${at}/parameters`]],
    ["with an empty citation", { citation: { text: " ", url: null } }, [`pack.noCitation ${at}/citation/text`]],
    ["with an address that is none", { citation: { text: "House policy 4", url: "intranet" } }, [`pack.badUrl ${at}/citation/url`]],
    ["with an empty reading", { reading: "" }, [`pack.noReading ${at}/reading`]],
    ["with no source", { verification: { mark: "unverified", readOn: null, source: "" } }, [`pack.noSource ${at}/verification/source`]],
    ["read, but nobody says when", { verification: { mark: "primary", readOn: null, source: "It." } }, [`pack.readOnMissing ${at}/verification/readOn`]],
    ["read in part, but nobody says when", { verification: { mark: "secondary", readOn: null, source: "It." } }, [`pack.readOnMissing ${at}/verification/readOn`]],
    ["unread, with a date of reading", { verification: { mark: "unverified", readOn: "2026-03-01", source: "None." } }, [`pack.readOnWithoutReading ${at}/verification/readOn`]],
    ["read after the pack's own date", { verification: { mark: "primary", readOn: "2026-06-02", source: "It." } }, [`pack.readAfterMaintained ${at}/verification/readOn`]],
    ["with a mark that does not exist", { verification: { mark: "sure", readOn: null, source: "It." } }, [`pack.badValue ${at}/verification/mark`]],
    ["that ends before it begins", { until: "2025-12-31" }, [`pack.datesReversed ${at}/until`]],
    ["with a date in words", { from: "January" }, [`pack.badDate ${at}/from`]],
    ["with the id of another pack", { id: "us-or.daily-rest" }, [`pack.foreignId ${at}/id`]],
    ["with an id of capitals", { id: "House.Rest" }, [`pack.badValue ${at}/id`]],
    ["of a modality that does not exist", { modality: "soft" }, [`pack.badValue ${at}/modality`]],
    ["with a field that the format lacks", { fine: 500 }, [`pack.unknownField ${at}/fine`]],
    ["that asks a fact of nobody", { coverage: { not: { fact: "weather", equals: "rain" } } }, [`pack.unknownFact ${at}/coverage/not/fact`]],
    ["that asks nothing of a fact", { coverage: { all: [{ fact: "worker.hourly" }] } }, [`pack.badPredicate ${at}/coverage/all/0`]],
    ["that asks two things of a fact", { coverage: { fact: "worker.age", below: 18, atLeast: 14 } }, [`pack.badPredicate ${at}/coverage`]],
    ["that compares a size with a text", { coverage: { fact: "employer.size", atLeast: "20" } }, [`pack.badPredicate ${at}/coverage/atLeast`]],
    ["that asks for one of none", { coverage: { fact: "employer.sector", in: [] } }, [`pack.badPredicate ${at}/coverage/in`]],
    ["that keeps records for no years", { records: { years: 0, what: "Schedules" } }, [`pack.badValue ${at}/records/years`]],
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
    const read = readPack(pack({ id: 1, x: 1, enactments: [{ kind: "nap-time" }] }), kinds);
    expect(read.ok).toBe(false);
    for (const issue of read.ok ? [] : read.problem) {
      expect(Object.keys(packCodes)).toContain(issue.code);
      expect(issue.message).toMatch(/\.$/);
      expect(issue.hint.length).toBeGreaterThan(10);
    }
  });
});

describe("versions of one enactment", () => {
  const old = { id: "house.daily-rest@2025", from: null, until: "2025-12-31" };
  const of = (first: Json, second: Json): readonly string[] =>
    found(pack({ enactments: [enactment(first), enactment(second)] }));

  it("may follow each other: the old one until 31 December, the new one from 1 January", () => {
    expect(of(old, { from: "2026-01-01" })).toEqual([]);
  });

  it("may not share 31 December", () => {
    expect(of(old, { from: "2025-12-31" })).toEqual(["pack.datesOverlap /enactments/1/from"]);
  });

  it("may not both be in force for ever", () => {
    expect(of({ ...old, until: null }, {})).toEqual(["pack.datesOverlap /enactments/1/from"]);
  });

  it("may not have one id", () => {
    expect(of({ until: "2026-02-01" }, { from: "2026-02-02" })).toEqual([
      "pack.duplicateId /enactments/1/id",
    ]);
  });

  it("may not be of two kinds", () => {
    expect(of(old, { kind: "protected-leave", parameters: {} })).toEqual([
      "pack.familyKinds /enactments/1/kind",
    ]);
  });

  it("are all compared: the third is found to share dates with the second", () => {
    const third = enactment({ id: "house.daily-rest@2027", from: "2026-06-01" });
    const json = pack({ enactments: [enactment(old), enactment(), third] });
    expect(found(json)).toEqual(["pack.datesOverlap /enactments/2/from"]);
  });

  it("with different names may be in force together", () => {
    expect(of({}, { id: "house.daily-rest.night" })).toEqual([]);
  });
});

describe("a pack as a folder", () => {
  const head = without(without(pack(), "enactments"), "notCovered");
  const files = (more: Readonly<Record<string, unknown>>): readonly string[] => {
    const all = { "pack.json": head, "not-covered.json": [], ...more };
    const read = readPackFiles(new Map(Object.entries(all)), kinds);
    return read.ok ? [] : read.problem.map(({ code, pointer }) => `${code} ${pointer}`);
  };

  it("takes a file called after its kind, or after its kind and something more", () => {
    const other = enactment({ id: "house.daily-rest.night" });
    expect(files({ "daily-rest.json": enactment(), "daily-rest.night.json": other })).toEqual([]);
  });

  it("refuses a file called after another kind", () => {
    expect(files({ "protected-leave.json": enactment() })).toEqual([
      "pack.fileName /protected-leave.json",
    ]);
  });

  it("points into the file that has the issue", () => {
    expect(files({ "daily-rest.json": enactment({ from: "soon" }) })).toEqual([
      "pack.badDate /daily-rest.json/from",
    ]);
  });

  it("needs pack.json and not-covered.json", () => {
    const read = readPackFiles(new Map(), kinds);
    expect(read.ok ? [] : read.problem.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "pack.missingFile /pack.json",
      "pack.missingFile /not-covered.json",
    ]);
  });
});
