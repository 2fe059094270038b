import type { Change } from "../../src/domain/change.ts";
import { type WorkerId, shiftId, workerId } from "../../src/domain/identity.ts";
import {
  type EventLog,
  type MetricSite,
  type ShiftRecord,
  type WorkerScore,
  type WorkerTerms,
  type WorkerWindow,
  judge,
  workerScore,
  workerWindows,
} from "../../src/metrics/index.ts";
import { Calendar } from "../../src/time/calendar.ts";
import { type Day, addDays, dayOfDate } from "../../src/time/civil.ts";
import { type Interval, instant } from "../../src/time/interval.ts";

/** A Monday; dates of tests are counted from it, 0 = this Monday. */
export const monday: Day = dayOfDate(2026, 1, 5);

export const utcSite: MetricSite = { calendar: new Calendar("UTC"), weekStartsOn: 1 };

export const ana: WorkerId = workerId("ana");

/** `hours` may be fractions, as 9.5 for 09:30, and may pass 24. */
export const moment = (date: number, hours: number) =>
  instant((monday + date) * 1440 + Math.round(hours * 60));

export const span = (date: number, fromHour: number, toHour: number): Interval => ({
  start: moment(date, fromHour),
  end: moment(date, toHour),
});

/**
 * A shift of `worker`, published so many days before its start, worked as published unless told.
 */
export function record(
  id: string,
  published: Interval,
  more: {
    readonly worker?: WorkerId;
    readonly noticeDays?: number | null;
    readonly final?: Interval | null;
    readonly onCall?: boolean;
    readonly finalOnCall?: boolean;
  } = {},
): ShiftRecord {
  const { worker = ana, noticeDays = 14, onCall = false } = more;
  const final = more.final === undefined ? published : more.final;
  const snapshot = (interval: Interval, standby: boolean) => ({
    interval,
    paidMinutes: interval.end - interval.start,
    onCall: standby,
  });
  return {
    worker,
    shift: shiftId(id),
    published: snapshot(published, onCall),
    publishedAt:
      noticeDays === null ? null : instant(published.start - Math.round(noticeDays * 1440)),
    final: final === null ? null : snapshot(final, more.finalOnCall ?? onCall),
    actual: "notRecorded",
  };
}

export function change(
  id: string,
  shift: string,
  edit: Pick<Change, "before" | "after" | "at"> & Partial<Change>,
): Change {
  return {
    id,
    worker: ana,
    shift: shiftId(shift),
    initiator: "employer",
    kind: edit.after === null ? "cancel" : edit.before === null ? "addShift" : "move",
    reason: null,
    voluntaryStated: false,
    overtimePremiumPaid: false,
    ...edit,
  };
}

export const terms = (worker: WorkerId, more: Partial<WorkerTerms> = {}): WorkerTerms => ({
  worker,
  employed: { from: null, until: null },
  leaves: [],
  agreedMinutesPerWeek: null,
  desiredMinutesPerWeek: null,
  guaranteedMinutesPerWeek: null,
  rotationWeeks: null,
  ...more,
});

/** A log of one worker over the first 12 weeks, unless told otherwise. */
export const logOf = (more: Partial<EventLog>): EventLog => ({
  site: utcSite,
  recorded: { from: addDays(monday, -28), until: addDays(monday, 7 * 12 - 1) },
  workers: [terms(ana)],
  shifts: [],
  changes: [],
  actions: [],
  requests: [],
  ...more,
});

/** The windows of the `weeks` weeks that begin with the first Monday. */
export const windowsOf = (log: EventLog, weeks = 4): readonly WorkerWindow[] =>
  workerWindows(judge(log), { lastWeek: addDays(monday, 7 * (weeks - 1)), weeks });

export const windowOf = (log: EventLog, weeks = 4): WorkerWindow =>
  windowsOf(log, weeks)[0] as WorkerWindow;

export const scoresOf = (log: EventLog, weeks = 4): readonly WorkerScore[] =>
  windowsOf(log, weeks).map((window) => workerScore(window));

export const scoreOf = (log: EventLog, weeks = 4): WorkerScore =>
  scoresOf(log, weeks)[0] as WorkerScore;
