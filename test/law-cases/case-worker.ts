import type { HolidayCalendar, SchoolCalendar, WorkweekStart } from "../../src/domain/problem.ts";
import type { Accommodation, Consent, FactValue, Worker } from "../../src/domain/worker.ts";
import { roleId, workerId } from "../../src/domain/identity.ts";
import { present } from "../../src/kernel/assert.ts";
import { type Day, type Weekday, addDays, dateParts, dayOfDate } from "../../src/time/civil.ts";
import { parseDay, parseMinuteOfDay } from "../../src/time/civil.ts";
import { type Instant, type Interval, instant } from "../../src/time/interval.ts";
import type { LawCase } from "./case-format.ts";

/** Every shift of a case is of one role: no case is about qualifications. */
export const onlyRole = roleId("worker");

/** What the cases call a consent, and what we call it; a kind that is not here keeps its name. */
const consentKinds: Readonly<Record<string, Consent["kind"]>> = {
  clopening: "shortRest",
  shortRest10: "shortRest",
  mealWaiver: "mealWaiver1",
  parental: "lateMinor",
};

/** Known to be complete for so long, longer than a rule looks back. */
const historyDays = 400;

/** The worker of a case. `span` is the schedule's period; `at` reads a local time. */
export function workerOf(given: LawCase, span: Interval, at: (text: string) => Instant): Worker {
  const { worker } = given.facts;
  const far = historyDays * 1440;
  return {
    id: workerId("w"),
    name: "Ana Ruiz",
    birthDay: birthDayOf(given),
    ageBand: null,
    qualifications: [{ role: onlyRole, from: null, until: null }],
    contract: {
      minMinutesPerWeek: null,
      maxMinutesPerWeek: null,
      desiredMinutesPerWeek: null,
      guaranteedMinutesPerWeek: null,
      payCentsPerHour: worker.hourlyPay === undefined ? null : Math.round(100 * worker.hourlyPay),
    },
    available: [{ start: instant(span.start - far), end: instant(span.end + far) }],
    leaves: worker.leaves.map(({ start, end }, index) => ({
      id: `l${index + 1}`,
      interval: { start: at(start), end: at(end) },
    })),
    accommodations: worker.accommodations.map(accommodationOf),
    wishes: [],
    consents: worker.consents.map((held, index) => ({
      id: `k${index + 1}`,
      kind: consentKinds[held.kind] ?? (held.kind as Consent["kind"]),
      form: held.form,
      givenAt: held.at === undefined ? null : at(held.at),
      revokedAt: held.revokedAt === undefined ? null : at(held.revokedAt),
      shifts: null,
    })),
    usualShifts: [],
    history: { shifts: [], completeFrom: instant(span.start - far), burdens: null },
    facts: factsOf(given),
  };
}

/** Plain facts under their own names; the cases say `nonExempt` where we say `exempt`. */
function factsOf({ facts: { worker } }: LawCase): Readonly<Record<string, FactValue>> {
  const plain = Object.entries(worker).filter(
    (entry): entry is [string, FactValue] =>
      typeof entry[1] === "string" || typeof entry[1] === "number" || typeof entry[1] === "boolean",
  );
  const facts: Record<string, FactValue> = Object.fromEntries(plain);
  if (typeof worker["nonExempt"] === "boolean") facts["exempt"] = !worker["nonExempt"];
  if (typeof worker["minimumWage"] === "number") {
    facts["minimumWageCentsPerHour"] = Math.round(100 * worker["minimumWage"]);
  }
  if (typeof worker["regularDayHours"] === "number") {
    facts["regularDayMinutes"] = Math.round(60 * worker["regularDayHours"]);
  }
  if (typeof worker["regularWeekHours"] === "number") {
    facts["regularWeekMinutes"] = Math.round(60 * worker["regularWeekHours"]);
  }
  // A hazard is something that a case would speak of.
  facts["specialHazard"] ??= false;
  if (typeof worker["enrolledDaySchool"] === "boolean") {
    facts["enrolledInSchool"] = worker["enrolledDaySchool"];
  }
  return facts;
}

/** Who is only said to be so many years old has her birthday a month before the schedule. */
function birthDayOf({ facts: { worker, shifts, periodStart } }: LawCase): Day | null {
  if (worker.birthDate !== undefined) return date(worker.birthDate);
  if (worker.age === undefined) return null;
  const first = periodStart ?? shifts.map(({ start }) => start.slice(0, 10)).sort()[0];
  const { year, month, dayOfMonth } = dateParts(addDays(date(present(first, "a date")), -31));
  return dayOfDate(year - worker.age, month, dayOfMonth);
}

type CaseAccommodation = LawCase["facts"]["worker"]["accommodations"][number];

function accommodationOf({ kind, time }: CaseAccommodation, index: number): Accommodation {
  if (kind !== "noWorkAfter" && kind !== "noWorkBefore") throw new Error(`accommodation ${kind}`);
  const minute = present(parseMinuteOfDay(time), `a time of day: ${time}`);
  return { id: `c${index + 1}`, restriction: { kind, minute }, from: null, until: null };
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** "Sun 00:00"; Monday 00:00 where a case does not say. */
export function workweekStartOf({
  facts: { workweekStart = "Mon 00:00" },
}: LawCase): WorkweekStart {
  const [name = "", time = ""] = workweekStart.split(" ");
  return {
    weekday: (weekdays.indexOf(name) + 1) as Weekday,
    minute: present(parseMinuteOfDay(time), `a time of day: ${time}`),
  };
}

/** The school calendar of a case is complete for as far as its rules look. */
export function schoolOf({ facts: { calendar } }: LawCase, first: Day): SchoolCalendar | null {
  if (calendar === undefined) return null;
  const [from, to] = calendar.schoolHours ?? [];
  const minute = (text: string) => present(parseMinuteOfDay(text), `a time of day: ${text}`);
  return {
    schoolDays: new Set(calendar.schoolDays.map(date)),
    hours: from === undefined || to === undefined ? null : { from: minute(from), to: minute(to) },
    known: { from: addDays(first, -historyDays), until: addDays(first, historyDays) },
  };
}

/** A case that names no holidays has none. */
export const holidaysOf = ({ facts }: LawCase, first: Day): HolidayCalendar => ({
  dates: new Set((facts.calendar?.holidays ?? []).map(date)),
  known: { from: addDays(first, -historyDays), until: addDays(first, historyDays) },
});

/** @throws Bug for a date that does not exist. */
export const date = (text: string): Day => present(parseDay(text), `a date: ${text}`);
