import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJsonText } from "../../src/intake/json-text.ts";
import { parseProblem } from "../../src/intake/parse.ts";
import type { ProblemJson } from "../../src/intake/schema/problem.ts";
import { problemJson } from "../arbitraries/problem-json.ts";

describe("random problems", () => {
  test("500 of them are accepted, through JSON text", () => {
    fc.assert(
      fc.property(problemJson(), (json) => {
        const text = parseJsonText(JSON.stringify(json));
        const read = parseProblem(text.ok ? text.value : null);
        expect(read.ok ? [] : read.problem).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("hold everything the format knows, each in at least 2 of 100", () => {
    const sample = fc.sample(problemJson(), { numRuns: 400, seed: 5 });
    const texts = sample.map((json) => JSON.stringify(json));
    for (const mark of [
      '"pins":[',
      '"published":{',
      '"curves":[{',
      '"breaks":[{',
      '"onCall":true',
      '"birthDate"',
      '"school":{',
      '"hours":{',
      '"leave":[{',
      '"exceptions":[{',
      '"usualShifts":[{',
      '"completeFrom":null',
      '"completeFrom":"',
      '"burdens":{',
      '"guaranteedMinutesPerWeek"',
      '"revokedAt":"',
      '"shifts":["d',
      '"disambiguation"',
      '"packs"',
      '"goals"',
      '"now":null',
      '"kind":"noWorkBefore"',
      '"kind":"maxWeekMinutes"',
      '"kind":"noWeekdays"',
      '"kind":"notRoles"',
      '"kind":"shift"',
      '"kind":"work"',
      '"kind":"lateMinor"',
      '"region":"OR"',
      '"region":"CA"',
      '"city":"New York"',
      '"country":"DE"',
      '"to":"24:00"',
      "T23:45",
    ]) {
      const holding = texts.filter((text) => text.includes(mark)).length;
      expect(holding, mark).toBeGreaterThanOrEqual(mark === '"pins":[' ? 1 : 8);
    }
    const changing = sample.filter((json) => {
      const read = parseProblem(json);
      if (!read.ok) return false;
      const { site, period } = read.value;
      const { start, end } = period.interval;
      return site.calendar.offsetMinutes(start) !== site.calendar.offsetMinutes(end);
    });
    expect(changing.length).toBeGreaterThan(60);
  });

  test("shrink to a single worker, a single day and no demand", () => {
    const found = fc.check(
      fc.property(problemJson(), (_: ProblemJson): boolean => false),
      { seed: 11 },
    );
    const [smallest] = found.counterexample ?? [];
    expect(smallest?.workers).toHaveLength(1);
    expect(smallest?.period.from).toBe(smallest?.period.to);
    expect(smallest?.demand).toEqual({ shifts: [], curves: [], templates: [] });
  });
});

describe("the tutorial", () => {
  const path = fileURLToPath(new URL("../../scenarios/tutorial/problem.json", import.meta.url));

  test("is a week of six workers under the law of Oregon that is read without an issue", () => {
    const text = parseJsonText(readFileSync(path, "utf8"));
    const read = parseProblem(text.ok ? text.value : null);
    expect(read.ok ? [] : read.problem).toEqual([]);
    if (!read.ok) return;
    const { workers, period, site, employer } = read.value;
    expect(workers).toHaveLength(6);
    expect(period.last - period.first).toBe(6);
    expect(site.facts).toMatchObject({ country: "US", region: "OR", city: "Portland" });
    expect(employer).toMatchObject({ sector: "foodService", employeesWorldwide: 600 });
  });
});
