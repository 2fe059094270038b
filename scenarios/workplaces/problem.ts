import { Rng } from "../../src/kernel/rng.ts";
import { addDays, formatDay, formatMinuteOfDay, weekdayOf } from "../../src/time/civil.ts";
import { dateOf, demandOf, monday, wallClock } from "./demand.ts";
import { type Person, inventStaff } from "./staff.ts";
import { type Usual, usualWeeks } from "./usual-week.ts";
import { type Workplace, weekdays } from "./workplace.ts";

/** Two weeks of worked shifts before the week to schedule, so that rest and weekly limits can be told. */
const historyWeeks = 2;

/** The whole problem file of a workplace: the same file for the same workplace, always. */
export function problemOf(workplace: Workplace): Readonly<Record<string, unknown>> {
  const rng = new Rng(workplace.seed);
  const staff = inventStaff(workplace, rng);
  const weeks = usualWeeks(workplace, staff, rng);
  return {
    format: "fairweek/problem@1",
    site: { ...workplace.site, school: schoolCalendar() },
    employer: workplace.employer,
    period: { from: dateOf(0), to: dateOf(6) },
    workweekStart: { weekday: "monday", time: "00:00" },
    now: wallClock(-17, 720),
    roles: workplace.roles.map(({ id, name }) => ({ id, name })),
    workers: staff.map((person) => workerOf(workplace, person, weeks.get(person.id) ?? [], rng)),
    demand: demandOf(workplace),
    limits: { seed: 1 },
  };
}

/** Weekdays of term time, without Thanksgiving and the two weeks at the year's turn. */
function schoolCalendar(): Readonly<Record<string, unknown>> {
  const schoolDays: string[] = [];
  for (let date = addDays(monday, -36); date <= addDays(monday, 55); date = addDays(date, 1)) {
    const text = formatDay(date);
    const thanksgiving = text === "2026-11-26" || text === "2026-11-27";
    const winter = text >= "2026-12-21" && text <= "2027-01-01";
    if (weekdayOf(date) <= 5 && !thanksgiving && !winter) schoolDays.push(text);
  }
  return {
    knownFrom: formatDay(addDays(monday, -36)),
    knownUntil: formatDay(addDays(monday, 55)),
    schoolDays,
    hours: { from: "08:00", to: "15:00" },
  };
}

function workerOf(
  workplace: Workplace,
  person: Person,
  usual: readonly Usual[],
  rng: Rng,
): Readonly<Record<string, unknown>> {
  const usualMinutes = usual.reduce((sum, one) => sum + one.endMinute - one.startMinute, 0);
  return {
    id: person.id,
    name: person.name,
    ...(person.birthDate === null ? { ageBand: "adult" } : { birthDate: person.birthDate }),
    roles: person.roles,
    contract: {
      maxMinutesPerWeek: Math.min(2880, person.desiredMinutes + (person.minor ? 0 : 480)),
      desiredMinutesPerWeek: person.desiredMinutes,
      guaranteedMinutesPerWeek: person.fullTime ? Math.round(person.desiredMinutes * 0.75) : 0,
      payCentsPerHour: person.payCentsPerHour,
    },
    availability: {
      weekly: person.windows.flatMap((window, weekday) =>
        window === null
          ? []
          : [
              {
                weekday: weekdays[weekday],
                from: formatMinuteOfDay(window[0]),
                to: formatMinuteOfDay(window[1]),
              },
            ],
      ),
    },
    leave: rng.unit() < 0.06 ? [leaveOf(rng)] : [],
    wishes: rng.unit() < 0.25 ? [wishOf(rng)] : [],
    consents: person.consents.map(({ kind, form }, index) => ({
      id: `${person.id}-consent-${index + 1}`,
      kind,
      form,
      givenAt: wallClock(-60, 600),
    })),
    usualShifts: usual.map(({ weekday, startMinute, endMinute }) => ({
      weekday: weekdays[weekday],
      start: formatMinuteOfDay(startMinute),
      end: formatMinuteOfDay(endMinute % 1440 === 0 ? 1440 : endMinute % 1440),
    })),
    history: historyOf(person, usual),
    facts: {
      ...workplace.staff.facts,
      enrolledInSchool: person.student,
      weeklyHoursUsual: Math.round(usualMinutes / 60),
    },
  };
}

/** One day and a bit of leave somewhere in the week. */
function leaveOf(rng: Rng): Readonly<Record<string, unknown>> {
  const first = rng.below(6);
  return { id: "leave-1", start: wallClock(first, 0), end: wallClock(first + 1 + rng.below(2), 0) };
}

/** Every fourth worker asks for one day off. */
function wishOf(rng: Rng): Readonly<Record<string, unknown>> {
  const wanted = rng.below(7);
  const span = { start: wallClock(wanted, 0), end: wallClock(wanted + 1, 0) };
  return { id: "wish-1", kind: "off", weight: 2 + rng.below(4), ...span };
}

function historyOf(person: Person, usual: readonly Usual[]): Readonly<Record<string, unknown>> {
  const shifts = Array.from({ length: historyWeeks }, (_, index) => index - historyWeeks).flatMap(
    (week) =>
      usual.map(({ weekday, role, startMinute, endMinute }) => ({
        id: `${person.id}-${week}-${weekday}`,
        role,
        start: wallClock(week * 7 + weekday, startMinute),
        end: wallClock(week * 7 + weekday, endMinute),
      })),
  );
  return { completeFrom: wallClock(-7 * historyWeeks, 0), shifts };
}
