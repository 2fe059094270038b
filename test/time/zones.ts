import fc from "fast-check";
import { Temporal } from "temporal-polyfill";

/**
 * Zones whose clocks do something unlike the others': whole hours by day, half an hour, at midnight,
 * with a whole date left out, or never.
 */
export const zones = [
  "America/New_York",
  "America/Los_Angeles",
  "Europe/Paris",
  "Europe/Berlin",
  "Australia/Sydney",
  "Australia/Lord_Howe",
  "Africa/Cairo",
  "America/Havana",
  "Asia/Beirut",
  "America/Sao_Paulo",
  "Pacific/Apia",
  "Asia/Kolkata",
  "UTC",
] as const;

/** The clock changes of a zone from 2005 to 2029, by Temporal. */
export function clockChanges(zone: string): readonly Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`2005-01-01T00:00[${zone}]`);
  for (;;) {
    at = at.getTimeZoneTransition("next");
    if (at === null || at.year >= 2030) return changes;
    changes.push(at);
  }
}

/** Local times within two days of a clock change, more often within two hours, and any others. */
export function localNearChange(zone: string): fc.Arbitrary<Temporal.PlainDateTime> {
  const anywhere = fc
    .integer({ min: 0, max: 25 * 365 * 1440 })
    .map((minutes) => new Temporal.PlainDateTime(2005, 1, 1).add({ minutes }));
  const changes = clockChanges(zone);
  if (changes.length === 0) return anywhere;
  const near = fc
    .tuple(
      fc.constantFrom(...changes),
      fc.oneof(fc.integer({ min: -125, max: 125 }), fc.integer({ min: -2880, max: 2880 })),
    )
    .map(([change, minutes]) => change.toPlainDateTime().add({ minutes }));
  return fc.oneof({ weight: 4, arbitrary: near }, { weight: 1, arbitrary: anywhere });
}
