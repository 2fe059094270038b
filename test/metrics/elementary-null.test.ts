import { describe, expect, test } from "vitest";
import { type EventLog, elementaryMetrics, measureElementary } from "../../src/metrics/index.ts";
import { ana, logOf, record, span, terms, windowOf } from "./workplace.ts";

const nothing: EventLog = logOf({});
const wantsHours = { desiredMinutesPerWeek: { least: 600, most: 1200 } };

/** Each metric's null rule: a record without an answer, and the nearest record that has one. */
const rules: Readonly<
  Record<string, { none: [EventLog, number]; some: [EventLog, number]; value: number }>
> = {
  noticeValue: oneShiftRule(1),
  changeBurden: oneShiftRule(0),
  shortNoticeChangeRate: oneShiftRule(0),
  cancellationRate: oneShiftRule(0),
  onCallShare: {
    none: [logOf({ shifts: [record("a", span(0, 9, 17), { final: null })] }), 1],
    some: [logOf({ shifts: [record("a", span(0, 9, 17), { final: null, onCall: true })] }), 1],
    value: 1,
  },
  hoursVariation: twoWeeksRule(0),
  hoursCoefficientOfVariation: twoWeeksRule(0),
  startSpreadHours: oneShiftRule(0),
  weekdayStartSpreadHours: {
    none: [logOf({ shifts: [record("a", span(0, 9, 17)), record("b", span(8, 9, 17))] }), 2],
    some: [logOf({ shifts: [record("a", span(0, 9, 17)), record("b", span(7, 9, 17))] }), 2],
    value: 0,
  },
  slotRepeatRate: {
    none: [nothing, 4],
    some: [logOf({ shifts: [record("a", span(0, 9, 17))] }), 2],
    value: 0,
  },
  weekdayConsistency: {
    none: [nothing, 4],
    some: [logOf({ shifts: [record("a", span(0, 9, 17))] }), 2],
    value: 0,
  },
  quickReturnRate: oneShiftRule(0),
  splitShiftRate: oneShiftRule(0),
  weekendRegularity: { none: [nothing, 1], some: [nothing, 2], value: 1 },
  adequacy: {
    none: [nothing, 4],
    some: [logOf({ workers: [terms(ana, wantsHours)] }), 4],
    value: 0,
  },
  input: {
    none: [nothing, 4],
    some: [logOf({ requests: [{ worker: ana, kind: "timeOff", interval: span(5, 0, 24) }] }), 4],
    value: 1,
  },
};

function oneShiftRule(value: number) {
  const some = logOf({ shifts: [record("a", span(0, 9, 17))] });
  return {
    none: [nothing, 4] as [EventLog, number],
    some: [some, 1] as [EventLog, number],
    value,
  };
}

function twoWeeksRule(value: number) {
  const some = logOf({ shifts: [record("a", span(0, 9, 17)), record("b", span(8, 9, 17))] });
  return {
    none: [some, 1] as [EventLog, number],
    some: [some, 2] as [EventLog, number],
    value,
  };
}

describe("what has no answer is null, never 0 or 1", () => {
  test.each(elementaryMetrics.map((metric) => [metric.id, metric.name, metric.undefinedWhen]))(
    "%s %s: null when %s",
    (_, name) => {
      const rule = rules[name];
      expect(rule, "every metric has a rule").toBeDefined();
      if (rule === undefined) return;
      expect(measureElementary(windowOf(...rule.none))[name]).toBeNull();
      expect(measureElementary(windowOf(...rule.some))[name]).toBe(rule.value);
    },
  );

  test("weeks of no hours at all have neither variation nor deviation", () => {
    const values = measureElementary(windowOf(nothing, 4));
    expect(values["hoursVariation"]).toBeNull();
    expect(values["hoursCoefficientOfVariation"]).toBeNull();
  });

  test("of an event log of nobody nothing is said", () => {
    expect(elementaryMetrics.map(({ id }) => id)).toEqual(
      "M1 M2 M2b M3 M4 M5 M6 M7 M7b M8 M9 M10 M11 M12 M13 M14".split(" "),
    );
    expect(windowOf(logOf({ workers: [] }))).toBeUndefined();
  });
});
