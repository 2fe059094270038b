import type { ToldChange } from "../changes-told.ts";
import type { Premium } from "../finding.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

type Tier = Params["tiers"][number];

/** Whether a change is told with less notice than `below`. */
export function noticeIsBelow(
  limit: Pick<Tier, "below" | "unit"> & Pick<Params, "anchor">,
  change: ToldChange,
  { calendar, period }: WorkerLine,
): boolean {
  const { below, unit, anchor } = limit;
  const starts = [change.before, change.after].flatMap((span) => span?.start ?? []);
  const first = starts.reduce((a, b) => (a < b ? a : b), starts[0] ?? change.at);
  const until = anchor === "firstDayOfSchedule" ? period.interval.start : first;
  if (unit === "hours") return until - change.at < below * 60;
  return calendar.dayOf(until) - calendar.dayOf(change.at) < below;
}

/** What a tier owes for a change, in minutes of pay or in money. */
export function premiumOf(pay: Tier["pay"], change: ToldChange): Premium {
  const { workedBefore, workedAfter } = change;
  const inMinutes = (payMilliminutes: number): Premium => ({
    payMilliminutes,
    cents: 0,
    currency: null,
  });
  switch (pay.type) {
    case "minutes":
      return inMinutes(pay.minutes * 1000);
    case "minutesOfShift": {
      const shift = change.before === null ? workedAfter : workedBefore;
      return inMinutes(Math.min(pay.minutesMax, shift) * 1000);
    }
    case "shareNotWorked":
      return inMinutes(Math.max(0, workedBefore - workedAfter) * pay.thousandths);
    case "money":
      return { payMilliminutes: 0, cents: pay.cents, currency: pay.currency };
  }
}
