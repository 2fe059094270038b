import type { LineFacts, OptionFacts } from "../told.ts";
import type { WallMeal } from "./rule.ts";

/** A meal before it has a place: its bounds are minutes from the shift's start. */
export type Meal = Readonly<Record<"minutes" | "earliest" | "latest" | "endBy", number>>;

/** Part of the compiler alone: the meals that an option owes at hours of the clock, the first first. */
export function wallMealsOf(
  walls: readonly WallMeal[],
  option: OptionFacts,
  { calendar }: LineFacts,
): readonly Meal[] {
  const length = option.end - option.start;
  const into = (minute: number): number => calendar.edge(option.day, minute) - option.start;
  const opens = calendar.minuteOfDay(option.start);
  const meals = walls.flatMap((wall): readonly Meal[] => {
    const { startFromMinute: from, startUntilMinute: until, endFromMinute } = wall;
    const inTime = (at: number): boolean => (from ?? at) <= at && at <= (until ?? at);
    if (length <= wall.shiftOverMinutes || !(inTime(opens) || inTime(opens + 1440))) return [];
    if (endFromMinute !== null && length < into(endFromMinute)) return [];
    const minutes = wall.minutesMin;
    if (wall.window === null) {
      const [earliest, latest] = [Math.ceil(length / 2 - minutes), Math.floor(length / 2)];
      return [{ minutes, earliest: Math.max(0, earliest), latest, endBy: length }];
    }
    const [opening, closing] = [into(wall.window.fromMinute), into(wall.window.toMinute)];
    return [{ minutes, earliest: opening, latest: closing - minutes, endBy: closing }];
  });
  return meals.toSorted((a, b) => a.latest - b.latest);
}
