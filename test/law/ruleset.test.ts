import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/domain/problem.ts";
import type { Pack } from "../../src/law/enactment.ts";
import { readPack } from "../../src/law/read-pack.ts";
import { resolve } from "../../src/law/resolve.ts";
import { kinds } from "./kinds.ts";
import { idsOf, lawOf, packs } from "./sample-law.ts";
import { problemWith, workerWith } from "./sample-problem.ts";

describe("what is refused", () => {
  it("a pack that nobody has, at its place in the problem, with the packs there are", () => {
    const resolved = resolve(problemWith({ packs: ["us-or", "us-zz"] }), { packs });
    expect(resolved).toMatchObject({
      ok: false,
      problem: [{ code: "law.unknownPack", pointer: "/packs/1", value: "us-zz" }],
    });
    expect(!resolved.ok && resolved.problem[0]?.hint).toContain("us-ny-nyc");
  });

  it("two packs of one id", () => {
    const twice = [...packs, ...packs.filter(({ id }) => id === "us-or")];
    expect(resolve(problemWith(), { packs: twice })).toMatchObject({
      ok: false,
      problem: [{ code: "law.doubledPack", value: "us-or" }],
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
