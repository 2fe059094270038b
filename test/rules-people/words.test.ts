import { describe, expect, test } from "vitest";
import { rule as accommodation } from "../../src/rules/accommodation/index.ts";
import { rule as notice } from "../../src/rules/advance-notice/index.ts";
import { rule as availability } from "../../src/rules/availability/index.ts";
import { rule as contract } from "../../src/rules/contract-maximum/index.ts";
import { languages } from "../../src/rules/explanation.ts";
import { rule as minors } from "../../src/rules/minor-hours/index.ts";
import { rule as onePlace } from "../../src/rules/one-place-at-a-time/index.ts";
import { rule as leave } from "../../src/rules/protected-leave/index.ts";
import { rule as role } from "../../src/rules/role-qualification/index.ts";
import type { Rule } from "../../src/rules/rule.ts";

const rules = [accommodation, notice, availability, contract, minors, onePlace, leave, role];

const sentencesOf = ({ explanation }: Rule, language: (typeof languages)[number]) =>
  Object.values(explanation.sentences[language]);

describe.each([leave, accommodation])("$kind.id is nobody else's business", (rule) => {
  const readers = ["coworker", "manager", "auditor", "workerRep"] as const;

  test("others read of it the times of the shift and nothing more", () => {
    const read = Object.entries(rule.explanation.facts)
      .filter(([, { to }]) => readers.some((viewer) => to.includes(viewer)))
      .map(([name]) => name);
    expect(read.sort()).toEqual(["shiftEnd", "shiftStart"]);
  });

  test("to others it is said like any other time at which the worker is not available", () => {
    for (const language of languages) {
      for (const { staff, outsider } of sentencesOf(rule, language)) {
        for (const text of [staff, outsider]) {
          expect(text).toMatch(/available|disponible/);
          expect(text).not.toMatch(
            /leave|agree|limit|accommod|permiso|acord|límite|baja|medic|médic/i,
          );
        }
      }
    }
  });
});

test("what coworkers hear names the worker and no other fact", () => {
  for (const rule of rules) {
    for (const language of languages) {
      for (const { outsider } of sentencesOf(rule, language)) {
        expect(outsider.match(/\{\w+\}/g), rule.kind.id).toEqual(["{worker}"]);
      }
    }
  }
});

/** Groups of vowels, a silent final e aside: close enough for short everyday words. */
const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/e$/, "")
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

/** Flesch-Kincaid grade (Kincaid and others, 1975); a fact is read as one word of two syllables. */
function grade(text: string): number {
  const read = text.replace(/\{\w+\}/g, "Monday");
  const sentences = read.split(/[.?!:](?:\s|$)/).filter((part) => part.trim() !== "").length;
  const words = read.match(/[A-Za-z']+/g) ?? [];
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59;
}

describe.each(rules)("$kind.id can be read at school", (rule) => {
  test("English stays at grade 8 or below", () => {
    for (const { self, staff, outsider } of sentencesOf(rule, "en")) {
      for (const text of [self, staff, outsider]) expect(grade(text), text).toBeLessThanOrEqual(8);
    }
  });

  test("Spanish keeps its sentences to 25 words", () => {
    for (const { self, staff, outsider } of sentencesOf(rule, "es")) {
      for (const sentence of [self, staff, outsider].flatMap((text) =>
        text.split(/[.:](?:\s|$)/),
      )) {
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
      }
    }
  });
});
