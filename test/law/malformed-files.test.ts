import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { loadPack } from "../../src/app/law.ts";
import { packCodes } from "../../src/law/pack-codes.ts";

const home = fileURLToPath(new URL("../../scenarios/packs/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "fairweek-packs-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sound = readFileSync(`${home}hotel-agreement.json`, "utf8");

/** "code pointer" of each issue of a file with this text. */
function found(text: string): readonly string[] {
  const path = join(folder, "pack.json");
  writeFileSync(path, text);
  const read = loadPack(path);
  for (const issue of read.ok ? [] : read.problem) {
    expect(Object.keys(packCodes)).toContain(issue.code);
    expect(issue.message).toMatch(/\.$/);
    expect(issue.hint.length).toBeGreaterThan(10);
  }
  return read.ok ? [] : read.problem.map(({ code, pointer }) => `${code} ${pointer}`);
}

/** The sound file with one piece of its text exchanged; the piece must be there. */
const exchanged = (piece: string, by: string): string => {
  expect(sound).toContain(piece);
  return sound.replace(piece, by);
};

describe("the packs that come as examples", () => {
  test.each(["hotel-agreement.json", "cafe-policy.json"])("%s is sound", (name) => {
    const read = loadPack(`${home}${name}`);
    expect(read.ok ? [] : read.problem).toEqual([]);
  });
});

describe("a file that is no pack", () => {
  test.each([
    ["is empty", "", ["pack.notJson "]],
    ["ends too soon", sound.slice(0, 500), ["pack.notJson "]],
    ["has a comma too many", sound.replace("\n}", ",\n}"), ["pack.notJson "]],
    ["is a list", "[]", ["pack.badValue "]],
    ["is a text", '"us-or"', ["pack.badValue "]],
    ["is null", "null", ["pack.badValue "]],
    ["has no enactments", '{ "format": "fairweek/pack@1" }', ["pack.missingField /enactments"]],
  ])("%s", (_, text, issues) => {
    expect(found(text)).toEqual(issues);
  });

  test("names a key twice, so that one of the two would be lost", () => {
    const twice = exchanged(
      '"id": "agreement-harbor-hotels",',
      '"id": "a-b", "id": "agreement-harbor-hotels",',
    );
    expect(found(twice)).toEqual(["pack.notJson "]);
  });

  test("cannot be read, or is not there", () => {
    const read = loadPack(join(folder, "nowhere.json"));
    expect(read.ok ? [] : read.problem.map(({ code }) => code)).toEqual(["pack.unreadable"]);
  });

  test("is a folder without the two files that every pack has", () => {
    const empty = join(folder, "empty");
    mkdirSync(empty, { recursive: true });
    const read = loadPack(empty);
    expect(read.ok ? [] : read.problem.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "pack.missingFile /pack.json",
      "pack.missingFile /not-covered.json",
    ]);
  });
});

const rest = "/enactments/0";
const days = "/enactments/2";
const pay = "/enactments/3";

/** What stands in the sound file, what stands there instead, and what is found. */
const wrong: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["another format", '"fairweek/pack@1"', '"fairweek/pack@2"', ["pack.badValue /format"]],
  [
    "an id in capitals",
    '"id": "agreement-harbor-hotels",',
    '"id": "Harbor",',
    ["pack.badValue /id"],
  ],
  [
    "an empty title",
    '"Collective agreement of the Harbor Hotels, 2026 to 2028"',
    '""',
    ["pack.badValue /title"],
  ],
  [
    "a place that asks for a worker",
    '{ "fact": "site.region", "equals": "OR" }',
    '{ "fact": "worker.hourly", "equals": true }',
    ["pack.placeFact /place"],
  ],
  [
    "a place of no known subject",
    '"fact": "site.region"',
    '"fact": "weather.region"',
    ["pack.unknownFact /place/all/1/fact"],
  ],
  [
    "a date of 31 November",
    '"maintainedOn": "2026-11-20"',
    '"maintainedOn": "2026-11-31"',
    ["pack.badDate /maintainedOn"],
  ],
  ["an author", '"maintainedOn"', '"author": "me", "maintainedOn"', ["pack.unknownField /author"]],
  [
    "an enactment of another pack",
    '"agreement-harbor-hotels.consecutive-days"',
    '"us-or.consecutive-days"',
    [`pack.foreignId ${days}/id`],
  ],
  [
    "an enactment of no known kind",
    '"kind": "consecutive-days"',
    '"kind": "days-in-a-row"',
    [`pack.unknownKind ${days}/kind`],
  ],
  [
    "a modality that does not exist",
    '"modality": "premium"',
    '"modality": "soft"',
    [`pack.badValue ${pay}/modality`],
  ],
  [
    "8 days in a row or more than a calendar has",
    '"daysMax": 5',
    '"daysMax": 4000',
    [`pack.badParameters ${days}/parameters/daysMax`],
  ],
  [
    "half a day in a row",
    '"daysMax": 5',
    '"daysMax": 5.5',
    [`pack.badParameters ${days}/parameters/daysMax`],
  ],
  [
    "days in words",
    '"daysMax": 5',
    '"daysMax": "five"',
    [`pack.badParameters ${days}/parameters/daysMax`],
  ],
  [
    "a parameter that the kind lacks",
    '"daysMax": 5',
    '"daysMax": 5, "hoursMax": 40',
    [`pack.badParameters ${days}/parameters`],
  ],
  ["a parameter too few", '"daysMax": 5, ', "", [`pack.badParameters ${days}/parameters/daysMax`]],
  [
    "a consent of no known form",
    '["written", "electronic"]',
    '["shouted"]',
    [`pack.badParameters ${rest}/parameters/consent/forms/0`],
  ],
  [
    "a premium of no known type",
    '"type": "minutes"',
    '"type": "cake"',
    [`pack.badParameters ${pay}/parameters/tiers/0/pay/type`],
  ],
  [
    "a premium of 0 min",
    '"minutes": 120',
    '"minutes": 0',
    [`pack.badParameters ${pay}/parameters/tiers/0/pay/minutes`],
  ],
  [
    "an effect that no change has",
    '"reduce"',
    '"shrink"',
    [`pack.badParameters ${pay}/parameters/tiers/0/effects/3`],
  ],
  [
    "an end before its begin",
    '"until": "2026-12-31"',
    '"until": "2025-12-31"',
    [`pack.datesReversed ${rest}/until`],
  ],
  [
    "versions that share a day",
    '"until": "2026-12-31"',
    '"until": "2027-01-01"',
    ["pack.datesOverlap /enactments/1/from"],
  ],
  [
    "two enactments of one id",
    "hotels.rest-between-shifts@2027-01-01",
    "hotels.rest-between-shifts@2026-01-01",
    ["pack.duplicateId /enactments/1/id"],
  ],
  [
    "a coverage of nobody's fact",
    '"fact": "worker.bargainingUnit"',
    '"fact": "bargainingUnit"',
    [`pack.unknownFact ${rest}/coverage/fact`],
  ],
  [
    "a coverage that asks nothing",
    '{ "fact": "worker.bargainingUnit", "equals": true }',
    '{ "fact": "worker.bargainingUnit" }',
    [`pack.badPredicate ${rest}/coverage`],
  ],
  [
    "an empty citation",
    '"Harbor Hotels agreement, art. 14"',
    '" "',
    [`pack.noCitation ${days}/citation/text`],
  ],
  [
    "an address that is none",
    '"text": "Harbor Hotels agreement, art. 14", "url": null',
    '"text": "Art. 14", "url": "intranet/14"',
    [`pack.badUrl ${days}/citation/url`],
  ],
  [
    "no reading",
    '"reading": "Nobody is scheduled on a sixth day in a row. The agreement knows no exception, so none is made here."',
    '"reading": ""',
    [`pack.noReading ${days}/reading`],
  ],
  [
    "no source",
    '"source": "The agreement itself, signed 12 December 2025."',
    '"source": ""',
    [`pack.noSource ${rest}/verification/source`],
  ],
  [
    "a mark that does not exist",
    '"mark": "primary"',
    '"mark": "certain"',
    [`pack.badValue ${rest}/verification/mark`],
  ],
  [
    "a reading after the pack's own date",
    '"readOn": "2026-11-20"',
    '"readOn": "2026-11-21"',
    [`pack.readAfterMaintained ${rest}/verification/readOn`],
  ],
  [
    "a reading on no date",
    '"readOn": "2026-11-20"',
    '"readOn": null',
    [`pack.readOnMissing ${rest}/verification/readOn`],
  ],
  [
    "a date of reading for what nobody read",
    '"mark": "primary"',
    '"mark": "unverified"',
    [`pack.readOnWithoutReading ${rest}/verification/readOn`],
  ],
  [
    "records for half a year",
    '"years": 3',
    '"years": 0.5',
    [`pack.badValue ${rest}/records/years`],
  ],
  [
    "something not covered without a reason",
    '"reason": "It rules',
    '"because": "It rules',
    ["pack.missingField /notCovered/0/reason", "pack.unknownField /notCovered/0/because"],
  ],
];

describe("a pack in a file", () => {
  test.each(wrong)("with %s is refused", (_, piece, by, issues) => {
    expect([...found(exchanged(piece, by))].toSorted()).toEqual([...issues].toSorted());
  });

  test("with three mistakes tells all three", () => {
    const text = exchanged('"daysMax": 5', '"daysMax": 0')
      .replace('"years": 3', '"years": 0')
      .replace("2026-11-20", "soon");
    expect(found(text)).toHaveLength(3);
  });
});
