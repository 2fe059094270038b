import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/domain/problem.ts";
import type { Coverage } from "../../src/law/ruleset.ts";
import { coverageOf, idsOf, lawOf } from "./sample-law.ts";
import { problemWith, workerWith } from "./sample-problem.ts";

const packsOf = (problem: Problem): readonly string[] => lawOf(problem).packs.map(({ id }) => id);

describe("the law in force for a restaurant in Salem, Oregon, in December 2026", () => {
  const table: readonly [string, Coverage["state"]][] = [
    ["fairweek-base.accommodation", "covered"],
    ["fairweek-base.availability", "covered"],
    ["fairweek-base.contract-maximum", "covered"],
    ["fairweek-base.one-place-at-a-time", "covered"],
    ["fairweek-base.protected-leave", "covered"],
    ["fairweek-base.role-qualification", "covered"],
    ["us-federal.accommodation.ada", "covered"],
    ["us-federal.accommodation.pwfa", "covered"],
    ["us-federal.accommodation.religion", "covered"],
    ["us-federal.minor-hours.14-15", "notCovered"],
    ["us-federal.minor-hours.under-14", "notCovered"],
    ["us-federal.overtime", "covered"],
    ["us-federal.protected-leave.fmla", "covered"],
    ["us-federal.protected-leave.jury", "covered"],
    ["us-federal.protected-leave.userra", "covered"],
    ["us-or.advance-notice@2020-07-01", "covered"],
    ["us-or.change-premium@2020-07-01", "covered"],
    ["us-or.meal-break", "covered"],
    ["us-or.meal-break.second", "covered"],
    ["us-or.minor-hours.under-16", "notCovered"],
    ["us-or.rest-between-shifts", "covered"],
    ["us-or.rest-break", "covered"],
    ["us-or.weekly-maximum.minor", "notCovered"],
  ];

  it("is these enactments, and covers an hourly adult by these", () => {
    const { inForce } = lawOf(problemWith());
    const found = inForce.map(({ enactment, covers }) => [
      enactment.id,
      covers(workerWith()).state,
    ]);
    expect(found).toEqual(table);
  });

  it("says what no schedule can show, by pack", () => {
    const { notCovered } = lawOf(problemWith());
    expect(notCovered).toContainEqual(
      expect.objectContaining({ pack: "us-or", citation: "ORS 653.450" }),
    );
    expect(new Set(notCovered.map(({ pack }) => pack))).toEqual(new Set(["us-federal", "us-or"]));
  });
});

describe("dates", () => {
  const notices = (week: string): readonly string[] =>
    idsOf(lawOf(problemWith({ week }))).filter((id) => id.includes("advance-notice"));

  it("Oregon asks for 7 days from 1 July 2018, for 14 days from 1 July 2020", () => {
    expect(notices("2018-06-18")).toEqual([]);
    expect(notices("2018-06-25")).toEqual(["us-or.advance-notice@2018-07-01"]);
    expect(notices("2020-06-22")).toEqual(["us-or.advance-notice@2018-07-01"]);
    expect(notices("2020-07-01")).toEqual(["us-or.advance-notice@2020-07-01"]);
  });

  it("a week from 29 June to 5 July 2020 has both notices, each for its own dates", () => {
    expect(notices("2020-06-29")).toEqual([
      "us-or.advance-notice@2018-07-01",
      "us-or.advance-notice@2020-07-01",
    ]);
  });
});

describe("places", () => {
  const at = (siteFacts: Problem["site"]["facts"]) => packsOf(problemWith({ siteFacts }));

  it.each([
    ["Salem, Oregon", { country: "US", region: "OR", city: "Salem" }, ["us-federal", "us-or"]],
    [
      "Oakland, California",
      { country: "US", region: "CA", city: "Oakland" },
      ["us-ca", "us-federal"],
    ],
    [
      "Brooklyn, New York",
      { country: "US", region: "NY", city: "Brooklyn" },
      ["us-federal", "us-ny", "us-ny-nyc"],
    ],
    [
      "Flushing in Queens County",
      { country: "US", region: "NY", city: "Flushing", county: "Queens" },
      ["us-federal", "us-ny", "us-ny-nyc"],
    ],
    [
      "Buffalo in Erie County",
      { country: "US", region: "NY", city: "Buffalo", county: "Erie" },
      ["us-federal", "us-ny"],
    ],
    ["Houston, Texas", { country: "US", region: "TX", city: "Houston" }, ["us-federal"]],
    ["Lyon", { country: "FR", city: "Lyon" }, ["fr"]],
    ["Dublin", { country: "IE", city: "Dublin" }, ["eu-wtd"]],
    ["Toronto", { country: "CA", region: "ON" }, ["ca-federal", "ca-on"]],
    ["Auckland", { country: "NZ", city: "Auckland" }, []],
  ] as const)("choose the packs of %s", (_, site, expected) => {
    expect(at(site)).toEqual([...expected, "fairweek-base"].sort());
  });

  it("that are not known switch no pack off: its enactments wait for the region", () => {
    const problem = problemWith({ siteFacts: { country: "US" } });
    expect(packsOf(problem)).toEqual([
      "fairweek-base",
      "us-ca",
      "us-ca-berkeley",
      "us-ca-emeryville",
      "us-ca-la-city",
      "us-ca-la-county",
      "us-ca-sf",
      "us-federal",
      "us-il",
      "us-il-chicago",
      "us-il-evanston",
      "us-ma",
      "us-nh",
      "us-ny",
      "us-ny-nyc",
      "us-or",
      "us-pa-philadelphia",
      "us-vt",
      "us-wa",
      "us-wa-seattle",
    ]);
    expect(coverageOf("us-ca.weekly-rest", workerWith(), problem)).toEqual({
      state: "unknown",
      missing: ["site.region"],
    });
    expect(coverageOf("us-federal.protected-leave.jury", workerWith(), problem).state).toBe(
      "covered",
    );
  });

  it("that are not known do not cover whom the enactment would not cover anyway", () => {
    const problem = problemWith({ siteFacts: { country: "US" } });
    expect(coverageOf("us-ca.minor-hours.14-15", workerWith(), problem).state).toBe("notCovered");
  });

  it("do not matter when the problem names its packs; the base holds all the same", () => {
    expect(packsOf(problemWith({ packs: ["us-ca"] }))).toEqual(["fairweek-base", "us-ca"]);
    expect(packsOf(problemWith({ packs: [] }))).toEqual(["fairweek-base"]);
    const far = problemWith({ packs: ["us-ca"], siteFacts: { country: "FR" } });
    expect(coverageOf("us-ca.weekly-rest", workerWith(), far).state).toBe("covered");
  });
});
