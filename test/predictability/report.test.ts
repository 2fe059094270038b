import { describe, expect, test } from "vitest";
import { htmlReport } from "../../bench/predictability/report/html.ts";
import { markdownReport } from "../../bench/predictability/report/markdown.ts";
import { reportOf } from "../../bench/predictability/report/report.ts";
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
        { wspi: score(30 + seed), labourCents: 100_000, shortfall: 0.03 },
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
    expect(lines).toEqual([true, false, true, expect.any(Boolean), true]);
    const text = markdownReport(reportOf(records({ wspi: 70, labourCents: 103_000 })));
    expect(text).toContain("+3.0 % | **missed**");
    expect(text).toContain("+40.0 points | met");
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
