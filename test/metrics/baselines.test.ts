import { describe, expect, test } from "vitest";
import {
  type EventLog,
  baselines,
  besideBaselines,
  comparability,
  elementaryMetrics,
  prevalenceIds,
  prevalences,
  subScoreIds,
  wspiPolicy,
} from "../../src/metrics/index.ts";
import { instant } from "../../src/time/interval.ts";
import { chaotic, stable, typical } from "./golden-workers.ts";
import { change, logOf, record, scoreOf, span, windowsOf } from "./workplace.ts";

const marks = ["primary", "secondary", "unverified", "own"];

describe("published baselines", () => {
  test("each has a value with unit, population, source and mark, and an id of its own", () => {
    expect(new Set(baselines.map(({ id }) => id)).size).toBe(baselines.length);
    for (const one of baselines) {
      for (const text of [one.quantity, one.unit, one.population, one.source])
        expect(text.length, one.id).toBeGreaterThan(4);
      expect(marks).toContain(one.mark);
      expect(one.mark).not.toBe("own");
      expect(Math.abs(one.value), one.id).toBeLessThan(1);
    }
  });

  test("each either compares with one measure of ours or says why with none", () => {
    for (const { id, comparesWith, whyNot } of baselines)
      expect((comparesWith === null) === (whyNot !== null), id).toBe(true);
  });

  test("57 % of workers with a timing change in a month never stands beside a rate per shift", () => {
    const timing = baselines.find(({ id }) => id === "timing-change");
    expect(timing).toMatchObject({ value: 0.57, population: expect.stringContaining("service") });
    if (timing === undefined) return;
    expect(comparability(timing, "timingChanged")).toEqual({ ok: true });
    expect(comparability(timing, "shiftCancelled").ok).toBe(false);
    for (const { name } of elementaryMetrics) expect(comparability(timing, name).ok).toBe(false);
  });

  test("34 % of hours fluctuation compares with nothing: what it is divided by was not read", () => {
    const fluctuation = baselines.find(({ id }) => id === "hours-fluctuation");
    expect(fluctuation?.value).toBe(0.34);
    if (fluctuation === undefined) return;
    for (const id of [...prevalenceIds, "hoursVariation"])
      expect(comparability(fluctuation, id)).toMatchObject({
        ok: false,
        why: expect.stringContaining("divided"),
      });
  });
});

describe("our shares of workers in 28 days", () => {
  const shareOf = (log: EventLog) => prevalences(windowsOf(log));

  test("a stable month has none of what surveys ask for", () => {
    const found = shareOf(stable);
    expect(found.notice14To28Days).toEqual({ share: 1, workersCounted: 1 });
    const others = prevalenceIds.filter((id) => id !== "notice14To28Days");
    expect(others.map((id) => found[id].share)).toEqual(others.map(() => 0));
  });

  test("one late edit, one quick return and hours that vary make a worker affected", () => {
    const found = shareOf(typical);
    expect(found).toMatchObject({
      noticeUnder14Days: { share: 1 },
      notice7To14Days: { share: 1 },
      timingChanged: { share: 1 },
      shiftCancelled: { share: 0 },
      quickReturn: { share: 1 },
      hoursVaried: { share: 1 },
      partTimeWantingMore: { share: 1 },
    });
  });

  test("a cancelled shift is no change of timing", () => {
    const told = span(0, 9, 17);
    const log = logOf({
      shifts: [record("a", told, { final: null })],
      changes: [change("c", "a", { before: told, after: null, at: instant(told.start - 60) })],
    });
    expect(shareOf(log)).toMatchObject({
      shiftCancelled: { share: 1 },
      timingChanged: { share: 0 },
    });
  });

  test("workers with 3 usable weeks of 4 are not counted", () => {
    const ids = prevalences(windowsOf(stable, 3));
    expect(ids.timingChanged).toEqual({ share: null, workersCounted: 0 });
  });

  test("every baseline that compares stands beside our share", () => {
    const beside = besideBaselines(shareOf(typical));
    expect(beside).toHaveLength(
      baselines.filter(({ comparesWith }) => comparesWith !== null).length,
    );
    expect(beside.every(({ ours }) => ours.workersCounted >= 0)).toBe(true);
  });
});

describe("what is chosen and not measured", () => {
  test("the weights add up to 1, and every half-score names its anchor", () => {
    const weights = subScoreIds.map((id) => wspiPolicy.subScores[id].weight);
    expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    for (const { value, anchor } of Object.values(wspiPolicy.halfScores)) {
      expect(value).toBeGreaterThan(0);
      expect(marks).toContain(anchor.mark);
    }
  });

  test("every metric names formula, unit, null rule and a marked source", () => {
    for (const { id, formula, unit, undefinedWhen, source } of elementaryMetrics) {
      for (const text of [formula, unit, undefinedWhen, source.text])
        expect(text.length, id).toBeGreaterThan(4);
      expect(marks).toContain(source.mark);
    }
  });

  test("the inputs of a score are elementary values under the same names", () => {
    const names = elementaryMetrics.map(({ name }) => name);
    for (const name of Object.keys(chaotic)) expect(names).toContain(name);
    expect(Object.keys(scoreOf(stable).inputs)).toEqual(Object.keys(chaotic));
  });
});
