import type { Shift } from "../../domain/shift.ts";
import { type Day, addDays } from "../../time/civil.ts";
import type { Instant } from "../../time/interval.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import type { Params } from "./rule.ts";

/** Part of the compiler alone: work at a time, an option's or past; its breaks may lie anywhere in it. */
export interface Work {
  readonly start: Instant;
  readonly end: Instant;
  readonly day: Day;
  readonly paidMinutes: number;
  /** Night work for some places of its breaks. */
  readonly mayBeNight: boolean;
  /** Night work for every place of its breaks. */
  readonly isNight: boolean;
  /** May be a night shift that ends after the hour that `restAfter` names. */
  readonly endsLate: boolean;
  /** null: past work. */
  readonly option: OptionFacts | null;
}

export function workOf(params: Params, line: LineFacts, option: OptionFacts): Work {
  const { start, end, paidMinutes, unpaidMinutes } = option;
  const { nightMost, isLate } = inNights(params, line, option);
  const mayBeNight = isEnough(params, Math.min(paidMinutes, nightMost));
  const isNight = isEnough(params, nightMost - unpaidMinutes);
  const endsLate = mayBeNight && isLate;
  return { start, end, day: option.day, paidMinutes, mayBeNight, isNight, endsLate, option };
}

/** Past work by start, its breaks where they lie; standing by is none. */
export function pastWork(params: Params, line: LineFacts): readonly Work[] {
  const past = line.past.filter(({ onCall }) => !onCall);
  return past.map(({ interval, breaks }) => {
    const unpaid = breaks.filter(({ paid }) => !paid).map((pause) => pause.interval);
    const { nightMost, isLate } = inNights(params, line, interval, unpaid);
    const isNight = isEnough(params, nightMost);
    const paused = unpaid.reduce((sum, { start, end }) => sum + end - start, 0);
    return {
      ...interval,
      day: line.calendar.dayOf(interval.start),
      paidMinutes: interval.end - interval.start - paused,
      mayBeNight: isNight,
      isNight,
      endsLate: isNight && isLate,
      option: null,
    };
  });
}

type Span = Shift["interval"];

function inNights(
  { night, restAfter }: Params,
  { calendar }: LineFacts,
  { start, end }: Span,
  pauses: readonly Span[] = [],
) {
  let [nightMost, isLate] = [0, false];
  for (let date = addDays(calendar.dayOf(start), -2); date <= calendar.dayOf(end);) {
    const [from, to] = [night.fromMinute, night.toMinute].map((minute) =>
      calendar.edge(date, minute, minute === night.toMinute ? "later" : "earlier"),
    ) as [Instant, Instant];
    const inside = (span: Span): number =>
      Math.max(0, Math.min(span.end, to) - Math.max(span.start, from));
    const minutes = inside({ start, end });
    const paused = pauses.reduce((sum, pause) => sum + inside(pause), 0);
    nightMost = Math.max(nightMost, minutes - paused);
    if (minutes > 0 && restAfter !== null && end > calendar.edge(date, restAfter.endAfterMinute)) {
      isLate = true;
    }
    date = addDays(date, 1);
  }
  return { nightMost, isLate };
}

const isEnough = ({ nightShift: { op, minutes } }: Params, worked: number): boolean =>
  worked > 0 && (op === ">" ? worked > minutes : worked >= minutes);
