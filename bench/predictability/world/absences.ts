import { type Day, addDays } from "../../../src/time/civil.ts";
import type { World } from "./world.ts";

/** Somebody cannot work on a date. */
export interface Absence {
  /** Minutes between her call and the start of her shift; 0 = she did not appear. */
  readonly noticeMinutes: number;
}

/** Spells last two days in the mean: each day after the first follows with this chance. */
const goesOn = 0.5;
const spellDaysMost = 14;

/** Who tells of a second or later day of a spell does so the evening before. */
const knownSpellMinutes = 960;

/**
 * Whether a worker is absent on a date: by worker, spell and date, never by shift, so that the same
 * person is ill on the same days whatever anybody planned. Own rates are Beta with a standard
 * deviation of 0.6 of the mean. Of those who call on a first day half do so less than 2 h before,
 * 30 % up to 12 h, 20 % up to 48 h; 15 % of first days are told by nobody. Own design.
 */
export function absenceOn({ chance, level }: World, worker: string, date: Day): Absence | null {
  const mean = level.absenceShare;
  const share = chance.beta({ mean, sd: 0.6 * mean }, "absence-rate", worker);
  const starts = share * goesOn;
  for (let back = 0; back < spellDaysMost; back++) {
    const first = addDays(date, -back);
    if (chance.unit("spell", worker, first) >= starts) continue;
    // A spell is longer than `back` days with chance goesOn^back.
    if (chance.unit("spell-length", worker, first) >= goesOn ** back) continue;
    if (back > 0) return { noticeMinutes: knownSpellMinutes };
    return { noticeMinutes: noticeOf(chance.unit("notice", worker, first)) };
  }
  return null;
}

/** From one uniform number: 15 % nobody, then the three classes, evenly inside each. */
export function noticeOf(unit: number): number {
  const noShow = 0.15;
  if (unit < noShow) return 0;
  const told = (unit - noShow) / (1 - noShow);
  const classes = [
    { share: 0.5, from: 15, to: 120 },
    { share: 0.3, from: 120, to: 720 },
    { share: 0.2, from: 720, to: 2_880 },
  ] as const;
  let below = 0;
  for (const { share, from, to } of classes) {
    if (told < below + share) return Math.floor(from + ((told - below) / share) * (to - from));
    below += share;
  }
  return 2_880;
}
