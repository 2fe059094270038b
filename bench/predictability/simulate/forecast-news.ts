import { type Day, addDays } from "../../../src/time/civil.ts";
import { lengthMinutes } from "../../../src/time/interval.ts";
import type { News } from "../log.ts";
import { type Wanted, wantedOn } from "../world/demand.ts";
import { lastDay, mondayOf } from "../world/world.ts";
import type { RunState } from "./run-state.ts";
import { datesBetween } from "./staffing.ts";
import type { Event } from "./timeline.ts";

type ForecastEvent = Extract<Event, { readonly kind: "weekForecast" | "dayForecast" | "today" }>;

/** A new look at the demand of some dates; null when nothing about them is seen otherwise. */
export function forecastNews(state: RunState, event: ForecastEvent): News | null {
  const { world } = state;
  const dates = datesOf(state, event).filter((date) => date <= lastDay(world));
  const moved = dates.reduce((sum, date) => {
    const ahead = Math.max(0, date - world.calendar.dayOf(event.at));
    const before = wantedOn(world, date, state.seenAhead.get(date) ?? 21);
    return sum + movedMinutes(before, wantedOn(world, date, ahead));
  }, 0);
  if (moved === 0) return null;
  const id = `${event.kind}-${dates[0] ?? 0}`;
  return { id, kind: event.kind, at: event.at, dates, lost: [], needMovedMinutes: moved };
}

function datesOf({ world }: RunState, event: ForecastEvent): readonly Day[] {
  if (event.kind !== "weekForecast") return [event.date];
  const first = mondayOf(world, event.week);
  return datesBetween(first, addDays(first, 6));
}

/** Person-minutes by which two views of the same date differ. */
function movedMinutes(before: readonly Wanted[], after: readonly Wanted[]): number {
  const counts = new Map<string, number>();
  const minutes = new Map<string, number>();
  const add = (list: readonly Wanted[], sign: number) => {
    for (const { shift, role, interval, count } of list) {
      const key = [shift ?? "", role, interval.start].join("|");
      counts.set(key, (counts.get(key) ?? 0) + sign * count);
      minutes.set(key, lengthMinutes(interval));
    }
  };
  add(before, -1);
  add(after, 1);
  return [...counts].reduce((sum, [key, n]) => sum + Math.abs(n) * (minutes.get(key) ?? 0), 0);
}
