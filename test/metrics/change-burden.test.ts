import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shiftId } from "../../src/domain/identity.ts";
import { instant } from "../../src/time/interval.ts";
import { changeBurden, measureElementary, shortNoticeChangeRate } from "../../src/metrics/index.ts";
import { ana, change, logOf, record, span, windowOf } from "./workplace.ts";

const day = 1440;

describe("changes", () => {
  const edit = (size: number, leadMinutes: number, shift = "a") => ({
    shift,
    initiator: "employer" as const,
    removedMinutes: size,
    addedMinutes: 0,
    leadMinutes,
  });

  test("120 of 480 published minutes taken 7 days ahead are a burden of 0.125", () => {
    expect(changeBurden([edit(120, 7 * day)], 480)).toBe(0.125);
    expect(changeBurden([edit(120, 14 * day)], 480)).toBe(0);
  });

  test("an edit of 15 min is forgiven; two of the same shift are not, nor is one beside an edit of 60", () => {
    expect(changeBurden([edit(15, 0)], 480)).toBe(0);
    expect(changeBurden([edit(15, 0), edit(15, 0, "b")], 480)).toBe(0);
    expect(changeBurden([edit(15, 0), edit(15, 0)], 480)).toBe(30 / 480);
    expect(changeBurden([edit(15, 0), edit(60, 0)], 480)).toBe(75 / 480);
  });

  test("a change 13 days ahead is at short notice, and is none within 24 h", () => {
    const window = {
      ...windowOf(logOf({ shifts: [record("a", span(0, 9, 17))] }), 1),
      changes: [{ ...edit(60, 13 * day), takesAway: false, shift: "a" as never }],
    };
    expect(shortNoticeChangeRate(window)).toBe(1);
    expect(shortNoticeChangeRate(window, day)).toBe(0);
  });

  test("a shift that the worker swapped away is neither a short-notice change nor a cancellation", () => {
    const told = span(0, 9, 17);
    const at = instant(told.start - day);
    const away = change("c", "a", { before: told, after: null, at, initiator: "worker" });
    const swap = { id: "x", worker: ana, at, kind: "swap" as const, shifts: [shiftId("a")] };
    const log = logOf({ shifts: [record("a", told, { final: null })], changes: [away] });
    const rates = (actions: (typeof swap)[]) => {
      const values = measureElementary(windowOf({ ...log, actions }, 1));
      return [values["changeBurden"], values["shortNoticeChangeRate"], values["cancellationRate"]];
    };
    expect(rates([swap])).toEqual([0, 0, 0]);
    expect(rates([])).toEqual([13 / 14, 1, 1]);
  });

  test("one more edit, a larger one or a later one never lowers the burden", () => {
    const edits = fc.array(
      fc.record({
        shift: fc.constantFrom("a", "b"),
        initiator: fc.constantFrom("employer" as const, "worker" as const, "external" as const),
        removedMinutes: fc.nat(300),
        addedMinutes: fc.nat(300),
        leadMinutes: fc.nat(20 * day),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(edits, fc.nat(100), fc.nat(day), ([one, ...others], more, later) => {
        if (one === undefined) return;
        const before = changeBurden(others, 960) ?? 0;
        const burden = changeBurden([one, ...others], 960) ?? 0;
        expect(burden).toBeGreaterThanOrEqual(before);
        const larger = { ...one, removedMinutes: one.removedMinutes + more };
        expect(changeBurden([larger, ...others], 960)).toBeGreaterThanOrEqual(burden);
        const shorter = { ...one, leadMinutes: Math.max(0, one.leadMinutes - later) };
        expect(changeBurden([shorter, ...others], 960)).toBeGreaterThanOrEqual(burden);
        expect(changeBurden([one, ...others], 960, "everyone")).toBeGreaterThanOrEqual(burden);
      }),
      { numRuns: 500 },
    );
  });
});
