import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roleId } from "../../src/domain/identity.ts";
import type { Shift } from "../../src/domain/shift.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import { rule as availability } from "../../src/rules/availability/index.ts";
import { rule as onePlace } from "../../src/rules/one-place-at-a-time/index.ts";
import { rule as leave } from "../../src/rules/protected-leave/index.ts";
import { rule as role } from "../../src/rules/role-qualification/index.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { addDays } from "../../src/time/civil.ts";
import { type Interval, instant } from "../../src/time/interval.ts";
import { toldFrom } from "../rules/case-line.ts";
import { PlainPosts } from "../rules/plain-posts.ts";
import { calendar, lineOf, minutesOf, periodDays, periodStarts } from "./rosters.ts";
import { shiftsOf, sketches } from "./rosters.ts";

const first = fc.constantFrom(...periodStarts);
const roster = sketches({ maxMinutes: 840 });
/** Pieces of a period in quarters of an hour, sorted and apart or touching. */
const pieces = fc
  .uniqueArray(fc.integer({ min: -40, max: periodDays * 96 + 40 }), { maxLength: 12 })
  .map((edges) => edges.toSorted((a, b) => a - b))
  .map((edges) =>
    Array.from({ length: Math.floor(edges.length / 2) }, (_, index) => ({
      from: (edges[2 * index] ?? 0) * 15,
      to: (edges[2 * index + 1] ?? 0) * 15,
    })),
  );
const placed = (line: WorkerLine, parts: readonly { from: number; to: number }[]): Interval[] =>
  parts.map(({ from, to }) => ({
    start: instant(line.period.interval.start + from),
    end: instant(line.period.interval.start + to),
  }));
const painted = (spans: readonly Interval[]): ReadonlySet<number> =>
  new Set(spans.flatMap((span) => [...minutesOf(span)]));

function postsOf(rule: Rule, line: WorkerLine) {
  const told = toldFrom(line, line.shifts, new Map());
  const posts = new PlainPosts({ firstDay: line.period.first, days: periodDays });
  rule.compiler.post({}, told, posts);
  return { posts, options: told.options };
}

/** Check and solver find fault with these shifts and no others, each shift taken by itself. */
function expectFaults(rule: Rule, line: WorkerLine, isFaulty: (shift: Shift) => boolean): void {
  const expected = line.shifts.filter(isFaulty);
  const found = rule.check({}, line).flatMap(({ shifts }) => shifts);
  expect([...new Set(found)].sort()).toEqual(expected.map(({ id }) => id).sort());
  const { posts, options } = postsOf(rule, line);
  const forbidden = line.shifts.filter(
    (_, at) => posts.broken(options.slice(at, at + 1)).length > 0,
  );
  expect(forbidden).toEqual(expected);
}

describe("painted minute by minute", () => {
  test("a shift is against leave exactly when one of its minutes is a minute of leave", () => {
    fc.assert(
      fc.property(first, roster, pieces, (date, given, parts) => {
        const bare = lineOf(date, shiftsOf(date, given));
        const leaves = placed(bare, parts).map((interval, index) => ({
          id: `l${index}`,
          interval,
        }));
        const line = { ...bare, worker: { ...bare.worker, leaves } };
        const taken = painted(leaves.map(({ interval }) => interval));
        expectFaults(leave, line, ({ interval }) =>
          [...minutesOf(interval)].some((at) => taken.has(at)),
        );
      }),
      { numRuns: 150, seed: 20_261_105 },
    );
  });

  test("a shift is outside availability exactly when one of its minutes is not available", () => {
    fc.assert(
      fc.property(first, roster, pieces, fc.boolean(), (date, given, parts, cut) => {
        const bare = lineOf(date, shiftsOf(date, given));
        const whole = placed(bare, parts);
        // Cutting a span in two that touch changes nothing.
        const available = whole.flatMap(({ start, end }) => {
          const middle = instant(Math.floor((start + end) / 2));
          return cut
            ? [
                { start, end: middle },
                { start: middle, end },
              ]
            : [{ start, end }];
        });
        const line = { ...bare, worker: { ...bare.worker, available } };
        const open = painted(whole);
        const outside = ({ interval }: Shift): boolean =>
          [...minutesOf(interval)].some((at) => !open.has(at));
        expectFaults(availability, line, outside);
        const missing = availability
          .check({}, line)
          .reduce((sum, { facts }) => sum + Number(facts["partMinutes"]), 0);
        const painting = line.shifts.flatMap(({ interval }) => [...minutesOf(interval)]);
        expect(missing).toBe(painting.filter((at) => !open.has(at)).length);
      }),
      { numRuns: 150, seed: 20_261_106 },
    );
  });

  test("two shifts clash exactly when they paint the same minute", () => {
    fc.assert(
      fc.property(
        first,
        sketches({ maxMinutes: 3000 }),
        fc.integer({ min: 1, max: 3000 }),
        (date, given, spill) => {
          const start = instant(calendar.dayStart(date) - 600);
          const past = shiftsOf(date, given.slice(0, 1), "h").map((shift) => ({
            ...shift,
            breaks: [],
            interval: { start, end: instant(start + spill) },
          }));
          const bare = lineOf(date, shiftsOf(date, given));
          const history = { ...bare.worker.history, shifts: past };
          const line = { ...bare, worker: { ...bare.worker, history } };
          const all = [...past, ...line.shifts];
          const pairs = all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));
          const clashes = pairs.filter(([a, b]) => {
            const ofA = painted([a.interval]);
            return [...minutesOf(b.interval)].some((at) => ofA.has(at));
          });
          expect(onePlace.check({}, line)).toHaveLength(clashes.length);
          const { posts, options } = postsOf(onePlace, line);
          expect(posts.broken(options).length > 0).toBe(clashes.length > 0);
        },
      ),
      { numRuns: 80, seed: 20_261_107 },
    );
  });

  test("a role is missing exactly when it is not held on the date of one of the minutes", () => {
    const held = fc.array(
      fc.record({
        from: fc.option(fc.integer({ min: -1, max: periodDays }), { nil: null }),
        until: fc.option(fc.integer({ min: -1, max: periodDays }), { nil: null }),
        role: fc.constantFrom("server", "server", "cook"),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(first, roster, held, (date, given, roles) => {
        const on = (index: number | null) => (index === null ? null : addDays(date, index));
        const qualifications = roles.map(({ from, until, role: name }) => ({
          role: roleId(name),
          from: on(from),
          until: on(until),
        }));
        const line = lineOf(date, shiftsOf(date, given), { qualifications });
        expectFaults(role, line, (shift) =>
          [...minutesOf(shift.interval)].some((at) => {
            const day = calendar.dayOf(at);
            return !qualifications.some(
              (one) =>
                one.role === shift.role && day >= (one.from ?? day) && day <= (one.until ?? day),
            );
          }),
        );
      }),
      { numRuns: 150, seed: 20_261_108 },
    );
  });
});
