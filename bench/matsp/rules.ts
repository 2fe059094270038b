import type { ActivityModel } from "../../solver/index.ts";
import { DAY_SLOTS, FIRST_SLOT, type Instance } from "./instance.ts";

/** Rules of the benchmark, in slots: how long shifts, rests and blocks of one task are. */
const SHIFT_SLOTS = { lengthMin: 24, lengthMax: 40 } as const;
const REST_SLOTS = 56;
const BLOCK_SLOTS_MIN = 4;
const DAYS_IN_ROW_MAX = 5;

/** When shifts may start, in slots of the calendar day, both included: 00:00, 06:00-10:00, 14:00-18:00, 20:00-23:45. */
const STARTS = [
  [0, 0],
  [24, 40],
  [56, 72],
  [80, 95],
] as const;

/** Tells an instance to the solver: a tick is a slot, an activity a task, a day a calendar day. */
export function activityModel({ days, slots, tasks, staff, min, max }: Instance): ActivityModel {
  return {
    ...{ ticks: slots, activities: tasks, required: min, most: max },
    days: days + 1,
    blockMin: BLOCK_SLOTS_MIN,
    startDay: Int32Array.from({ length: slots }, (_, slot) => {
      const inDay = (slot + FIRST_SLOT) % DAY_SLOTS;
      const may = STARTS.some(([first, last]) => inDay >= first && inDay <= last);
      return may ? Math.floor((slot + FIRST_SLOT) / DAY_SLOTS) : -1;
    }),
    lines: staff.map(({ slotsMin, slotsMax }) => ({
      ...SHIFT_SLOTS,
      ...{ totalMin: slotsMin, totalMax: slotsMax },
      ...{ gapMin: REST_SLOTS, daysInRowMax: DAYS_IN_ROW_MAX },
    })),
  };
}
