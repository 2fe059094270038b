import type { Assignment } from "../../../src/domain/shift.ts";
import type { Day } from "../../../src/time/civil.ts";
import { addDays, formatDay, formatMinuteOfDay } from "../../../src/time/civil.ts";
import type { Instant } from "../../../src/time/interval.ts";
import type { Stint } from "../world/staff.ts";
import type { World, WorkerJson } from "../world/world.ts";
import type { Burdens } from "./burden-history.ts";
import type { UsualJson } from "./usual.ts";

/** A yes that she gave when asked for a change. */
export interface GivenConsent {
  readonly at: Instant;
  /** The shifts that it is about; null = whatever she is asked: she told that she is flexible. */
  readonly shifts: readonly string[] | null;
}

/** One worker as a problem of the run shows her. */
export interface Person {
  readonly stint: Stint;
  /** Dates on which she cannot work: leave, illness told, not yet or no longer here. */
  readonly away: readonly Day[];
  readonly wantsOff: readonly Day[];
  /** Dates on which she can be asked for the shift that she has, or for nothing. */
  readonly bound: ReadonlyMap<Day, Assignment | null>;
  readonly consents: readonly GivenConsent[];
  readonly usual: readonly UsualJson[];
  readonly past: readonly Assignment[];
  readonly burdens: Burdens | null;
}

/** Days before the period of which all shifts are told. */
export const historyDays = 21;

const wishWeight = 3;

export function workerJson(
  world: World,
  person: Person,
  period: { readonly first: Day; readonly last: Day },
): WorkerJson {
  const { stint, past, burdens } = person;
  const { calendar } = world;
  const { terms, worker } = stint;
  return {
    ...terms,
    id: worker,
    name: worker === terms.id ? terms.name : `${terms.name} (${worker})`,
    availability: availabilityOf(world, person),
    leave: person.away.map((date) => ({
      id: `away-${formatDay(date)}`,
      ...wholeDate(world, date),
    })),
    wishes: person.wantsOff.map((date) => ({
      id: `off-${formatDay(date)}`,
      kind: "off" as const,
      weight: wishWeight,
      ...wholeDate(world, date),
    })),
    consents: [...(terms.consents ?? []), ...consentsOf(world, person)],
    usualShifts: [...person.usual],
    history: {
      completeFrom: calendar.format(calendar.dayStart(addDays(period.first, -historyDays))),
      shifts: past.map(({ shift }) => ({
        id: shift.id,
        role: shift.role,
        start: calendar.format(shift.interval.start),
        end: calendar.format(shift.interval.end),
        breaks: shift.breaks.map(({ kind, interval, paid }) => ({
          kind,
          start: calendar.format(interval.start),
          end: calendar.format(interval.end),
          paid,
        })),
      })),
      burdens,
    },
  };
}

const wholeDate = ({ calendar }: World, date: Day) => ({
  start: calendar.format(calendar.dayStart(date)),
  end: calendar.format(calendar.dayStart(addDays(date, 1))),
});

/** The windows of every week, and on bound dates no more than the shift that is held. */
function availabilityOf({ calendar }: World, { stint, bound }: Person) {
  const exceptions = [...bound].flatMap(([date, held]) => {
    if (held === null) return [{ date: formatDay(date), available: [] }];
    const { start, end } = held.shift.interval;
    const endsSameDate = end <= calendar.dayStart(addDays(date, 1));
    if (!endsSameDate) return [];
    const last = calendar.minuteOfDay(end);
    const from = formatMinuteOfDay(calendar.minuteOfDay(start));
    const to = formatMinuteOfDay(last === 0 ? 1440 : last);
    return [{ date: formatDay(date), available: [{ from, to }] }];
  });
  return { ...stint.terms.availability, exceptions };
}

/** What laws ask for before hours are added or moved. */
export const consentKinds = ["scheduleChange", "addedHours"] as const;

/** Both kinds, in writing. */
function consentsOf({ calendar }: World, { consents }: Person) {
  return consents.flatMap(({ at, shifts }, index) =>
    consentKinds.map((kind) => ({
      id: `${kind}-${index + 1}`,
      kind,
      form: "written" as const,
      givenAt: calendar.format(at),
      shifts: shifts === null ? null : [...shifts],
    })),
  );
}
