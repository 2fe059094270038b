import type { Shift } from "../../domain/shift.ts";
import { lengthMinutes } from "../../time/interval.ts";
import type { Finding } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import { owedAtMinimum } from "../minimum-wage.ts";
import type { Check } from "../rule.ts";
import { startDates } from "../start-dates.ts";
import { longestUnpaidGap } from "../unpaid-gap.ts";
import { workMinutes as workMinutesOf } from "../work-minutes.ts";
import type { Params } from "./rule.ts";

export const check: Check<Params> = (params, line) =>
  startDates(line, false).flatMap(({ ours }) => judge(params, line, ours));

function judge(params: Params, line: WorkerLine, shifts: readonly Shift[]): readonly Finding[] {
  const [first] = shifts;
  if (first === undefined) return [];
  let { start, end } = first.interval;
  for (const { interval } of shifts) {
    if (interval.start < start) start = interval.start;
    if (interval.end > end) end = interval.end;
  }
  const span = { start, end };
  const spreadMinutes = lengthMinutes(span);
  // No gap is longer than the whole.
  const mayBeSplit = params.splitOverMinutes !== null && spreadMinutes > params.splitOverMinutes;
  if (spreadMinutes <= params.overMinutes && !mayBeSplit) return [];
  const gapMinutes = longestUnpaidGap(shifts);
  const isSplit = params.splitOverMinutes !== null && gapMinutes > params.splitOverMinutes;
  if (spreadMinutes <= params.overMinutes && !isSplit) return [];

  const about = { shifts: shifts.map(({ id }) => id), interval: span };
  const workMinutes = shifts.reduce((sum, shift) => sum + workMinutesOf(shift), 0);
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
