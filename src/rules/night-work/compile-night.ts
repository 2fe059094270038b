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
}

/** The work of an option. */
export interface Planned extends Work {
  readonly option: OptionFacts;
}

export function workOf(params: Params, line: LineFacts, option: OptionFacts): Planned {
  const { start, end, paidMinutes, unpaidMinutes } = option;
  const nightMost = inNights(params, line, option);
  const mayBeNight = isEnough(params, Math.min(paidMinutes, nightMost));
  const isNight = isEnough(params, nightMost - unpaidMinutes);
  const endsLate = mayBeNight && isLate(params, line, option);
  return { start, end, day: option.day, paidMinutes, mayBeNight, isNight, endsLate, option };
}

/** Past work by start, its breaks where they lie; standing by is none. */
export function pastWork(params: Params, line: LineFacts): readonly Work[] {
  const past = line.past.filter(({ onCall }) => !onCall);
  return past.map(({ interval, breaks }) => {
    const unpaid = breaks.filter(({ paid }) => !paid).map((pause) => pause.interval);
    const isNight = isEnough(params, inNights(params, line, interval, unpaid));
    const paused = unpaid.reduce((sum, { start, end }) => sum + end - start, 0);
    return {
      ...interval,
      day: line.calendar.dayOf(interval.start),
      paidMinutes: interval.end - interval.start - paused,
      mayBeNight: isNight,
      isNight,
      endsLate: isNight && isLate(params, line, interval),
    };
  });
}

type Span = Pick<Shift["interval"], "start" | "end">;

/** The most work of the span in one night. */
function inNights(params: Params, line: LineFacts, span: Span, pauses: readonly Span[] = []) {
  return Math.max(
    0,
    ...nightsAround(params, line, span).map(({ from, to }) => {
      const inside = ({ start, end }: Span): number =>
        Math.max(0, Math.min(end, to) - Math.max(start, from));
      return inside(span) - pauses.reduce((sum, pause) => sum + inside(pause), 0);
    }),
  );
}

const isLate = (params: Params, line: LineFacts, span: Span): boolean =>
  params.restAfter !== null && endsAfter(params, line, span, params.restAfter.endAfterMinute);

/** Part of the compiler alone: whether a span that meets a night ends after this minute of it. */
export function endsAfter(params: Params, line: LineFacts, span: Span, minute: number): boolean {
  return nightsAround(params, line, span).some(
    ({ date, from, to }) =>
      span.start < to && from < span.end && span.end > line.calendar.edge(date, minute),
  );
}

function nightsAround({ night }: Params, { calendar }: LineFacts, { start, end }: Span) {
  const nights: { date: Day; from: Instant; to: Instant }[] = [];
  for (let date = addDays(calendar.dayOf(start), -2); date <= calendar.dayOf(end);) {
    const from = calendar.edge(date, night.fromMinute);
    nights.push({ date, from, to: calendar.edge(date, night.toMinute, "later") });
    date = addDays(date, 1);
  }
  return nights;
}

const isEnough = ({ nightShift: { op, minutes } }: Params, worked: number): boolean =>
  worked > 0 && (op === ">" ? worked > minutes : worked >= minutes);
