import { Sections, wholeNumber } from "../published/sections.ts";

/** A multi-activity, multi-day instance of Curtois and Qu; time is told in slots of 15 minutes. */
export interface Instance {
  readonly days: number;
  readonly tasks: number;
  readonly slots: number;
  readonly staff: readonly Employee[];
  /** How many people a task needs at least and should have at most, at `slot * tasks + task`. */
  readonly min: Int32Array;
  readonly max: Int32Array;
}

export interface Employee {
  readonly id: string;
  /** Over the whole horizon. */
  readonly slotsMin: number;
  readonly slotsMax: number;
}

export const SLOT_MINUTES = 15;
export const DAY_SLOTS = 96;
/** The horizon begins at 06:00 of calendar day 0. */
export const FIRST_SLOT = 24;

/** Reads an instance in the text format of the benchmark. */
export function parseInstance(text: string): Instance {
  const sections = new Sections(text);
  const days = sections.number("SECTION_HORIZON");
  const tasks = sections.number("SECTION_TASKS");
  const slots = days * DAY_SLOTS;
  const min = new Int32Array(slots * tasks);
  const max = new Int32Array(slots * tasks);
  for (const [day, time, task, least, most] of sections.rows("SECTION_COVER", 5)) {
    const found = /^(\d+):(\d+)-/.exec(time!);
    if (found === null) throw new Error(`not an interval: ${time}`);
    const [hour, minute] = [Number(found[1]), Number(found[2])];
    const inDay = (60 * hour + minute) / SLOT_MINUTES;
    const slot = (wholeNumber(day!) - 1) * DAY_SLOTS + inDay - FIRST_SLOT;
    const at = slot * tasks + wholeNumber(task!) - 1;
    if (!Number.isInteger(at) || at < 0 || at >= min.length) throw new Error(`outside: ${time}`);
    min[at] = wholeNumber(least!);
    max[at] = wholeNumber(most!);
  }
  return {
    ...{ days, tasks, slots, min, max },
    staff: sections.rows("SECTION_STAFF", 3).map(([id, least, most]) => ({
      id: id!,
      slotsMin: Math.ceil(wholeNumber(least!) / SLOT_MINUTES),
      slotsMax: Math.floor(wholeNumber(most!) / SLOT_MINUTES),
    })),
  };
}
