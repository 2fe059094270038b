import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roleId, shiftId, workerId } from "../../src/domain/identity.ts";
import {
  type LogSource,
  type WorkerScore,
  judge,
  recordLog,
  siteScore,
  workerScore,
  workerWindows,
} from "../../src/metrics/index.ts";
import { addDays } from "../../src/time/civil.ts";
import { type Interval, instant } from "../../src/time/interval.ts";
import { ana, change, logOf, monday, span, terms } from "./workplace.ts";

const dates = [0, 1, 2, 3].flatMap((week) => [7 * week, 7 * week + 1, 7 * week + 2]);
const worked = (date: number): Interval => span(date, 9, 17);

/** A plan of one shift, which says nothing of others. */
function plan(id: string, interval: Interval, publishedAt: number): LogSource["plans"][number] {
  const shift = { id: shiftId(id), role: roleId("any"), interval, breaks: [], onCall: false };
  const at = instant(publishedAt);
  return {
    publication: { publishedAt: at, assignments: [{ worker: ana, shift, demand: null }] },
    covers: { start: at, end: at },
  };
}

const source = (more: Partial<LogSource>): LogSource => {
  const wants = { desiredMinutesPerWeek: { least: 1440, most: 1440 } };
  const { shifts: _, ...log } = logOf({ workers: [terms(ana, wants)] });
  return { ...log, plans: [], clocked: [], ...more };
};

const scored = (from: LogSource): WorkerScore =>
  workerWindows(judge(recordLog(from)), { lastWeek: addDays(monday, 21), weeks: 4 }).map((one) =>
    workerScore(one),
  )[0] as WorkerScore;

/** The same work, told so many days ahead. */
const honest = (noticeDays: number): LogSource =>
  source({
    plans: dates.map((date) =>
      plan(`s${date}`, worked(date), worked(date).start - Math.round(noticeDays * 1440)),
    ),
  });

describe("publishing placeholders early gains nothing", () => {
  test.each([0.5, 3, 7, 10])(
    "a shift elsewhere in the day shown 15 days ahead and made real %d days ahead",
    (noticeDays) => {
      const placeholders = source({
        plans: dates.flatMap((date) => [
          plan(`s${date}`, span(date, 0, 8), worked(date).start - 15 * 1440),
          plan(`s${date}`, worked(date), worked(date).start - Math.round(noticeDays * 1440)),
        ]),
      });
      const [gamed, plain] = [scored(placeholders), scored(honest(noticeDays))];
      expect(gamed.subScores.A).toBe(100);
      expect(gamed.subScores.B).toBeLessThan(1);
      expect(gamed.value ?? NaN).toBeLessThan(plain.value ?? NaN);
    },
  );

  test("an entry of no length is no notice: it scores as if it had not been shown", () => {
    const empty = source({
      plans: [
        ...dates.map((date) => plan(`s${date}`, span(date, 9, 9), worked(date).start - 15 * 1440)),
        ...honest(2).plans,
      ],
    });
    expect(scored(empty)).toEqual(scored(honest(2)));
  });
});

describe("edits are charged along their path", () => {
  const told = worked(8);
  const moved = span(8, 12, 20);
  const withChanges = (
    changes: LogSource["changes"],
    more: Partial<LogSource> = {},
  ): LogSource => ({
    ...honest(20),
    changes,
    ...more,
  });
  const at = (daysBefore: number) => instant(told.start - daysBefore * 1440);
  const move = change("m", "s8", { before: told, after: moved, at: at(2) });

  test("moving a shift and moving it back costs twice what moving it costs", () => {
    const back = change("n", "s8", { before: moved, after: told, at: at(2) });
    const once = scored(withChanges([move])).inputs.changeBurden ?? NaN;
    const twice = scored(withChanges([move, { ...back, at: instant(back.at + 1) }]));
    expect(twice.inputs.changeBurden).toBeCloseTo(2 * once, 3);
  });

  test("taking a shift away and giving another on the date within 24 h is a move", () => {
    const away = change("a", "s8", { before: told, after: null, at: at(3) });
    const anew = change("b", "new", { before: null, after: moved, at: at(2) });
    const gamed = scored(withChanges([away, anew]));
    expect(gamed.inputs).toEqual(scored(withChanges([move])).inputs);
  });

  test("given back after 25 h it is a cancellation and a new shift at short notice", () => {
    const away = change("a", "s8", { before: told, after: null, at: instant(at(2) - 25 * 60) });
    const anew = change("b", "new", { before: null, after: moved, at: at(2) });
    const gamed = scored(withChanges([away, anew]));
    const plain = scored(withChanges([move]));
    expect(gamed.publishedShifts).toBe(plain.publishedShifts + 1);
    expect(gamed.inputs.noticeValue ?? NaN).toBeLessThan(plain.inputs.noticeValue ?? NaN);
    expect(gamed.inputs.changeBurden ?? NaN).toBeGreaterThan(0);
  });

  test("a shift taken away 20 days ahead and given back 1 day ahead is charged for the return", () => {
    const away = change("a", "s8", { before: told, after: null, at: instant(at(20) + 1) });
    const back = change("b", "s8", { before: null, after: told, at: at(1) });
    const burden = scored(withChanges([away, back])).inputs.changeBurden ?? NaN;
    expect(burden).toBeCloseTo((480 * (13 / 14)) / (12 * 480), 4);
  });

  test("four slices of 15 min cost as much as an hour", () => {
    const slice = (index: number) =>
      change(`m${index}`, "s8", {
        before: span(8, 9, 17 - index / 4),
        after: span(8, 9, 17 - (index + 1) / 4),
        at: at(2),
      });
    const whole = change("w", "s8", { before: told, after: span(8, 9, 16), at: at(2) });
    const slices = [0, 1, 2, 3].map(slice);
    expect(scored(withChanges(slices)).inputs).toEqual(scored(withChanges([whole])).inputs);
  });

  test("a silent change in a later plan costs as much as a recorded one", () => {
    const silent = { ...honest(20), plans: [...honest(20).plans, plan("s8", moved, at(2))] };
    expect(scored(silent)).toEqual(scored(withChanges([move])));
  });

  test("a change that misstates what the worker knew is charged for what she knew", () => {
    const misstated = { ...move, before: moved };
    expect(scored(withChanges([misstated]))).toEqual(scored(withChanges([move])));
  });

  test("calling a change the worker's own needs an action of hers before it, one for each change", () => {
    const hers = { ...move, initiator: "worker" as const };
    const action = (minutes: number) => ({
      id: "a",
      worker: ana,
      at: instant(move.at + minutes),
      kind: "swap" as const,
      shifts: [shiftId("s8")],
    });
    const charged = scored(withChanges([move])).inputs.changeBurden;
    expect(scored(withChanges([hers])).inputs.changeBurden).toBe(charged);
    expect(scored(withChanges([hers], { actions: [action(1)] })).inputs.changeBurden).toBe(charged);
    expect(scored(withChanges([hers], { actions: [action(-1)] })).inputs.changeBurden).toBe(0);
    const second = change("n", "s8", { before: moved, after: told, at: instant(move.at + 5) });
    const both = [hers, { ...second, initiator: "worker" as const }];
    expect(
      scored(withChanges(both, { actions: [action(-1)] })).inputs.changeBurden ?? 0,
    ).toBeGreaterThan(0);
  });

  test("calling a change external needs her call-out or a reason outside the workplace", () => {
    const external = { ...move, initiator: "external" as const };
    const burden = (reason: "weather" | "coworkerAbsence") =>
      scored(withChanges([{ ...external, reason }])).inputs.changeBurden;
    expect(burden("weather")).toBe(0);
    expect(burden("coworkerAbsence")).toBe(scored(withChanges([move])).inputs.changeBurden);
    const after = (kind: "callOut" | "request", initiator: "external" | "worker") => {
      const action = { id: "a", worker: ana, at: move.at, kind, shifts: [shiftId("s8")] };
      const changes = [{ ...move, initiator }];
      return scored(withChanges(changes, { actions: [action] })).inputs.changeBurden ?? NaN;
    };
    expect([after("callOut", "external"), after("request", "worker")]).toEqual([0, 0]);
    expect(after("request", "external")).toBeGreaterThan(0);
    expect(after("callOut", "worker")).toBeGreaterThan(0);
  });

  test("no further edit of the employer ever raises the stability of what was published", () => {
    const hours = fc.integer({ min: 0, max: 16 });
    fc.assert(
      fc.property(fc.array(fc.tuple(hours, fc.nat(20)), { maxLength: 5 }), (edits) => {
        const path = edits.map(([from, days], index) =>
          change(`e${index}`, "s8", {
            before: told,
            after: span(8, from, from + 8),
            at: instant(at(20 - days) + index),
          }),
        );
        let last = 100;
        const inOrder = path.toSorted((a, b) => a.at - b.at);
        for (let count = 0; count <= inOrder.length; count++) {
          const { B } = scored(withChanges(inOrder.slice(0, count))).subScores;
          expect(B ?? NaN).toBeLessThanOrEqual(last);
          last = B ?? NaN;
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("starving the hard to schedule does not go unseen", () => {
  const bo = workerId("bo");
  const wants = { desiredMinutesPerWeek: { least: 1440, most: 1440 } };

  test("a worker given no shift is counted apart, with an adequacy of 0", () => {
    const from = { ...honest(14), workers: [terms(ana, wants), terms(bo, wants)] };
    const windows = workerWindows(judge(recordLog(from)), {
      lastWeek: addDays(monday, 21),
      weeks: 4,
    });
    const scores = windows.map((one) => workerScore(one));
    expect(siteScore(scores)).toMatchObject({ workersScored: 1, workersWithoutShifts: 1 });
    expect(scores[1]?.subScores.F).toBe(0);
  });

  test("one victim among ten is the worst tenth, though the mean hides her", () => {
    const good = scored(honest(14));
    const victim = { ...good, headline: 5, worker: bo };
    const site = siteScore([
      ...Array.from({ length: 9 }, () => ({ ...good, headline: 95 })),
      victim,
    ]);
    expect(site).toMatchObject({ mean: 86, worstDecileMean: 5, shareBelow50: 0.1 });
  });
});
