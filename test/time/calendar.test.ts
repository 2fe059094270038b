import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { Calendar, isZone } from "../../src/time/calendar.ts";
import { dayOfDate, formatDay, weekdayOf } from "../../src/time/civil.ts";
import { instant } from "../../src/time/interval.ts";
import { clockChanges, localNearChange, zones } from "./zones.ts";

const calendars = new Map(zones.map((zone) => [zone, new Calendar(zone)]));
const calendarOf = (zone: (typeof zones)[number]): Calendar => calendars.get(zone) as Calendar;

const minutesOf = (zoned: Temporal.ZonedDateTime): number => zoned.epochMilliseconds / 60_000;

/** What Temporal says of a local time: its instant, or how it fails to be one. */
function oracle(
  zone: string,
  local: Temporal.PlainDateTime,
  disambiguation: "earlier" | "later" | "reject",
): number | "nonexistent" | "ambiguous" {
  const read = (choice: "earlier" | "later") =>
    local.toZonedDateTime(zone, { disambiguation: choice });
  const [earlier, later] = [read("earlier"), read("later")];
  if (disambiguation === "earlier") return minutesOf(earlier);
  if (disambiguation === "later") return minutesOf(later);
  if (minutesOf(earlier) === minutesOf(later)) return minutesOf(earlier);
  return earlier.toPlainDateTime().equals(local) ? "ambiguous" : "nonexistent";
}

describe("local times", () => {
  test.each(zones)(
    "in %s are the instants that Temporal says, near clock changes and far",
    (zone) => {
      const calendar = calendarOf(zone);
      const choice = fc.constantFrom("earlier" as const, "later" as const, "reject" as const);
      fc.assert(
        fc.property(localNearChange(zone), choice, (local, disambiguation) => {
          const date = dayOfDate(local.year, local.month, local.day);
          const read = calendar.at(date, local.hour * 60 + local.minute, disambiguation);
          const told = oracle(zone, local, disambiguation);
          expect(read.ok ? read.value : read.problem).toBe(told);
          const text = local.toString({ smallestUnit: "minute" });
          const parsed = calendar.parse(text, disambiguation);
          expect(parsed.ok ? parsed.value : parsed.problem).toBe(told);
        }),
        { numRuns: 600 },
      );
    },
  );

  test.each(zones)("in %s: an instant is shown as Temporal shows it, and reads back", (zone) => {
    const calendar = calendarOf(zone);
    fc.assert(
      fc.property(localNearChange(zone), fc.integer({ min: -90, max: 90 }), (local, shift) => {
        const at = instant(minutesOf(local.toZonedDateTime(zone)) + shift);
        const shown = Temporal.Instant.fromEpochMilliseconds(at * 60_000).toZonedDateTimeISO(zone);
        expect(formatDay(calendar.dayOf(at))).toBe(shown.toPlainDate().toString());
        expect(calendar.minuteOfDay(at)).toBe(shown.hour * 60 + shown.minute);
        expect(calendar.offsetMinutes(at)).toBe(shown.offsetNanoseconds / 60e9);
        const text = calendar.format(at);
        expect(text).toBe(
          shown.toString({ smallestUnit: "minute", timeZoneName: "never", offset: "auto" }),
        );
        expect(calendar.parse(text)).toEqual({ ok: true, value: at });
      }),
      { numRuns: 600 },
    );
  });

  test("may run past 24:00 into the next date", () => {
    const calendar = calendarOf("Europe/Berlin");
    const date = dayOfDate(2026, 3, 28);
    expect(calendar.at(date, 1440 + 240)).toEqual(calendar.at(dayOfDate(2026, 3, 29), 240));
    expect(calendar.at(date, 1440 + 150)).toEqual({ ok: false, problem: "nonexistent" });
  });

  test.each([
    "2026-12-07",
    "2026-12-07T9:00",
    "2026-12-07T09:60",
    "2026-12-07T24:01",
    "2026-12-07T25:00",
    "2026-02-29T10:00",
    "2026-13-01T10:00",
    "2026-12-07T09:00:30",
    "2026-12-07T09:00+1:00",
    "",
    "2026-12-07 09:00",
    "2026-12-07T09:00Zulu",
    "2026-12-07T09:00+19:00",
    "2026-12-07T09:00+01:60",
  ])("%j is malformed", (text) => {
    expect(calendarOf("UTC").parse(text)).toEqual({ ok: false, problem: "malformed" });
  });

  test("with zero seconds, Z or any offset are read; 24:00 is the next midnight", () => {
    const calendar = calendarOf("America/New_York");
    const noon = calendar.parse("2026-12-07T12:00");
    for (const same of [
      "2026-12-07T12:00:00",
      "2026-12-07T12:00:00.000",
      "2026-12-07T17:00Z",
      "2026-12-07T12:00-05:00",
      "2026-12-07T22:30+05:30",
    ])
      expect(calendar.parse(same)).toEqual(noon);
    expect(calendar.parse("2026-12-07T24:00")).toEqual(calendar.parse("2026-12-08T00:00"));
  });
});

describe("dates", () => {
  test.each(zones)("in %s begin and end where Temporal says", (zone) => {
    const calendar = calendarOf(zone);
    fc.assert(
      fc.property(localNearChange(zone), (local) => {
        const date = local.toPlainDate();
        // Temporal moves a date that a zone left out on to the next; ours is empty and begins there too.
        const start = minutesOf(date.toZonedDateTime(zone));
        const day = dayOfDate(date.year, date.month, date.day);
        expect(calendar.dayStart(day)).toBe(start);
        const span = calendar.daySpan(day);
        expect(span.start).toBe(start);
        expect(span.end).toBe(minutesOf(date.add({ days: 1 }).toZonedDateTime(zone)));
        expect(weekdayOf(day)).toBe(date.dayOfWeek);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ["America/New_York", "2026-03-08", 1380],
    ["America/New_York", "2026-11-01", 1500],
    ["Australia/Lord_Howe", "2026-04-05", 1470],
    ["Australia/Lord_Howe", "2026-10-04", 1410],
    ["Asia/Beirut", "2026-03-29", 1380],
    ["America/Sao_Paulo", "2018-11-04", 1380],
    ["America/Havana", "2026-11-01", 1500],
    ["Pacific/Apia", "2011-12-30", 0],
    ["UTC", "2026-03-29", 1440],
  ] as const)("in %s, %s has %i minutes", (zone, date, minutes) => {
    const [year, month, dayOfMonth] = date.split("-").map(Number) as [number, number, number];
    const span = calendarOf(zone).daySpan(dayOfDate(year, month, dayOfMonth));
    expect(span.end - span.start).toBe(minutes);
  });

  test("every zone of the table but two has clock changes to test with", () => {
    const never = zones.filter((zone) => clockChanges(zone).length === 0);
    expect(never).toEqual(["Asia/Kolkata", "UTC"]);
  });
});

describe("edges of windows", () => {
  test.each(zones)(
    "in %s: skipped times are the moment after the gap, repeated ones as asked",
    (zone) => {
      const calendar = calendarOf(zone);
      const choice = fc.constantFrom("earlier" as const, "later" as const);
      fc.assert(
        fc.property(localNearChange(zone), choice, (local, repeated) => {
          const date = dayOfDate(local.year, local.month, local.day);
          const edge = calendar.edge(date, local.hour * 60 + local.minute, repeated);
          const told = oracle(zone, local, "reject");
          if (typeof told === "number") expect(edge).toBe(told);
          else if (told === "ambiguous") expect(edge).toBe(oracle(zone, local, repeated));
          else {
            const before = local.toZonedDateTime(zone, { disambiguation: "earlier" });
            const change = before.getTimeZoneTransition("next") as Temporal.ZonedDateTime;
            expect(edge).toBe(minutesOf(change));
          }
        }),
        { numRuns: 400 },
      );
    },
  );

  test.each(zones)("in %s never run backwards over a day", (zone) => {
    const calendar = calendarOf(zone);
    fc.assert(
      fc.property(
        localNearChange(zone),
        fc.tuple(fc.integer({ min: 0, max: 2880 }), fc.integer({ min: 0, max: 2880 })),
        fc.constantFrom("earlier" as const, "later" as const),
        (local, minutes, repeated) => {
          const date = dayOfDate(local.year, local.month, local.day);
          const [low, high] = [Math.min(...minutes), Math.max(...minutes)];
          const earlier = calendar.edge(date, low, repeated);
          expect(earlier).toBeLessThanOrEqual(calendar.edge(date, high, repeated));
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("zones", () => {
  test.each(["America/New_York", "UTC", "Etc/GMT+5"])("%s is one", (zone) => {
    expect(isZone(zone)).toBe(true);
  });
  test.each(["Mars/Phobos", "EST", "", "America", "+05:00", "local", "__proto__/x"])(
    "%j is none",
    (zone) => {
      expect(isZone(zone)).toBe(false);
    },
  );
});
