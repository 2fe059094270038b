import type { Shift } from "../../domain/shift.ts";
import type { Day } from "../../time/civil.ts";
import { type Instant, type Interval, lengthMinutes } from "../../time/interval.ts";
import type { Compiler } from "../rule.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import { type Tier, type Turn, centsOf, turnOf } from "./compile-price.ts";
import type { Params } from "./rule.ts";

/**
 * After publication a date costs what leaving its published shift costs: for another option, or for
 * a day off. A shift that the worker's leave has taken away costs nothing.
 */
export const compiler: Compiler<Params> = {
  post(params, line, post) {
    const { published, noticeFrom } = line;
    if (published === null || noticeFrom === null) return;
    if (params.graceMinutes > 0 && noticeFrom - published.publishedAt <= params.graceMinutes)
      return;
    const held = new Map<Day, Held>();
    for (const { shift } of published.assignments) {
      const day = line.calendar.dayOf(shift.interval.start);
      const known = held.get(day);
      if (known === undefined || shift.interval.start < known.interval.start) {
        held.set(day, heldOf(shift));
      }
    }
    const told = new Set(line.options.filter((option) => isTold(option, line)));
    post.charge({
      option: (option) =>
        told.has(option)
          ? 0
          : priceOf(params, line, noticeFrom, held.get(option.day) ?? null, {
              interval: { start: option.start, end: option.end },
              workMinutes: option.paidMinutes,
              onCall: false,
            }),
      dayOff: (day) => {
        const lost = held.get(day);
        if (lost === undefined || isOnLeave(lost, line)) return 0;
        return priceOf(params, line, noticeFrom, lost, null);
      },
    });
  },
};

interface Held {
  readonly interval: Interval;
  readonly workMinutes: number;
  readonly onCall: boolean;
}

function heldOf({ interval, breaks, onCall }: Shift): Held {
  const rest = breaks.reduce((sum, one) => sum + (one.paid ? 0 : lengthMinutes(one.interval)), 0);
  return { interval, workMinutes: lengthMinutes(interval) - rest, onCall };
}

const isTold = (option: OptionFacts, { published }: LineFacts): boolean =>
  (published?.assignments ?? []).some(
    ({ shift: { interval, role } }) =>
      interval.start === option.start && interval.end === option.end && role === option.role,
  );

const isOnLeave = ({ interval: { start, end } }: Held, { worker }: LineFacts): boolean =>
  worker.leaves.some(({ interval }) => interval.end > start && end > interval.start);

function priceOf(
  params: Params,
  line: LineFacts,
  told: Instant,
  from: Held | null,
  to: Held | null,
): number {
  const turn: Turn | null = turnOf(params, from, to);
  const span = from?.interval ?? to?.interval;
  if (turn === null || span === undefined) return 0;
  const late = ({ below, unit }: Tier): boolean => {
    const first = Math.min(from?.interval.start ?? Infinity, to?.interval.start ?? Infinity);
    const until =
      params.anchor === "shift" ? (first as Instant) : line.calendar.dayStart(line.period.first);
    if (unit === "hours") return told > until - below * 60;
    return line.calendar.dayOf(told) > line.calendar.dayOf(until) - below;
  };
  const tier = params.tiers
    .filter(({ effects }) => effects.includes(turn.effect))
    .filter(({ shiftMinutesMax }) => lengthMinutes(span) <= (shiftMinutesMax ?? Infinity))
    .find(late);
  return tier === undefined ? 0 : centsOf(tier.pay, turn, line.worker.contract.payCentsPerHour);
}
