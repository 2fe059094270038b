import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { linesOf } from "./case-line.ts";
import { casesOf, paramsOf } from "./cases-of.ts";

describe.each(rules)("$kind.id", (rule) => {
  const judged = () =>
    casesOf(rule.kind.id).map((given) => {
      const { line } = linesOf(given);
      const told = (line.published?.assignments ?? []).map(({ shift }) => shift);
      const shifts = [...line.worker.history.shifts, ...line.shifts, ...told];
      const known: string[] = shifts.map(({ id }) => id);
      for (const { shift } of line.changes ?? []) known.push(shift);
      return { name: given.name, known, findings: rule.check(paramsOf(rule, given), line) };
    });

  test("every finding of an example names shifts that are there, each once", () => {
    for (const { name, known, findings } of judged()) {
      for (const { shifts } of findings) {
        expect(known, name).toEqual(expect.arrayContaining([...shifts]));
        expect(new Set(shifts).size, name).toBe(shifts.length);
      }
    }
  });

  test("every finding of an example has facts that its sentences know", () => {
    const told = Object.keys(rule.explanation.facts);
    for (const { name, findings } of judged()) {
      for (const { facts } of findings) {
        expect(Object.keys(facts).length, name).toBeGreaterThan(0);
        expect(told, name).toEqual(expect.arrayContaining(Object.keys(facts)));
        expect(Object.values(facts), name).not.toContain(undefined);
      }
    }
  });

  test("every finding of an example is about a time, and names what is missing or nothing", () => {
    for (const { name, findings } of judged()) {
      for (const { interval, outcome, missing } of findings) {
        expect(interval.start, name).toBeLessThanOrEqual(interval.end);
        expect(["violation", "premium", "notAssessable"], name).toContain(outcome);
        expect(Boolean(missing), name).toBe(outcome === "notAssessable");
      }
    }
  });
});
