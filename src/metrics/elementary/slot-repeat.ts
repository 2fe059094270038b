import type { PlacedShift } from "../log/placed-shift.ts";
import type { WorkerWindow } from "../log/window.ts";
import type { ElementaryMetric } from "./metric.ts";

/** What makes a slot: its weekday and its times on the wall clock, in minutes after midnight. */
export type Slot = Pick<PlacedShift, "shift" | "weekday" | "startMinute" | "endMinute">;

/** Slots whose start and end both lie within this of each other are the same slot. */
export const slotToleranceMinutes = 60;

/**
 * How many slots of one week come back in another: each is matched at most once, nearest pair
 * first. Of pairs equally near, the earlier slots go first; ids decide only between slots of equal
 * times, where it does not matter which is taken.
 */
export function matchedSlots(
  earlier: readonly Slot[],
  later: readonly Slot[],
  toleranceMinutes: number = slotToleranceMinutes,
): number {
  const pairs = earlier.flatMap((a) =>
    later
      .filter((b) => a.weekday === b.weekday)
      .map((b) => ({
        a,
        b,
        startApart: Math.abs(a.startMinute - b.startMinute),
        endApart: Math.abs(a.endMinute - b.endMinute),
      }))
      .filter((pair) => Math.max(pair.startApart, pair.endApart) <= toleranceMinutes),
  );
  pairs.sort(
    (p, q) =>
      p.startApart + p.endApart - (q.startApart + q.endApart) ||
      compareSlots(p.a, q.a) ||
      compareSlots(p.b, q.b),
  );
  const taken = new Set<Slot>();
  for (const { a, b } of pairs) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
  }
  return taken.size / 2;
}

const compareSlots = (a: Slot, b: Slot): number =>
  a.weekday - b.weekday ||
  a.startMinute - b.startMinute ||
  a.endMinute - b.endMinute ||
  (a.shift < b.shift ? -1 : a.shift > b.shift ? 1 : 0);

/**
 * M8: over consecutive weeks a and b, 2 x sum of matches / sum of (slots in a + slots in b), 0 to
 * 1: Dice's coefficient. Matching one to one, it cannot be raised by doubling shifts.
 *
 * @param weeks the slots of each usable week, oldest first.
 * @returns null when no pair of weeks has a slot.
 */
export function slotRepeatRate(
  weeks: readonly (readonly Slot[])[],
  toleranceMinutes: number = slotToleranceMinutes,
): number | null {
  let [matches, slots] = [0, 0];
  for (const [index, later] of weeks.entries()) {
    const earlier = weeks[index - 1];
    if (earlier === undefined) continue;
    matches += matchedSlots(earlier, later, toleranceMinutes);
    slots += earlier.length + later.length;
  }
  return slots === 0 ? null : (2 * matches) / slots;
}

/** The final shifts of a window by usable week, oldest first. */
export const slotsByWeek = ({
  weeks,
  final,
}: Pick<WorkerWindow, "weeks" | "final">): readonly (readonly PlacedShift[])[] =>
  weeks.map((week) => final.filter((shift) => shift.week === week));

export const slotRepeatMetric: ElementaryMetric = {
  id: "M8",
  name: "slotRepeatRate",
  question: "How many shifts come back at the same time a week later?",
  formula:
    "2 x sum of matches / sum of (n_a + n_b) over consecutive usable weeks, tolerance 60 min",
  unit: "share, 0 to 1",
  better: "higher",
  reads: ["F"],
  undefinedWhen: "no pair of consecutive usable weeks has a shift",
  source: {
    text:
      "Construct: consistency, Williams, Lambert & Kesavan 2018, Stable Scheduling Study " +
      "(its operational definition was not read). Dice coefficient of matched slots: own " +
      "design.",
    mark: "own",
  },
  measure: (window) => slotRepeatRate(slotsByWeek(window)),
};
