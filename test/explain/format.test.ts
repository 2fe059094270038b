import { describe, expect, test } from "vitest";
import { formatDuration, formatFact } from "../../src/explain/format.ts";
import type { ToldFormat } from "../../src/explain/message.ts";
import type { Names } from "../../src/explain/names.ts";
import { present } from "../../src/kernel/assert.ts";
import type { Language } from "../../src/rules/explanation.ts";
import type { Fact } from "../../src/rules/finding.ts";
import { Calendar } from "../../src/time/calendar.ts";
import { parseDay } from "../../src/time/civil.ts";

const calendar = new Calendar("America/Los_Angeles");

const names: Names = {
  calendar,
  nearDay: present(parseDay("2026-12-07"), "a date"),
  role: (id) => (id === "server" ? "Server" : id),
  worker: (id) => (id === "w1" ? "Ana" : id),
  enactment: () => {
    throw new Error("no law in this test");
  },
};

const told = (as: ToldFormat, value: Fact, language: Language = "en"): string =>
  formatFact({ as, value }, language, names);

function at(local: string): number {
  const read = calendar.parse(local);
  if (!read.ok) throw new Error(local);
  return read.value;
}

describe("facts in words", () => {
  test.each([
    [0, "0 min"],
    [45, "45 min"],
    [60, "1 h"],
    [630, "10 h 30 min"],
    [-30, "-30 min"],
    [-90, "-1 h 30 min"],
  ])("%i minutes are told as %s", (minutes, text) => {
    expect(formatDuration(minutes)).toBe(text);
  });

  test("an instant is told as local day and time in both languages", () => {
    expect(told("dateTime", at("2026-12-08T17:00"))).toBe("Tuesday, December 8, 5:00 PM");
    expect(told("dateTime", at("2026-12-08T17:00"), "es")).toBe("martes 8 de diciembre, 17:00");
  });

  test("noon is 12:00 PM and the first minute of a day is 12:00 AM", () => {
    expect(told("time", at("2026-12-08T12:00"))).toBe("12:00 PM");
    expect(told("time", at("2026-12-08T00:00"))).toBe("12:00 AM");
    expect(told("time", at("2026-12-08T00:00"), "es")).toBe("0:00");
  });

  test("a wall-clock minute of a rule needs no date: 21:00 and 24:00", () => {
    expect(told("time", 1260)).toBe("9:00 PM");
    expect(told("time", 1440)).toBe("midnight");
    expect(told("time", 1440, "es")).toBe("medianoche");
  });

  test("1:30 that comes twice on 1 November 2026 is told with its offset", () => {
    expect(told("time", at("2026-11-01T01:30-07:00"))).toBe("1:30 AM (UTC-07:00)");
    expect(told("time", at("2026-11-01T01:30-08:00"))).toBe("1:30 AM (UTC-08:00)");
  });

  test("a date within 180 days of the period has no year, one further away has", () => {
    const born = present(parseDay("1990-04-02"), "a date");
    expect(told("date", present(parseDay("2027-01-04"), "a date"))).toBe("Monday, January 4");
    expect(told("date", born)).toBe("Monday, April 2, 1990");
    expect(told("date", born, "es")).toBe("lunes 2 de abril de 1990");
  });

  test("money of 123456 hundredths has a mark of the language and parted thousands", () => {
    expect(told("hundredths", 123456)).toBe("1\u00a0234.56");
    expect(told("hundredths", 123456, "es")).toBe("1\u00a0234,56");
    expect(told("hundredths", -5)).toBe("-0.05");
  });

  test("roles, workers, weekdays, yes and no, consents and sorts of data have words", () => {
    expect(told("role", "server")).toBe("Server");
    expect(told("role", "cook")).toBe("cook");
    expect(told("worker", "w1")).toBe("Ana");
    expect(told("weekday", 7, "es")).toBe("domingo");
    expect(told("text", true)).toBe("yes");
    expect(told("text", false, "es")).toBe("no");
    expect(told("consent", "shortRest")).toBe("a shorter rest");
    expect(told("fields", "roles")).toBe("roles");
    expect(told("fields", "roles,wishes,pay", "es")).toBe("puestos, deseos y sueldo");
  });

  test("a count that is no whole number is a bug of ours", () => {
    expect(() => told("count", 1.5)).toThrow("a whole number");
    expect(() => told("duration", "ten")).toThrow("a whole number");
  });
});
