import type { Day } from "../../../src/time/civil.ts";
import { addDays } from "../../../src/time/civil.ts";
import type { Instant } from "../../../src/time/interval.ts";
import { type Stint } from "../world/staff.ts";
import { type World, at, lastDay, mondayOf, publishedAt } from "../world/world.ts";

/** Something due at a time. Equal times go by `rank`, then by `key`. */
export type Event =
  | { readonly kind: "plan"; readonly at: Instant; readonly key: string; readonly week: number }
  | {
      readonly kind: "departure";
      readonly at: Instant;
      readonly key: string;
      readonly stint: Stint;
    }
  | { readonly kind: "lookAhead"; readonly at: Instant; readonly key: string; readonly date: Day }
  | { readonly kind: "swaps"; readonly at: Instant; readonly key: string; readonly week: number }
  | {
      readonly kind: "weekForecast";
      readonly at: Instant;
      readonly key: string;
      readonly week: number;
    }
  | {
      readonly kind: "dayForecast" | "today";
      readonly at: Instant;
      readonly key: string;
      readonly date: Day;
    }
  | {
      readonly kind: "call";
      readonly at: Instant;
      readonly key: string;
      readonly worker: string;
      readonly date: Day;
    };

const rank: Readonly<Record<Event["kind"], number>> = {
  lookAhead: 0,
  call: 1,
  departure: 2,
  swaps: 3,
  weekForecast: 4,
  dayForecast: 5,
  today: 6,
  plan: 7,
};

/** Events in the order of time; new ones find their place. */
export class Timeline {
  readonly #events: Event[];

  constructor(events: readonly Event[]) {
    this.#events = events.toSorted(inOrder);
  }

  next(): Event | undefined {
    return this.#events.shift();
  }

  add(event: Event): void {
    const place = this.#events.findIndex((other) => inOrder(event, other) < 0);
    this.#events.splice(place < 0 ? this.#events.length : place, 0, event);
  }
}

const inOrder = (a: Event, b: Event): number =>
  a.at - b.at || rank[a.kind] - rank[b.kind] || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Absences of a date are looked up this many days before, as no call comes earlier. */
const lookAheadDays = 2;

/** All that is known to come, whoever plans: publications, forecasts, departures. */
export function eventsOf(world: World, stints: readonly Stint[]): readonly Event[] {
  const weeks = Array.from({ length: world.weeks }, (_, week) => week);
  const dates: Day[] = [];
  for (let date = mondayOf(world, 0); date <= lastDay(world); date = addDays(date, 1))
    dates.push(date);
  return [
    ...weeks.map((week): Event => ({ kind: "plan", at: publishedAt(world, week), key: "", week })),
    ...weeks.map((week): Event => {
      const wednesday = addDays(mondayOf(world, week), -5);
      return { kind: "swaps", at: at(world, wednesday, 1_080), key: "", week };
    }),
    ...weeks.map((week): Event => {
      const thursday = addDays(mondayOf(world, week), -4);
      return { kind: "weekForecast", at: at(world, thursday, 720), key: "", week };
    }),
    ...dates.flatMap((date): readonly Event[] => [
      { kind: "lookAhead", at: at(world, addDays(date, -lookAheadDays), 0), key: "", date },
      { kind: "dayForecast", at: at(world, addDays(date, -1), 720), key: "", date },
      { kind: "today", at: at(world, date, 720), key: "", date },
    ]),
    ...stints.flatMap((stint): readonly Event[] =>
      stint.announcedAt === null
        ? []
        : [{ kind: "departure", at: stint.announcedAt, key: stint.worker, stint }],
    ),
  ];
}
