import { describe, expect, test } from "vitest";
import { workerId } from "../../src/domain/identity.ts";
import {
  input,
  inputOfWorkers,
  judge,
  siteScore,
  siteTrend,
  termsOf,
} from "../../src/metrics/index.ts";
import { addDays } from "../../src/time/civil.ts";
import { stable, typical } from "./golden-workers.ts";
import { ana, logOf, monday, record, scoreOf, span, windowOf } from "./workplace.ts";

describe("the score of a site", () => {
  test("the lowest tenth of 11 workers are two of them", () => {
    const one = scoreOf(stable);
    const scores = [10, 20, ...Array.from({ length: 9 }, () => 100)].map((headline) => ({
      ...one,
      headline,
    }));
    expect(siteScore(scores)).toMatchObject({ worstDecileMean: 15, workersScored: 11 });
  });

  test("everybody counts once: the mean of 100 and 54.05 is 77.02, one of them provisional", () => {
    const [first, second] = [scoreOf(stable), scoreOf(typical)];
    const site = siteScore([first, { ...second, status: "provisional" }]);
    expect(site.mean).toBeCloseTo(77.02, 1);
    expect(site).toMatchObject({ workersProvisional: 1, shareBelow50: 0 });
  });

  test("a site of nobody has no score", () => {
    expect(siteScore([])).toMatchObject({ mean: null, worstDecileMean: null, shareBelow50: null });
  });
});

describe("the trend of a site", () => {
  /** Two weeks told 14 days ahead, then two weeks told on the day before. */
  const worse = logOf({
    recorded: { from: monday, until: addDays(monday, 27) },
    shifts: [0, 7, 14, 21].flatMap((week) =>
      [0, 1].map((date) =>
        record(`s${week + date}`, span(week + date, 9, 17), { noticeDays: week < 14 ? 14 : 1 }),
      ),
    ),
  });

  test("windows of two weeks fall from 100 as notice falls from 14 days to 1", () => {
    const trend = siteTrend(judge(worse), {
      lastWeek: addDays(monday, 21),
      weeks: 2,
      points: 3,
    });
    const means = trend.points.map(({ score }) => score.mean ?? NaN);
    expect(trend.points.map(({ lastWeek }) => lastWeek - monday)).toEqual([7, 14, 21]);
    expect(means[0]).toBeCloseTo(100, 9);
    expect(means).toEqual(means.toSorted((a, b) => b - a));
    expect(trend.scorePerWeek).toBeCloseTo(((means[2] ?? 0) - (means[0] ?? 0)) / 2, 9);
  });

  test("points before the record have no score, and one score has no slope", () => {
    const trend = siteTrend(judge(worse), { lastWeek: addDays(monday, 7), weeks: 2, points: 2 });
    expect(trend.points.map(({ score }) => score.mean === null)).toEqual([true, false]);
    expect(trend.scorePerWeek).toBeNull();
  });
});

describe("input", () => {
  const asked = (kind: "timeOff" | "work", honoured: boolean) => ({ kind, honoured });

  test("a day off granted and a shift refused are 2 of 3", () => {
    expect(input([asked("timeOff", true), asked("work", false)])).toBeCloseTo(2 / 3, 12);
  });

  test("work is granted by half of the hours asked for, time off by none", () => {
    const honoured = (kind: "timeOff" | "work", from: number, to: number) => {
      const interval = span(0, 9, 17);
      const requests = [{ worker: ana, kind, interval }];
      const log = logOf({ requests, shifts: [record("a", span(0, from, to))] });
      return windowOf(log, 1).requests.map((request) => request.honoured)[0];
    };
    expect([honoured("work", 13, 21), honoured("work", 13.25, 21.25)]).toEqual([true, false]);
    expect([honoured("timeOff", 17, 21), honoured("timeOff", 16.75, 21)]).toEqual([true, false]);
  });

  test("who asks ten times counts as much as who asks once", () => {
    const often = Array.from({ length: 10 }, () => asked("work", false));
    expect(inputOfWorkers([often, [asked("work", true)], []])).toEqual({
      meanShare: 0.5,
      requestsPerWorker: 11 / 3,
      workersAsking: 2,
    });
    expect(inputOfWorkers([])).toMatchObject({ meanShare: null, requestsPerWorker: null });
  });
});

describe("the terms of a worker", () => {
  const contract = {
    minMinutesPerWeek: null,
    maxMinutesPerWeek: null,
    desiredMinutesPerWeek: null,
    guaranteedMinutesPerWeek: null,
    payCentsPerHour: null,
  };
  const of = (more: Partial<typeof contract> | Record<string, number>) =>
    termsOf({ id: workerId("ana"), leaves: [], contract: { ...contract, ...more } });

  test("guaranteed hours are agreed hours, and so is a minimum that is the maximum", () => {
    expect(of({}).agreedMinutesPerWeek).toBeNull();
    expect(of({ guaranteedMinutesPerWeek: 1200 }).agreedMinutesPerWeek).toBe(1200);
    const fixed = { minMinutesPerWeek: 1500, maxMinutesPerWeek: 1500 };
    expect(of(fixed).agreedMinutesPerWeek).toBe(1500);
    expect(of({ ...fixed, maxMinutesPerWeek: 1600 }).agreedMinutesPerWeek).toBeNull();
    expect(of({ desiredMinutesPerWeek: 900 }).desiredMinutesPerWeek).toEqual({
      least: 900,
      most: 900,
    });
  });
});
