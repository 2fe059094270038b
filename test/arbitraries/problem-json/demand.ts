import fc from "fast-check";
import type {
  CurveJson,
  DemandJson,
  FixedShiftJson,
  TemplateJson,
} from "../../../src/intake/schema/demand.ts";
import type { PlannedBreakJson } from "../../../src/intake/schema/shift.ts";
import { weekdays } from "../../../src/intake/schema/text.ts";
import { formatMinuteOfDay } from "../../../src/time/civil.ts";
import type { Clock } from "./clock.ts";

const plannedBreaks: fc.Arbitrary<PlannedBreakJson[] | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<PlannedBreakJson[]>(
      [{ kind: "meal", minutes: 30, paid: false }],
      [{ kind: "rest", minutes: 15, paid: true }],
      [
        { kind: "meal", minutes: 30, paid: false },
        { kind: "rest", minutes: 10, paid: true },
      ],
    ),
  },
);

const role = fc.nat({ max: 2 });

const fixedShift = fc.record({
  day: fc.nat({ max: 7 }),
  role,
  /** In quarters of an hour, so that shifts also begin at night. */
  start: fc.oneof(fc.integer({ min: 24, max: 72 }), fc.integer({ min: 0, max: 95 })),
  length: fc.integer({ min: 8, max: 48 }),
  count: fc.integer({ min: 1, max: 3 }),
  breaks: plannedBreaks,
});

const curve = fc.record({
  step: fc.constantFrom(60, 30, 120),
  days: fc.array(
    fc.record({
      day: fc.nat({ max: 7 }),
      from: fc.integer({ min: 6, max: 20 }),
      counts: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  template: fc.record({
    weekdays: fc.subarray([...weekdays], { minLength: 4 }),
    earliest: fc.integer({ min: 6, max: 12 }),
    starts: fc.integer({ min: 1, max: 6 }),
    step: fc.constantFrom(60, 120),
    lengths: fc.subarray([240, 360, 480, 600], { minLength: 1, maxLength: 2 }),
    breaks: plannedBreaks,
  }),
});

export interface DemandChoices {
  readonly shifts: readonly FixedChoice[];
  readonly curves: readonly CurveChoice[];
}
type FixedChoice = typeof fixedShift extends fc.Arbitrary<infer Value> ? Value : never;
type CurveChoice = typeof curve extends fc.Arbitrary<infer Value> ? Value : never;

export const demandChoices: fc.Arbitrary<DemandChoices> = fc.record({
  shifts: fc.array(fixedShift, { maxLength: 8 }),
  curves: fc.oneof(
    { weight: 2, arbitrary: fc.constant<CurveChoice[]>([]) },
    { weight: 1, arbitrary: fc.array(curve, { minLength: 1, maxLength: 2 }) },
  ),
});

/** Choices made flesh: days within the period, roles that exist, one curve a role. */
export function demandJson(
  choices: DemandChoices,
  clock: Clock,
  roles: readonly string[],
): DemandJson {
  const roleAt = (index: number): string => roles[index % roles.length] as string;
  const curves = choices.curves.slice(0, roles.length);
  return {
    shifts: choices.shifts.map((choice, index) => fixedJson(choice, index, clock, roleAt)),
    curves: curves.map((choice, index) => curveJson(choice, index, clock, roleAt(index))),
    templates: curves.map(({ template }, index) => templateJson(template, index, roleAt(index))),
  };
}

function fixedJson(
  { day, role, start, length, count, breaks }: FixedChoice,
  index: number,
  clock: Clock,
  roleAt: (index: number) => string,
): FixedShiftJson {
  return {
    id: `d${index + 1}`,
    role: roleAt(role),
    ...clock.span(day % clock.days, start * 15, length * 15),
    count,
    ...(breaks === undefined ? {} : { breaks }),
  };
}

function curveJson(
  { step, days }: CurveChoice,
  index: number,
  clock: Clock,
  role: string,
): CurveJson {
  const byDay = new Map(days.map((entry) => [entry.day % clock.days, entry]));
  return {
    id: `c${index + 1}`,
    role,
    stepMinutes: step,
    days: [...byDay].map(([day, { from, counts }]) => ({
      date: clock.date(day),
      from: clock.time(day, from * 60),
      // 6 counts of 120 minutes from 20:00 on end at 08:00, and dates follow each other from 06:00.
      counts: counts.slice(0, Math.max(1, Math.floor((30 - from) * 60) / step)),
    })),
  };
}

function templateJson(
  template: CurveChoice["template"],
  index: number,
  role: string,
): TemplateJson {
  const { weekdays, earliest, starts, step, lengths, breaks } = template;
  const latest = Math.min(earliest * 60 + (starts - 1) * step, 23 * 60);
  return {
    id: `t${index + 1}`,
    roles: [role],
    weekdays,
    earliestStart: formatMinuteOfDay(earliest * 60),
    latestStart: formatMinuteOfDay(latest),
    stepMinutes: step,
    lengthsMinutes: lengths,
    ...(breaks === undefined ? {} : { breaks }),
  };
}
