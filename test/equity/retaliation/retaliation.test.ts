import { describe, expect, test } from "vitest";
import {
  type AccessRecord,
  type EventResult,
  type ProtectedEvent,
  type RetaliationReport,
  type WorkerSeries,
  retaliationTest,
  standardWeeklyOutcomes,
} from "../../../src/equity/index.ts";
import { Rng } from "../../../src/kernel/rng.ts";
import type { Instant } from "../../../src/time/interval.ts";
import { complaint, crew, working } from "./weeks.ts";

const outcomes = standardWeeklyOutcomes.filter(({ id }) => id === "hours");
const compliance = { id: "cora", office: "compliance" } as const;
const noon = 29_000_000 as Instant;

function reportOf(
  series: readonly WorkerSeries[],
  events: readonly ProtectedEvent[],
): RetaliationReport {
  const sealed = retaliationTest({ series, events, outcomes, seed: 1 }, () => undefined);
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.problem));
  const opened = sealed.value.open(compliance, noon);
  if (!opened.ok) throw new Error("compliance was refused");
  return opened.value;
}

function compared(
  series: readonly WorkerSeries[],
  event = complaint("ana"),
): Extract<EventResult, { kind: "compared" }> {
  const [result] = reportOf(series, [event]).events;
  if (result?.kind !== "compared") throw new Error(JSON.stringify(result));
  return result;
}

/** Ana works 30 h, and less by so much from the week after her complaint in week 20. */
const ana = (cut: number): WorkerSeries => working("ana", (week) => (week > 20 ? 30 - cut : 30));

describe("one event against comparable workers", () => {
  test("a fall from 30 h to 20 h while 20 others rise by 2 h is a difference of -12 h, 40 %", () => {
    const others = Array.from({ length: 20 }, (_, i) =>
      working(`c${i}`, (week) => (week > 20 ? 32 : 30)),
    );
    const { outcomes: found, reasons } = compared([ana(10), ...others]);
    expect(found[0]).toMatchObject({ before: 30, after: 20, difference: -12, relative: -0.4 });
    expect(found[0]).toMatchObject({ controls: 20, rank: 1 });
    expect(found[0]?.p).toBeCloseTo(1 / 21, 12);
    expect(reasons.map(({ rule }) => rule)).toEqual(["hoursDown25Percent", "worst5Percent"]);
  });

  test("a fall that everybody shared is no difference, and ranks last", () => {
    const others = Array.from({ length: 20 }, (_, i) =>
      working(`c${i}`, (week) => (week > 20 ? 20 : 30)),
    );
    const { outcomes: found, reasons } = compared([ana(10), ...others]);
    expect(found[0]).toMatchObject({ difference: 0, rank: 21, p: 1 });
    expect(reasons).toEqual([]);
  });

  test("with 18 controls the rank is told and no p, with 19 a p of .05", () => {
    const at = (n: number): { rank: number; p: number | null } | undefined =>
      compared([ana(10), ...crew(n, new Rng(1))]).outcomes[0];
    expect(at(18)).toMatchObject({ rank: 1, p: null });
    expect(at(19)).toMatchObject({ rank: 1, p: 0.05 });
  });

  test("is screened out at 25 % fewer hours than the controls, not at 24 %", () => {
    const still = Array.from({ length: 3 }, (_, i) => working(`c${i}`, () => 30));
    expect(compared([ana(7.5), ...still]).reasons).toEqual([
      { outcome: "hours", rule: "hoursDown25Percent" },
    ]);
    expect(compared([ana(7.2), ...still]).reasons).toEqual([]);
  });

  test("takes the 20 of 30 whose weeks before were most like hers", () => {
    const near = Array.from({ length: 20 }, (_, i) => working(`z${i}`, () => 30));
    const far = Array.from({ length: 10 }, (_, i) =>
      working(`a${i}`, (week) => (week > 20 ? 100 : 60)),
    );
    const [found] = compared([ana(3), ...far, ...near]).outcomes;
    expect(found).toMatchObject({ controls: 20, difference: -3 });
  });

  test("leaves out other roles and sites, contracts over 20 % apart, and workers with events near by", () => {
    const like = Array.from({ length: 4 }, (_, i) => working(`c${i}`, () => 30));
    const unlike = [
      working("cook", () => 30, { role: "cook" }),
      working("away", () => 30, { site: "bend" }),
      working("part", () => 30, { contractMinutesPerWeek: 1439 }),
      working("also", () => 30),
      working("later", () => 30),
    ];
    const events = [complaint("ana"), complaint("also", 30), complaint("later", 34)];
    const [result] = reportOf([ana(0), ...like, ...unlike], events).events;
    expect(result?.kind === "compared" && result.outcomes[0]?.controls).toBe(5);
    const edge = working("edge", () => 30, { contractMinutesPerWeek: 1440 });
    expect(compared([ana(0), ...like, edge]).outcomes[0]?.controls).toBe(5);
  });

  test("a leave's weeks count neither as before nor as after", () => {
    const back = 26;
    const away = working("ana", () => 30);
    const weeks = away.weeks
      .filter(({ week }) => week < 20 || week >= back)
      .map(({ week }) => ({ week, values: { hours: week < 20 ? 30 : 28 } }));
    const event = { worker: "ana", kind: "protectedLeave", week: 20, backWeek: back } as const;
    const others = Array.from({ length: 3 }, (_, i) =>
      working(`c${i}`, (week) => (week >= 20 && week < back ? 99 : 30)),
    );
    expect(compared([{ ...away, weeks }, ...others], event).outcomes[0]).toMatchObject({
      before: 30,
      after: 28,
      difference: -2,
    });
  });

  test("with 7 weeks before it, or one comparable worker, is not compared and says why", () => {
    const others = crew(5, new Rng(2));
    const early = reportOf([ana(0), ...others], [complaint("ana", 7)]).events[0];
    expect(early).toMatchObject({ kind: "notCompared", why: "fewerThan8WeeksOnASide" });
    const alone = reportOf([ana(0), ...others.slice(0, 1)], [complaint("ana")]).events[0];
    expect(alone).toMatchObject({ kind: "notCompared", why: "fewerThan2Controls" });
  });

  test("tells also what 2 weeks left out on each side would change", () => {
    const dip = working("ana", (week) => (week === 21 || week === 22 ? 14 : 30));
    const still = Array.from({ length: 3 }, (_, i) => working(`c${i}`, () => 30));
    const { outcomes: found, withBuffer } = compared([dip, ...still]);
    expect(found[0]?.difference).toBe(-4);
    expect(withBuffer?.[0]?.difference).toBe(0);
  });

  test("more burdens hurt as fewer hours do", () => {
    const burdened = (worker: string, more: number): WorkerSeries => ({
      ...working(worker, () => 30),
      weeks: Array.from({ length: 40 }, (_, week) => ({
        week,
        values: { burdens: week > 20 ? 2 + more : 2 },
      })),
    });
    const series = [
      burdened("ana", 3),
      ...Array.from({ length: 19 }, (_, i) => burdened(`c${i}`, i / 10)),
    ];
    const sealed = retaliationTest(
      { series, events: [complaint("ana")], outcomes: standardWeeklyOutcomes, seed: 1 },
      () => undefined,
    );
    const opened = sealed.ok ? sealed.value.open(compliance, noon) : sealed;
    const [result] = opened.ok ? opened.value.events : [];
    expect(result?.kind === "compared" && result.outcomes).toMatchObject([
      { outcome: "burdens", rank: 1, p: 0.05 },
    ]);
  });
});

describe("events pooled", () => {
  const cut = (worker: string, hours: number): WorkerSeries =>
    working(worker, (week) => (week > 20 ? 30 - hours : 30));
  const still = Array.from({ length: 6 }, (_, i) => working(`z${i}`, () => 30));
  const hurt = Array.from({ length: 8 }, (_, i) => cut(`e${i}`, 3 + i / 4));
  const events = hurt.map(({ worker }) => complaint(worker));

  test("of 8 workers who all lost hours have the smallest p there is: 2 in 256", () => {
    const [all, complaints] = reportOf([...hurt, ...still], events).pools;
    expect(all).toMatchObject({ kind: null, outcomes: [{ workers: 8, p: 2 / 256 }] });
    expect(all?.outcomes[0]?.meanDifference).toBeCloseTo(-3.875, 12);
    expect(all?.outcomes[0]?.interval).toEqual({ low: -4.5, high: -3.25 });
    expect(complaints).toMatchObject({ kind: "complaint", outcomes: all?.outcomes });
  });

  test("of 4 workers are not pooled, nor are several of one worker's", () => {
    const four = reportOf([...hurt, ...still], events.slice(0, 4));
    expect(four.pools).toEqual([{ kind: null, outcomes: [] }]);
    const again = [...events.slice(0, 4), complaint("e0", 25)];
    expect(reportOf([...hurt, ...still], again).pools[0]?.outcomes).toEqual([]);
  });
});

describe("who may read it", () => {
  const seal = (kept: AccessRecord[]): ReturnType<typeof retaliationTest> =>
    retaliationTest(
      { series: [ana(10), ...crew(5, new Rng(3))], events: [complaint("ana")], outcomes, seed: 1 },
      (access) => kept.push(access),
    );

  test("a compliance person; a line manager is refused, and both attempts are written down", () => {
    const kept: AccessRecord[] = [];
    const sealed = seal(kept);
    if (!sealed.ok) throw new Error("refused");
    expect(JSON.stringify(sealed.value)).toBe("{}");
    const manager = { id: "max", office: "manager" } as const;
    expect(sealed.value.open(manager, noon)).toMatchObject({
      ok: false,
      problem: [{ code: "equity.not-for-this-reader" }],
    });
    expect(sealed.value.open(compliance, noon).ok).toBe(true);
    expect(kept).toEqual([
      { reader: manager, at: noon, granted: false },
      { reader: compliance, at: noon, granted: true },
    ]);
  });

  test("nothing opens when the record cannot be kept", () => {
    const sealed = retaliationTest(
      { series: [ana(10)], events: [complaint("ana")], outcomes, seed: 1 },
      () => {
        throw new Error("the disk is full");
      },
    );
    if (!sealed.ok) throw new Error("refused");
    expect(() => sealed.value.open(compliance, noon)).toThrow("the disk is full");
  });

  test("weeks out of order, unknown workers and a week back before the event are refused at once", () => {
    const [first, second] = ana(0).weeks;
    if (first === undefined || second === undefined) throw new Error("no weeks");
    const result = retaliationTest(
      {
        series: [{ ...ana(0), weeks: [second, first] }],
        events: [{ ...complaint("bo"), backWeek: 20 }],
        outcomes,
        seed: 1,
      },
      () => undefined,
    );
    expect(
      result.ok ? [] : result.problem.map(({ code, pointer }) => `${code} ${pointer}`),
    ).toEqual([
      "equity.week-order /series/0/weeks/1/week",
      "equity.unknown-worker /events/0/worker",
      "equity.event-weeks /events/0/backWeek",
    ]);
  });
});
