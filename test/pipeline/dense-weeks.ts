import fc from "fast-check";
import { addDays, formatDay, parseDay } from "../../src/time/civil.ts";
import { readScenario, scenariosIn } from "../scenarios/read.ts";

interface Place {
  readonly zone: string;
  readonly country: string;
  readonly region?: string;
  readonly county?: string;
  readonly city?: string;
}

/** Places under each built-in pack, a half-hour zone and a southern one. */
const places: readonly Place[] = [
  {
    zone: "America/Los_Angeles",
    country: "US",
    region: "OR",
    county: "Multnomah",
    city: "Portland",
  },
  {
    zone: "America/Los_Angeles",
    country: "US",
    region: "CA",
    county: "Sacramento",
    city: "Sacramento",
  },
  { zone: "America/New_York", country: "US", region: "NY", county: "Kings", city: "New York City" },
  { zone: "America/Chicago", country: "US", region: "TX", county: "Travis", city: "Austin" },
  { zone: "Europe/Berlin", country: "DE", region: "BE", city: "Berlin" },
  { zone: "Australia/Lord_Howe", country: "AU", region: "NSW", city: "Lord Howe Island" },
];

/** Days from 2026-12-07 to Mondays of plain weeks and of weeks with a clock change, north and south. */
const moves = [0, -7, -42, -49, 91, 98, 105, 112, -70] as const;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Whole weeks of the invented workplaces, under another place's law, in another week, with a part of
 * the staff: dense schedules, where limits bind all the time.
 */
export const denseWeek: fc.Arbitrary<Json> = fc
  .record({
    workplace: fc.constantFrom(...scenariosIn("bench")),
    place: fc.constantFrom(...places),
    move: fc.constantFrom(...moves),
    staff: fc.array(fc.boolean(), { minLength: 58, maxLength: 58 }),
    seed: fc.nat(1000),
  })
  .map(({ workplace, place, move, staff, seed }) => {
    const problem = readScenario<Record<string, Json>>(`bench/${workplace}/problem.json`);
    const workers = (problem["workers"] as readonly Json[]).filter((_, index) => staff[index]);
    const site = { ...(problem["site"] as Record<string, Json>) };
    for (const field of ["region", "county", "city"]) delete site[field];
    const moved = moveDates({ ...problem, workers, site: { ...site, ...place } }, move);
    return { ...(moved as object), disambiguation: "earlier", limits: { seed } } as Json;
  });

/** The same document some days later: every ISO date, alone or in a local time, is moved. */
function moveDates(json: Json, days: number): Json {
  if (typeof json === "string") return moveText(json, days);
  if (Array.isArray(json)) return json.map((one: Json) => moveDates(one, days));
  if (json === null || typeof json !== "object") return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, held]: [string, Json]) => [key, moveDates(held, days)]),
  );
}

function moveText(text: string, days: number): string {
  const date = /^\d{4}-\d{2}-\d{2}(?=T|$)/.test(text) ? parseDay(text.slice(0, 10)) : null;
  return date === null ? text : formatDay(addDays(date, days)) + text.slice(10);
}
