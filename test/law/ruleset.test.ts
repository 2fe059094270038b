import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/domain/problem.ts";
import type { Pack } from "../../src/law/enactment.ts";
import { readPack } from "../../src/law/read-pack.ts";
import { resolve } from "../../src/law/resolve.ts";
import { kinds } from "./kinds.ts";
import { idsOf, lawOf, packs } from "./sample-law.ts";
import { enactment, pack, stubKinds } from "./sample-pack.ts";
import { problemWith, workerWith } from "./sample-problem.ts";

describe("what is refused", () => {
  it("a pack that nobody has, at its place in the problem, with the packs there are", () => {
    const resolved = resolve(problemWith({ packs: ["us-or", "us-zz"] }), { packs });
    expect(resolved).toMatchObject({
      ok: false,
      problem: [
        {
          code: "law.unknownPack",
          pointer: "/packs/1",
          value: "us-zz",
          message: 'No pack is called "us-zz".',
        },
      ],
    });
    expect(!resolved.ok && resolved.problem[0]?.hint).toContain("us-ny, us-ny-nyc, us-or");
  });

  it("two packs of one id", () => {
    const twice = [...packs, ...packs.filter(({ id }) => id === "us-or")];
    expect(resolve(problemWith(), { packs: twice })).toMatchObject({
      ok: false,
      problem: [
        {
          code: "law.doubledPack",
          pointer: "/packs",
          value: "us-or",
          message: 'Two packs are called "us-or".',
          hint: "Give a pack of your own an id that no other pack has.",
        },
      ],
    });
  });
});

describe("the digest", () => {
  const digest = (problem: Problem, from: readonly Pack[] = packs) => lawOf(problem, from).digest;
  const base = digest(problemWith());

  it("is a SHA-256 and does not depend on workers, demand or the order of packs", () => {
    expect(base).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(digest(problemWith({ workers: [] }))).toBe(base);
    fc.assert(
      fc.property(fc.shuffledSubarray([...packs], { minLength: packs.length }), (order) => {
        expect(digest(problemWith(), order)).toBe(base);
      }),
      { numRuns: 20 },
    );
  });

  it("is the same whether packs are chosen by place or named", () => {
    expect(digest(problemWith({ packs: ["us-or", "us-federal"] }))).toBe(base);
  });

  it("changes with a pack, with a date that a law changed on, and with a border not known", () => {
    const others = [
      digest(problemWith({ packs: ["us-or"] })),
      digest(problemWith({ week: "2020-06-22" })),
      digest(problemWith({ siteFacts: { country: "US" } })),
      base,
    ];
    expect(new Set(others).size).toBe(4);
  });

  it("changes with any word or number of an enactment in force, and with none out of force", () => {
    const edited = (id: string, change: Partial<Pack["enactments"][number]>): string =>
      digest(
        problemWith(),
        packs.map((pack) => ({
          ...pack,
          enactments: pack.enactments.map((held) =>
            held.id === id ? { ...held, ...change } : held,
          ),
        })),
      );
    const rest = "us-or.rest-between-shifts";
    expect(edited(rest, { parameters: { restMinutesMin: 601 } })).not.toBe(base);
    expect(edited(rest, { reading: "Otherwise." })).not.toBe(base);
    expect(edited(rest, { modality: "hard" })).not.toBe(base);
    expect(edited("us-or.advance-notice@2018-07-01", { reading: "Otherwise." })).toBe(base);
  });
});

describe("whom an enactment covers", () => {
  /** A house policy for these workers; fails the test when it is no pack. */
  const coveredBy = (coverage: unknown, place: unknown = { all: [] }) => {
    const read = readPack(pack({ enactments: [enactment({ coverage })], place }), stubKinds);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const law = lawOf(problemWith({ siteFacts: { country: "US" } }), [read.value]);
    return law.inForce[0]?.covers ?? (() => ({ state: "notCovered" as const }));
  };
  const withFacts = (facts: Record<string, string | number>) => workerWith({ facts });

  it("the text 12 is not the number 12, though both workers are asked one after the other", () => {
    const covers = coveredBy({ fact: "worker.grade", equals: 12 });
    const states = [12, "12", 12, 13].map((grade) => covers(withFacts({ grade })).state);
    expect(states).toEqual(["covered", "unknown", "covered", "notCovered"]);
  });

  it("1 and 23 are not 12 and 3", () => {
    const both = [
      { fact: "worker.first", equals: 12 },
      { fact: "worker.second", equals: 3 },
    ];
    const covers = coveredBy({ all: both });
    expect(covers(withFacts({ first: 1, second: 23 })).state).toBe("notCovered");
    expect(covers(withFacts({ first: 12, second: 3 })).state).toBe("covered");
  });

  it("an age band decides what holds for the whole band; without one the birth date is missing", () => {
    const covers = coveredBy({ fact: "worker.age", below: 18 });
    const of = (ageBand: "adult" | "minor" | null) =>
      covers(workerWith({ birthDay: null, ageBand }));
    expect(of("minor")).toEqual({ state: "covered" });
    expect(of("adult")).toEqual({ state: "notCovered" });
    expect(of(null)).toEqual({ state: "unknown", missing: ["worker.birthDate"] });
  });

  it("what is missing of the worker and of the place is named in one order, each once", () => {
    const asked = { fact: "worker.unionMember", equals: true };
    const covers = coveredBy({ all: [asked, asked] }, { fact: "site.city", equals: "Salem" });
    expect(covers(withFacts({}))).toEqual({
      state: "unknown",
      missing: ["site.city", "worker.unionMember"],
    });
  });
});

describe("a pack of one's own", () => {
  const own = readPack(
    {
      format: "fairweek/pack@1",
      id: "harbor-agreement",
      title: "Collective agreement of Harbor Grill",
      place: { fact: "site.city", equals: "Salem" },
      maintainedOn: "2026-11-01",
      enactments: [
        {
          id: "harbor-agreement.daily-rest",
          kind: "daily-rest",
          title: "Twelve hours of rest",
          modality: "hard",
          parameters: { restMinutesMin: 720, onCallCounts: true },
          from: "2026-01-01",
          until: "2026-12-31",
          coverage: { fact: "worker.unionMember", equals: true },
          citation: { text: "Agreement of 2026, article 4", url: null },
          reading: "Twelve hours in each 24.",
          verification: { mark: "primary", readOn: "2026-01-10", source: "The agreement." },
        },
      ],
    },
    kinds,
  );
  const all = own.ok ? [...packs, own.value] : packs;

  it("stands beside those of the program with its own place, dates and coverage", () => {
    const law = lawOf(problemWith(), all);
    const held = law.inForce.find(({ enactment }) => enactment.pack === "harbor-agreement");
    expect(held?.covers(workerWith({ facts: { unionMember: true } })).state).toBe("covered");
    expect(held?.covers(workerWith({ facts: {} }))).toEqual({
      state: "unknown",
      missing: ["worker.unionMember"],
    });
    expect(idsOf(lawOf(problemWith({ week: "2027-01-01" }), all))).not.toContain(
      "harbor-agreement.daily-rest",
    );
  });
});
