import type { EventLog, WspiInputs } from "../../src/metrics/index.ts";
import { changeBurden, hoursVariation, noticeValue } from "../../src/metrics/index.ts";
import { instant } from "../../src/time/interval.ts";
import { ana, change, logOf, record, span, terms } from "./workplace.ts";

const hours = (least: number) => ({
  desiredMinutesPerWeek: { least: least * 60, most: least * 60 },
});

/** Four weeks of the same four shifts, told 14 days ahead, with a wish honoured each week. */
export const stable: EventLog = logOf({
  workers: [terms(ana, hours(32))],
  shifts: [0, 7, 14, 21].flatMap((week) =>
    [0, 1, 2, 3].map((date) => record(`s${week + date}`, span(week + date, 9, 17))),
  ),
  requests: [0, 7, 14, 21].map((week) => ({
    worker: ana,
    kind: "timeOff",
    interval: span(week + 5, 0, 24),
  })),
});

const thursday = { told: span(3, 9, 18), final: span(3, 11, 19) };
const friday = { told: span(11, 9, 16.25), final: span(11, 9, 17) };
const saturday = { told: span(26, 15, 22.75), final: span(26, 15, 23) };

/**
 * 16 shifts of 7,680 published minutes, told 9 days ahead; 32, 32, 24 and 40 hours; three edits, of
 * which one is too small to count; seven of 23 slots come back.
 */
export const typical: EventLog = logOf({
  workers: [terms(ana, hours(40))],
  shifts: [
    ...[0, 1, 2, 7, 8, 9, 14, 15, 21, 22, 23].map((date) =>
      record(`s${date}`, span(date, 9, 17), { noticeDays: 9 }),
    ),
    record("s16", span(16, 12, 20), { noticeDays: 9 }),
    record("s3", thursday.told, { noticeDays: 9, final: thursday.final }),
    record("s11", friday.told, { noticeDays: 9, final: friday.final }),
    record("s26", saturday.told, { noticeDays: 9, final: saturday.final }),
    record("s27", span(27, 7, 15), { noticeDays: 9 }),
  ],
  changes: [
    change("c1", "s3", {
      before: thursday.told,
      after: thursday.final,
      at: instant(thursday.told.start - 2 * 1440),
    }),
    change("c2", "s11", {
      before: friday.told,
      after: friday.final,
      at: instant(friday.told.start - 1440),
    }),
    change("c3", "s26", {
      before: saturday.told,
      after: saturday.final,
      at: instant(saturday.told.start - 60),
    }),
  ],
  requests: [0, 1, 7, 4, 5].map((date) => ({
    worker: ana,
    kind: "work",
    interval: span(date, 10, 12),
  })),
});

/**
 * Ten shifts told 3 days ahead, four large late edits, hours of 24, 16, 32 and 8, nothing repeated.
 */
export const chaotic: WspiInputs = {
  noticeValue: noticeValue(
    Array.from({ length: 10 }, () => ({ paidMinutes: 480, noticeMinutes: 3 * 1440 })),
  ),
  changeBurden: changeBurden(
    (
      [
        [480, 0, 0.5],
        [480, 480, 1],
        [240, 120, 0],
        [0, 180, 0.1],
      ] as const
    ).map(([removedMinutes, addedMinutes, leadDays], index) => ({
      shift: `s${index}`,
      initiator: "employer",
      removedMinutes,
      addedMinutes,
      leadMinutes: leadDays * 1440,
    })),
    4_800,
  ),
  onCallShare: 0.1,
  hoursVariation: hoursVariation([[1440, 960, 1920, 480]], null),
  slotRepeatRate: 0,
  quickReturnRate: 3 / 10,
  splitShiftRate: 0,
  adequacy: 0.5,
  input: 0.2,
};

/** Three shifts of 5 hours in one week, told 10 days ahead, for somebody who wants 20 hours. */
export const oneWeek: EventLog = logOf({
  workers: [terms(ana, hours(20))],
  shifts: [0, 2, 4].map((date) => record(`s${date}`, span(date, 9, 14), { noticeDays: 10 })),
});

/** Somebody who wants 20 hours and is given none. */
export const noShifts: EventLog = logOf({ workers: [terms(ana, hours(20))] });

/** Five hours every Saturday, as wanted. */
export const saturdays: EventLog = logOf({
  workers: [terms(ana, hours(5))],
  shifts: [5, 12, 19, 26].map((date) => record(`s${date}`, span(date, 10, 15))),
});
