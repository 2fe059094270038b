import fc from "fast-check";
import type { EmployerJson } from "../../../src/intake/schema/employer.ts";
import type { SiteJson } from "../../../src/intake/schema/site.ts";

/** Where a problem can lie, the packs that fit there, and weeks in which its clocks or laws do something. */
export interface Place {
  readonly site: Pick<SiteJson, "zone" | "country" | "region" | "county" | "city">;
  readonly packs: readonly string[];
  readonly sectors: readonly string[];
  /** Dates that a period should often hold: clock changes, the ends of a summer, an ordinary week. */
  readonly anchors: readonly string[];
}

const american = [
  "2026-12-07",
  "2026-03-08",
  "2026-11-01",
  "2026-06-01",
  "2026-09-07",
  "2027-03-14",
];
const european = ["2026-12-07", "2026-03-29", "2026-10-25", "2026-07-06"];

export const places: readonly Place[] = [
  {
    site: {
      zone: "America/Los_Angeles",
      country: "US",
      region: "OR",
      county: "Multnomah",
      city: "Portland",
    },
    packs: ["fairweek-base", "us-federal", "us-or"],
    sectors: ["foodService", "retail", "hospitality"],
    anchors: american,
  },
  {
    site: { zone: "America/Los_Angeles", country: "US", region: "CA", city: "Fresno" },
    packs: ["fairweek-base", "us-federal", "us-ca"],
    sectors: ["retail", "warehouse"],
    anchors: american,
  },
  {
    site: {
      zone: "America/New_York",
      country: "US",
      region: "NY",
      county: "Kings",
      city: "New York",
    },
    packs: ["fairweek-base", "us-federal", "us-ny", "us-ny-nyc"],
    sectors: ["fastFood", "retail"],
    anchors: american,
  },
  {
    site: { zone: "America/Los_Angeles", country: "US", region: "CA", city: "San Francisco" },
    packs: ["fairweek-base", "us-federal", "us-ca", "us-ca-sf"],
    sectors: ["retail"],
    anchors: american,
  },
  {
    site: {
      zone: "America/Los_Angeles",
      country: "US",
      region: "CA",
      county: "Alameda",
      city: "Berkeley",
    },
    packs: ["fairweek-base", "us-federal", "us-ca", "us-ca-berkeley"],
    sectors: ["restaurant", "retail", "hotel"],
    anchors: american,
  },
  {
    site: { zone: "America/Los_Angeles", country: "US", region: "CA", city: "Emeryville" },
    packs: ["fairweek-base", "us-federal", "us-ca", "us-ca-emeryville"],
    sectors: ["fastFood", "retail"],
    anchors: american,
  },
  {
    site: {
      zone: "America/Los_Angeles",
      country: "US",
      region: "CA",
      county: "Los Angeles",
      city: "Los Angeles",
    },
    packs: ["fairweek-base", "us-federal", "us-ca", "us-ca-la-city"],
    sectors: ["retail"],
    anchors: american,
  },
  {
    site: {
      zone: "America/Los_Angeles",
      country: "US",
      region: "CA",
      county: "Los Angeles",
      city: "Unincorporated",
    },
    packs: ["fairweek-base", "us-federal", "us-ca", "us-ca-la-county"],
    sectors: ["retail"],
    anchors: american,
  },
  {
    site: { zone: "America/Chicago", country: "US", region: "IL", county: "Cook", city: "Chicago" },
    packs: ["fairweek-base", "us-federal", "us-il", "us-il-chicago"],
    sectors: ["restaurant", "retail", "hotel"],
    anchors: american,
  },
  {
    site: {
      zone: "America/Chicago",
      country: "US",
      region: "IL",
      county: "Cook",
      city: "Evanston",
    },
    packs: ["fairweek-base", "us-federal", "us-il", "us-il-evanston"],
    sectors: ["hospitality", "retail"],
    anchors: american,
  },
  {
    site: { zone: "America/New_York", country: "US", region: "MA", city: "Boston" },
    packs: ["fairweek-base", "us-federal", "us-ma"],
    sectors: ["restaurant", "retail", "factory"],
    anchors: american,
  },
  {
    site: { zone: "America/New_York", country: "US", region: "PA", city: "Philadelphia" },
    packs: ["fairweek-base", "us-federal", "us-pa-philadelphia"],
    sectors: ["foodService", "retail"],
    anchors: american,
  },
  {
    site: { zone: "America/New_York", country: "US", region: "NH", city: "Manchester" },
    packs: ["fairweek-base", "us-federal", "us-nh"],
    sectors: ["retail", "factory"],
    anchors: american,
  },
  {
    site: { zone: "America/New_York", country: "US", region: "VT", city: "Burlington" },
    packs: ["fairweek-base", "us-federal", "us-vt"],
    sectors: ["retail"],
    anchors: american,
  },
  {
    site: {
      zone: "America/Los_Angeles",
      country: "US",
      region: "WA",
      county: "King",
      city: "Seattle",
    },
    packs: ["fairweek-base", "us-federal", "us-wa", "us-wa-seattle"],
    sectors: ["foodService", "retail", "restaurant"],
    anchors: american,
  },
  {
    site: { zone: "Europe/Berlin", country: "DE", region: "BE", city: "Berlin" },
    packs: ["fairweek-base", "de"],
    sectors: ["healthCare", "hospitality", "retail", "bakery"],
    anchors: european,
  },
  {
    site: { zone: "Europe/Berlin", country: "DE", region: "BE", city: "Berlin" },
    packs: ["fairweek-base", "eu-wtd", "de"],
    sectors: ["healthCare", "restaurant"],
    anchors: european,
  },
  {
    site: { zone: "Europe/Dublin", country: "IE", city: "Dublin" },
    packs: ["fairweek-base", "eu-wtd"],
    sectors: ["callCentre", "retail"],
    anchors: european,
  },
  {
    site: { zone: "Europe/Paris", country: "FR", city: "Lyon" },
    packs: ["fairweek-base", "fr"],
    sectors: ["restaurant", "retail"],
    anchors: european,
  },
  {
    site: { zone: "Europe/Madrid", country: "ES", city: "Madrid" },
    packs: ["fairweek-base", "eu-wtd", "es"],
    sectors: ["hotel", "retail"],
    anchors: european,
  },
  {
    site: { zone: "Europe/Amsterdam", country: "NL", city: "Utrecht" },
    packs: ["fairweek-base", "nl"],
    sectors: ["healthCare", "warehouse"],
    anchors: european,
  },
  {
    site: { zone: "Europe/London", country: "GB", city: "Leeds" },
    packs: ["fairweek-base", "gb"],
    sectors: ["retail", "healthCare"],
    anchors: european,
  },
  {
    site: { zone: "America/Toronto", country: "CA", region: "ON", city: "Toronto" },
    packs: ["fairweek-base", "ca-on", "ca-federal"],
    sectors: ["retail", "banking"],
    anchors: american,
  },
  {
    site: { zone: "America/Toronto", country: "CA", region: "QC", city: "Laval" },
    packs: ["fairweek-base", "ca-qc", "ca-federal"],
    sectors: ["restaurant", "telecommunications"],
    anchors: american,
  },
  {
    site: { zone: "Australia/Sydney", country: "AU", region: "NSW", city: "Sydney" },
    packs: ["fairweek-base", "au"],
    sectors: ["retail", "fastFood"],
    anchors: ["2026-12-07", "2026-04-05", "2026-10-04"],
  },
  {
    site: { zone: "Australia/Lord_Howe", country: "AU", region: "NSW" },
    packs: ["fairweek-base", "au"],
    sectors: ["hospitality"],
    anchors: ["2026-12-07", "2026-04-05", "2026-10-04"],
  },
];

/** Present in half of the cases. */
export const sometimes = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

/** Present in one case of so many. */
export const oneIn = <Value>(
  cases: number,
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Value | undefined> =>
  fc.oneof(
    { weight: cases - 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: value },
  );

/** What the employer told of itself; often not everything. */
export const employer = (place: Place): fc.Arbitrary<EmployerJson> =>
  fc
    .record({
      sector: sometimes(fc.constantFrom(...place.sectors)),
      employeesWorldwide: sometimes(fc.constantFrom(8, 19, 20, 30, 499, 500, 600, 1200)),
      locationsWorldwide: sometimes(fc.constantFrom(1, 29, 30, 40)),
      employeesInJurisdiction: sometimes(fc.constantFrom(8, 20, 34)),
      facts: sometimes(fc.record({ fastFood: fc.boolean(), severalShifts: fc.boolean() })),
    })
    .map(given);

/** The fields that have a value: JSON has no `undefined`. */
export const given = <Fields extends object>(
  fields: Fields,
): { [Field in keyof Fields]: Exclude<Fields[Field], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Field in keyof Fields]: Exclude<Fields[Field], undefined>;
  };
