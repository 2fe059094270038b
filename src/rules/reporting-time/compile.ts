import { weekdayOf } from "../../time/civil.ts";
import type { Compiler } from "../rule.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import type { Params } from "./rule.ts";

/**
 * Nobody plans to send workers home, and one worker has one shift a date: what the planner can cause
 * is a day so short that more of it is paid than worked.
 */
export const compiler: Compiler<Params> = {
  post: ({ short, rate }, line, post) => {
    if (short === null) return;
    const unworked = (option: OptionFacts): number =>
      Math.max(0, leastPaid(short, line, option) - option.paidMinutes);
    if (!line.options.some((option) => unworked(option) > 0)) return;
    const cents = centsPerHour(rate, line);
    const option = (one: OptionFacts): number => Math.ceil((unworked(one) * cents) / 60);
    post.charge({ option, dayOff: () => 0 });
  },
};

function leastPaid(
  { payMinutes: [least = 0], atMostUsual }: NonNullable<Params["short"]>,
  { worker }: LineFacts,
  { day }: OptionFacts,
): number {
  if (!atMostUsual) return least;
  let usualMinutes = 0;
  for (const { weekday, startMinute, endMinute } of worker.usualShifts) {
    if (weekday !== weekdayOf(day)) continue;
    usualMinutes +=
      endMinute > startMinute ? endMinute - startMinute : endMinute + 1440 - startMinute;
  }
  return usualMinutes === 0 || usualMinutes > least ? least : usualMinutes;
}

/** Where the rate is not known, the worker's own pay is taken, or 1500 an hour. */
function centsPerHour(rate: Params["rate"], { worker, fact }: LineFacts): number {
  const pay = worker.contract.payCentsPerHour ?? 1500;
  const minimum = fact("worker.minimumWageCentsPerHour");
  return rate === "minimum" && typeof minimum === "number" && minimum > 0 ? minimum : pay;
}
