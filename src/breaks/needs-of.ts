import type { PlannedBreak } from "../domain/demand.ts";
import { type Interval, instant } from "../time/interval.ts";
import type { BreakNeed } from "./need.ts";
import { placeOne } from "./place-one.ts";

/** The breaks that one shift will hold. */
export interface ShiftNeeds {
  /** By ideal start; each is one break. */
  readonly needs: readonly BreakNeed[];
  readonly unpaidMinutes: number;
  /** False when no lawful places for all of them were found. */
  readonly feasible: boolean;
}

/**
 * One list of breaks out of what a template plans and what the rules in force ask for.
 *
 * - Two asks of one kind and pay become one break when their windows share a start: it is as long as
 *   the longer, and lies in both windows. Start windows of one rule's asks are disjoint (see
 *   {@link BreakNeed}), so a break never stands for two asks of one rule. Asks for paid and for unpaid
 *   breaks stay apart: a rule that counts work relies on its unpaid meals being unpaid.
 * - A planned break takes over an ask of its kind, in order of time, as long as the longer of the two;
 *   it is paid when either says so. A planned break left over is a break of its own, anywhere.
 */
export function needsOf(
  planned: readonly PlannedBreak[],
  shift: Interval,
  asked: readonly BreakNeed[],
): ShiftNeeds {
  const joined = [...join(asked, "meal"), ...join(asked, "rest")];
  const needs = [...merge(planned, joined, "meal", shift), ...merge(planned, joined, "rest", shift)]
    .map((need) => withinWindow(need))
    .sort((a, b) => a.ideal - b.ideal || a.latestStart - b.latestStart);
  const unpaid = needs.filter(({ paid }) => !paid);
  return {
    needs,
    unpaidMinutes: unpaid.reduce((sum, { minutesMin }) => sum + minutesMin, 0),
    feasible: placeOne(shift, needs) !== null,
  };
}

/** Fewest breaks that serve all asks of a kind: by latest start, each joins the last it has room in. */
function join(asked: readonly BreakNeed[], kind: BreakNeed["kind"]): readonly BreakNeed[] {
  const found: BreakNeed[] = [];
  const ofKind = asked.filter((need) => need.kind === kind).map((need) => withinWindow(need));
  for (const need of ofKind.toSorted(
    (a, b) => a.latestStart - b.latestStart || a.ideal - b.ideal,
  )) {
    const at = found.findLastIndex((one) => one.paid === need.paid && isOpen(both(one, need)));
    const one = found[at];
    if (one === undefined) found.push(need);
    else found[at] = both(one, need);
  }
  return found;
}

/** One break that serves both, if its window is open. */
function both(a: BreakNeed, b: BreakNeed): BreakNeed {
  return withinWindow({
    kind: a.kind,
    minutesMin: Math.max(a.minutesMin, b.minutesMin),
    paid: a.paid || b.paid,
    earliestStart: instant(Math.max(a.earliestStart, b.earliestStart)),
    latestStart: instant(Math.min(a.latestStart, b.latestStart)),
    latestEnd: instant(Math.min(a.latestEnd, b.latestEnd)),
    ideal: instant(Math.round((a.ideal + b.ideal) / 2)),
  });
}

const isOpen = ({ earliestStart, latestStart }: BreakNeed): boolean => earliestStart <= latestStart;

/** The same need with its latest start and ideal brought into its own bounds. */
function withinWindow(need: BreakNeed): BreakNeed {
  const latestStart = instant(Math.min(need.latestStart, need.latestEnd - need.minutesMin));
  const ideal = instant(Math.max(need.earliestStart, Math.min(need.ideal, latestStart)));
  return { ...need, latestStart, ideal };
}

function merge(
  planned: readonly PlannedBreak[],
  joined: readonly BreakNeed[],
  kind: BreakNeed["kind"],
  shift: Interval,
): readonly BreakNeed[] {
  const free = joined.filter((need) => need.kind === kind).toSorted((a, b) => a.ideal - b.ideal);
  const mine = planned.filter((one) => one.kind === kind);
  const merged: BreakNeed[] = [];
  mine.forEach((one, index) => {
    const even = ((shift.end - shift.start) * (index + 1)) / (mine.length + 1);
    const anywhere: BreakNeed = {
      kind,
      minutesMin: one.minutes,
      paid: one.paid,
      earliestStart: shift.start,
      latestStart: instant(shift.end - one.minutes),
      latestEnd: shift.end,
      ideal: instant(shift.start + Math.round(even - one.minutes / 2)),
    };
    const at = free.findIndex((need) => isOpen(both(need, anywhere)));
    const taken = at < 0 ? undefined : free.splice(at, 1)[0];
    merged.push(taken === undefined ? anywhere : { ...both(taken, anywhere), ideal: taken.ideal });
  });
  return [...merged, ...free];
}
