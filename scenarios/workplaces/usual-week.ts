import type { Rng } from "../../src/kernel/rng.ts";
import { roleCounts } from "./demand.ts";
import type { Person } from "./staff.ts";
import type { Workplace } from "./workplace.ts";

/** One shift of somebody's usual week. */
export interface Usual {
  readonly weekday: number;
  readonly role: string;
  readonly startMinute: number;
  readonly endMinute: number;
}

/**
 * A usual week for everybody, cut greedily out of the demand: each person in turn takes, date by date,
 * the shift that meets most of what is still wanted. It is plausible rather than good: that is what a
 * schedule has to be compared with. At least 12 h lie between two shifts, and nobody works more than
 * her desired minutes.
 */
export function usualWeeks(
  workplace: Workplace,
  staff: readonly Person[],
  rng: Rng,
): ReadonlyMap<string, readonly Usual[]> {
  const left = openNeed(workplace);
  const weeks = new Map<string, readonly Usual[]>();
  for (const person of rng.shuffle([...staff])) {
    const week: Usual[] = [];
    let minutes = 0;
    for (const weekday of rng.shuffle([0, 1, 2, 3, 4, 5, 6])) {
      if (week.length >= workplace.staff.maxShiftsPerWeek) break;
      const best = shapesOf(workplace, person, weekday)
        .filter(
          (shape) => minutes + shape.endMinute - shape.startMinute <= person.desiredMinutes + 30,
        )
        .filter((shape) => week.every((held) => apart(held, shape)))
        .map((shape) => ({ shape, worth: worthOf(left, shape) }))
        .reduce((a, b) => (b.worth > a.worth ? b : a), { shape: null as Usual | null, worth: 0 });
      if (best.shape === null) continue;
      week.push(best.shape);
      minutes += best.shape.endMinute - best.shape.startMinute;
      take(left, best.shape);
    }
    weeks.set(
      person.id,
      week.toSorted((a, b) => a.weekday - b.weekday),
    );
  }
  return weeks;
}

/** Need still open, by "role weekday hour"; hours past midnight run on. */
type Need = Map<string, number>;

const keyOf = (role: string, weekday: number, hour: number): string => `${role} ${weekday} ${hour}`;

function openNeed(workplace: Workplace): Need {
  const need: Need = new Map();
  const { wanted } = workplace;
  if (wanted.form === "curves") {
    for (const { id } of workplace.roles) {
      roleCounts(workplace, id).forEach((counts, weekday) =>
        counts.forEach((count, hour) =>
          need.set(keyOf(id, weekday, wanted.openMinute / 60 + hour), count),
        ),
      );
    }
    return need;
  }
  for (const { startMinute, lengthMinutes, counts } of wanted.shifts) {
    for (const [role, byWeekday] of Object.entries(counts)) {
      byWeekday.forEach((count, weekday) => {
        for (let hour = startMinute / 60; hour < (startMinute + lengthMinutes) / 60; hour++) {
          need.set(keyOf(role, weekday, hour), (need.get(keyOf(role, weekday, hour)) ?? 0) + count);
        }
      });
    }
  }
  return need;
}

function shapesOf(workplace: Workplace, person: Person, weekday: number): readonly Usual[] {
  const window = person.windows[weekday];
  if (window === null || window === undefined) return [];
  const { wanted } = workplace;
  const shapes: Usual[] = [];
  const [role] = person.roles as readonly [string];
  if (wanted.form === "shifts") {
    for (const { name, startMinute, lengthMinutes } of wanted.shifts) {
      if ((name === "night") !== person.night) continue;
      shapes.push({ weekday, role, startMinute, endMinute: startMinute + lengthMinutes });
    }
  } else {
    const close = wanted.openMinute + wanted.perHour.length * 60;
    for (const length of wanted.lengthsMinutes) {
      for (let start = wanted.openMinute; start + length <= close; start += 60) {
        shapes.push({ weekday, role, startMinute: start, endMinute: start + length });
      }
    }
  }
  const latest = person.minor ? Math.min(window[1], 1320) : window[1];
  return shapes.filter(
    ({ startMinute, endMinute }) =>
      startMinute >= window[0] && (endMinute <= latest || (latest === 1440 && endMinute > 1440)),
  );
}

/** Hours of need met, less half an hour for each hour that nobody wants. */
function worthOf(need: Need, { role, weekday, startMinute, endMinute }: Usual): number {
  let worth = 0;
  for (let hour = startMinute / 60; hour < endMinute / 60; hour++) {
    worth += (need.get(keyOf(role, weekday, hour)) ?? 0) > 0 ? 1 : -1.5;
  }
  return worth;
}

function take(need: Need, { role, weekday, startMinute, endMinute }: Usual): void {
  for (let hour = startMinute / 60; hour < endMinute / 60; hour++) {
    const key = keyOf(role, weekday, hour);
    need.set(key, (need.get(key) ?? 0) - 1);
  }
}

/** At least 12 h between the two, also round the week's turn. */
function apart(a: Usual, b: Usual): boolean {
  const [startA, endA] = [a.weekday * 1440 + a.startMinute, a.weekday * 1440 + a.endMinute];
  const [startB, endB] = [b.weekday * 1440 + b.startMinute, b.weekday * 1440 + b.endMinute];
  return [-10_080, 0, 10_080].every(
    (turn) => startB + turn >= endA + 720 || startA >= endB + turn + 720,
  );
}
