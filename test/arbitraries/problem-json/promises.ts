import fc from "fast-check";
import type { AccommodationJson } from "../../../src/intake/schema/accommodation.ts";
import type { ConsentJson } from "../../../src/intake/schema/consent.ts";
import { weekdays } from "../../../src/intake/schema/text.ts";
import type { WishJson } from "../../../src/intake/schema/wish.ts";
import type { WorkerJson } from "../../../src/intake/schema/worker.ts";
import { formatMinuteOfDay } from "../../../src/time/civil.ts";
import type { Clock } from "./clock.ts";

/** Days from the first of the period; a span may reach in from before and out behind. */
const day = fc.integer({ min: -2, max: 8 });
const quarter = fc.nat({ max: 95 });

const leave = fc.record({
  day,
  /** Whole days mostly, and spans over a night. */
  start: fc.oneof(fc.constant(0), quarter),
  length: fc.oneof(fc.constantFrom(96, 192), fc.integer({ min: 4, max: 200 })),
});

const accommodation = fc.record({
  kind: fc.constantFrom(
    "noWorkBefore" as const,
    "noWorkAfter" as const,
    "maxShiftMinutes" as const,
    "maxWeekMinutes" as const,
    "noWeekdays" as const,
    "notRoles" as const,
  ),
  hour: fc.integer({ min: 5, max: 23 }),
  weekdays: fc.subarray([...weekdays], { minLength: 1, maxLength: 3 }),
  role: fc.nat({ max: 2 }),
  from: fc.option(day, { nil: null }),
  until: fc.option(day, { nil: null }),
});

const wish = fc.record({
  kind: fc.constantFrom("off" as const, "work" as const, "shift" as const),
  weight: fc.integer({ min: 1, max: 10 }),
  day,
  start: quarter,
  length: fc.integer({ min: 1, max: 96 }),
  shift: fc.nat({ max: 7 }),
});

const consent = fc.record({
  kind: fc.constantFrom<ConsentJson["kind"]>(
    "shortRest",
    "mealWaiver1",
    "mealWaiver2",
    "splitMeal",
    "addedHours",
    "scheduleChange",
    "workOnRestDay",
    "averageHours",
    "lateMinor",
  ),
  form: fc.constantFrom<ConsentJson["form"]>(
    "written",
    "verbal",
    "electronic",
    "mutual",
    "agreement",
  ),
  given: fc.option(fc.integer({ min: -60, max: 4 }), { nil: null }),
  /** Days after it was given. */
  revoked: fc.option(fc.nat({ max: 60 }), { nil: null }),
  shift: fc.option(fc.nat({ max: 7 }), { nil: null }),
});

/** Mostly none of a sort, sometimes one or two. */
const few = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Value[]>([]) },
    { weight: 2, arbitrary: fc.array(value, { minLength: 1, maxLength: 2 }) },
  );

export const promiseChoices = fc.record({
  leave: few(leave),
  accommodations: few(accommodation),
  wishes: few(wish),
  consents: few(consent),
});
type PromiseChoices = typeof promiseChoices extends fc.Arbitrary<infer Value> ? Value : never;

/** Leave, accommodations, wishes and consents of one worker. */
export function promisesJson(
  choices: PromiseChoices,
  clock: Clock,
  names: { readonly roles: readonly string[]; readonly shifts: readonly string[] },
): Pick<WorkerJson, "leave" | "accommodations" | "wishes" | "consents"> {
  const shiftAt = (index: number) => names.shifts[index % names.shifts.length];
  return {
    leave: choices.leave.map(({ day, start, length }, index) => ({
      id: `l${index + 1}`,
      ...clock.span(day, start * 15, length * 15),
    })),
    accommodations: choices.accommodations.map((choice, index) =>
      accommodationJson(choice, `a${index + 1}`, clock, names.roles),
    ),
    wishes: choices.wishes.map((choice, index): WishJson => {
      const { day, start, length, weight, kind } = choice;
      const shift = shiftAt(choice.shift);
      const id = `x${index + 1}`;
      if (kind === "shift" && shift !== undefined) return { id, weight, kind, shift };
      const span = clock.span(day, start * 15, length * 15);
      return { id, weight, kind: kind === "shift" ? "work" : kind, ...span };
    }),
    consents: choices.consents.map(({ kind, form, given, revoked, shift }, index) => {
      const named = shift === null ? undefined : shiftAt(shift);
      const givenAt = given === null ? null : clock.write(clock.at(given, 540));
      const revokedAt =
        given === null || revoked === null ? null : clock.write(clock.at(given + revoked, 600));
      const shifts = named === undefined ? null : [named];
      return { id: `k${index + 1}`, kind, form, givenAt, revokedAt, shifts };
    }),
  };
}

function accommodationJson(
  choice: typeof accommodation extends fc.Arbitrary<infer Value> ? Value : never,
  id: string,
  clock: Clock,
  roles: readonly string[],
): AccommodationJson {
  const { kind, hour, role } = choice;
  const [from, until] = [choice.from, choice.until].map((offset) =>
    offset === null ? null : clock.date(offset),
  );
  const isOrdered = from == null || until == null || from <= until;
  const common = { id, from: from ?? null, until: isOrdered ? (until ?? null) : null };
  switch (kind) {
    case "noWorkBefore":
    case "noWorkAfter":
      return { ...common, kind, time: formatMinuteOfDay(hour * 60) };
    case "maxShiftMinutes":
      return { ...common, kind, minutes: hour * 30 };
    case "maxWeekMinutes":
      return { ...common, kind, minutes: hour * 100 };
    case "noWeekdays":
      return { ...common, kind, weekdays: choice.weekdays };
    case "notRoles":
      return { ...common, kind, roles: [roles[role % roles.length] as string] };
  }
}
