import { describe, expect, test } from "vitest";
import { htmlReport } from "../../bench/predictability/report/html.ts";
import { markdownReport } from "../../bench/predictability/report/markdown.ts";
import { reportOf } from "../../bench/predictability/report/report.ts";
import { rowOf } from "../../bench/predictability/report/rows.ts";
import { targetsOf } from "../../bench/predictability/report/targets.ts";
import { recordOf } from "./made-up.ts";

const score = (mean: number) => ({
  mean,
  worstDecileMean: mean - 10,
  shareBelow50: 0,
  workersScored: 8,
  workersProvisional: 0,
  workersWithoutShifts: 0,
});

function records(ours: { readonly wspi: number; readonly labourCents: number }) {
  return [1, 2, 3, 4, 5].flatMap((seed) => {
    const cell = { scenario: "shop", level: "base", seed, weeks: 12 } as const;
    return [
      recordOf(
        { ...cell, policy: "ours" },
        { wspi: score(ours.wspi + seed), labourCents: ours.labourCents, shortfall: 0.02 },
      ),
      recordOf(
        { ...cell, policy: "cost-only" },
        { wspi: score(30 + seed), labourCents: 100_000, shortfall: 0.025 },
      ),
      recordOf(
        { ...cell, policy: "template" },
        { wspi: score(90), labourCents: 90_000, shortfall: 0.12 },
      ),
    ];
  });
}

describe("the report", () => {
  const [table] = reportOf(records({ wspi: 70, labourCents: 103_000 })).tables;

  test("5 pairs 40 points apart: a difference of 40, p of 2 / 2^5, doubled by Holm over two policies", () => {
    const found = table?.comparisons.find((one) => one.policy === "ours" && one.measure === "wspi");
    expect(found).toMatchObject({ pairs: 5, meanDifference: 40, p: 0.0625, pHolm: 0.125 });
    expect(found?.interval?.low).toBeCloseTo(40, 6);
  });

  test("3 % more labour misses the aim of 2 %, and the report says so", () => {
    const lines = table?.targets.map(({ isMet }) => isMet);
    // Nothing happened in these records, so that nobody can be said to touch fewer people.
    expect(lines).toEqual([true, false, true, null, true, true]);
    const text = markdownReport(reportOf(records({ wspi: 70, labourCents: 103_000 })));
    expect(text).toContain("+3.0 % | **missed**");
    expect(text).toContain("+40.0 points | met");
  });

  test("2 people touched against 1 misses the aim, and a policy that leaves 10 % more open is no rival", () => {
    const touching = (policy: string, touchedPerNews: number, shortfall: number) => {
      const made = recordOf({ policy, scenario: "shop", level: "base", seed: 1, weeks: 12 });
      const disturbance = { ...made.metrics.disturbance, touchedPerNews };
      return { ...made, metrics: { ...made.metrics, disturbance, shortfall } };
    };
    const verdicts = (rivalShortfall: number) => {
      const records = [touching("ours", 2, 0.02), touching("cost-only", 1, rivalShortfall)];
      const byPolicy = new Map(records.map((record) => [record.policy, [record]]));
      const rows = records.map((record) => rowOf(record.policy, [record], byPolicy));
      return targetsOf(byPolicy, rows)[3]?.isMet;
    };
    expect(verdicts(0.025)).toBe(false);
    expect(verdicts(0.12)).toBe(null);
  });

  test("12 % of the need missing marks the cost as not comparable", () => {
    const text = markdownReport(reportOf(records({ wspi: 70, labourCents: 103_000 })));
    expect(text).toMatch(/\| template \| 5 \| 90\.0 \| 80\.0 \| 75 \* \|/);
  });

  test("the page draws every policy in the chart and needs nothing from elsewhere", () => {
    const page = htmlReport(reportOf(records({ wspi: 70, labourCents: 103_000 })));
    expect(page.match(/<circle /g)).toHaveLength(3);
    expect(page).toContain("Known limits");
    expect(page.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/(src|href)=|url\(/);
  });
});
