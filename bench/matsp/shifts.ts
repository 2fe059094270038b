import { ModelBuilder, OFF, type Model, type Roster } from "../../solver/index.ts";
import { DAY_SLOTS, FIRST_SLOT, type Instance } from "./instance.ts";

/** One shift of one employee: half-open slots, starting on a calendar day. */
export interface WorkedShift {
  /** The place in the list of staff. */
  readonly line: number;
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** Rules of the benchmark, in slots: how long shifts and rests are, and when shifts may start. */
export const SHIFT_SLOTS = { min: 24, max: 40 } as const;
const REST_SLOTS = 56;
const DAYS_IN_ROW_MAX = 5;
/** Slots of the calendar day, both included: 00:00, 06:00-10:00, 14:00-18:00, 20:00-23:45. */
const STARTS = [
  [0, 0],
  [24, 40],
  [56, 72],
  [80, 95],
] as const;

export interface Told {
  readonly model: Model;
  readonly read: (roster: Roster) => readonly WorkedShift[];
}

/**
 * The shifts alone: who works when, so that enough people are there at every slot for all tasks
 * together. A person missing is coverage; people too many cost the square of their number.
 * @param need by slot: how many people have to be there.
 */
export function tellShifts(instance: Instance, need: ArrayLike<number>): Told {
  const { days, slots, staff } = instance;
  const lastDay = days;
  const builder = new ModelBuilder({ lines: staff.length, days: days + 1 });
  const cells = Array.from({ length: slots }, (_, slot) => {
    const required = need[slot]!;
    const max = Math.max(required, staff.length);
    return builder.cell({ required, max, underPoints: 1, overPoints: 0, overSquared: 1 });
  });
  const shifts: WorkedShift[] = [];
  const length: number[] = [];
  staff.forEach(({ slotsMin, slotsMax }, line) => {
    for (let day = 0; day <= lastDay; day++) {
      for (const [from, to] of spans(day, slots)) {
        builder.option({ line, day, start: from, end: to, cells: cells.slice(from, to) });
        shifts.push({ line, day, from, to });
        length.push(to - from);
      }
    }
    const value = (option: number) => length[option]!;
    builder.sumAtLeast({ line, value, already: 0, min: slotsMin });
    builder.sumAtMost({ line, value, already: 0, max: slotsMax });
    builder.gap({ line, minutesMin: REST_SLOTS, lastEnd: null });
    builder.consecutiveDays({ line, max: DAYS_IN_ROW_MAX, already: 0 });
  });
  return {
    model: builder.freeze(),
    read: (roster) =>
      Array.from(
        roster.filter((option) => option !== OFF),
        (o) => shifts[o]!,
      ),
  };
}

/** Every shift that may start on the day and ends inside the horizon, as half-open slots. */
function spans(day: number, slots: number): [number, number][] {
  const found: [number, number][] = [];
  for (const [first, last] of STARTS) {
    for (let at = first; at <= last; at++) {
      const from = day * DAY_SLOTS - FIRST_SLOT + at;
      if (from < 0) continue;
      for (let length = SHIFT_SLOTS.min; length <= SHIFT_SLOTS.max; length++) {
        if (from + length <= slots) found.push([from, from + length]);
      }
    }
  }
  return found;
}
