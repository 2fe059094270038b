import { describe, expect, it } from "vitest";
import { readPackFiles } from "../../src/law/read-pack.ts";
import { type Json, enactment, found, pack, stubKinds, told, without } from "./sample-pack.ts";

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

  it("may stand in any order: one that has no begin may come last", () => {
    expect(of({ from: "2026-01-01" }, old)).toEqual([]);
    expect(of({ from: "2025-12-31" }, old)).toEqual(["pack.datesOverlap /enactments/1/from"]);
    expect(of({ from: null, until: null }, { ...old, from: "2025-01-01" })).toEqual([
      "pack.datesOverlap /enactments/1/from",
    ]);
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
    return told(readPackFiles(new Map(Object.entries(all)), stubKinds));
  };

  it("takes a file called after its kind, or after its kind and something more", () => {
    const other = enactment({ id: "house.daily-rest.night" });
    expect(files({ "daily-rest.json": enactment(), "daily-rest.night.json": other })).toEqual([]);
  });

  it("gives its enactments by id, whatever their files are called", () => {
    const called = (file: string, id: string) => [file, enactment({ id })] as const;
    const all = new Map<string, unknown>([
      ...[called("daily-rest.1.json", "house.b"), called("daily-rest.2.json", "house.c")],
      ...[called("daily-rest.json", "house.a")],
      ...[["not-covered.json", []] as const, ["pack.json", head] as const],
    ]);
    const read = readPackFiles(all, stubKinds);
    const ids = read.ok ? read.value.enactments.map(({ id }) => id as string) : [];
    expect(ids).toEqual(["house.a", "house.b", "house.c"]);
  });

  it("points into pack.json and not-covered.json", () => {
    expect(files({ "pack.json": { ...head, title: 7 }, "not-covered.json": {} })).toEqual([
      "pack.badValue /pack.json/title",
      "pack.badValue /not-covered.json",
    ]);
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
    expect(told(readPackFiles(new Map(), stubKinds))).toEqual([
      "pack.missingFile /pack.json",
      "pack.missingFile /not-covered.json",
    ]);
  });
});
