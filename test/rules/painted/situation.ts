import type { Change } from "../../../src/domain/change.ts";
import { changeKinds, changeReasons } from "../../../src/domain/change.ts";
import { type DemandId, type ShiftId, roleId, shiftId } from "../../../src/domain/identity.ts";
import type { Publication, Shift } from "../../../src/domain/shift.ts";
import type { Accommodation, Consent, Restriction, Worker } from "../../../src/domain/worker.ts";
import { type Day, type Weekday, day } from "../../../src/time/civil.ts";
import { type Interval, instant } from "../../../src/time/interval.ts";
import { type Draw, type Roster, rosterFrom } from "./roster.ts";
import { closeBreaks } from "./situation-breaks.ts";

const roles = ["server", "cook", "bar"].map((name) => roleId(name));
const some = <Value>(draw: Draw, values: readonly Value[]): Value =>
  values[draw(values.length)] as Value;
const maybe = <Value>(draw: Draw, value: Value): Value | null => (draw(3) === 0 ? null : value);

/** A random line, and all that surrounds it: what was told and changed, dates, ages, limits, pay. */
export function situationFrom(draw: Draw): Roster {
  const bare = rosterFrom(draw);
  const { line } = bare;
  const dress = (shift: Shift): Shift => ({
    ...shift,
    role: roles[draw(2)] ?? shift.role,
    breaks: draw(3) === 0 ? shift.breaks : closeBreaks(draw, shift.interval),
  });
  const shifts = line.shifts.map(dress);
  const history = { ...line.worker.history, shifts: line.worker.history.shifts.map(dress) };
  const published = draw(6) === 0 ? null : publicationFrom(draw, line.period.interval, shifts);
  const from = line.period.first;
  const school = datesFrom(draw, from, 3);
  const holidays = datesFrom(draw, from, 5);
  const facts: Record<string, string | number | boolean> = {};
  if (draw(3) > 0) facts["worker.minimumWageCentsPerHour"] = 1000 + draw(10) * 100;
  if (draw(6) === 0) facts["worker.atMinimumWage"] = true;
  if (draw(2) > 0) facts["worker.rotatingShifts"] = draw(2) === 0;
  if (draw(2) > 0) facts["employer.severalShifts"] = draw(2) === 0;
  return {
    ...bare,
    line: {
      ...line,
      shifts,
      worker: workerFrom(draw, { ...line.worker, history }, bare),
      published,
      noticeFrom: maybe(draw, aheadOf(draw, line.period.interval.start)),
      changes: changesFrom(draw, shifts, published, line.period.interval.start),
      holidays: draw(5) === 0 ? null : holidays,
      school:
        draw(5) === 0
          ? null
          : {
              schoolDays: school.dates,
              hours: maybe(draw, { from: 480, to: 870 }),
              known: school.known,
            },
      fact: (name) => facts[name],
    },
  };
}

/** Hours before the start of the period, often on the hour, now and then a minute beside it. */
const aheadOf = (draw: Draw, start: number) =>
  instant(start - draw(20 * 24) * 60 + draw(5 * 24) * 60 + (draw(3) === 0 ? draw(3) - 1 : 0));

function datesFrom(draw: Draw, first: number, oneIn: number) {
  const dates = new Set<Day>();
  for (let date = first - 25; date < first + 30; date++)
    if (draw(oneIn) === 0) dates.add(day(date));
  const short = draw(3) === 0;
  const known = {
    from: day(short ? first - 2 + draw(6) : first - 30),
    until: day(short ? first + 4 + draw(5) : first + 40),
  };
  return { dates, known };
}

function workerFrom(draw: Draw, worker: Worker, { line }: Roster): Worker {
  const { first } = line.period;
  const near = (): Day => day(first - 3 + draw(14));
  const restrictions = Array.from({ length: draw(4) }, (_, index): Accommodation => {
    const [from, until] = [near(), near()].sort((a, b) => a - b);
    return {
      id: `a${index}`,
      restriction: restrictionFrom(draw),
      from: draw(2) === 0 ? null : (from as Day),
      until: draw(2) === 0 ? null : (until as Day),
    };
  });
  return {
    ...worker,
    birthDay: draw(4) === 0 ? null : birthDayFrom(draw, first),
    contract: { ...worker.contract, payCentsPerHour: maybe(draw, 1000 + draw(12) * 100) },
    ageBand: some(draw, ["adult", "minor", null]),
    qualifications: roles.flatMap((role) =>
      Array.from({ length: draw(3) }, () => ({
        role,
        from: draw(2) === 0 ? null : near(),
        until: draw(2) === 0 ? null : near(),
      })),
    ),
    accommodations: restrictions,
    consents: [...worker.consents, ...consentsFrom(draw, line.period.interval.start)],
    usualShifts: Array.from({ length: draw(4) }, () => {
      const startMinute = 60 * draw(20);
      return {
        weekday: (1 + draw(7)) as Weekday,
        startMinute,
        endMinute: startMinute + 60 * (1 + draw(4)),
      };
    }),
  };
}

function restrictionFrom(draw: Draw): Restriction {
  const minute = draw(48) * 30;
  const all: Restriction[] = [
    { kind: "noWorkBefore", minute },
    { kind: "noWorkAfter", minute },
    { kind: "maxShiftMinutes", minutes: 60 * (2 + draw(9)) },
    { kind: "maxWeekMinutes", minutes: 60 * (4 + draw(30)) },
    { kind: "noWeekdays", weekdays: [(1 + draw(7)) as Weekday, (1 + draw(7)) as Weekday] },
    { kind: "notRoles", roles: [some(draw, roles)] },
  ];
  return some(draw, all);
}

/** A birthday within days of the period, at an age that some limit asks for; often on 29 February. */
function birthDayFrom(draw: Draw, first: number): Day {
  const years = 13 + draw(9);
  if (draw(4) === 0) return day(Date.UTC(some(draw, [2004, 2008, 2012]), 1, 29) / 86_400_000);
  const shown = new Date((first - 3 + draw(14)) * 86_400_000);
  const [year, month, date] = [shown.getUTCFullYear(), shown.getUTCMonth(), shown.getUTCDate()];
  return day(Date.UTC(year - years, month, date) / 86_400_000);
}

const kinds = ["addedHours", "scheduleChange", "mealWaiver1", "lateMinor", "splitMeal"] as const;

const consentsFrom = (draw: Draw, start: number): Consent[] =>
  Array.from({ length: draw(4) }, (_, index) => ({
    id: `c${index}`,
    kind: some(draw, kinds),
    form: some(draw, ["written", "verbal"] as const),
    givenAt: draw(2) === 0 ? null : instant(start + draw(8 * 24) * 60),
    revokedAt: draw(4) === 0 ? instant(start + draw(8 * 24) * 60) : null,
    shifts: draw(2) === 0 ? null : [shiftId(`d${draw(2)}`), shiftId(`s${draw(8)}`)],
  }));

/** What was told: most shifts as they are, some at other hours or in another role, some that are gone. */
function publicationFrom(draw: Draw, period: Interval, shifts: readonly Shift[]): Publication {
  const told = shifts.flatMap((shift): Shift[] => {
    if (draw(4) === 0) return [];
    const [later, longer] = [
      draw(3) === 0 ? 15 * draw(9) - 60 : 0,
      draw(3) === 0 ? 15 * draw(9) - 60 : 0,
    ];
    const start = instant(shift.interval.start + later);
    const end = instant(Math.max(start + 1, shift.interval.end + later + longer));
    const id = draw(3) === 0 ? shiftId(`p${shift.id}`) : shift.id;
    const onCall = draw(5) === 0;
    return [
      {
        ...shift,
        id,
        onCall,
        interval: { start, end },
        role: draw(8) === 0 ? some(draw, roles) : shift.role,
      },
    ];
  });
  const gone = Array.from({ length: draw(3) }, (_, index): Shift => {
    const start = period.start + draw(7 * 24) * 60;
    return {
      id: shiftId(`g${index}`),
      role: some(draw, roles),
      interval: { start: instant(start), end: instant(start + 60 * (1 + draw(9))) },
      breaks: [],
      onCall: draw(3) === 0,
    };
  });
  const assignments = [...told, ...gone].map((shift) => ({
    worker: "w" as never,
    shift,
    demand: null as DemandId | null,
  }));
  return { publishedAt: aheadOf(draw, period.start), assignments };
}

function changesFrom(
  draw: Draw,
  shifts: readonly Shift[],
  published: Publication | null,
  start: number,
): Change[] {
  const told = new Map<ShiftId, Shift>();
  for (const { shift } of published?.assignments ?? []) told.set(shift.id, shift);
  const now = new Map(shifts.map((shift) => [shift.id, shift]));
  const ids = [...new Set([...told.keys(), ...now.keys()])].filter(() => draw(4) === 0);
  return ids.map((shift, index) => ({
    id: `x${index}`,
    worker: "w" as never,
    shift,
    at: aheadOf(draw, start),
    initiator: draw(5) === 0 ? some(draw, ["worker", "external"] as const) : "employer",
    kind: some(draw, changeKinds),
    before: told.get(shift)?.interval ?? null,
    after: now.get(shift)?.interval ?? null,
    reason: draw(3) === 0 ? some(draw, changeReasons) : null,
    voluntaryStated: draw(2) === 0,
    overtimePremiumPaid: draw(3) === 0,
    disputed: draw(3) === 0,
  }));
}
