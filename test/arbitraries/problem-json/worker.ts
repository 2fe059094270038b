import fc from "fast-check";
import type { AvailabilityJson } from "../../../src/intake/schema/availability.ts";
import type { ContractJson } from "../../../src/intake/schema/contract.ts";
import { weekdays } from "../../../src/intake/schema/text.ts";
import type { UsualShiftJson, WorkerJson } from "../../../src/intake/schema/worker.ts";
import { formatMinuteOfDay } from "../../../src/time/civil.ts";
import type { Clock } from "./clock.ts";
import { historyChoice, historyJson } from "./history.ts";
import { given, oneIn, sometimes } from "./place.ts";
import { promiseChoices, promisesJson } from "./promises.ts";

const weekday = fc.constantFrom(...weekdays);

const contract: fc.Arbitrary<ContractJson> = fc
  .record({
    max: fc.constantFrom(2400, 1200, 600, 2880),
    min: fc.nat({ max: 100 }),
    desired: fc.nat({ max: 100 }),
    guaranteed: fc.nat({ max: 100 }),
    payCentsPerHour: fc.constantFrom(1850, 1450, 2600),
    has: fc.record({
      max: fc.boolean(),
      min: fc.boolean(),
      desired: fc.boolean(),
      guaranteed: fc.boolean(),
    }),
  })
  .map(({ max, min, desired, guaranteed, payCentsPerHour, has }) => {
    const part = (percent: number) => Math.floor((max * percent) / 100);
    return {
      ...(has.max ? { maxMinutesPerWeek: max } : { maxMinutesPerWeek: null }),
      ...(has.min ? { minMinutesPerWeek: part(min) } : {}),
      ...(has.desired ? { desiredMinutesPerWeek: part(desired) } : {}),
      ...(has.guaranteed ? { guaranteedMinutesPerWeek: part(guaranteed) } : {}),
      payCentsPerHour,
    };
  });

/** A window of a day in whole hours, often up to 24:00. */
const dayWindow = fc
  .tuple(fc.nat({ max: 22 }), fc.oneof(fc.constant(24), fc.integer({ min: 1, max: 24 })))
  .map(([a, b]) => ({
    from: formatMinuteOfDay(Math.min(a, b - 1) * 60),
    to: formatMinuteOfDay(Math.max(Math.min(a, b - 1) + 1, b) * 60),
  }));

const availability = fc.record({
  weekly: sometimes(
    fc.array(
      fc.tuple(weekday, dayWindow).map(([weekday, window]) => ({ weekday, ...window })),
      { minLength: 3, maxLength: 9 },
    ),
  ),
  exceptions: fc.array(
    fc.record({ day: fc.nat({ max: 7 }), available: fc.array(dayWindow, { maxLength: 2 }) }),
    { maxLength: 2 },
  ),
});

const usualShift: fc.Arbitrary<UsualShiftJson> = fc
  .record({ weekday, start: fc.nat({ max: 23 }), length: fc.integer({ min: 1, max: 12 }) })
  .map(({ weekday, start, length }) => ({
    weekday,
    start: formatMinuteOfDay(start * 60),
    end: formatMinuteOfDay(start + length === 24 ? 1440 : ((start + length) % 24) * 60),
  }));

const age = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ ageBand: "adult" as const }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("2011-05-14", "2010-02-02", "2009-12-09", "2008-02-29"),
  },
  { weight: 1, arbitrary: fc.constantFrom("1990-04-02", "1961-12-31") },
  { weight: 1, arbitrary: fc.constant({}) },
);

export const workerChoice = fc.record({
  age,
  roles: fc.integer({ min: 1, max: 7 }),
  dated: oneIn(6, fc.integer({ min: -2, max: 8 })),
  contract: sometimes(contract),
  availability: sometimes(availability),
  promises: promiseChoices,
  usualShifts: sometimes(fc.array(usualShift, { maxLength: 4 })),
  history: historyChoice,
  facts: fc.record({
    hourly: fc.constantFrom(true, true, true, false, undefined),
    exempt: fc.constantFrom(undefined, undefined, false, true),
    enrolledInSchool: fc.constantFrom(undefined, true, false),
    nightWorker: fc.constantFrom(undefined, true, false),
    specialHazard: fc.constantFrom(undefined, true, false, false),
    fullTime: fc.constantFrom(undefined, true, false),
    onCallContract: fc.constantFrom(undefined, true, false),
    regularDayMinutes: fc.constantFrom(undefined, 300, 480, 600),
    rotatingShifts: fc.constantFrom(undefined, true, false),
  }),
});
export type WorkerChoice = typeof workerChoice extends fc.Arbitrary<infer Value> ? Value : never;

/** A worker made of choices; ids count from 1. */
export function workerJson(
  choice: WorkerChoice,
  index: number,
  clock: Clock,
  names: { readonly roles: readonly string[]; readonly shifts: readonly string[] },
): WorkerJson {
  const roles = names.roles.filter((_, bit) => (choice.roles >> bit) & 1);
  const [first, ...others] = roles.length === 0 ? names.roles.slice(0, 1) : roles;
  const { dated } = choice;
  const { regularDayMinutes } = choice.facts;
  const regularWeekMinutes = regularDayMinutes === 480 ? undefined : (regularDayMinutes ?? 250) * 4;
  return {
    id: `w${index + 1}`,
    name: `Worker ${index + 1}`,
    ...(typeof choice.age === "string" ? { birthDate: choice.age } : choice.age),
    roles: [
      dated === undefined
        ? (first as string)
        : { role: first as string, from: clock.date(dated - 3), until: clock.date(dated) },
      ...others,
    ],
    ...given({
      contract: choice.contract,
      availability: availabilityJson(choice.availability, clock),
      usualShifts: choice.usualShifts,
    }),
    ...promisesJson(choice.promises, clock, names),
    ...historyJson(choice.history, index, clock, names.roles),
    facts: given({ ...choice.facts, regularWeekMinutes }),
  };
}

function availabilityJson(
  choice: WorkerChoice["availability"],
  clock: Clock,
): AvailabilityJson | undefined {
  if (choice === undefined) return undefined;
  const byDay = new Map(choice.exceptions.map(({ day, available }) => [day, available]));
  const exceptions = [...byDay].map(([day, available]) => ({ date: clock.date(day), available }));
  return { ...given({ weekly: choice.weekly }), exceptions };
}
