import type { Break, Shift } from "../../domain/shift.ts";
import type { Calendar } from "../../time/calendar.ts";
import { type Interval, lengthMinutes } from "../../time/interval.ts";
import type { Lacking } from "./check-stretches.ts";
import type { WallMeal } from "./rule.ts";

/** Part of the check alone: the meals at hours of the clock that a shift owes. */
export const wallMealsOwed = (
  asked: readonly WallMeal[],
  { interval: shift }: Shift,
  calendar: Calendar,
): readonly WallMeal[] =>
  asked.length === 0 ? asked : asked.filter((wall) => isOwed(wall, shift, calendar));

/**
 * Part of the check alone: meals that a shift owes at hours of the clock and does not hold. Each meal
 * stands for one of them, the one that must be over first.
 */
export function lackingWallMeals(
  owed: readonly WallMeal[],
  { interval: shift }: Shift,
  meals: readonly Break[],
  calendar: Calendar,
): readonly Lacking[] {
  const left = owed
    .map((wall) => ({ wall, places: placesOf(wall, shift, calendar) }))
    .toSorted((a, b) => a.places.end - b.places.end);
  for (const { interval } of meals) {
    const index = left.findIndex(({ wall, places }) => {
      const inPlace = interval.start >= places.start && interval.start <= places.end;
      const isOver = wall.window === null || interval.end <= places.end + wall.minutesMin;
      const holdsMiddle = wall.window !== null || interval.end >= middleOf(shift);
      return lengthMinutes(interval) >= wall.minutesMin && inPlace && isOver && holdsMiddle;
    });
    if (index >= 0) left.splice(index, 1);
  }
  return left.map(({ wall, places }) => ({
    mealMinutesMin: wall.minutesMin,
    mealMinutesTaken: Math.max(0, ...meals.map(({ interval }) => lengthMinutes(interval))),
    startsAfterMinutes: Math.max(0, Math.ceil(places.start) - shift.start),
    startsByMinutes: Math.floor(places.end) - shift.start,
  }));
}

/** Whether a shift, by its length and its hours, owes the meal. */
function isOwed(wall: WallMeal, shift: Interval, calendar: Calendar): boolean {
  if (lengthMinutes(shift) <= wall.shiftOverMinutes) return false;
  const date = calendar.dayOf(shift.start);
  const minute = calendar.minuteOfDay(shift.start);
  const from = wall.startFromMinute ?? 0;
  const until = wall.startUntilMinute ?? 2880;
  const isMeant = (at: number): boolean => from <= at && at <= until;
  const starts = isMeant(minute) || isMeant(minute + 1440);
  const ends =
    wall.endFromMinute === null || shift.end >= calendar.edge(date, wall.endFromMinute, "earlier");
  return starts && ends;
}

/** Where the meal may start: a plain stretch of time, both ends included. */
function placesOf(
  wall: WallMeal,
  shift: Interval,
  calendar: Calendar,
): { readonly start: number; readonly end: number } {
  if (wall.window === null) {
    const middle = middleOf(shift);
    // A longer meal than asked may begin earlier, as long as it holds the middle.
    return { start: shift.start, end: middle };
  }
  const date = calendar.dayOf(shift.start);
  const end = calendar.edge(date, wall.window.toMinute, "later") - wall.minutesMin;
  return { start: calendar.edge(date, wall.window.fromMinute), end };
}

const middleOf = ({ start, end }: Interval): number => (start + end) / 2;
