import { readFileSync } from "node:fs";
import { type Problem, type Schedule, parseProblem, parseSchedule } from "../../src/index.ts";

/** How much is to be judged. Workers are those of the restaurant, copied as often as it takes. */
export interface Size {
  readonly workers: number;
  readonly weeks: number;
}

/** A workplace with its schedule, both read from JSON as anybody's would be. */
export interface Month {
  readonly problem: Problem;
  readonly schedule: Schedule;
}

interface Given {
  readonly site: object;
  readonly workers: readonly GivenWorker[];
}

interface GivenWorker {
  readonly id: string;
  readonly roles: readonly string[];
  readonly usualShifts: readonly {
    readonly weekday: string;
    readonly start: string;
    readonly end: string;
  }[];
  readonly history: { readonly shifts: readonly { readonly id: string }[] };
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const firstDay = Date.UTC(2026, 11, 7);
const dateOf = (days: number): string =>
  new Date(firstDay + days * 86_400_000).toISOString().slice(0, 10);

/** A wall-clock time so many minutes after the period's first midnight; it meets no clock change. */
const wallClock = (minutes: number): string =>
  `${dateOf(Math.floor(minutes / 1440))}T${timeOf(((minutes % 1440) + 1440) % 1440)}`;
const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/**
 * Every worker's usual week, week after week, as published; of the schedule to be judged every fifth
 * shift was moved since, half of the moves recorded, and every eleventh starts three hours early, so
 * that limits are broken. A constructed month: nobody planned it, and much of it is unlawful.
 */
export function monthOf({ workers, weeks }: Size, packs: readonly string[] | null): Month {
  const given = JSON.parse(
    readFileSync("scenarios/bench/restaurant/problem.json", "utf8"),
  ) as Given;
  const people = Array.from({ length: workers }, (_, index) => {
    const one = given.workers[index % given.workers.length] as GivenWorker;
    const id = `w${String(index + 1).padStart(4, "0")}`;
    const shifts = one.history.shifts.map((shift) => ({ ...shift, id: `${id}-${shift.id}` }));
    return { ...one, id, history: { ...one.history, shifts } };
  });
  const told = people.flatMap((one) => shiftsOf(one, weeks));
  const problem = parseProblem({
    ...given,
    period: { from: dateOf(0), to: dateOf(7 * weeks - 1) },
    now: wallClock(-2 * 1440 + 720),
    workers: people,
    demand: {},
    packs,
    published: { publishedAt: wallClock(-18 * 1440 + 540), assignments: told.map(asJson) },
  });
  if (!problem.ok) throw new Error(JSON.stringify(problem.problem.slice(0, 5)));
  const schedule = parseSchedule(
    {
      format: "fairweek/schedule@1",
      assignments: told.map((shift, index) => asJson(moved(shift, index))),
      changes: told.flatMap((shift, index) => (index % 10 === 0 ? [changeOf(shift, index)] : [])),
    },
    problem.value,
  );
  if (!schedule.ok) throw new Error(JSON.stringify(schedule.problem.slice(0, 5)));
  return { problem: problem.value, schedule: schedule.value };
}

interface Planned {
  readonly id: string;
  readonly worker: string;
  readonly role: string;
  /** Minutes after the period's first midnight. */
  readonly from: number;
  readonly to: number;
}

function shiftsOf({ id, roles, usualShifts }: GivenWorker, weeks: number): readonly Planned[] {
  return Array.from({ length: weeks }).flatMap((_, week) =>
    usualShifts.map(({ weekday, start, end }) => {
      const day = 7 * week + weekdays.indexOf(weekday);
      const [from, until] = [minuteOf(start), minuteOf(end)];
      const to = until > from ? until : until + 1440;
      const role = roles[0] as string;
      const midnight = day * 1440;
      return { id: `${id}-s${day}`, worker: id, role, from: midnight + from, to: midnight + to };
    }),
  );
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function moved(shift: Planned, index: number): Planned {
  const early = index % 11 === 0 ? 180 : 0;
  const later = index % 5 === 0 ? 60 : 0;
  return { ...shift, from: shift.from - early + later, to: shift.to - early + later };
}

/** A paid rest after two hours, and where the shift is longer than five hours a meal in its middle. */
function asJson({ id, worker, role, from, to }: Planned): object {
  const middle = Math.floor((from + to) / 2);
  const meal = { kind: "meal", start: wallClock(middle), end: wallClock(middle + 30), paid: false };
  const rest = {
    kind: "rest",
    start: wallClock(from + 90),
    end: wallClock(from + 100),
    paid: true,
  };
  const breaks = [...(to - from >= 210 ? [rest] : []), ...(to - from > 300 ? [meal] : [])];
  return { id, worker, role, start: wallClock(from), end: wallClock(to), breaks };
}

function changeOf(shift: Planned, index: number): object {
  const after = moved(shift, index);
  return {
    id: `c-${shift.id}`,
    worker: shift.worker,
    shift: shift.id,
    at: wallClock(shift.from - 2880),
    initiator: "employer",
    kind: "move",
    before: { start: wallClock(shift.from), end: wallClock(shift.to) },
    after: { start: wallClock(after.from), end: wallClock(after.to) },
    reason: index % 20 === 0 ? "business" : "employeeRequest",
  };
}
