import type { Shift } from "../../domain/shift.ts";
import { groupedBy } from "../../kernel/grouped.ts";
import { lengthMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import { owedAtMinimum } from "../minimum-wage.ts";
import type { Check } from "../rule.ts";
import { longestUnpaidGap } from "../unpaid-gap.ts";
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
  const gapMinutes = longestUnpaidGap(shifts);
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

const worked = ({ interval, breaks }: Shift): number =>
  breaks
    .filter(({ paid }) => !paid)
    .reduce((sum, pause) => sum - lengthMinutes(pause.interval), lengthMinutes(interval));
