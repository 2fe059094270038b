import { describe, expect, test } from "vitest";
import { Calendar, isZone } from "../../src/time/calendar.ts";
import { addDays, dayOfDate, parseDay } from "../../src/time/civil.ts";
import { instant } from "../../src/time/interval.ts";
import { zones } from "./zones.ts";

const at = (zone: string, text: string) => {
  const read = new Calendar(zone).parse(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};

describe("the first and the last minute of a date", () => {
  test.each(zones)("in %s every date of 2026 starts where the one before it ends", (zone) => {
    const calendar = new Calendar(zone);
    for (let date = dayOfDate(2026, 1, 1); date < dayOfDate(2027, 1, 1); date = addDays(date, 1)) {
      const { start, end } = calendar.daySpan(date);
      expect(calendar.dayOf(start)).toBe(date);
      expect(calendar.dayOf(instant(end - 1))).toBe(date);
      expect(calendar.dayOf(end)).toBe(addDays(date, 1));
    }
  });

  test("30 December 2011 has no minute in Samoa: the 29th runs into the 31st", () => {
    const calendar = new Calendar("Pacific/Apia");
    const left = dayOfDate(2011, 12, 30);
    const { start, end } = calendar.daySpan(left);
    expect(end).toBe(start);
    expect(calendar.dayOf(start)).toBe(dayOfDate(2011, 12, 31));
    expect(calendar.dayOf(instant(start - 1))).toBe(dayOfDate(2011, 12, 29));
  });
});

describe("the minute of a clock change", () => {
  test("in New York 01:59 is followed by 03:00, five hours behind by four", () => {
    const calendar = new Calendar("America/New_York");
    const change = at("America/New_York", "2026-03-08T03:00");
    expect(calendar.minuteOfDay(change)).toBe(180);
    expect(calendar.offsetMinutes(change)).toBe(-240);
    expect(calendar.minuteOfDay(instant(change - 1))).toBe(119);
    expect(calendar.offsetMinutes(instant(change - 1))).toBe(-300);
  });

  test("an edge at 01:30 that comes twice is the first one unless the second is asked for", () => {
    const calendar = new Calendar("America/New_York");
    const date = dayOfDate(2026, 11, 1);
    expect(calendar.format(calendar.edge(date, 90))).toBe("2026-11-01T01:30-04:00");
    expect(calendar.format(calendar.edge(date, 90, "later"))).toBe("2026-11-01T01:30-05:00");
  });

  test("a time that is skipped is read an hour later or earlier on the clock, as asked", () => {
    const calendar = new Calendar("America/New_York");
    const read = (how: "earlier" | "later" | "reject") => {
      const found = calendar.parse("2026-03-08T02:30", how);
      return found.ok ? calendar.format(found.value) : found.problem;
    };
    expect(read("earlier")).toBe("2026-03-08T01:30-05:00");
    expect(read("later")).toBe("2026-03-08T03:30-04:00");
    expect(read("reject")).toBe("nonexistent");
  });
});

describe("texts that are no time, date or zone", () => {
  test.each(["x2026-12-07T09:00", "2026-12-07T09:00x", "2026-12-07T09:00:30", "2026-12-07"])(
    "%s is no local time",
    (text) => {
      expect(new Calendar("UTC").parse(text)).toEqual({ ok: false, problem: "malformed" });
    },
  );

  test.each(["-000001-01", "2026-12-07x", "x2026-12-07", "2026-02-30"])("%s is no date", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  // Asked twice: what is found is kept.
  test.each(["UTC", "Europe/Berlin"])("%s is a zone", (zone) => {
    expect([isZone(zone), isZone(zone)]).toEqual([true, true]);
  });

  test.each(["", "EST", "utc+1", "Mars/Olympus"])(
    '"%s" is none, and no calendar has it',
    (zone) => {
      expect([isZone(zone), isZone(zone)]).toEqual([false, false]);
      expect(() => new Calendar(zone)).toThrow("an IANA time zone");
    },
  );
});

test("numbers that are not whole are no instants and no days", () => {
  expect(() => instant(0.5)).toThrow("an instant is a whole number of minutes");
  expect(() => addDays(dayOfDate(2026, 1, 1), 0.5)).toThrow("a day is a whole number");
});
