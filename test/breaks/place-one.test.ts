import fc from "fast-check";
import { expect, test } from "vitest";
import { type BreakNeed, GRID_MINUTES, placeOne } from "../../src/breaks/index.ts";
import { instant } from "../../src/time/interval.ts";
import { morning, span } from "./scene.ts";

interface Window {
  readonly from: number;
  readonly width: number;
  readonly minutes: number;
}

const needIn = ({ from, width, minutes }: Window): BreakNeed => ({
  kind: "rest",
  minutesMin: minutes,
  paid: true,
  earliestStart: instant(morning + from),
  latestStart: instant(morning + from + width),
  latestEnd: instant(morning + from + width + minutes),
  ideal: instant(morning + from + Math.floor(width / 2)),
});

/** True when some starts leave a minute between every two breaks, found by trying all. */
function canBeSeated(
  windows: readonly Window[],
  taken: readonly (readonly [number, number])[] = [],
): boolean {
  const [first, ...others] = windows;
  if (first === undefined) return true;
  for (let start = first.from; start <= first.from + first.width; start++) {
    const end = start + first.minutes;
    if (end > 60 || taken.some(([from, until]) => start <= until && from <= end)) continue;
    if (canBeSeated(others, [...taken, [start, end]])) return true;
  }
  return false;
}

test("up to 4 breaks in 1 h are placed exactly when trying every minute finds a place for all", () => {
  const window = fc.record({
    from: fc.integer({ min: 0, max: 45 }),
    width: fc.integer({ min: 0, max: 9 }),
    minutes: fc.integer({ min: 3, max: 15 }),
  });
  const seen = { placed: 0, not: 0 };
  fc.assert(
    fc.property(fc.array(window, { minLength: 1, maxLength: 4 }), (windows) => {
      const placed = placeOne(span(morning, 60), windows.map(needIn)) !== null;
      seen[placed ? "placed" : "not"]++;
      expect(placed).toBe(canBeSeated(windows));
    }),
    { numRuns: 1000, seed: 7 },
  );
  expect(Math.min(seen.placed, seen.not)).toBeGreaterThan(200);
});

test("a break alone lies on the grid of 5 min nearest to its ideal", () => {
  const need = { ...needIn({ from: 0, width: 400, minutes: 30 }), ideal: instant(morning + 123) };
  const [placed] = placeOne(span(morning, 480), [need]) ?? [];
  expect(placed?.interval).toEqual({ start: morning + 125, end: morning + 155 });
  expect(GRID_MINUTES).toBe(5);
});

test("a window of 2 min without a point of the grid is served on the minute", () => {
  const [placed] =
    placeOne(span(morning, 480), [needIn({ from: 61, width: 2, minutes: 10 })]) ?? [];
  expect(placed?.interval.start).toBe(morning + 62);
});

test("two breaks with one ideal keep 30 min between them where there is room", () => {
  const need = needIn({ from: 0, width: 460, minutes: 10 });
  const [first, second] = placeOne(span(morning, 480), [need, need]) ?? [];
  expect((second?.interval.start ?? 0) - (first?.interval.end ?? 0)).toBeGreaterThanOrEqual(30);
});

test("a shift without needs has no breaks, and that is a lawful set", () => {
  expect(placeOne(span(morning, 480), [])).toEqual([]);
});
