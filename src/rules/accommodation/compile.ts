import type { Accommodation, Restriction } from "../../domain/worker.ts";
import { unreachable } from "../../kernel/assert.ts";
import { addDays, day, weekdayOf } from "../../time/civil.ts";
import { type Instant, instant } from "../../time/interval.ts";
import type { Compiler } from "../rule.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import { postWeeks } from "./compile-week.ts";
import type { Params } from "./rule.ts";

/** Every limit but the weekly one is about a single shift: options that break it are out. */
export const compiler: Compiler<Params> = {
  post(_params, line, post) {
    for (const accommodation of line.worker.accommodations) {
      const { restriction } = accommodation;
      if (restriction.kind === "maxWeekMinutes") {
        postWeeks(accommodation, restriction.minutes, line, post);
        continue;
      }
      for (const option of line.options) {
        if (breaks(option, restriction, accommodation, line)) post.forbid(option);
      }
    }
  },
};

function breaks(
  option: OptionFacts,
  restriction: Exclude<Restriction, { kind: "maxWeekMinutes" }>,
  { from, until }: Accommodation,
  { calendar }: LineFacts,
): boolean {
  const startDate = calendar.dayOf(option.start);
  const endDate = calendar.dayOf(instant(option.end - 1));
  const firstDate = day(Math.max(startDate, from ?? startDate));
  const lastDate = day(Math.min(endDate, until ?? endDate));
  if (firstDate > lastDate) return false;
  switch (restriction.kind) {
    case "maxShiftMinutes":
      return option.end - option.start > restriction.minutes;
    case "notRoles":
      return restriction.roles.some((role) => role === option.role);
    case "noWeekdays":
      for (let date = firstDate; date <= lastDate; date = addDays(date, 1)) {
        if (restriction.weekdays.some((weekday) => weekday === weekdayOf(date))) return true;
      }
      return false;
    case "noWorkBefore":
    case "noWorkAfter": {
      // Only where a date's first or last worked minute lies can decide: one look at each end.
      for (let date = firstDate; date <= lastDate; date = addDays(date, 1)) {
        const whole = calendar.daySpan(date);
        const firstWorked = Math.max(option.start, whole.start);
        const endWorked = Math.min(option.end, whole.end);
        const edge = (repeated: "earlier" | "later"): Instant =>
          calendar.edge(date, restriction.minute, repeated);
        if (restriction.kind === "noWorkBefore" && firstWorked < edge("later")) return true;
        if (restriction.kind === "noWorkAfter" && endWorked > edge("earlier")) return true;
      }
      return false;
    }
    default:
      return unreachable(restriction);
  }
}
