import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { goals } from "../../src/goals/index.ts";
import { issueCodes } from "../../src/intake/codes.ts";
import { refusalOf } from "../../src/intake/refused-data.ts";
import { goalIds } from "../../src/intake/schema/goals.ts";
import {
  type JsonSchema,
  problemJsonSchema,
  scheduleJsonSchema,
} from "../../src/intake/schema/json-schema.ts";
import { suggest } from "../../src/intake/suggest.ts";

const folder = fileURLToPath(new URL("../../src/goals/", import.meta.url));

/** Every object schema below a schema, with the path to it. */
function objectsOf(schema: unknown, at = ""): readonly (readonly [string, JsonSchema])[] {
  if (schema === null || typeof schema !== "object") return [];
  const here = schema as JsonSchema;
  const inner = Object.entries(here).flatMap(([key, value]) => objectsOf(value, `${at}/${key}`));
  return "properties" in here && here["type"] === "object" ? [[at, here], ...inner] : inner;
}

describe.each([
  ["problem", problemJsonSchema(), ["Problem", "Site", "Worker", "Demand", "LocalTime", "Wish"]],
  ["schedule", scheduleJsonSchema(), ["Schedule", "Assignment", "Break", "OpenSlot"]],
] as const)("the JSON Schema of a %s", (_, schema, parts) => {
  const objects = objectsOf(schema);
  const definitions = schema["$defs"] as Readonly<Record<string, JsonSchema>>;

  test("names its parts", () => {
    expect(Object.keys(definitions)).toEqual(expect.arrayContaining([...parts]));
  });

  test("describes every named part and every field that is not one", () => {
    for (const [name, part] of Object.entries(definitions))
      expect(part["description"], name).toBeTypeOf("string");
    for (const [at, object] of objects)
      for (const [field, value] of Object.entries(
        object["properties"] as Record<string, JsonSchema>,
      ))
        expect(
          "description" in value || "$ref" in value || "const" in value,
          `${at} ${field}`,
        ).toBe(true);
  });

  test("takes no unknown fields anywhere", () => {
    expect(objects.length).toBeGreaterThan(3);
    for (const [at, object] of objects) expect(object["additionalProperties"], at).toBe(false);
  });

  test("has no field that would be refused by name", () => {
    for (const [, object] of objects)
      for (const field of Object.keys(object["properties"] as object))
        expect(refusalOf(field), field).toBeNull();
  });
});

describe("the goals of a problem", () => {
  test("are the folders of the goals, and their ids", () => {
    const folders = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
      .map(({ name }) => name);
    expect([...goalIds].toSorted()).toEqual(folders.toSorted());
    expect([...goalIds].toSorted()).toEqual(goals.map((entry) => entry.goal.id).toSorted());
  });
});

describe("issue codes", () => {
  test.each(Object.entries(issueCodes))(
    "%s says when it is reported and what to try",
    (_, entry) => {
      expect(entry.when).toMatch(/^[A-Z].{10,}\.$/);
      expect(entry.hint).toMatch(/^[A-Z].{10,}\.$/);
    },
  );
});

describe("refused names", () => {
  test.each([
    ["pickRate", "refusedProductivityData"],
    ["units-per-hour", "refusedProductivityData"],
    ["KEYSTROKES", "refusedProductivityData"],
    ["biometricTemplate", "refusedBiometricData"],
    ["workerGPSLocation", "refusedLocationData"],
    ["location_tracking", "refusedLocationData"],
    ["slackMessages", "refusedCommunicationsData"],
    ["isUnionMember", "refusedUnionData"],
    ["absence reason", "refusedLeaveReason"],
    ["medicalNotes", "refusedMedicalReason"],
    ["hasDisability", "refusedMedicalReason"],
    ["maritalstatus", null],
    ["marital_status", "refusedProtectedAttribute"],
    ["nationalOrigin", "refusedProtectedAttribute"],
  ])("%s: %s", (name, code) => {
    expect(refusalOf(name)).toBe(code);
  });

  test.each([
    "locationsWorldwide",
    "inEuropeanUnion",
    "trace",
    "sextant",
    "unit",
    "collectiveAgreement",
    "region",
  ])("%s is harmless", (name) => {
    expect(refusalOf(name)).toBeNull();
  });
});

describe("did you mean", () => {
  test.each([
    ["cok", ["cook", "lead"], "cook"],
    ["avaliability", ["availability", "name"], "availability"],
    ["mon", ["monday", "tuesday"], "monday"],
    ["W01", ["w02", "w01"], "w01"],
    ["xyz", ["cook", "lead"], null],
    ["w01", ["w01"], null],
    ["", ["a"], "a"],
  ])("%j of %j: %j", (word, candidates, meant) => {
    expect(suggest(word, candidates)).toBe(meant);
  });
});
