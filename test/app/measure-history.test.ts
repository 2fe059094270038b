import { describe, expect, test } from "vitest";
import { historyFiles } from "../../scenarios/history/files.ts";
import { historyTable } from "../../scenarios/history/table.ts";
import { measuredSchema } from "../../src/app/documents/measured.ts";
import { measureHistory, parseHistory } from "../../src/index.ts";
import { goodHistory } from "../history/good-history.ts";
import { exampleHistory, exampleText } from "./example.ts";

const example = exampleHistory();
const measured = measureHistory(example, { sensitivity: true });

describe("the example history", () => {
  test("is what its generator writes, as JSON and as a table", () => {
    const { history, attributes, events } = historyFiles();
    expect(JSON.parse(exampleText("history.json"))).toEqual(JSON.parse(JSON.stringify(history)));
    expect(exampleText("history.csv")).toBe(historyTable(history));
    expect(JSON.parse(exampleText("attributes.json"))).toEqual(attributes);
    expect(JSON.parse(exampleText("events.json"))).toEqual(events);
  });

  test("measures the same from its table as from its JSON", () => {
    const table = measureHistory(exampleHistory("history.csv"), { sensitivity: true });
    expect({ ...table, historyDigest: null }).toEqual({ ...measured, historyDigest: null });
  });

  test("measures to a document of the documented form, the same on every run", () => {
    expect(() => measuredSchema.parse(measured)).not.toThrow();
    expect(measureHistory(exampleHistory(), { sensitivity: true })).toEqual(measured);
  });

  test("names the worker who is given no shift, and lets no mean hide her", () => {
    expect(measured.withoutShifts).toEqual(["w26"]);
    expect(measured.wspi.workersWithoutShifts).toBe(1);
    const zoe = measured.workers.find(({ worker }) => worker === "w26");
    expect(zoe).toMatchObject({ wspi: null, status: "none", isWithoutShifts: true });
    expect(zoe?.subScores.F).toBe(0);
  });

  test("tells 16 measures with definition and source, and 7 parts whose weights add up to 1", () => {
    expect(measured.metrics.map(({ id }) => id)).toEqual(
      "M1 M2 M2b M3 M4 M5 M6 M7 M7b M8 M9 M10 M11 M12 M13 M14".split(" "),
    );
    expect(measured.metrics.every(({ source }) => source.text.length > 0)).toBe(true);
    expect(measured.subScores.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  test("looks back over 8 of its 18 weeks, with 11 points of a trend and 12 weeks of burdens", () => {
    expect(measured.window).toEqual({ firstWeek: "2026-03-16", lastWeek: "2026-05-04", weeks: 8 });
    expect(measured.trend.points).toHaveLength(11);
    for (const { trend } of measured.sharing.burdens) expect(trend).toHaveLength(12);
    expect(measured.sharing.burdens.find(({ burden }) => burden === "weekends")?.total).toBe(
      example.shifts.filter(({ final, published }) => {
        const at = final === "asChanged" || final === null ? published : final;
        const date = example.site.calendar.dayOf(at.interval.start);
        // 16 March 2026 is day 20,528 since 1970; 5 and 6 days after a Monday is the weekend.
        return final !== null && date >= 20_528 && (date - 20_528) % 7 >= 5;
      }).length,
    );
  });

  test("stands beside published figures of the same unit, each with its source and mark", () => {
    expect(measured.baselines.length).toBeGreaterThan(10);
    for (const { source, mark, ours, workersCounted } of measured.baselines) {
      expect(source.length).toBeGreaterThan(10);
      expect(["primary", "secondary"]).toContain(mark);
      if (ours !== null)
        expect(ours * workersCounted).toBeCloseTo(Math.round(ours * workersCounted), 9);
    }
  });

  test("has seven sensitivity analyses about the same mean", () => {
    const { sensitivity, wspi } = measured;
    if (sensitivity === null) throw new Error("no sensitivity");
    expect(Object.keys(sensitivity)).toHaveLength(7);
    expect(sensitivity.weights.draws).toBe(5000);
    expect(sensitivity.aggregation[0]?.score).toBeCloseTo(wspi.mean ?? NaN, 10);
    expect(sensitivity.changesBy[0]?.score).toBeCloseTo(wspi.mean ?? NaN, 10);
    expect(sensitivity.slotTolerance[1]?.score).toBeCloseTo(wspi.mean ?? NaN, 10);
    expect(sensitivity.window[1]?.score).toBeCloseTo(wspi.mean ?? NaN, 10);
    expect(sensitivity.weights.low ?? NaN).toBeLessThan(wspi.mean ?? NaN);
    expect(sensitivity.leaveOut).toHaveLength(8);
    expect(sensitivity.halfScores).toHaveLength(10);
  });

  test("speaks Spanish where it is asked to", () => {
    const spanish = measureHistory(example, { language: "es" });
    expect(spanish.subScores[0]?.title).toBe("Aviso");
    expect(spanish.metrics.every(({ question }) => question.startsWith("¿"))).toBe(true);
    expect(spanish.wspi).toEqual(measured.wspi);
  });
});

describe("a history of two weeks", () => {
  const read = (json: unknown) => {
    const history = parseHistory(json);
    if (!history.ok) throw new Error(JSON.stringify(history.problem));
    return history.value;
  };

  test("has provisional headlines, and what is undefined is null and never 0", () => {
    const { workers, wspi } = measureHistory(read(goodHistory()));
    expect(workers.map(({ status }) => status)).toEqual(["provisional", "provisional"]);
    expect(wspi.workersProvisional).toBe(2);
    expect(workers[1]?.metrics["slotRepeatRate"]).toBe(0);
    expect(workers[1]?.metrics["weekdayStartSpreadHours"]).toBeNull();
    const { burdens } = measureHistory(read(goodHistory())).sharing;
    for (const { summary } of burdens) expect(["tooFew", "nothing"]).toContain(summary.kind);
  });

  test("a final version that no change explains is the employer's, told when the shift began", () => {
    const { changes: _, ...silent } = goodHistory();
    const told = measureHistory(read(goodHistory()));
    const hidden = measureHistory(read({ ...silent, actions: [] }));
    expect([told.unexplainedChanges, hidden.unexplainedChanges]).toEqual([0, 2]);
    const burden = (of: typeof told, worker: string): number =>
      of.workers.find((one) => one.worker === worker)?.metrics["changeBurden"] ?? NaN;
    expect(burden(hidden, "w01")).toBeGreaterThan(burden(told, "w01"));
    expect(burden(hidden, "w02")).toBeGreaterThan(burden(told, "w02"));
    expect(hidden.workers[1]?.metrics["cancellationRate"]).toBe(0.5);
    expect(told.workers[1]?.metrics["cancellationRate"]).toBe(0);
  });
});
