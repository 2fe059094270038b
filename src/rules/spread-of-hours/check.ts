import type { Shift } from "../../domain/shift.ts";
import { groupedBy } from "../../kernel/grouped.ts";
import { lengthMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import { owedAtMinimum } from "../minimum-wage.ts";
import type { Check } from "../rule.ts";
import type { Params } from "./rule.ts";

export const check: Check<Params> = (params, line) => {
  const working = line.shifts.filter(({ onCall }) => !onCall);
  const days = groupedBy(working, ({ interval }) => line.calendar.dayOf(interval.start));
  return [...days.values()].flatMap((shifts) => judge(params, line, shifts));
};

function judge(params: Params, line: WorkerLine, shifts: readonly Shift[]): readonly Finding[] {
  const [first, ...others] = shifts.map(({ interval }) => interval);
  if (first === undefined) return [];
  const span = others.reduce(({ start, end }, one) => {
    return { start: one.start < start ? one.start : start, end: one.end > end ? one.end : end };
  }, first);
  const spreadMinutes = lengthMinutes(span);
  const gapMinutes = longestGap(shifts);
  const isSplit = params.splitOverMinutes !== null && gapMinutes > params.splitOverMinutes;
  if (spreadMinutes <= params.overMinutes && !isSplit) return [];

  const about = { shifts: shifts.map(({ id }) => id), interval: span };
  const workMinutes = shifts.reduce((sum, shift) => sum + worked(shift), 0);
  const facts = { from: span.start, until: span.end, spreadMinutes, gapMinutes };
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
      facts: { ...facts, workMinutes, owedMinutes, ...wages },
      premium: { payMilliminutes, cents: 0, currency: null },
    },
  ];
}

/** The longest unpaid time between the day's first start and last end. */
function longestGap(shifts: readonly Shift[]): number {
  const pauses = shifts.flatMap(({ breaks }) => breaks.filter(({ paid }) => !paid));
  const inside = pauses.map(({ interval }) => lengthMinutes(interval));
  const between = shifts.map(({ interval: { end } }, at) => {
    const next = shifts.slice(at + 1).map(({ interval }) => interval.start);
    const isLast = shifts.every((other) => other.interval.end <= end);
    return isLast || next.length === 0 ? 0 : Math.min(...next) - end;
  });
  return Math.max(0, ...inside, ...between);
}

const worked = ({ interval, breaks }: Shift): number =>
  breaks
    .filter(({ paid }) => !paid)
    .reduce((sum, pause) => sum - lengthMinutes(pause.interval), lengthMinutes(interval));
