import { weekdayOf } from "../../time/civil.ts";
import type { Interval } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Check } from "../rule.ts";
import { type Reported, daysOf, sentHome, sum } from "./check-days.ts";
import { workMinutes } from "../work-minutes.ts";
import type { Params } from "./rule.ts";

type Basis = "cut" | "short" | "second";

export const check: Check<Params> = (params, line) => {
  const sent = sentHome(params, line);
  if (sent.owing.length === 0 && isPaidAnyway(params, line)) return [];
  const found: Finding[] = [];
  for (const day of daysOf(line, sent)) {
    found.push(...owed("cut", guaranteedOfTold(params, day), day, params));
    for (const one of params.short?.each === true ? timesOf(day) : [day]) {
      found.push(...owed("short", guaranteedOfDay(params, one, line), one, params));
    }
    found.push(...seconds(params, day));
  }
  return found;
};

/** True where each shift is as long by itself as is guaranteed for its date up to it: most are. */
function isPaidAnyway({ short, second }: Params, { shifts, calendar }: WorkerLine): boolean {
  let [date, count] = [Number.NaN, 0];
  for (const shift of shifts) {
    if (shift.onCall) continue;
    const on = calendar.dayOf(shift.interval.start);
    count = on === date ? count + 1 : 1;
    date = on;
    const least = short?.payMinutes[Math.min(count, short.payMinutes.length) - 1] ?? 0;
    if (workMinutes(shift) < Math.max(least, second?.payMinutes ?? 0)) return false;
  }
  return true;
}

/** In thousandths of a minute; 0 where nobody was sent home. */
function guaranteedOfTold({ cut }: Params, { shifts, sent }: Reported): number {
  if (cut === null || sent.length === 0) return 0;
  const given = sum(shifts.map(workMinutes));
  const told = given + sum(sent.map((change) => change.workedBefore - change.workedAfter));
  if (told < cut.toldMinutesMin || given * 1000 >= told * cut.belowThousandths) return 0;
  const share = told * cut.payThousandths;
  const paid = Math.min(Math.max(share, cut.payMinutesMin * 1000), cut.payMinutesMax * 1000);
  return cut.atMostTold ? Math.min(paid, told * 1000) : paid;
}

function guaranteedOfDay({ short }: Params, day: Reported, { worker }: WorkerLine): number {
  if (isExcused(day)) return 0;
  const cancelled = day.sent.filter(({ after }) => after === null).length;
  const count = day.shifts.length + cancelled;
  const least = short?.payMinutes[Math.min(count, short.payMinutes.length) - 1];
  if (short === null || least === undefined) return 0;
  if (!short.atMostUsual) return 1000 * least;
  const usual = worker.usualShifts.filter(({ weekday }) => weekday === weekdayOf(day.date));
  const usualMinutes = sum(
    usual.map(({ startMinute, endMinute }) => spread(startMinute, endMinute)),
  );
  return 1000 * (usualMinutes > 0 ? Math.min(least, usualMinutes) : least);
}

function owed(basis: Basis, guaranteed: number, day: Reported, params: Params): Finding[] {
  if (guaranteed === 0) return [];
  const { shifts, sent } = day;
  const givenMinutes = sum(shifts.map(workMinutes));
  const payMilliminutes = guaranteed - givenMinutes * 1000;
  if (payMilliminutes <= 0) return [];
  const spans = [
    ...shifts.map(({ interval }) => interval),
    ...sent.flatMap(({ before }) => before ?? []),
  ];
  const first = spans[0] as Interval;
  const span = spans.reduce(
    ({ start, end }, one) => ({
      start: one.start < start ? one.start : start,
      end: one.end > end ? one.end : end,
    }),
    first,
  );
  const ids = new Set([...shifts.map(({ id }) => id), ...sent.map(({ shift }) => shift)]);
  return [
    {
      outcome: "premium",
      shifts: [...ids],
      interval: span,
      facts: {
        basis,
        from: span.start,
        until: span.end,
        givenMinutes,
        guaranteedMinutes: Math.ceil(guaranteed / 1000),
        owedMinutes: Math.ceil(payMilliminutes / 1000),
        rate: params.rate,
      },
      premium: { payMilliminutes, cents: 0, currency: null },
    },
  ];
}

/** Each shift with what was taken of it, and each one for which she came and was sent away. */
function timesOf(day: Reported): readonly Reported[] {
  const away = day.sent.filter(({ after }) => after === null);
  return [
    ...day.shifts.map((shift) => ({
      ...day,
      shifts: [shift],
      sent: day.sent.filter((change) => change.shift === shift.id && change.after !== null),
    })),
    ...away.map((change) => ({ ...day, shifts: [], sent: [change] })),
  ];
}

const isExcused = ({ shifts, excused }: Reported): boolean =>
  shifts.some(({ id }) => excused.has(id));

/**
 * Every shift that begins after an earlier one of the date ended is another time of reporting, and
 * so is one for which she came and was sent away.
 */
function seconds(params: Params, day: Reported): Finding[] {
  const { second } = params;
  if (second === null) return [];
  const times = timesOf(day).flatMap((time) => {
    const span = time.shifts[0]?.interval ?? time.sent[0]?.before;
    return span === undefined || span === null ? [] : { time, span };
  });
  const later = times.filter(({ span, time }) => {
    const before = times.filter((other) => other.span.start < span.start);
    const isLater = before.length > 0 && before.every((other) => other.span.end < span.start);
    return isLater && !isExcused(time);
  });
  return later.flatMap(({ time }) => owed("second", second.payMinutes * 1000, time, params));
}

/** A usual shift that ends at an earlier time than it starts runs into the next date. */
const spread = (start: number, end: number): number => (end > start ? end : end + 1440) - start;
