import type { Assignment } from "../../../src/domain/shift.ts";
import type { ProblemJson } from "../../../src/index.ts";
import { type Day, addDays, formatDay } from "../../../src/time/civil.ts";
import type { Instant } from "../../../src/time/interval.ts";
import { type Wanted } from "../world/demand.ts";
import type { World } from "../world/world.ts";
import type { Person } from "./people.ts";
import { workerJson } from "./people.ts";

/** What a problem of the run is made of. */
export interface ProblemGiven {
  readonly world: World;
  readonly first: Day;
  readonly last: Day;
  readonly now: Instant;
  readonly people: readonly Person[];
  readonly wanted: readonly Wanted[];
  readonly published: { readonly at: Instant; readonly assignments: readonly Assignment[] } | null;
  readonly pins: readonly Assignment[];
}

/** Dates around a week for which the school's calendar is told. */
const schoolMargin = 40;

/** The problem file that everybody is given: the workplace, these dates, these people, this demand. */
export function problemFor(given: ProblemGiven): ProblemJson {
  const { world, first, last, now, people, published, pins } = given;
  const { base, calendar } = world;
  const demand = demandJson(world, given);
  const fixed = new Set(demand.shifts?.map(({ id }) => id));
  const assignment = (one: Assignment) => assignmentJson(world, one, fixed);
  return {
    format: "fairweek/problem@1",
    site: { ...base.site, school: schoolFor(first, last) },
    employer: base.employer,
    period: { from: formatDay(first), to: formatDay(last) },
    workweekStart: base.workweekStart,
    now: calendar.format(now),
    disambiguation: "earlier",
    roles: base.roles,
    workers: people.map((person) => workerJson(world, person, { first, last })),
    demand,
    ...(pins.length === 0 ? {} : { pins: pins.map(assignment) }),
    ...(published === null
      ? {}
      : {
          published: {
            publishedAt: calendar.format(published.at),
            assignments: published.assignments.map(assignment),
          },
        }),
  };
}

/** A shift as files hold it; a demand that the file does not ask for is not named. */
export function assignmentJson(
  { calendar }: World,
  { worker, shift, demand }: Assignment,
  fixed: ReadonlySet<string>,
) {
  const { id, role, interval, breaks } = shift;
  return {
    id,
    worker,
    role,
    start: calendar.format(interval.start),
    end: calendar.format(interval.end),
    breaks: breaks.map(({ kind, interval: pause, paid }) => ({
      kind,
      start: calendar.format(pause.start),
      end: calendar.format(pause.end),
      paid,
    })),
    demand: demand !== null && fixed.has(demand) ? demand : null,
  };
}

/** Weekdays from September to June, but for Thanksgiving and the two weeks at the year's turn. */
function schoolFor(first: Day, last: Day) {
  const [from, until] = [addDays(first, -schoolMargin), addDays(last, schoolMargin)];
  const schoolDays: string[] = [];
  for (let date = from; date <= until; date = addDays(date, 1)) {
    const text = formatDay(date);
    const thanksgiving = text === "2026-11-26" || text === "2026-11-27";
    const winter = text >= "2026-12-21" && text <= "2027-01-01";
    const isWeekday = (((date + 3) % 7) + 7) % 7 < 5;
    if (isWeekday && !thanksgiving && !winter) schoolDays.push(text);
  }
  return {
    knownFrom: formatDay(from),
    knownUntil: formatDay(until),
    schoolDays,
    hours: { from: "08:00", to: "15:00" },
  };
}

function demandJson(world: World, { wanted, published, pins }: ProblemGiven) {
  const { calendar, base } = world;
  const form = world.scenario.workplace.wanted.form;
  if (form === "shifts") {
    // A slot holds at least those who are in it already, or they could not be kept.
    const held = [...pins, ...(published?.assignments ?? [])].map(({ demand }) => demand);
    return {
      shifts: wanted.map(({ shift, role, interval, count }) => ({
        id: shift ?? role,
        role,
        start: calendar.format(interval.start),
        end: calendar.format(interval.end),
        count: Math.max(count, held.filter((demand) => demand === shift).length),
      })),
    };
  }
  return {
    curves: base.roles.map(({ id }) => ({
      id: `need-${id}`,
      role: id,
      stepMinutes: 60,
      days: curveDays(
        world,
        wanted.filter(({ role }) => role === id),
      ),
    })),
    templates: base.demand.templates ?? [],
  };
}

/** Counts from the first hour wanted on each date to the last. */
function curveDays({ calendar }: World, wanted: readonly Wanted[]) {
  const byDate = new Map<Day, Wanted[]>();
  for (const piece of wanted) {
    const date = calendar.dayOf(piece.interval.start);
    byDate.set(date, [...(byDate.get(date) ?? []), piece]);
  }
  return [...byDate]
    .toSorted(([a], [b]) => a - b)
    .map(([date, pieces]) => {
      const hours = new Map(
        pieces.map(({ interval, count }) => [calendar.minuteOfDay(interval.start) / 60, count]),
      );
      const [from, until] = [Math.min(...hours.keys()), Math.max(...hours.keys())];
      const counts = Array.from({ length: until - from + 1 }, (_, hour) => hours.get(from + hour));
      return {
        date: formatDay(date),
        from: `${String(from).padStart(2, "0")}:00`,
        counts: counts.map((count) => count ?? 0),
      };
    });
}
