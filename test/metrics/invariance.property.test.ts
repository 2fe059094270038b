import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type LogSource,
  type SubScoreId,
  type WorkerScore,
  composite,
  judge,
  measureElementary,
  recordLog,
  siteScore,
  subScoreIds,
  workerScore,
  workerWindows,
} from "../../src/metrics/index.ts";
import { usualOptions, weightsOf } from "../../src/metrics/wspi/worker-score.ts";
import { addDays } from "../../src/time/civil.ts";
import { contains, instant, overlap } from "../../src/time/interval.ts";
import { change, moment, monday } from "./workplace.ts";
import { renamed, shifted, workplace } from "./workplaces.ts";

const weights = weightsOf(usualOptions.policy);

/** Every measure of every worker, without names, from the least index to the greatest. */
function measured(source: LogSource, weeksLater = 0) {
  const lastWeek = addDays(monday, 7 * (3 + weeksLater));
  const windows = workerWindows(judge(recordLog(source)), { lastWeek, weeks: 4 });
  const all = windows.map((window) => {
    const { worker: _, ...score } = workerScore(window);
    return { elementary: measureElementary(window), score };
  });
  const texts = all.map((one) => JSON.stringify(one)).toSorted();
  return { texts, site: siteScore(windows.map((window) => workerScore(window))) };
}

const scoresOf = (source: LogSource): readonly WorkerScore[] =>
  workerWindows(judge(recordLog(source)), { lastWeek: addDays(monday, 21), weeks: 4 }).map(
    (window) => workerScore(window),
  );

const runs = { numRuns: 300 };

describe("what cannot change the measures", () => {
  test("the same workplace whole weeks later", () => {
    fc.assert(
      fc.property(workplace, fc.integer({ min: 1, max: 60 }), (source, weeks) => {
        const even = 2 * weeks;
        expect(measured(shifted(source, even), even)).toEqual(measured(source));
      }),
      runs,
    );
  });

  test("the order in which the record was written, and every name in it", () => {
    fc.assert(
      fc.property(workplace, (source) => {
        const backwards: LogSource = {
          ...source,
          workers: source.workers.toReversed(),
          plans: source.plans.toReversed(),
          changes: source.changes.toReversed(),
          actions: source.actions.toReversed(),
          requests: source.requests.toReversed(),
        };
        const plain = measured(source);
        expect(measured(backwards)).toEqual(plain);
        expect(measured(renamed(source))).toEqual(plain);
      }),
      runs,
    );
  });

  test("showing the same plans again, and edits that change nothing", () => {
    fc.assert(
      fc.property(workplace, fc.nat(600), (source, minutes) => {
        const again = source.plans.flatMap((plan) => [
          plan,
          ...(source.changes.some(({ shift }) =>
            plan.publication.assignments.some((one) => one.shift.id === shift),
          )
            ? []
            : [
                {
                  ...plan,
                  publication: { ...plan.publication, publishedAt: later(plan, minutes) },
                },
              ]),
        ]);
        const idle = source.plans.flatMap(({ publication }) =>
          publication.assignments
            .filter(({ shift }) => source.changes.every((one) => one.shift !== shift.id))
            .map(({ worker, shift: { id, interval } }) =>
              change(`idle-${id}`, id, {
                worker,
                at: instant(publication.publishedAt + 1),
                before: interval,
                after: interval,
              }),
            ),
        );
        const same = { ...source, plans: again, changes: [...source.changes, ...idle] };
        expect(measured(same)).toEqual(measured(source));
      }),
      runs,
    );
  });

  test("a clone of everybody keeps the site's mean, and a clone scores as the one she is of", () => {
    fc.assert(
      fc.property(workplace, (source) => {
        const other = renamed(source);
        const both: LogSource = {
          ...source,
          workers: [...source.workers, ...other.workers],
          plans: [...source.plans, ...other.plans],
          changes: [...source.changes, ...other.changes],
          actions: [...source.actions, ...other.actions],
          requests: [...source.requests, ...other.requests],
        };
        const [once, twice] = [siteScore(scoresOf(source)), siteScore(scoresOf(both))];
        if (once.mean === null) expect(twice.mean).toBeNull();
        else expect(twice.mean).toBeCloseTo(once.mean, 9);
        expect(twice.shareBelow50).toEqual(once.shareBelow50);
        expect(twice.workersWithoutShifts).toBe(2 * once.workersWithoutShifts);
      }),
      runs,
    );
  });
});

const later = (
  { publication }: LogSource["plans"][number],
  minutes: number,
): ReturnType<typeof instant> => instant(publication.publishedAt + minutes);

describe("the bounds of the measures", () => {
  test("every part and the index lie between 0 and 100, and no value is NaN or infinite", () => {
    fc.assert(
      fc.property(workplace, (source) => {
        for (const score of scoresOf(source)) {
          const values = [score.value, ...subScoreIds.map((id) => score.subScores[id])];
          for (const value of values) {
            if (value === null) continue;
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(100);
          }
        }
        expect(measured(source).texts.every((text) => !text.includes("NaN"))).toBe(true);
      }),
      runs,
    );
  });

  test("a higher part never lowers the index, and raises it strictly above the floor of 1", () => {
    const part = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });
    const parts = fc.record(
      Object.fromEntries(subScoreIds.map((id) => [id, part])) as Record<SubScoreId, typeof part>,
    );
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom(...subScoreIds),
        fc.integer({ min: 1, max: 50 }),
        (scores, id, by) => {
          const value = scores[id];
          const before = composite(scores, weights);
          if (value === null || before === null) return;
          const raised = Math.min(100, value + by);
          const after = composite({ ...scores, [id]: raised }, weights) ?? NaN;
          expect(after).toBeGreaterThanOrEqual(before - 1e-12);
          if (raised > Math.max(1, value) + 0.5) expect(after).toBeGreaterThan(before);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  test("what lies in a week of leave is as if it had never been", () => {
    const leave = { start: moment(7, 0), end: moment(14, 0) };
    fc.assert(
      fc.property(workplace, (source) => {
        const workers = source.workers.map((one) => ({ ...one, leaves: [leave] }));
        const onLeave: LogSource = { ...source, workers, changes: [], actions: [] };
        const without: LogSource = {
          ...onLeave,
          plans: onLeave.plans.filter(({ publication: { assignments } }) =>
            assignments.every(({ shift }) => !overlap(shift.interval, leave)),
          ),
          requests: onLeave.requests.filter(({ interval }) => !overlap(interval, leave)),
        };
        const reaching = onLeave.plans.some(({ publication: { assignments } }) =>
          assignments.some(
            ({ shift: { interval } }) => overlap(interval, leave) && !contains(leave, interval),
          ),
        );
        fc.pre(!reaching);
        expect(measured(onLeave)).toEqual(measured(without));
        for (const { usableWeeks } of scoresOf(onLeave)) expect(usableWeeks).toBe(3);
      }),
      runs,
    );
  });
});
