import type { Explanation } from "../../src/rules/explanation.ts";
import type { Fact, Finding } from "../../src/rules/finding.ts";
import { addDays, formatDay, parseDay } from "../../src/time/civil.ts";
import { instant } from "../../src/time/interval.ts";
import { type Case, caseSchema } from "./case-file.ts";

/** The same case in a zone without clock changes, with every date so many weeks later. */
export function laterByWeeks(given: Case, weeks: number): Case {
  const moved = JSON.stringify({ ...given, zone: "UTC" }).replace(/\d{4}-\d{2}-\d{2}/g, (text) => {
    const date = parseDay(text);
    return date === null ? text : formatDay(addDays(date, 7 * weeks));
  });
  return caseSchema.parse(JSON.parse(moved));
}

/** The finding that should come of it: instants and dates move, amounts stay. */
export function movedBy(found: Finding, { facts }: Explanation, weeks: number): Finding {
  const minutes = weeks * 7 * 1440;
  const move = ([name, value]: [string, Fact]): [string, Fact] => {
    const as = facts[name]?.as;
    if (typeof value !== "number") return [name, value];
    if (as === "date") return [name, value + weeks * 7];
    // A time is a minute of the day or an instant: instants of our age are far larger.
    if (as === "dateTime" || (as === "time" && value > 1440)) return [name, value + minutes];
    return [name, value];
  };
  return {
    ...found,
    interval: {
      start: instant(found.interval.start + minutes),
      end: instant(found.interval.end + minutes),
    },
    facts: Object.fromEntries(Object.entries(found.facts).map(move)),
  };
}
