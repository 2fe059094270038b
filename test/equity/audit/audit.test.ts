import { describe, expect, test } from "vitest";
import { type ShownComparison, auditWords } from "../../../src/equity/index.ts";
import { fisherTest, hedgesG } from "../../../src/equity/statistics/index.ts";
import { Rng } from "../../../src/kernel/rng.ts";
import { outcome, reaching, reported, run, shown } from "./auditing.ts";
import { type Person, bell } from "./people.ts";

describe("an audit of hours reached", () => {
  const people = reaching([
    ["woman", 21, 50],
    ["man", 48, 80],
  ]);
  const report = reported(
    run(people, { outcomes: [outcome("hoursReached")], views: [["gender"]] }),
  );
  const [women, men] = ["woman", "man"].map((label) =>
    shown(report.views[0]?.outcomes[0]?.comparisons, label),
  ) as [ShownComparison, ShownComparison];

  test("of 21 in 50 women and 48 in 80 men has rates .42 and .60 and an impact ratio of .70", () => {
    expect(women.rate?.value).toBeCloseTo(0.42, 12);
    expect(men.rate?.value).toBeCloseTo(0.6, 12);
    expect(women.impactRatio).toBeCloseTo(0.7, 12);
    expect(men.impactRatio).toBe(1);
    expect(women.riskRatio?.interval?.low).toBeCloseTo(0.482726, 6);
    expect(women.effect.cohenH).toBeCloseTo(-0.362049, 6);
    expect(women.practical).toMatchObject({ unit: "h/week", matters: true });
  });

  test("is decided by Fisher's test, once for both sides of the same split", () => {
    expect(report.tests).toBe(1);
    expect(women.test).toMatchObject({ name: "Fisher exact", relabellings: null });
    expect(women.test?.pAdjusted).toBeCloseTo(0.0495426535, 10);
    expect(men.test?.pAdjusted).toBe(women.test?.pAdjusted);
    expect([women.verdict, women.direction]).toEqual(["review", "worse"]);
    expect(men.direction).toBe("better");
  });

  test("with one yes more among the women is no longer significant: watch", () => {
    const milder = reaching([
      ["woman", 22, 50],
      ["man", 48, 80],
    ]);
    const result = reported(
      run(milder, { outcomes: [outcome("hoursReached")], views: [["gender"]] }),
    );
    const one = shown(result.views[0]?.outcomes[0]?.comparisons, "woman");
    expect(one.impactRatio).toBeLessThan(0.8);
    expect(one.verdict).toBe("watch");
  });

  test("prints in every sentence what could have been found and that it is no finding", () => {
    const words = auditWords(report);
    expect(words).toHaveLength(2);
    for (const sentence of words) {
      expect(sentence).toContain("screening statistic, not a finding");
      expect(sentence).toMatch(/find differences from 0\.5\d standard deviations/);
      expect(sentence).toMatch(/a rate \d\d points lower/);
    }
    expect(report.statement).toBe("screening statistic, not a finding");
  });

  test("with 9 women says insufficient data whatever the ratio, and still the detectable size", () => {
    const few = reaching([
      ["woman", 0, 9],
      ["man", 80, 80],
    ]);
    const result = reported(run(few, { outcomes: [outcome("hoursReached")], views: [["gender"]] }));
    const one = shown(result.views[0]?.outcomes[0]?.comparisons, "woman");
    expect(one).toMatchObject({ verdict: "insufficientData", test: null, impactRatio: 0 });
    expect(one.detectable.standardised).toBeGreaterThan(0.9);
    expect(result.tests).toBe(0);
  });
});

describe("an audit within strata", () => {
  /** Cooks get few hours and servers many; within a role everybody is treated alike. */
  const mixed = (shift: number): readonly Person[] => {
    const rng = new Rng(3);
    const groups = [
      ["woman", "cook", 40],
      ["woman", "server", 10],
      ["man", "cook", 10],
      ["man", "server", 40],
    ] as const;
    return groups.flatMap(([gender, role, n]) =>
      Array.from({ length: n }, (_, i) => ({
        worker: `${gender}-${role}-${i}`,
        role,
        stated: { gender },
        values: {
          hoursRatio:
            (role === "cook" ? 0.5 : 0.9) + bell(rng, gender === "woman" ? shift : 0, 0.05),
        },
      })),
    );
  };
  const compared = (people: readonly Person[]): ShownComparison =>
    shown(
      reported(run(people, { outcomes: [outcome("hoursRatio")], views: [["gender"]] })).views[0]
        ?.outcomes[0]?.comparisons,
      "woman",
    );

  test("does not blame a role's hours on gender: the ratio is low, the test within roles is not", () => {
    const women = compared(mixed(0));
    expect(women.impactRatio).toBeLessThan(0.5);
    expect(women.compared.strata).toBe(2);
    expect(women.test?.name).toBe("stratified permutation");
    expect(women.verdict).toBe("watch");
    expect(Math.abs(women.difference?.value ?? 1)).toBeLessThan(0.03);
  });

  test("finds a difference of one tenth within roles, with its size and interval", () => {
    const women = compared(mixed(-0.1));
    expect(women.verdict).toBe("review");
    expect(women.difference?.value).toBeCloseTo(-0.1, 1);
    expect(women.difference?.interval?.high).toBeLessThan(-0.05);
    expect(women.difference?.interval?.low).toBeLessThan(women.difference?.value ?? 0);
  });

  test("in a single stratum agrees with Fisher and Hedges on the plain table", () => {
    const people = reaching([
      ["woman", 5, 20],
      ["man", 14, 20],
    ]);
    const result = reported(
      run(people, { outcomes: [outcome("hoursReached")], views: [["gender"]] }),
    );
    const women = shown(result.views[0]?.outcomes[0]?.comparisons, "woman");
    const plain = fisherTest([
      [5, 15],
      [14, 6],
    ]);
    const [zeros, ones] = [0, 1].map((x) => (n: number) => new Array<number>(n).fill(x));
    const values = (yes: number): number[] => [
      ...(ones?.(yes) ?? []),
      ...(zeros?.(20 - yes) ?? []),
    ];
    expect(women.test?.p).toBe(plain.twoSided);
    expect(women.effect.hedgesG).toBeCloseTo(hedgesG(values(5), values(14)) ?? 0, 12);
  });
});

describe("an audit of burdens", () => {
  const carrying = (women: number, men: number): readonly Person[] =>
    [
      ["woman", women],
      ["man", men],
    ].flatMap(([gender, mean]) =>
      Array.from({ length: 20 }, (_, i) => ({
        worker: `${gender}${i}`,
        stated: { gender: String(gender) },
        values: { burdenRatio: Number(mean) === 0 ? 0 : Number(mean) + ((i % 5) - 2) * 0.01 },
        companions: { burdensPerMonth: Number(mean) * 40 },
      })),
    );
  const women = (people: readonly Person[]): ShownComparison =>
    shown(
      reported(run(people, { outcomes: [outcome("burdenRatio")], views: [["gender"]] })).views[0]
        ?.outcomes[0]?.comparisons,
      "woman",
    );

  test("flags a group that carries 1.5 times the lightest group's: ratio .67, worse", () => {
    const one = women(carrying(0.15, 0.1));
    expect(one.impactRatio).toBeCloseTo(0.6667, 4);
    expect(one).toMatchObject({ direction: "worse", verdict: "review", rate: null });
  });

  test("has no ratio to a group that carries nothing, and then gives the difference", () => {
    const one = women(carrying(0.15, 0));
    expect(one.impactRatio).toBeNull();
    expect(one.aboveLightest).toBeCloseTo(0.15, 12);
    expect(one.verdict).toBe("review");
  });

  test("does not flag a difference of 0.4 burdens a month, however certain it is", () => {
    const one = women(carrying(0.11, 0.1));
    expect(one.test?.pAdjusted).toBeLessThan(0.05);
    expect(one.impactRatio).toBeGreaterThan(0.8);
    expect(one).toMatchObject({ verdict: "noFlag", practical: { matters: false } });
  });
});
