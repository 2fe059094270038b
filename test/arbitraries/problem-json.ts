import fc from "fast-check";
import { goalIds } from "../../src/intake/schema/goals.ts";
import type { ProblemJson } from "../../src/intake/schema/problem.ts";
import type { SiteJson } from "../../src/intake/schema/site.ts";
import { weekdays } from "../../src/intake/schema/text.ts";
import { parseDay, weekdayOf, type Day } from "../../src/time/civil.ts";
import { Clock } from "./problem-json/clock.ts";
import { demandChoices, demandJson } from "./problem-json/demand.ts";
import { employer, type Place, places, sometimes } from "./problem-json/place.ts";
import { toldChoices, toldJson } from "./problem-json/told.ts";
import { workerChoice, workerJson } from "./problem-json/worker.ts";

export interface ProblemJsonOptions {
  /** Default 8. */
  readonly workersMax?: number;
  /** Default 8: a week and a day, so that two workweeks are met. */
  readonly daysMax?: number;
  /** Only problems of these places. Default: all of them. */
  readonly places?: readonly Place[];
  /** Written into the problem's limits; default none. */
  readonly maxIterations?: number;
}

/**
 * Valid small problems as JSON, with everything the format knows: clock changes, minors with school,
 * leave over nights, consents given and taken back, known and unknown history, both forms of demand.
 * Choices are drawn flat and made flesh by one pure step, so that counterexamples shrink well.
 */
export function problemJson(options: ProblemJsonOptions = {}): fc.Arbitrary<ProblemJson> {
  return fc
    .oneof(...(options.places ?? places).map((place) => choicesAt(place, options)))
    .map((choices) => build(choices, options));
}

function choicesAt(place: Place, { workersMax = 8, daysMax = 8 }: ProblemJsonOptions) {
  return fc.record({
    place: fc.constant(place),
    anchor: fc.constantFrom(...place.anchors),
    clock: fc.record({
      days: fc.integer({ min: 1, max: daysMax }),
      lead: fc.nat({ max: 7 }),
      withOffsets: fc.boolean(),
    }),
    employer: employer(place),
    workweek: fc.record({
      weekday: fc.constantFrom(...weekdays),
      time: fc.constantFrom("00:00", "00:00", "06:00"),
    }),
    roles: fc.integer({ min: 1, max: 3 }),
    workers: fc.array(workerChoice, { minLength: 1, maxLength: workersMax }),
    demand: demandChoices,
    told: toldChoices,
    school: sometimes(fc.record({ off: fc.nat({ max: 31 }), hours: fc.boolean() })),
    holidays: sometimes(fc.uniqueArray(fc.integer({ min: -3, max: 9 }), { maxLength: 2 })),
    disambiguation: fc.constantFrom(undefined, undefined, "earlier" as const, "later" as const),
    packs: packsAt(place),
    goals: sometimes(fc.dictionary(fc.constantFrom(...goalIds), fc.constantFrom(0, 50, 100, 300))),
    seed: sometimes(fc.nat({ max: 1000 })),
  });
}
/** Half of the time the place itself says what holds; else all its packs are named, or one alone. */
const packsAt = ({ packs: [base, ...others] }: Place): fc.Arbitrary<string[] | undefined> => {
  const named = [others, ...(others.length > 1 ? others.map((one) => [one]) : [])];
  const given = named.map((some) => [...(base === undefined ? [] : [base]), ...some]);
  return sometimes(fc.constantFrom(...given));
};

type Choices = ReturnType<typeof choicesAt> extends fc.Arbitrary<infer Value> ? Value : never;

function build(choices: Choices, { maxIterations }: ProblemJsonOptions): ProblemJson {
  const { place, goals, packs, disambiguation, seed } = choices;
  const clock = new Clock(place, choices.anchor, choices.clock);
  const roles = ["server", "cook", "lead"].slice(0, choices.roles);
  const demand = demandJson(choices.demand, clock, roles);
  const shifts = demand.shifts ?? [];
  const names = { roles, shifts: shifts.map(({ id }) => id) };
  const workers = choices.workers.map((choice, index) => workerJson(choice, index, clock, names));
  const school = schoolJson(choices.school, clock);
  const holidays = holidaysJson(choices.holidays, clock);
  return {
    format: "fairweek/problem@1",
    site: {
      id: "site",
      name: "Site",
      ...place.site,
      ...(school === undefined ? {} : { school }),
      ...(holidays === undefined ? {} : { holidays }),
    },
    employer: choices.employer,
    period: { from: clock.date(0), to: clock.date(clock.days - 1) },
    workweekStart: choices.workweek,
    roles: roles.map((id) => ({ id, name: `Role ${id}` })),
    workers,
    demand,
    ...toldJson(choices.told, clock, workers, shifts),
    ...(disambiguation === undefined ? {} : { disambiguation }),
    ...(packs === undefined ? {} : { packs: [...packs] }),
    ...(goals === undefined ? {} : { goals }),
    ...(seed === undefined && maxIterations === undefined
      ? {}
      : { limits: { seed: seed ?? 1, maxIterations: maxIterations ?? null } }),
  };
}

/** Holidays of a time that reaches three months around the period. */
function holidaysJson(offsets: readonly number[] | undefined, clock: Clock): SiteJson["holidays"] {
  if (offsets === undefined) return undefined;
  const dates = offsets.map((offset) => clock.date(offset));
  return { knownFrom: clock.date(-90), knownUntil: clock.date(90), dates };
}

/** School from a week before the period to a week behind it, but for one weekday that may be off. */
function schoolJson(
  choice: { readonly off: number; readonly hours: boolean } | undefined,
  clock: Clock,
): SiteJson["school"] {
  if (choice === undefined) return undefined;
  const offsets = Array.from({ length: clock.days + 14 }, (_, index) => index - 7);
  const schoolDays = offsets
    .filter((offset) => weekdayOf(parseDay(clock.date(offset)) as Day) <= 5)
    .map((offset) => clock.date(offset))
    .filter((_, index) => index !== choice.off);
  return {
    knownFrom: clock.date(-7),
    knownUntil: clock.date(clock.days + 6),
    schoolDays,
    ...(choice.hours ? { hours: { from: "08:00", to: "15:00" } } : {}),
  };
}
