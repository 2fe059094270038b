import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Predicate } from "../../src/law/enactment.ts";
import { builtInFolder } from "../../src/law/library.ts";
import { describePack, describePredicate } from "../../src/law/listing.ts";
import { loadPack } from "../../src/law/load-pack.ts";
import { kinds } from "./kinds.ts";

const folder = mkdtempSync(join(tmpdir(), "fairweek-packs-"));
afterAll(() => rmSync(folder, { recursive: true }));

const head = {
  format: "fairweek/pack@1",
  id: "house",
  title: "House policy",
  place: { all: [] },
  maintainedOn: "2026-06-01",
};
const issuesOf = (path: string): readonly string[] => {
  const loaded = loadPack(path, kinds);
  return loaded.ok ? [] : loaded.problem.map(({ code, pointer }) => `${code} ${pointer}`);
};
function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("loading a pack from disk", () => {
  it("takes a single file", () => {
    const path = write("house.json", JSON.stringify({ ...head, enactments: [] }));
    expect(loadPack(path, kinds)).toMatchObject({ ok: true, value: { id: "house" } });
  });

  it("takes a folder, and leaves files alone that are no JSON", () => {
    const path = join(folder, "house");
    mkdirSync(path, { recursive: true });
    write("house/pack.json", JSON.stringify(head));
    write("house/not-covered.json", "[]");
    write("house/README.md", "About our policy.");
    expect(loadPack(path, kinds)).toMatchObject({ ok: true, value: { id: "house" } });
  });

  it("tells of a path where nothing is", () => {
    const path = join(folder, "nowhere");
    expect(issuesOf(path)).toEqual(["pack.unreadable "]);
    expect(loadPack(path, kinds)).toMatchObject({
      problem: [
        {
          message: `Nothing can be read at ${path}.`,
          hint: "Give a JSON file, or a folder of JSON files.",
        },
      ],
    });
  });

  it("tells of a file that is no JSON", () => {
    expect(issuesOf(write("broken.json", "{"))).toEqual(["pack.notJson "]);
  });

  it("tells of every file of a folder that is no JSON, by its name", () => {
    const path = join(folder, "half");
    mkdirSync(path, { recursive: true });
    write("half/pack.json", "{");
    write("half/not-covered.json", "[]");
    write("half/daily-rest.json", "]");
    expect(issuesOf(path)).toEqual(["pack.notJson /daily-rest.json", "pack.notJson /pack.json"]);
  });

  it("tells of a file larger than a pack can be", () => {
    const path = write("huge.json", " ".repeat(1_000_001));
    expect(issuesOf(path)).toEqual(["pack.unreadable "]);
    expect(loadPack(path, kinds)).toMatchObject({
      problem: [{ message: "The file is larger than 1000000 bytes." }],
    });
  });

  it("tells of a folder that is called like a JSON file", () => {
    const path = join(folder, "nested");
    mkdirSync(join(path, "pack.json"), { recursive: true });
    expect(issuesOf(path)).toEqual(["pack.unreadable /pack.json"]);
  });

  it("tells of a folder with 501 JSON files, one more than a pack can have", () => {
    const path = join(folder, "many");
    mkdirSync(path, { recursive: true });
    for (let at = 0; at < 501; at++) write(`many/${at}.json`, "{}");
    expect(issuesOf(path)).toEqual(["pack.unreadable "]);
  });
});

describe("a pack in words", () => {
  it("counts its marks and lists its enactments and what it leaves out", () => {
    const loaded = loadPack(`${builtInFolder}us-or`, kinds);
    const entry = loaded.ok ? describePack(loaded.value) : null;
    expect(entry).toMatchObject({
      id: "us-or",
      place: "site.country is US and site.region is OR",
      maintainedOn: "2026-11-29",
    });
    const marks = entry?.marks ?? { primary: 0, secondary: 0, unverified: 0 };
    expect(marks.primary + marks.secondary + marks.unverified).toBe(entry?.enactments.length);
    expect(marks.primary).toBeGreaterThan(0);
    expect(entry?.notCovered.length).toBeGreaterThan(0);
  });

  const words: readonly [Predicate, string][] = [
    [{ all: [] }, "always"],
    [{ any: [] }, "never"],
    [{ fact: "worker.age", below: 18 }, "worker.age is below 18"],
    [{ not: { fact: "worker.exempt", equals: true } }, "not (worker.exempt is true)"],
    [{ all: [{ fact: "site.country", equals: "US" }] }, "site.country is US"],
    [
      {
        any: [
          {
            all: [
              { fact: "a.b", atLeast: 1 },
              { fact: "a.c", in: ["x", "y"] },
            ],
          },
          { fact: "a.d", equals: 2 },
        ],
      },
      "(a.b is at least 1 and a.c is one of x, y) or a.d is 2",
    ],
  ];
  it.each(words)("says %j as a sentence", (predicate, text) => {
    expect(describePredicate(predicate)).toBe(text);
  });
});
