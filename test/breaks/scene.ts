import { roleId, shiftId, workerId } from "../../src/domain/identity.ts";
import type { Break, Shift } from "../../src/domain/shift.ts";
import type { Worker } from "../../src/domain/worker.ts";
import type { BreakNeed } from "../../src/breaks/index.ts";
import type { Finding } from "../../src/rules/finding.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import type { LineFacts, OptionFacts } from "../../src/rules/told.ts";
import type { PlannedBreak } from "../../src/domain/demand.ts";
import { rule as meals } from "../../src/rules/meal-break/index.ts";
import { rule as rests } from "../../src/rules/rest-break/index.ts";
import { Calendar } from "../../src/time/calendar.ts";
import { type Instant, type Interval, instant } from "../../src/time/interval.ts";

/** A pair of laws: what they say of meals, and of rests. */
export interface Law {
  readonly meal: unknown;
  readonly rest: unknown;
}

/** OAR 839-020-0050(2), (6) and Appendix A; OAR 839-021-0072. */
export const oregon: Law = {
  meal: meals.kind.parameters.parse({
    measure: "elapsed",
    paid: false,
    ladder: [
      {
        meal: 1,
        op: ">=",
        workMinutes: 360,
        minutesMin: 30,
        earliestStartWorkMinutes: 120,
        completeByWorkMinutes: 240,
      },
      {
        meal: 1,
        op: ">",
        workMinutes: 420,
        minutesMin: 30,
        earliestStartWorkMinutes: 180,
        completeByWorkMinutes: 300,
      },
      { meal: 2, op: ">=", workMinutes: 840, minutesMin: 30 },
      { meal: 3, op: ">=", workMinutes: 1320, minutesMin: 30 },
    ],
  }),
  rest: rests.kind.parameters.parse({
    minutesMin: 10,
    minor: { underYears: 18, minutesMin: 15 },
    perMinutes: 240,
    rounding: "majorFraction",
    measure: "elapsed",
  }),
};

/** Cal. Lab. Code 512(a); IWC wage orders s. 12. */
export const california: Law = {
  meal: meals.kind.parameters.parse({
    measure: "work",
    paid: false,
    ladder: [
      { meal: 1, op: ">", workMinutes: 300, minutesMin: 30, latestStartWorkMinutes: 300 },
      { meal: 2, op: ">", workMinutes: 600, minutesMin: 30, latestStartWorkMinutes: 600 },
    ],
  }),
  rest: rests.kind.parameters.parse({
    minutesMin: 10,
    perMinutes: 240,
    rounding: "majorFraction",
    minShiftMinutes: 210,
    measure: "work",
    per: "day",
  }),
};

/** ArbZG s. 4: breaks in pieces, and none missing for 6 h. */
export const germany: Law = {
  meal: meals.kind.parameters.parse({
    measure: "work",
    paid: false,
    splitMinutesMin: 15,
    ladder: [
      { meal: 1, op: ">", workMinutes: 360, minutesMin: 30 },
      { meal: 1, op: ">", workMinutes: 540, minutesMin: 45 },
    ],
    stretch: { maxMinutes: 360, breakMinutesMin: 15 },
  }),
  rest: null,
};

/** WAC 296-126-092: meals and rests by the longest stretch without one. */
export const washington: Law = {
  meal: meals.kind.parameters.parse({
    measure: "elapsed",
    paid: false,
    ladder: [
      {
        meal: 1,
        op: ">",
        workMinutes: 300,
        minutesMin: 30,
        earliestStartWorkMinutes: 120,
        latestStartWorkMinutes: 300,
      },
    ],
    stretch: { maxMinutes: 300, breakMinutesMin: 30 },
  }),
  rest: rests.kind.parameters.parse({
    minutesMin: 10,
    perMinutes: 240,
    rounding: "floor",
    measure: "work",
    stretchMinutesMax: 180,
  }),
};

export const losAngeles = new Calendar("America/Los_Angeles");

/** A local time in Los Angeles, as "2026-12-08T08:00". */
export function at(local: string): Instant {
  const parsed = losAngeles.parse(local);
  if (!parsed.ok) throw new Error(`${local} is ${parsed.problem}`);
  return parsed.value;
}

/** A morning without a clock change near. */
export const morning = at("2026-12-08T08:00");

export const span = (startMinutes: number, lengthMinutes: number): Interval => ({
  start: instant(startMinutes),
  end: instant(startMinutes + lengthMinutes),
});

const person = (ageBand: Worker["ageBand"], consents: Worker["consents"]): Worker => ({
  id: workerId("w"),
  name: "W",
  birthDay: null,
  ageBand,
  qualifications: [],
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
  consents,
  usualShifts: [],
  history: { shifts: [], completeFrom: null, burdens: null },
  facts: {},
});

function context(worker: Worker, shift: Interval) {
  const day = losAngeles.dayOf(shift.start);
  return {
    worker,
    period: { first: day, last: day, interval: losAngeles.daySpan(day) },
    calendar: losAngeles,
    workweekStart: { weekday: 1, minute: 0 },
    school: null,
    fact: () => undefined,
    published: null,
    noticeFrom: null,
  } as const;
}

export interface Given {
  readonly shift: Interval;
  readonly planned?: readonly PlannedBreak[];
  readonly unpaidMinutes?: number;
  readonly ageBand?: Worker["ageBand"];
  readonly consents?: Worker["consents"];
}

/** What the rules ask for in one shift. */
export function askedOf(laws: readonly Law[], given: Given): readonly BreakNeed[] {
  const { shift, planned = [], unpaidMinutes = 0, ageBand = "adult", consents = [] } = given;
  const line: LineFacts = { ...context(person(ageBand, consents), shift), options: [], past: [] };
  const option: OptionFacts = {
    index: 0,
    day: losAngeles.dayOf(shift.start),
    role: roleId("server"),
    start: shift.start,
    end: shift.end,
    paidMinutes: shift.end - shift.start - unpaidMinutes,
    unpaidMinutes,
    planned,
    demand: null,
    published: false,
    pinned: false,
  };
  return laws.flatMap(({ meal, rest }) => [
    ...(meal === null ? [] : (meals.compiler.breaks?.(meal, option, line) ?? [])),
    ...(rest === null ? [] : (rests.compiler.breaks?.(rest, option, line) ?? [])),
  ]);
}

/** What the checkers find in one shift with these breaks. */
export function judged(
  laws: readonly Law[],
  given: Given,
  breaks: readonly Break[],
): readonly Finding[] {
  const { shift, ageBand = "adult", consents = [] } = given;
  const worked: Shift = {
    id: shiftId("s"),
    role: roleId("server"),
    interval: shift,
    breaks,
    onCall: false,
  };
  const line: WorkerLine = { ...context(person(ageBand, consents), shift), shifts: [worked] };
  return laws.flatMap(({ meal, rest }) => [
    ...(meal === null ? [] : meals.check(meal, line)),
    ...(rest === null ? [] : rests.check(rest, line)),
  ]);
}
