import { describe, expect, it } from "vitest";
import {
  isInForce,
  packDifference,
  packOn,
  staleAfterDays,
  staleEnactments,
} from "../../src/law/pack-dates.ts";
import type { Pack } from "../../src/law/enactment.ts";
import { readPack } from "../../src/law/read-pack.ts";
import { addDays, formatDay } from "../../src/time/civil.ts";
import { type Json, enactment, pack, stubKinds } from "./sample-pack.ts";
import { dayOf } from "./sample-problem.ts";

/** A pack of these enactments; fails the test when it is none. */
function packOf(enactments: readonly Json[], overrides: Json = {}): Pack {
  const read = readPack(pack({ maintainedOn: "2030-01-01", enactments, ...overrides }), stubKinds);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

const old = enactment({
  id: "house.daily-rest@2025",
  from: "2025-01-01",
  until: "2025-12-31",
  parameters: { restMinutesMin: 660 },
});
const leave = enactment({
  id: "house.protected-leave",
  kind: "protected-leave",
  parameters: {},
  from: null,
});
const difference = (enactments: readonly Json[], from: string, to: string) =>
  packDifference(packOf(enactments), dayOf(from), dayOf(to));

describe("what of a pack is in force", () => {
  const [held] = packOf([old]).enactments as [Pack["enactments"][number]];

  it.each([
    ["2024-12-31", false],
    ["2025-01-01", true],
    ["2025-12-31", true],
    ["2026-01-01", false],
  ])("an enactment from 1 January to 31 December 2025 is in force on %s: %s", (date, expected) => {
    expect(isInForce(held, dayOf(date))).toBe(expected);
  });

  it("an enactment without dates is in force at any time", () => {
    const always = { ...held, from: null, until: null };
    expect([
      isInForce(always, dayOf("1971-01-01")),
      isInForce(always, dayOf("2099-12-31")),
    ]).toEqual([true, true]);
  });

  it("on a date the pack holds the enactments of that date, and is the same otherwise", () => {
    const whole = packOf([old, enactment(), leave]);
    const ids = (date: string) => packOn(whole, dayOf(date)).enactments.map(({ id }) => id);
    expect(ids("2025-06-01")).toEqual(["house.daily-rest@2025", "house.protected-leave"]);
    expect(ids("2026-06-01")).toEqual(["house.daily-rest", "house.protected-leave"]);
    expect({ ...packOn(whole, dayOf("2024-01-01")), enactments: [] }).toEqual({
      ...whole,
      enactments: [],
    });
  });
});

describe("what changes between two dates", () => {
  it("a rest of 11 h that becomes 12 h is one change of one number", () => {
    const found = difference([old, enactment(), leave], "2025-06-01", "2026-06-01");
    expect(found).toMatchObject({
      pack: "house",
      from: "2025-06-01",
      to: "2026-06-01",
      unchanged: 1,
    });
    expect(found.differences).toMatchObject([
      {
        state: "changes",
        family: "house.daily-rest",
        before: { id: "house.daily-rest@2025" },
        after: { id: "house.daily-rest" },
        fields: [{ path: "parameters.restMinutesMin", before: 660, after: 720 }],
      },
    ]);
  });

  it("an enactment that ends, and one that begins, is told with its whole text", () => {
    const later = { ...leave, from: "2026-03-01" };
    const { differences, unchanged } = difference([old, later], "2025-06-01", "2026-06-01");
    expect(differences).toMatchObject([
      { state: "ends", family: "house.daily-rest", after: null, fields: [] },
      { state: "begins", family: "house.protected-leave", before: null, fields: [] },
    ]);
    expect(differences[0]?.before?.parameters).toEqual({ restMinutesMin: 660 });
    expect(differences[1]?.after?.from).toBe("2026-03-01");
    expect(unchanged).toBe(0);
  });

  it("a new version with the same words changes nothing, whoever read it when", () => {
    const again = enactment({
      parameters: { restMinutesMin: 660 },
      title: "Eleven hours of rest, told anew",
      verification: { mark: "secondary", readOn: "2027-05-01", source: "A newspaper." },
    });
    expect(difference([old, again], "2025-06-01", "2026-06-01")).toMatchObject({
      differences: [],
      unchanged: 1,
    });
  });

  it.each([
    ["coverage", { coverage: { fact: "worker.hourly", equals: true } }, "coverage", "always"],
    ["modality", { modality: "hardUnless" }, "modality", "hard"],
    ["citation", { citation: { text: "House policy 5", url: null } }, "citation", "House policy 4"],
  ])("another %s is told by its name", (_, change, path, before) => {
    const now = enactment({ parameters: { restMinutesMin: 660 }, ...change });
    const [found] = difference([old, now], "2025-06-01", "2026-06-01").differences;
    expect(found?.fields.map((field) => [field.path, field.before])).toEqual([[path, before]]);
  });

  it("families stand in the order of their names", () => {
    const first = enactment({ id: "house.a-rest", from: "2026-01-01" });
    const found = difference([leave, old, first], "2025-06-01", "2026-06-01").differences;
    expect(found.map(({ family, state }) => [family, state])).toEqual([
      ["house.a-rest", "begins"],
      ["house.daily-rest", "ends"],
    ]);
  });
});

describe("enactments whose text nobody has read lately", () => {
  const on = dayOf("2026-06-01");
  const readOn = (id: string, date: string | null, change: Json = {}) =>
    enactment({
      id: `house.${id}`,
      ...(date === null
        ? { verification: { mark: "unverified", readOn: null, source: "Nothing." } }
        : { verification: { mark: "primary", readOn: date, source: "The policy." } }),
      ...change,
    });
  const ago = (days: number): string => formatDay(addDays(on, -days));
  const stale = (enactments: readonly Json[]) => staleEnactments([packOf(enactments)], on);

  it("were read more than 365 days ago", () => {
    expect(staleAfterDays).toBe(365);
    const found = stale([readOn("a", ago(365)), readOn("b", ago(366))]);
    expect(found.map(({ id, daysAgo, readOn: at }) => [id, daysAgo, at])).toEqual([
      ["house.b", 366, ago(366)],
    ]);
  });

  it("come with those never read before all, then the longest unread, then by name", () => {
    const found = stale([
      readOn("d", ago(400)),
      readOn("c", ago(500)),
      readOn("b", ago(500)),
      readOn("a", null),
      readOn("z", null),
    ]);
    expect(found.map(({ id }) => id)).toEqual([
      "house.a",
      "house.z",
      "house.b",
      "house.c",
      "house.d",
    ]);
    expect(found[0]).toEqual({
      id: "house.a",
      pack: "house",
      title: "Twelve hours of rest",
      citation: { text: "House policy 4", url: null },
      mark: "unverified",
      readOn: null,
      daysAgo: null,
    });
  });

  it("are none that are out of force, and none that no law asks for", () => {
    const ended = readOn("a", ago(900), { until: "2026-05-31" });
    const physics = readOn("b", ago(900), { modality: "physics" });
    expect(stale([ended, physics])).toEqual([]);
  });
});
