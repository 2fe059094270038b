import { roleId, shiftId, workerId } from "../../src/domain/identity.ts";
import type { Period } from "../../src/domain/problem.ts";
import type { Shift } from "../../src/domain/shift.ts";
import type { Restriction, Worker } from "../../src/domain/worker.ts";
import type { Calendar } from "../../src/time/calendar.ts";
import type { Day } from "../../src/time/civil.ts";
import { type Instant, instant } from "../../src/time/interval.ts";
import type { Case } from "./case-file.ts";
import { at, byStart, dayOf, minuteOf, shiftOf, spanOf, weekday } from "./case-words.ts";

/** The worker of a case; what it does not say of her is unknown, or as wide as can be. */
export function workerOf(
  given: Case,
  calendar: Calendar,
  period: Period,
  shifts: readonly Shift[],
): Worker {
  const { worker, history } = given;
  const farAway = 400 * 1440;
  const always = {
    start: instant(period.interval.start - farAway),
    end: instant(period.interval.end + farAway),
  };
  const roles = worker.roles ?? [...new Set(shifts.map((shift) => shift.role as string))];
  const date = (text: string | null): Day | null => (text === null ? null : dayOf(text));
  const time = (text: string | null): Instant | null => (text === null ? null : at(calendar, text));
  return {
    id: workerId("w"),
    name: "Ana Ruiz",
    birthDay: date(worker.birthDate ?? null),
    ageBand: worker.ageBand ?? null,
    qualifications: roles.map((held) =>
      typeof held === "string"
        ? { role: roleId(held), from: null, until: null }
        : { role: roleId(held.role), from: date(held.from), until: date(held.until) },
    ),
    contract: worker.contract,
    available: worker.available?.map((span) => spanOf(calendar, span)) ?? [always],
    leaves: worker.leave.map((span, index) => ({
      id: `l${index + 1}`,
      interval: spanOf(calendar, span),
    })),
    accommodations: worker.accommodations.map((held, index) => ({
      id: `c${index + 1}`,
      restriction: restrictionOf(held.restriction),
      from: date(held.from),
      until: date(held.until),
    })),
    wishes: [],
    consents: worker.consents.map((held, index) => ({
      ...held,
      id: `k${index + 1}`,
      givenAt: time(held.givenAt),
      revokedAt: time(held.revokedAt),
      shifts: held.shifts?.map(shiftId) ?? null,
    })),
    usualShifts: worker.usual.map((usual) => ({
      weekday: weekday(usual.weekday),
      startMinute: minuteOf(usual.start),
      endMinute: minuteOf(usual.end),
    })),
    history: {
      shifts: (history?.shifts ?? [])
        .map((shift, index) => shiftOf(calendar, shift, `h${index + 1}`))
        .sort(byStart),
      completeFrom:
        history === undefined ? always.start : history === null ? null : time(history.completeFrom),
      burdens: null,
    },
    facts: worker.facts,
  };
}

type CaseRestriction = Case["worker"]["accommodations"][number]["restriction"];

function restrictionOf(given: CaseRestriction): Restriction {
  switch (given.kind) {
    case "noWorkBefore":
    case "noWorkAfter":
      return { kind: given.kind, minute: minuteOf(given.time) };
    case "noWeekdays":
      return { kind: given.kind, weekdays: given.weekdays.map(weekday) };
    case "notRoles":
      return { kind: given.kind, roles: given.roles.map(roleId) };
    case "maxShiftMinutes":
    case "maxWeekMinutes":
      return given;
  }
}
