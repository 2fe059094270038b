import { roleId, shiftId, workerId } from "../../src/domain/identity.ts";
import type { Demand } from "../../src/domain/demand.ts";
import type { Problem } from "../../src/domain/problem.ts";
import type { Shift } from "../../src/domain/shift.ts";
import type { Worker } from "../../src/domain/worker.ts";
import { present } from "../../src/kernel/assert.ts";
import { lineContext } from "../../src/rules/context.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import { Calendar } from "../../src/time/calendar.ts";
import { type Weekday, addDays, parseDay } from "../../src/time/civil.ts";
import { type Instant, type Interval, instant } from "../../src/time/interval.ts";

const server = roleId("server");

/** A worker of whom nothing is known but a name and a role. */
export const somebody: Worker = {
  id: workerId("w1"),
  name: "Ana",
  birthDay: null,
  ageBand: "adult",
  qualifications: [{ role: server, from: null, until: null }],
  contract: {
    minMinutesPerWeek: null,
    maxMinutesPerWeek: null,
    desiredMinutesPerWeek: null,
    guaranteedMinutesPerWeek: null,
    payCentsPerHour: null,
  },
  available: [],
  leaves: [],
  accommodations: [],
  wishes: [],
  consents: [],
  usualShifts: [],
  history: { shifts: [], completeFrom: null, burdens: { nights: 0, weekends: 0, closings: 0 } },
  facts: {},
};

/** A site in one zone, with the dates of a period; Monday 2026-12-07 and seven days unless told. */
export class Place {
  readonly calendar: Calendar;
  readonly problem: Problem;

  constructor(
    given: {
      zone?: string;
      first?: string;
      days?: number;
      workweekStart?: Weekday;
      workers?: readonly Worker[];
      demand?: Partial<Demand>;
    } = {},
  ) {
    this.calendar = new Calendar(given.zone ?? "America/Los_Angeles");
    const first = present(parseDay(given.first ?? "2026-12-07"), "a date");
    const last = addDays(first, (given.days ?? 7) - 1);
    const end = this.calendar.dayStart(addDays(last, 1));
    this.problem = {
      site: { id: "site", name: "Site", calendar: this.calendar, facts: {}, school: null },
      period: { first, last, interval: { start: this.calendar.dayStart(first), end } },
      workweekStart: { weekday: given.workweekStart ?? 1, minute: 0 },
      employer: {},
      roles: [{ id: server, name: "Server" }],
      workers: given.workers ?? [somebody],
      demand: { shifts: [], curves: [], templates: [], ...given.demand },
      pins: [],
      published: null,
      now: null,
      packs: null,
      goals: {},
      limits: { seed: 1, maxSeconds: null, maxIterations: null },
      digest: "sha256:0",
    };
  }

  at(local: string): Instant {
    const read = this.calendar.parse(local, "earlier");
    return present(read.ok ? read.value : null, local);
  }

  /** From a local time, for so many elapsed minutes. */
  span(local: string, minutes: number): Interval {
    const start = this.at(local);
    return { start, end: instant(start + minutes) };
  }

  shift(local: string, minutes: number, unpaid = 0): Shift {
    const interval = this.span(local, minutes);
    const pause = { start: interval.start, end: instant(interval.start + unpaid) };
    const breaks = unpaid === 0 ? [] : [{ kind: "meal" as const, interval: pause, paid: false }];
    return { id: shiftId(`${local}/${minutes}`), role: server, interval, breaks, onCall: false };
  }

  /** The finished line of a worker with these shifts. */
  line(worker: Worker, shifts: readonly Shift[]): WorkerLine {
    const sorted = shifts.toSorted((a, b) => a.interval.start - b.interval.start);
    return { ...lineContext(this.problem, worker), shifts: sorted };
  }
}
