import type { Assignment } from "../../../src/domain/shift.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import { type ProblemJson, parseProblem } from "../../../src/index.ts";
import { type Day, addDays } from "../../../src/time/civil.ts";
import { type Instant, instant } from "../../../src/time/interval.ts";
import type { News } from "../log.ts";
import type { Hold, ReviseRequest } from "../policies/policy.ts";
import { type Wanted, wantedOn } from "../world/demand.ts";
import { isFlexible } from "../world/staff.ts";
import { mondayOf, publicationLeadDays, publishedAt, weekNumber } from "../world/world.ts";
import { problemFor } from "./problems.ts";
import { hasStarted, minutesToArrive } from "./roster.ts";
import type { RunState } from "./run-state.ts";
import { datesBetween, peopleFor } from "./staffing.ts";

/** Reads a problem that the simulator wrote: it is sound, or the simulator is wrong. */
export function readProblem(json: ProblemJson): Problem {
  const read = parseProblem(json);
  if (!read.ok)
    throw new Error(`a problem of the simulator: ${JSON.stringify(read.problem.slice(0, 5))}`);
  return read.value;
}

/** The week to plan, as the forecast of its publication sees it. */
export function planProblem(state: RunState, week: number, hasForesight: boolean): ProblemJson {
  const { world } = state;
  const first = mondayOf(world, week);
  const last = addDays(first, 6);
  const now = publishedAt(world, week);
  const dates = datesBetween(first, last);
  const ahead = (date: Day): number => (hasForesight ? 0 : publicationLeadDays + (date - first));
  return problemFor({
    world,
    first,
    last,
    now,
    people: peopleFor(state, {
      first,
      last,
      now,
      hasForesight,
      boundDates: [],
      consents: () => [],
    }),
    wanted: dates.flatMap((date) => wantedOn(world, date, ahead(date))),
    published: null,
    pins: [],
  });
}

/** What a policy is asked about news; the demand is seen from the day of the news. */
export function reviseRequest(state: RunState, news: News, hasForesight: boolean): ReviseRequest {
  const { world, roster } = state;
  const { at, dates } = news;
  const today = world.calendar.dayOf(at);
  const held = dates.flatMap((date) => roster.between(date, date));
  const seen = (date: Day): number => Math.max(0, date - today);
  const wanted = dates.flatMap((date) => wantedOn(world, date, hasForesight ? 0 : seen(date)));
  const before = dates.flatMap((date) => wantedOn(world, date, state.seenAhead.get(date) ?? 21));
  const open = held.filter((one) => mayChange(state, one, at));
  const given = { state, news, hasForesight, open, wanted, wantedBefore: before };
  return {
    news,
    at,
    dates,
    held,
    open,
    wantedBefore: before,
    wanted,
    window: (hold) => windowProblem(given, hold),
  };
}

function mayChange({ world }: RunState, one: Assignment, at: Instant): boolean {
  const { cancelNoticeHours } = world.scenario;
  return !hasStarted(one, at) && one.shift.interval.start >= at + 60 * cancelNoticeHours;
}

interface WindowGiven {
  readonly state: RunState;
  readonly news: News;
  readonly hasForesight: boolean;
  readonly open: readonly Assignment[];
  readonly wanted: readonly Wanted[];
  readonly wantedBefore: readonly Wanted[];
}

/**
 * The dates from the news to the end of what is published after their week, so that rests between
 * weeks are seen. Those who are not flexible on a date are bound to what they have.
 */
function windowProblem(given: WindowGiven, hold: Hold): ProblemJson {
  const { state, news, hasForesight, open } = given;
  const { world, roster } = state;
  const { at, dates } = news;
  const first = dates[0] as Day;
  const week = weekNumber(world, dates.at(-1) as Day);
  const last = addDays(mondayOf(world, week), state.published.has(week + 1) ? 13 : 6);
  const inForce = roster.between(first, last);
  const openIds = new Set(open.map(({ shift }) => shift.id));
  const isFixed = (one: Assignment): boolean =>
    !openIds.has(one.shift.id) || isOvernight(state, one);
  const isElsewhere = ({ shift }: Assignment): boolean =>
    !dates.includes(world.calendar.dayOf(shift.interval.start));
  const shown = hold === "beforeNews" ? [...inForce, ...news.lost] : inForce;
  const cutoff = instant(at + minutesToArrive);
  const people = peopleFor(state, {
    first,
    last,
    now: at,
    hasForesight,
    boundDates: datesBetween(first, last),
    // Who is flexible has said so once, before any shift of these dates began.
    consents: () => [{ at: publishedAt(world, weekNumber(world, first)), shifts: null }],
  });
  // Who has just called out is away in every problem but the one that is told of it.
  const away = new Set<string>(hold === "beforeNews" ? news.lost.map(({ worker }) => worker) : []);
  const here = people.map((person) =>
    away.has(person.stint.worker) && news.kind === "absence"
      ? { ...person, away: person.away.filter((date) => !dates.includes(date)) }
      : person,
  );
  const known = new Set<string>(here.map(({ stint }) => stint.worker));
  return problemFor({
    world,
    first,
    last,
    now: at,
    people: here,
    wanted: (hold === "beforeNews" ? given.wantedBefore : given.wanted).filter(
      ({ interval }) => interval.start >= cutoff,
    ),
    published:
      hold === "otherDates"
        ? null
        : {
            at: publishedAt(world, weekNumber(world, first)),
            assignments: shown.filter(({ worker }) => known.has(worker)),
          },
    pins: inForce
      .filter((one) =>
        hold === "otherDates" ? isFixed(one) : isElsewhere(one) || isOvernight(state, one),
      )
      .filter(({ worker }) => known.has(worker)),
  });
}

/** Windows of availability cannot hold a shift that ends on the next date: it is pinned instead. */
function isOvernight({ world }: RunState, { worker, shift }: Assignment): boolean {
  const { calendar } = world;
  const date = calendar.dayOf(shift.interval.start);
  const endsLater = shift.interval.end > calendar.dayStart(addDays(date, 1));
  return endsLater && !isFlexible(world, worker, date);
}
