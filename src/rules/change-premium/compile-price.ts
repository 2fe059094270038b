import type { Interval } from "../../time/interval.ts";
import type { Params } from "./rule.ts";

export type Tier = Params["tiers"][number];

/** What becomes of a date when something else is chosen than was published for it. */
export interface Turn {
  readonly effect: Tier["effects"][number];
  readonly lostMinutes: number;
  readonly shiftMinutes: number;
}

interface Work {
  readonly interval: Interval;
  readonly workMinutes: number;
  readonly onCall: boolean;
}

/** Null where the difference is none, or too small to be paid. */
export function turnOf({ toleranceMinutes }: Params, from: Work | null, to: Work | null) {
  const lostMinutes = Math.max(0, (from?.workMinutes ?? 0) - (to?.workMinutes ?? 0));
  const shiftMinutes = (from ?? to)?.workMinutes ?? 0;
  const turn = (effect: Turn["effect"]): Turn => ({ effect, lostMinutes, shiftMinutes });
  if (to === null) return from === null ? null : turn(from.onCall ? "onCallNotCalled" : "cancel");
  if (from === null) return turn("addShift");
  const gained = to.workMinutes - from.workMinutes;
  if (gained > toleranceMinutes.add) return turn("extend");
  if (-gained > toleranceMinutes.lose) return turn("reduce");
  const moved = Math.max(
    ...(["start", "end"] as const).map((edge) => Math.abs(from.interval[edge] - to.interval[edge])),
  );
  const small = gained > 0 ? toleranceMinutes.add : gained < 0 ? toleranceMinutes.lose : 0;
  return moved > Math.max(toleranceMinutes.move, small) ? turn("move") : null;
}

/** In cents, rounded up; somebody whose pay is not known is taken to earn 1500 an hour. */
export function centsOf(pay: Tier["pay"], turn: Turn, centsPerHour: number | null): number {
  if (pay.type === "money") return pay.cents;
  const milliminutes =
    pay.type === "minutes"
      ? pay.minutes * 1000
      : pay.type === "minutesOfShift"
        ? Math.min(turn.shiftMinutes, pay.minutesMax) * 1000
        : turn.lostMinutes * pay.thousandths;
  return Math.ceil((milliminutes * (centsPerHour ?? 1500)) / 60_000);
}
