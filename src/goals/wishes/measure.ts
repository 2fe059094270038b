import type { Problem } from "../../domain/problem.ts";
import type { Shift } from "../../domain/shift.ts";
import type { Wish } from "../../domain/worker.ts";
import { unreachable } from "../../kernel/assert.ts";
import type { WorkerLine } from "../../rules/line.ts";
import { type Interval, lengthMinutes, overlap, sharedMinutes } from "../../time/interval.ts";
import type { Measure } from "../goal.ts";
import { periodShifts } from "../measured-minutes.ts";
import { rates } from "./goal.ts";

/** Points for every time a wish is broken; wishes that the period cannot answer are left out. */
export const measure: Measure = (line, problem) => {
  const broken = line.worker.wishes.map((wish) => ({
    wish,
    times: timesBroken(wish, line, problem),
  }));
  const asked = broken.filter(({ times }) => times !== null);
  const wishesMissed = asked.filter(({ times }) => times !== 0).length;
  const points = asked.reduce(
    (sum, { wish, times }) => sum + rates.pointsPerWeight * wish.weight * (times ?? 0),
    0,
  );
  return { points, natural: { wishesMet: asked.length - wishesMissed, wishesMissed } };
};

/** null = the wish does not concern the period. */
function timesBroken(wish: Wish, line: WorkerLine, problem: Problem): number | null {
  const shifts = periodShifts(line);
  switch (wish.kind) {
    case "off": {
      const inTheWay = shifts.filter(({ interval }) => overlap(interval, wish.interval)).length;
      return inTheWay > 0 || overlap(wish.interval, line.period.interval) ? inTheWay : null;
    }
    case "work":
      if (!overlap(wish.interval, line.period.interval)) return null;
      return shifts.some(({ interval }) => fills(interval, wish.interval)) ? 0 : 1;
    case "shift": {
      const wanted = shiftNamed(wish.shift, problem);
      if (wanted === null || !startsWithin(wanted.interval, line.period.interval)) return null;
      return shifts.some((shift) => isThat(shift, wanted)) ? 0 : 1;
    }
    default:
      return unreachable(wish);
  }
}

const startsWithin = (shift: Interval, period: Interval): boolean =>
  period.start <= shift.start && shift.start < period.end;

const fills = (shift: Interval, wanted: Interval): boolean =>
  2 * sharedMinutes(shift, wanted) >= Math.min(lengthMinutes(shift), lengthMinutes(wanted));

const isThat = (shift: Shift, wanted: Pick<Shift, "role" | "interval">): boolean =>
  shift.role === wanted.role &&
  shift.interval.start === wanted.interval.start &&
  shift.interval.end === wanted.interval.end;

/** Ids of demand come first, then ids of shifts already published. */
function shiftNamed(id: string, problem: Problem): Pick<Shift, "role" | "interval"> | null {
  const demanded = problem.demand.shifts.find((shift) => shift.id === (id as string));
  if (demanded !== undefined) return demanded;
  const told = problem.published?.assignments ?? [];
  return told.find(({ shift }) => shift.id === id)?.shift ?? null;
}
