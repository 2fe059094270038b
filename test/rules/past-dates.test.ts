import { describe, expect, test } from "vitest";
import { formatDay } from "../../src/time/civil.ts";
import { rules } from "../../src/rules/index.ts";
import type { Case } from "./case-file.ts";
import { linesOf } from "./case-line.ts";
import { casesOf, paramsOf } from "./cases-of.ts";
import { compiledVerdict, isChoice } from "./compiled.ts";

/**
 * What the planner does not do over the edge of the period though it is lawful: it leaves no date free
 * within a row of night shifts that began before, counts no free day of a week that has begun, and
 * keeps time free for a short rest of the past that can hardly be made up for any more.
 */
const stricterOnEdges: ReadonlySet<string> = new Set([
  "night-work",
  "sunday-holiday-work",
  "shortened-rest",
]);

/** A yes may name a shift by its own id, which the planner does not know yet. */
const isStricter = ({ compiled, worker }: Case, kind: string): boolean =>
  compiled === "forbids" ||
  stricterOnEdges.has(kind) ||
  worker.consents.some(({ shifts }) => shifts !== null);

/** The same work, of which the shifts before a date are past when the rest is planned. */
function pastBefore(given: Case): readonly Case[] {
  const dateOf = ({ start }: Case["shifts"][number]): string => start.slice(0, 10);
  const dates = [...new Set(given.shifts.map(dateOf))].toSorted();
  const { line } = linesOf(given);
  const known = given.history ?? { completeFrom: "2020-01-01T00:00", shifts: [] };
  return dates.slice(1).map((from) => {
    const past = given.shifts.filter((shift) => dateOf(shift) < from);
    return {
      ...given,
      name: `${given.name}; what lies before ${from} is past`,
      period: { from, to: formatDay(line.period.last) },
      history: { ...known, shifts: [...known.shifts, ...past] },
      shifts: given.shifts.filter((shift) => !past.includes(shift)),
    };
  });
}

describe.each(rules.filter(({ compiler }) => compiler.breaks === undefined))("$kind.id", (rule) => {
  const cases = casesOf(rule.kind.id).filter(
    ({ changes, published, history }) =>
      changes.length === 0 && published === undefined && history !== null,
  );

  test("what is past by the time that the rest is planned counts for both forms alike", () => {
    const split = cases.flatMap(pastBefore);
    // The planner plans no standing by, but there may have been some.
    for (const given of split.filter(({ shifts }) => !shifts.some(({ onCall }) => onCall))) {
      const params = paramsOf(rule, given);
      const { line, told } = linesOf(given);
      if (!isChoice(told, told.options)) continue;
      const broken = rule.check(params, line).some(({ outcome }) => outcome === "violation");
      const { lawful } = compiledVerdict(rule, params, told, told.options);
      if (broken) expect(lawful, given.name).toBe(false);
      else if (!isStricter(given, rule.kind.id)) expect(lawful, given.name).toBe(true);
    }
  });
});
