import type { Assignment } from "../../../src/domain/shift.ts";
import type { Calendar } from "../../../src/time/calendar.ts";
import { type Day, addDays } from "../../../src/time/civil.ts";
import type { Instant } from "../../../src/time/interval.ts";
import { absenceOn } from "../world/absences.ts";
import { type Stint, isFlexible, plansOf } from "../world/staff.ts";
import { type World, weekNumber } from "../world/world.ts";
import type { BurdenHistory } from "./burden-history.ts";
import { type GivenConsent, type Person, historyDays } from "./people.ts";
import type { Roster } from "./roster.ts";
import type { UsualWeeks } from "./usual.ts";

/** What a run knows of its people at a moment. */
export interface Knowledge {
  readonly world: World;
  readonly stints: readonly Stint[];
  readonly roster: Roster;
  readonly usual: UsualWeeks;
  readonly burdens: BurdenHistory;
  /** Illness told so far, as "worker date". */
  readonly told: ReadonlySet<string>;
}

export const toldKey = (worker: string, date: Day): string => `${worker} ${date}`;

/** Who is asked about, and how much is known of the future. */
export interface Asked {
  readonly first: Day;
  readonly last: Day;
  readonly now: Instant;
  /** With foresight, all absences and departures are known. */
  readonly hasForesight: boolean;
  /** Dates on which the inflexible are bound to what they have; none = nobody is bound. */
  readonly boundDates: readonly Day[];
  readonly consents: (worker: string) => readonly GivenConsent[];
}

/** Everybody who works here on some date of the period, as far as is known, by worker id. */
export function peopleFor(knowledge: Knowledge, asked: Asked): readonly Person[] {
  const { stints } = knowledge;
  const { first, last } = asked;
  return stints
    .map((stint) => ({ stint, until: leavesOn(stint, asked) }))
    .filter(
      ({ stint, until }) =>
        (stint.from === null || stint.from <= last) && (until === null || until >= first),
    )
    .map(({ stint, until }) => personOf(knowledge, asked, { ...stint, until }))
    .toSorted((a, b) => (a.stint.worker < b.stint.worker ? -1 : 1));
}

function leavesOn({ until, announcedAt }: Stint, { now, hasForesight }: Asked): Day | null {
  return hasForesight || (announcedAt !== null && announcedAt <= now) ? until : null;
}

function personOf(knowledge: Knowledge, asked: Asked, stint: Stint): Person {
  const { world, roster, usual, burdens } = knowledge;
  const { worker } = stint;
  const dates = datesBetween(asked.first, asked.last);
  const weeks = [...new Set(dates.map((date) => weekNumber(world, date)))];
  const plans = weeks.map((week) => plansOf(world, worker, week));
  const leave = new Set(plans.flatMap((plan) => plan.leave));
  const isAway = (date: Day): boolean =>
    leave.has(date) ||
    knowledge.told.has(toldKey(worker, date)) ||
    (asked.hasForesight && absenceOn(world, worker, date) !== null) ||
    !isHere(stint, date);
  const bound = asked.boundDates
    .filter((date) => !isFlexible(world, worker, date) && !isAway(date))
    .map((date): [Day, Assignment | null] => [date, roster.of(worker, date)[0] ?? null]);
  return {
    stint,
    away: dates.filter(isAway),
    wantsOff: plans.flatMap(({ wantsOff }) =>
      wantsOff !== null && dates.includes(wantsOff) && !isAway(wantsOff) ? [wantsOff] : [],
    ),
    bound: new Map(bound),
    consents: asked.consents(worker),
    usual: usual.of(worker),
    past: roster
      .between(addDays(asked.first, -historyDays), addDays(asked.first, -1))
      .filter((one) => one.worker === worker),
    burdens: burdens.of(worker),
  };
}

export const isHere = ({ from, until }: Stint, date: Day): boolean =>
  (from === null || from <= date) && (until === null || date <= until);

export function datesBetween(first: Day, last: Day): readonly Day[] {
  return Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index));
}

/** The dates on which shifts start, sorted, without repeats. */
export const datesOf = (assignments: readonly Assignment[], calendar: Calendar): readonly Day[] =>
  [...new Set(assignments.map(({ shift }) => calendar.dayOf(shift.interval.start)))].toSorted(
    (a, b) => a - b,
  );
