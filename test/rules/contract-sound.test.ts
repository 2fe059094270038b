import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { present } from "../../src/kernel/assert.ts";
import { checks } from "../../src/rules/checks.ts";
import { compilers } from "../../src/rules/compilers.ts";
import { explainers } from "../../src/rules/explainers.ts";
import {
  type Explanation,
  type Sentences,
  type Viewer,
  languages,
  viewers,
} from "../../src/rules/explanation.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { rules } from "../../src/rules/index.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import { linesOf } from "./case-line.ts";
import { casesOf, paramsOf } from "./cases-of.ts";
import { sceneArbitrary } from "./scene-plan.ts";
import { staged } from "./scene.ts";
import { variedParams } from "./vary.ts";

/** Who hears each voice: the fact must be readable for all of them. */
const voices: readonly { voice: keyof Sentences; heardBy: readonly Viewer[] }[] = [
  { voice: "self", heardBy: ["self"] },
  { voice: "staff", heardBy: ["hr"] },
  { voice: "outsider", heardBy: viewers },
];

function expectSound(found: Finding, explanation: Explanation, line: WorkerLine): void {
  const known = new Set([
    ...[...line.worker.history.shifts, ...line.shifts].map(({ id }) => id),
    ...(line.published?.assignments ?? []).map(({ shift }) => shift.id),
    ...(line.changes ?? []).map(({ shift }) => shift),
  ]);
  for (const shift of found.shifts) expect(known).toContain(shift);
  expect(Number.isSafeInteger(found.interval.start)).toBe(true);
  expect(Number.isSafeInteger(found.interval.end)).toBe(true);
  expect(found.interval.start).toBeLessThanOrEqual(found.interval.end);
  expect(found.outcome === "notAssessable").toBe(found.missing !== undefined);
  for (const [name, value] of Object.entries(found.facts)) {
    expect(explanation.facts, `a fact that nobody may read: ${name}`).toHaveProperty(name);
    if (typeof value === "number") expect(Number.isSafeInteger(value), name).toBe(true);
  }
  if (found.outcome === "premium") expect(found.premium).toBeDefined();
  const { payMilliminutes = 0, cents = 0 } = found.premium ?? {};
  for (const owed of [payMilliminutes, cents]) expect(owed).toBeGreaterThanOrEqual(0);
  for (const language of languages) {
    const said = explanation.sentences[language][found.outcome];
    expect(said, `a ${found.outcome} without words in ${language}`).toBeDefined();
    for (const { voice } of voices) {
      for (const name of factsIn(said?.[voice] ?? "")) {
        if (name !== "worker") expect(found.facts, `${voice}, ${language}`).toHaveProperty(name);
      }
    }
  }
}

const factsIn = (template: string): readonly string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);

describe.each(rules)("$kind.id", ({ kind, check, compiler, explanation, ...rest }) => {
  const rule = { kind, check, compiler, explanation, ...rest };
  const cases = casesOf(kind.id);

  test("stands in every list under its own id, with a proved example", () => {
    expect(checks.get(kind.id)).toBe(check);
    expect(compilers.get(kind.id)).toBe(compiler);
    expect(explainers.get(kind.id)).toBe(explanation);
    expect(kind.question.endsWith("?")).toBe(true);
    for (const given of cases) paramsOf(rule, given);
  });

  describe("6. words", () => {
    const templates = languages.flatMap((language) =>
      Object.entries(explanation.sentences[language]).flatMap(([outcome, sentences]) =>
        voices.map(({ voice, heardBy }) => ({
          name: `${language}, ${outcome}, ${voice}`,
          text: sentences[voice],
          heardBy,
        })),
      ),
    );

    test.each(templates)(
      "$name: only facts that its hearers may read, and no digits",
      (template) => {
        expect(template.text).not.toMatch(/\d/);
        expect(template.text.trim()).not.toBe("");
        for (const name of factsIn(template.text).filter((fact) => fact !== "worker")) {
          const readers = present(explanation.facts[name], `the fact ${name}`).to;
          for (const viewer of template.heardBy) expect(readers, name).toContain(viewer);
        }
      },
    );

    test("both languages speak of the same outcomes", () => {
      const { en, es } = explanation.sentences;
      expect(Object.keys(es).toSorted()).toEqual(Object.keys(en).toSorted());
    });

    test("every outcome of the examples has words, and every fact of them a reader", () => {
      for (const given of cases) {
        const { line } = linesOf(given);
        for (const found of check(paramsOf(rule, given), line))
          expectSound(found, explanation, line);
      }
    });
  });

  test("8. nothing makes it throw, amounts are whole, and a roster without shifts is silent", () => {
    fc.assert(
      fc.property(
        fc.record({ scene: sceneArbitrary(cases), seed: fc.nat() }),
        ({ scene, seed }) => {
          const params = variedParams(rule, seed);
          const { line, everything } = staged(scene, cases);
          const wild = { ...line, shifts: everything };
          for (const found of check(params, wild)) expectSound(found, explanation, wild);
          const empty = { ...line, shifts: [], changes: [], published: null };
          expect(check(params, empty)).toEqual([]);
        },
      ),
      { numRuns: 200, seed: 20_261_209 },
    );
  });
});
