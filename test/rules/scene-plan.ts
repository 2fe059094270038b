import fc from "fast-check";
import type { WorkerLine } from "../../src/rules/line.ts";
import type { Case } from "./case-file.ts";

/** One date of a random roster: the shifts that could start on it, and which of them does. */
export interface DatePlan {
  readonly shifts: readonly ShiftPlan[];
  readonly pick: number;
}

export interface ShiftPlan {
  readonly startMinute: number;
  readonly minutes: number;
  readonly breakMinutes: number;
  /** Where the break lies, in thousandths of the room that there is for it. */
  readonly breakAt: number;
  readonly paid: boolean;
  readonly role: number;
  readonly demand: number;
}

/** A consent like one of some example, in force for some of the time and some of the shifts. */
export interface ConsentPlan {
  readonly like: number;
  readonly forSome: boolean;
  /** Days from the period's start, in minutes of the time line; null = always, never. */
  readonly givenAfter: number | null;
  readonly revokedAfter: number | null;
}

/** A random roster in the surroundings of a worked example. */
export interface Scene {
  readonly base: number;
  readonly dates: readonly DatePlan[];
  /** When the employer's week starts; null = as in the example. */
  readonly workweekStart: WorkerLine["workweekStart"] | null;
  /** The dates before the period, the eve first; null = the history of the example. */
  readonly past: { readonly dates: readonly DatePlan[]; readonly knownDays: number | null } | null;
  /** null = the consents of the example. */
  readonly consents: readonly ConsentPlan[] | null;
  /** Leave from so many days after the period's start, for so many; null = that of the example. */
  readonly leave: { readonly fromDay: number; readonly days: number } | null;
}

/**
 * Most times lie on a grid of hours, so that limits are often met exactly; some lie a minute beside
 * it, and some anywhere.
 */
const besideHours = (hours: { min: number; max: number }): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer(hours).map((hour) => hour * 60) },
    { weight: 2, arbitrary: fc.integer(hours).map((hour) => hour * 60 + 1) },
    { weight: 2, arbitrary: fc.integer({ min: hours.min * 60, max: hours.max * 60 }) },
  );

const shiftPlan: fc.Arbitrary<ShiftPlan> = fc.record({
  startMinute: besideHours({ min: 0, max: 23 }),
  minutes: besideHours({ min: 1, max: 14 }),
  breakMinutes: fc.oneof(
    fc.constant(0),
    fc.constantFrom(10, 30, 60),
    fc.integer({ min: 1, max: 90 }),
  ),
  breakAt: fc.nat(1000),
  paid: fc.boolean(),
  role: fc.nat(3),
  demand: fc.nat(3),
});

const someDates: fc.Arbitrary<DatePlan> = fc.record({
  shifts: fc.array(shiftPlan, { maxLength: 2 }),
  pick: fc.constantFrom(0, 0, 0, 2, 2),
});

/** Rosters in which nearly every date is worked: limits on days off and rests are met only there. */
const nearlyAllDates: fc.Arbitrary<DatePlan> = fc.record({
  shifts: fc.array(shiftPlan, { minLength: 1, maxLength: 2 }),
  pick: fc.oneof(
    { weight: 12, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.constant(2) },
  ),
});

const daysAfter = fc.option(fc.integer({ min: -2, max: 8 * 24 }).map((hours) => hours * 60));

/** Scenes for the examples of one kind. */
export const sceneArbitrary = (cases: readonly Case[]): fc.Arbitrary<Scene> =>
  fc
    .constantFrom(someDates, someDates, nearlyAllDates)
    .chain((datePlan) => sceneOf(cases, datePlan));

const sceneOf = (cases: readonly Case[], datePlan: fc.Arbitrary<DatePlan>): fc.Arbitrary<Scene> =>
  fc.record({
    base: fc.nat(cases.length - 1),
    dates: fc.array(datePlan, { minLength: 7, maxLength: 14 }),
    workweekStart: fc.option(
      fc.record({
        weekday: fc.constantFrom(1, 3, 7),
        minute: fc.constantFrom(0, 300, 720, 1320),
      }),
    ),
    past: fc.option(
      fc.record({
        dates: fc.array(datePlan, { minLength: 8, maxLength: 10 }),
        knownDays: fc.constantFrom(null, null, 400, 400, 0, 1, 3),
      }),
    ),
    consents: fc.option(
      fc.array(
        fc.record({
          like: fc.nat(20),
          forSome: fc.boolean(),
          givenAfter: daysAfter,
          revokedAfter: daysAfter,
        }),
        { maxLength: 2 },
      ),
    ),
    leave: fc.option(
      fc.record({
        fromDay: fc.integer({ min: -30, max: 7 }),
        days: fc.integer({ min: 1, max: 10 }),
      }),
    ),
  });
