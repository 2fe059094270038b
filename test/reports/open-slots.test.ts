import { describe, expect, test } from "vitest";
import { parseProblem, parseSchedule } from "../../src/index.ts";
import { type Report, asReader, reportWeek } from "../../src/index.ts";
import { jsonOf, juniper, proposed, sound, weekOf } from "./examples.ts";

/** What the report says where no slot is named. */
function saidOfNone(report: Report): string {
  const blocks = report.sections.find(({ id }) => id === "open")?.blocks ?? [];
  const list = blocks.find((one) => one.block === "statements");
  if (list?.block !== "statements") throw new Error("no list of open slots");
  return list.items.length === 0 ? list.empty : "";
}

/** The value of a figure of the coverage of the whole week. */
const missingOf = (report: Report): unknown =>
  report.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((one) => (one.block === "table" && one.id === "coverage-days" ? one.rows : []))
    .find(({ id }) => id === "coverage-total")
    ?.cells.find(({ id }) => id === "coverage-total-missing")?.value;

describe("a schedule that names no open slot", () => {
  test("is told as short where work asked for has nobody", () => {
    const report = weekOf(proposed);
    expect(missingOf(report)).not.toEqual({ as: "minutes", value: 0 });
    expect(saidOfNone(report)).toMatch(/names no open slot, yet some of the work asked for/);
    expect(saidOfNone(weekOf(proposed, { language: "es" }))).toMatch(/le falta gente/);
  });

  test("leaves nothing open where everybody asked for is there", () => {
    const problem = sound(parseProblem(jsonOf(juniper[0])));
    const schedule = sound(parseSchedule(jsonOf(juniper[1]), problem));
    const reader = sound(asReader(problem, "manager", null));
    const asked = { shifts: [], curves: [] };
    const quiet = { ...problem, demand: { ...problem.demand, ...asked } };
    const week = { ...schedule, open: [], assignments: [] };
    const report = sound(reportWeek(quiet, week, { reader, language: "en" }));
    expect(saidOfNone(report)).toBe("Nothing stays open.");
  });
});
