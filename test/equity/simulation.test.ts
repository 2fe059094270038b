import { describe, expect, test } from "vitest";
import {
  type Outcome,
  type ShownComparison,
  audit,
  permutationTest,
  retaliationTest,
  standardOutcomes,
  standardWeeklyOutcomes,
} from "../../src/equity/index.ts";
import { Rng } from "../../src/kernel/rng.ts";
import type { Instant } from "../../src/time/interval.ts";
import { type Person, bell, storeOf, unitsOf } from "./audit/people.ts";
import { complaint, crew } from "./retaliation/weeks.ts";

const outcomes: readonly Outcome[] = standardOutcomes.filter(({ id }) =>
  ["hoursReached", "hoursRatio", "burdenRatio"].includes(id),
);

/** Servers, cooks and hosts of an invented site; desired hours 31, received 25 with deviation 6. */
function site(rng: Rng, perGroup: number, planted: number): readonly Person[] {
  const roles = ["cook", "host", "server", "server"] as const;
  return ["woman", "man"].flatMap((gender) =>
    Array.from({ length: perGroup }, (_, i) => {
      const role = roles[i % roles.length] as string;
      const fair = bell(rng, role === "cook" ? 27 : 25, 6);
      const hours = Math.max(0, fair - (gender === "woman" ? planted * 25 : 0));
      return {
        worker: `${gender}${i}`,
        role,
        stated: { gender, age: rng.unit() < 0.5 ? "under 40" : "40 and over" },
        values: {
          hoursReached: hours >= 0.8 * 31 ? 1 : 0,
          hoursRatio: hours / 31,
          burdenRatio: Math.max(0, bell(rng, 0.1, 0.04)),
        },
        companions: { hoursPerWeek: hours, burdensPerMonth: 40 * bell(rng, 0.1, 0.04) },
      };
    }),
  );
}

const compare = (people: readonly Person[], wanted: readonly Outcome[], views: string[][]) => {
  const report = audit(
    {
      units: unitsOf(people),
      outcomes: wanted,
      views,
      audience: "needToKnow",
      seed: 7,
      permutationDraws: 999,
      bootstrapResamples: 99,
    },
    storeOf(people),
  );
  if (!report.ok) throw new Error(JSON.stringify(report.problem));
  return report.value.views
    .flatMap((view) => view.outcomes)
    .flatMap(({ comparisons }) => comparisons)
    .filter((one): one is ShownComparison => one.shown);
};

/** The share of runs in which something holds, printed with its standard error. */
function share(name: string, runs: number, holds: (rng: Rng) => boolean): number {
  let hits = 0;
  for (let run = 0; run < runs; run++) if (holds(new Rng(1000 + run))) hits += 1;
  const rate = hits / runs;
  const error = Math.sqrt((rate * (1 - rate)) / runs);
  const percent = (value: number): string => (100 * value).toFixed(1);
  console.log(`${name}: ${percent(rate)} % (standard error ${percent(error)}, ${runs} runs)`);
  return rate;
}

describe("simulated sites", () => {
  test("without any bias raise a review in at most 5 % of audits of 3 outcomes and 2 attributes", () => {
    let ratioAlone = 0;
    const rate = share("false alarms, 60 workers, 6 tests, Holm", 300, (rng) => {
      const results = compare(site(rng, 30, 0), outcomes, [["gender"], ["age"]]);
      if (results.some(({ impactRatio }) => (impactRatio ?? 1) < 0.8)) ratioAlone += 1;
      return results.some(({ verdict }) => verdict === "review");
    });
    console.log(
      `an impact ratio below .8 alone would have flagged ${(ratioAlone / 3).toFixed(1)} %`,
    );
    // Three standard errors above 5 % at 300 runs.
    expect(rate).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 300));
    expect(ratioAlone / 300).toBeGreaterThan(0.5);
  });

  test("hold their 5 % in a single stratified test: 4 to 6 % of 4,000 samples of 30 + 30 in 3 strata", () => {
    const rate = share("p < .05 in a stratified permutation test without bias", 4000, (rng) => {
      const side = (n: number): readonly number[] =>
        Array.from({ length: n }, () => bell(rng, 25, 6));
      const strata = [8, 7, 15].map((n) => ({ group: side(n), others: side(n) }));
      return permutationTest(strata, { seed: 7, draws: 999 }).twoSided < 0.05;
    });
    // Of the p-values that 999 draws can give, .049 is the largest below .05.
    expect(Math.abs(rate - 0.049)).toBeLessThan(0.011);
  });

  test.each([
    [10, 0.42],
    [15, 0.6],
    [30, 0.89],
  ])(
    "planted, a fifth fewer hours are found with %i on each side in about %f of runs",
    (n, power) => {
      const hours = outcomes.filter(({ id }) => id === "hoursRatio");
      const rate = share(`20 % fewer hours found, ${n} on each side`, 200, (rng) =>
        compare(site(rng, n, 0.2), hours, [["gender"]]).some(
          ({ verdict, direction }) => verdict === "review" && direction === "worse",
        ),
      );
      expect(Math.abs(rate - power)).toBeLessThan(0.13);
    },
  );
});

describe("simulated complaints", () => {
  const hours = standardWeeklyOutcomes.filter(({ id }) => id === "hours");

  /** The rank's p of a worker whose hours fall by a share after her complaint in week 20. */
  const pOf = (rng: Rng, cut: number): number | null => {
    const [first, ...others] = crew(21, rng);
    if (first === undefined) throw new Error("no crew");
    const weeks = first.weeks.map(({ week, values }) => ({
      week,
      values: { hours: (values["hours"] ?? 0) * (week > 20 ? 1 - cut : 1) },
    }));
    const sealed = retaliationTest(
      {
        series: [{ ...first, weeks }, ...others],
        events: [complaint(first.worker)],
        outcomes: hours,
        seed: 1,
      },
      () => undefined,
    );
    const opened = sealed.ok
      ? sealed.value.open({ id: "cora", office: "compliance" }, 0 as Instant)
      : sealed;
    const [event] = opened.ok ? opened.value.events : [];
    return event?.kind === "compared" ? (event.outcomes[0]?.p ?? null) : null;
  };

  test("without retaliation rank among the worst 5 % in about 1 of 21, with hours cut by 15 % in most runs", () => {
    const none = share("placebo p <= .05 without retaliation, 20 controls", 400, (rng) => {
      return (pOf(rng, 0) ?? 1) <= 0.05;
    });
    const cut = share("placebo p <= .05 with hours cut by 15 %", 100, (rng) => {
      return (pOf(rng, 0.15) ?? 1) <= 0.05;
    });
    expect(Math.abs(none - 1 / 21)).toBeLessThan(0.035);
    expect(cut).toBeGreaterThan(0.5);
  });
});
