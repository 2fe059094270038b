import { describe, expect, test } from "vitest";
import { markdownReport } from "../../bench/predictability/report/markdown.ts";
import { reportOf } from "../../bench/predictability/report/report.ts";
import { robustness } from "../../bench/predictability/report/robust.ts";
import type { CellRecord } from "../../bench/predictability/record.ts";
import type { WspiInputs } from "../../src/metrics/index.ts";
import { recordOf } from "./made-up.ts";

const steady: WspiInputs = {
  noticeValue: 1,
  changeBurden: 0,
  onCallShare: 0,
  hoursVariation: 0.1,
  slotRepeatRate: 0.9,
  quickReturnRate: 0,
  splitShiftRate: 0,
  adequacy: 1,
  input: null,
};
const shaken: WspiInputs = { ...steady, changeBurden: 0.05, hoursVariation: 0.6 };
/** Steadier in hours, far worse in notice: who is ahead hangs on what counts. */
const late: WspiInputs = { ...steady, noticeValue: 0.1, hoursVariation: 0, slotRepeatRate: 1 };

function record(policy: string, seed: number, inputs: WspiInputs, wspi: number): CellRecord {
  const made = recordOf({ policy, scenario: "shop", level: "base", seed, weeks: 12 });
  const { metrics } = made;
  const variants = (scores: readonly number[], names: readonly string[]) =>
    names.map((variant, index) => ({ variant, score: scores[index] ?? wspi }));
  return {
    ...made,
    metrics: {
      ...metrics,
      wspi: { ...metrics.wspi, mean: wspi },
      workers: [inputs, inputs],
      sensitivity: {
        ...metrics.sensitivity,
        aggregation: variants([wspi, wspi + 1, wspi - 5], ["geometric", "arithmetic", "minimum"]),
        initiator: variants([wspi, wspi - 2], ["changes by employer", "changes by everyone"]),
      },
    },
  };
}

const paired = (inputs: WspiInputs, lead: readonly number[]): ReadonlyMap<string, CellRecord[]> =>
  new Map([
    ["ours", lead.map((points, seed) => record("ours", seed, inputs, 50 + points))],
    ["cost-only", lead.map((_, seed) => record("cost-only", seed, shaken, 50))],
  ]);

describe("whether a lead stands", () => {
  test("20 points in five seeds, by people better off in every part, stand without a doubt", () => {
    const [found] = robustness(paired(steady, [20, 21, 19, 20, 22]));
    expect(found).toMatchObject({ policy: "ours", pairs: 5, weightShare: 1, doubts: [] });
    expect(found?.leadMost).toBeCloseTo(20.4, 6);
  });

  test("the same lead in two seeds does not stand: two differences have no interval", () => {
    const [found] = robustness(paired(steady, [20, 21]));
    expect(found?.doubts).toEqual(["interval"]);
  });

  test("leads of -10 to 12 points leave an interval across 0: that is said", () => {
    const [found] = robustness(paired(steady, [-10, 12, -8, 9, 1]));
    expect(found?.doubts).toEqual(["interval"]);
  });

  test("people ahead in some parts and behind in others are ahead under some weights only", () => {
    const [found] = robustness(paired(late, [20, 21, 19, 20, 22]));
    expect(found?.weightShare).toBeGreaterThan(0);
    expect(found?.weightShare).toBeLessThan(0.95);
    expect(found?.doubts).toEqual(["weights"]);
  });

  test("the report has a line for it, and one for the audits by chance groups", () => {
    const records = [...paired(steady, [20, 21, 19, 20, 22]).values()].flat();
    const text = markdownReport(reportOf(records));
    expect(text).toMatch(/\| ours \| 100\.0 \| .* to 20\.4 \| .* \| yes \|/);
    expect(text).toContain("ours 5 of 200 (2.5 %)");
  });
});
