import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { loadAttributes, parseAttributes, statedValue, valuesOf } from "../../src/equity/store.ts";

const good = {
  format: "fairweek-attributes",
  version: 1,
  attributes: [{ name: "gender", values: ["woman", "man", "nonbinary"] }],
  workers: [
    { worker: "ana", stated: [{ attribute: "gender", value: "woman" }] },
    { worker: "bo", stated: [{ attribute: "gender", value: null }] },
    { worker: "cy", stated: [] },
  ],
};

const codes = (file: unknown): readonly string[] => {
  const result = parseAttributes(typeof file === "string" ? file : JSON.stringify(file));
  return result.ok ? [] : result.problem.map(({ code, pointer }) => `${code} ${pointer}`);
};

describe("the attribute store", () => {
  test("tells the audits what was stated, and null for what was not", () => {
    const store = parseAttributes(JSON.stringify(good));
    if (!store.ok) throw new Error("a good file was refused");
    expect(valuesOf(store.value, "gender")).toEqual(["woman", "man", "nonbinary"]);
    expect(valuesOf(store.value, "age")).toBeNull();
    const asked = ["ana", "bo", "cy", "dee"].map((worker) =>
      statedValue(store.value, { worker, attribute: "gender" }),
    );
    expect(asked).toEqual(["woman", null, null, null]);
  });

  test("gives nothing away when printed, serialised, spread or inspected", () => {
    const store = parseAttributes(JSON.stringify(good));
    if (!store.ok) throw new Error("a good file was refused");
    const shown = [
      JSON.stringify(store.value),
      inspect(store.value, { depth: null, showHidden: true }),
      JSON.stringify({ ...store.value }),
      String(Reflect.ownKeys(store.value)),
    ].join();
    expect(shown).not.toMatch(/woman|gender|ana/);
  });

  test("a look-alike object holds nothing", () => {
    const forged = { kind: "fairweek-attributes" } as const;
    expect(valuesOf(forged, "gender")).toBeNull();
  });

  test("refuses what the format does not know, all faults at once, without quoting values", () => {
    expect(codes("{ gender: woman")).toEqual(["equity.not-json "]);
    expect(codes({ ...good, note: "x" })).toEqual(["equity.attribute-file "]);
    expect(codes({ ...good, version: 2 })).toEqual(["equity.attribute-file /version"]);
    const wrong = {
      ...good,
      workers: [
        { worker: "ana", stated: [{ attribute: "gender", value: "secret-value" }] },
        { worker: "ana", stated: [{ attribute: "age", value: "40+" }] },
      ],
    };
    expect(codes(wrong).toSorted()).toEqual([
      "equity.named-twice /workers/1/worker",
      "equity.unknown-attribute /workers/1/stated/0/attribute",
      "equity.unknown-value /workers/0/stated/0/value",
    ]);
    expect(JSON.stringify(parseAttributes(JSON.stringify(wrong)))).not.toContain("secret-value");
    const badJson = parseAttributes('{"workers":[{"worker":"secret-value"');
    expect(JSON.stringify(badJson)).not.toContain("secret-value");
  });

  test("is read from a file, and a missing file is an issue", () => {
    const folder = mkdtempSync(join(tmpdir(), "fairweek-equity-"));
    const path = join(folder, "attributes.json");
    expect(loadAttributes(path)).toMatchObject({ ok: false });
    writeFileSync(path, JSON.stringify(good));
    expect(loadAttributes(path).ok).toBe(true);
  });
});
