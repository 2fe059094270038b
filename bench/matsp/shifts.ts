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
  /** The roster with these shifts; each must be among the options. */
  readonly find: (shifts: readonly WorkedShift[]) => Roster;
}

/** Which shifts are offered. */
export interface Offer {
  /** On this grid of slots, starts and lengths alike, every shift. */
  readonly step: number;
  /** Around these shifts also those between the lines of the grid. */
  readonly near: readonly WorkedShift[];
}

/**
 * The shifts alone: who works when, so that enough people are there at every slot for all tasks
 * together. A person missing is coverage; people too many cost the square of their number.
 * @param need by slot: how many people have to be there.
 */
export function tellShifts(instance: Instance, need: ArrayLike<number>, offer: Offer): Told {
  const { slots, staff } = instance;
  const days = instance.days + 1;
  const builder = new ModelBuilder({ lines: staff.length, days });
  const cells = Array.from({ length: slots }, (_, slot) => {
    const required = need[slot]!;
    const max = Math.max(required, staff.length);
    return builder.cell({ required, max, underPoints: 1, overPoints: 0, overSquared: 1 });
  });
  const shifts: WorkedShift[] = [];
  const places = new Map<string, number>();
  const near = new Map(offer.near.map((shift) => [shift.line * days + shift.day, shift] as const));
  staff.forEach(({ slotsMin, slotsMax }, line) => {
    for (let day = 0; day < days; day++) {
      const held = near.get(line * days + day) ?? null;
      for (const [from, to] of spans(day, slots, offer.step, held)) {
        const shift = { line, day, from, to };
        const times = { start: from, end: to };
        places.set(
          keyOf(shift),
          builder.option({ line, day, ...times, cells: cells.slice(from, to) }),
        );
        shifts.push(shift);
      }
    }
    const value = (option: number) => shifts[option]!.to - shifts[option]!.from;
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
    find: (held) => {
      const roster = new Int32Array(staff.length * days).fill(OFF);
      for (const shift of held) roster[shift.line * days + shift.day] = places.get(keyOf(shift))!;
      return roster;
    },
  };
}

const keyOf = ({ line, day, from, to }: WorkedShift): string => `${line} ${day} ${from} ${to}`;

/** The shifts offered on a day that end inside the horizon, as half-open slots. */
function spans(
  day: number,
  slots: number,
  step: number,
  held: WorkedShift | null,
): [number, number][] {
  const found: [number, number][] = [];
  for (const [first, last] of STARTS) {
    for (let at = first; at <= last; at++) {
      const from = day * DAY_SLOTS - FIRST_SLOT + at;
      if (from < 0) continue;
      for (let length = SHIFT_SLOTS.min; length <= SHIFT_SLOTS.max; length++) {
        const to = from + length;
        const onGrid = (at - first) % step === 0 && (length - SHIFT_SLOTS.min) % step === 0;
        const isNear =
          held !== null && Math.abs(from - held.from) < step && Math.abs(to - held.to) < step;
        if (to <= slots && (onGrid || isNear)) found.push([from, to]);
      }
    }
  }
  return found;
}
