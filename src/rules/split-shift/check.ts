import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays } from "../../time/civil.ts";
import { type Interval, instant } from "../../time/interval.ts";
import { groupedBy } from "../../kernel/grouped.ts";
import type { Finding } from "../finding.ts";
import { knownShifts } from "../known-shifts.ts";
import type { WorkerLine } from "../line.ts";
import { owedAtMinimum } from "../minimum-wage.ts";
import type { Check } from "../rule.ts";
import { longestUnpaidGap } from "../unpaid-gap.ts";
import { tooSplit } from "./check-interruptions.ts";
import { workMinutes as workMinutesOf } from "../work-minutes.ts";
import type { Params } from "./rule.ts";

export const check: Check<Params> = (params, line) => [
  ...tooSplit(params, line),
  ...(params.payMinutes === null ? [] : owedDays(params, params.payMinutes, line)),
];

/** Each workday with work of the schedule that is split, once, however often it is split. */
function owedDays(params: Params, payMinutes: number, line: WorkerLine): readonly Finding[] {
  // No workday with a shift of the schedule began two days before its first one.
  const after = (line.shifts[0]?.interval.start ?? Infinity) - 2880;
  const all = knownShifts(line, false).all.filter(({ interval }) => interval.start > after);
  const days = groupedBy(all, (shift) => workdayOf(shift, line));
  return [...days].flatMap(([date, shifts]) =>
    shifts.some((shift) => line.shifts.includes(shift))
      ? judge({ ...params, payMinutes }, line, date, shifts)
      : [],
  );
}

function workdayOf({ interval: { start } }: Shift, { calendar, workweekStart }: WorkerLine): Day {
  const date = calendar.dayOf(start);
  return calendar.edge(date, workweekStart.minute) > start ? addDays(date, -1) : date;
}

function judge(
  params: Params & { readonly payMinutes: number },
  line: WorkerLine,
  date: Day,
  shifts: readonly Shift[],
): readonly Finding[] {
  const gapMinutes = longestUnpaidGap(shifts);
  const isSplit = gapMinutes > params.gapOverMinutes;
  if (!isSplit && isWholeWith(unknownOf(line, date), shifts, params)) return [];
  const span = spanOf(shifts);
  const about = { shifts: shifts.map(({ id }) => id), interval: span };
  const facts = { from: span.start, until: span.end };
  if (!isSplit) return [{ outcome: "notAssessable", missing: "worker.history", ...about, facts }];
  const workMinutes = shifts.reduce((sum, shift) => sum + workMinutesOf(shift), 0);
  const { payMinutes, offset } = params;
  const owed = owedAtMinimum(line, { payMinutes, workMinutes, offset });
  if ("missing" in owed) return [{ outcome: "notAssessable", ...owed, ...about, facts }];
  const { payMilliminutes, wages } = owed;
  if (payMilliminutes === 0) return [];
  const owedMinutes = Math.ceil(payMilliminutes / 1000);
  return [
    {
      outcome: "premium",
      ...about,
      facts: { ...facts, gapMinutes, workMinutes, owedMinutes, ...wages },
      premium: { payMilliminutes, cents: 0, currency: null },
    },
  ];
}

/** The earliest work of a workday that nobody may know of; null where all of the workday is known. */
function unknownOf({ worker, period, calendar, workweekStart }: WorkerLine, date: Day) {
  const opens = calendar.edge(date, workweekStart.minute);
  const knownFrom = worker.history.completeFrom ?? period.interval.start;
  // It took a minute at least; the earliest leaves the longest gap.
  return opens >= knownFrom ? null : { start: opens, end: instant(opens + 1) };
}

const isWholeWith = (
  unknown: Interval | null,
  shifts: readonly Shift[],
  { gapOverMinutes }: Params,
): boolean =>
  unknown === null ||
  longestUnpaidGap([{ interval: unknown, breaks: [] }, ...shifts]) <= gapOverMinutes;

function spanOf(shifts: readonly Shift[]): Interval {
  const spans = shifts.map(({ interval }) => interval);
  return spans.reduce(({ start, end }, one) => ({
    start: one.start < start ? one.start : start,
    end: one.end > end ? one.end : end,
  }));
}
