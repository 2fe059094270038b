import { evenWindows } from "../../breaks/need.ts";
import { addDays } from "../../time/civil.ts";
import type { Interval } from "../../time/interval.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import type { Meal } from "./compile-wall.ts";
import type { Params } from "./rule.ts";

type Stretch = NonNullable<Params["stretch"]>;

/**
 * Part of the compiler alone: windows that keep every stretch short enough, and more meals where the
 * ladder's are too few.
 */
export function inStretches(
  stretch: Params["stretch"],
  option: OptionFacts,
  meals: readonly Meal[],
  line: LineFacts,
): readonly Meal[] {
  if (stretch === null) return meals;
  if (!stretch.endsAtMidnight) return within(stretch, option, option, meals);
  return datesOf(option, line).flatMap((part) => within(stretch, part, option, []));
}

/** The meals of one part of the shift; their bounds are minutes from the start of the whole. */
function within(
  { maxMinutes, breakMinutesMin }: Stretch,
  part: Interval,
  option: OptionFacts,
  meals: readonly Meal[],
): readonly Meal[] {
  const until = part.end - option.start;
  const minutes = meals.map((meal) => Math.max(meal.minutes, breakMinutesMin));
  let windows = evenWindows(part, minutes, maxMinutes);
  while (windows === null) {
    minutes.push(breakMinutesMin);
    windows = evenWindows(part, minutes, maxMinutes);
  }
  return windows.map(({ earliestStart, latestStart }, index) => ({
    minutes: minutes[index] ?? breakMinutesMin,
    earliest: Math.max(meals[index]?.earliest ?? 0, earliestStart - option.start),
    latest: Math.min(meals[index]?.latest ?? until, latestStart - option.start),
    endBy: meals[index]?.endBy ?? until,
  }));
}

/** The shift cut at every midnight. */
function datesOf({ day, start, end }: OptionFacts, { calendar }: LineFacts): readonly Interval[] {
  const parts: Interval[] = [];
  for (let [date, from] = [day, start]; from < end;) {
    date = addDays(date, 1);
    const midnight = calendar.dayStart(date);
    const to = midnight < end ? midnight : end;
    if (from < to) parts.push({ start: from, end: to });
    from = to;
  }
  return parts;
}
