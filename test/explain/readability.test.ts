import { describe, expect, test } from "vitest";
import { goalSamples, messageSamples, ruleSamples } from "./messages.ts";
import {
  countEnglish,
  countSpanish,
  englishSyllables,
  fernandezHuerta,
  fleschKincaidGrade,
  inflesz,
  spanishSyllables,
} from "./readability.ts";

describe("the measures of readability", () => {
  test.each([
    ["rest", 1],
    ["before", 2],
    ["needed", 2],
    ["asked", 1],
    ["available", 4],
    ["people", 2],
    ["qualified", 3],
    ["Tuesday", 2],
    ["creature", 2],
    ["reptilian", 4],
    ["program", 2],
    ["changes", 2],
  ])("%s has %i syllables in English", (word, syllables) => {
    expect(englishSyllables(word)).toBe(syllables);
  });

  test.each([
    ["turno", 2],
    ["días", 2],
    ["puedes", 2],
    ["que", 1],
    ["descanso", 3],
    ["aún", 2],
    ["miércoles", 3],
    ["y", 1],
    ["muy", 1],
    ["demasiadas", 4],
    ["seguir", 2],
  ])("%s has %i syllables in Spanish", (word, syllables) => {
    expect(spanishSyllables(word)).toBe(syllables);
  });

  test("the cat on the mat has 6 words of 1 syllable and the grade -1.45", () => {
    const counts = countEnglish("The cat sat on the mat.");
    expect(counts).toEqual({ words: 6, sentences: 1, syllables: 6 });
    expect(fleschKincaidGrade(counts)).toBeCloseTo(-1.45, 2);
  });

  test("a learned sentence of 13 words is above grade 8", () => {
    const text =
      "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";
    expect(countEnglish(text).words).toBe(13);
    expect(fleschKincaidGrade(countEnglish(text))).toBeGreaterThan(11);
  });

  test("a learned Spanish sentence is below 55 on both scales, a plain one is above", () => {
    const hard = countSpanish(
      "La disponibilidad contractualmente establecida imposibilita reorganizaciones.",
    );
    const plain = countSpanish("No tienes turnos en este plan.");
    expect(inflesz(hard)).toBeLessThan(55);
    expect(fernandezHuerta(hard)).toBeLessThan(55);
    expect(inflesz(plain)).toBeGreaterThan(55);
    expect(fernandezHuerta(plain)).toBeGreaterThan(55);
  });

  test("times and numbers do not end a sentence", () => {
    expect(countEnglish("From 5:00 PM you are owed 12.50 extra. Ask.").sentences).toBe(2);
  });
});

describe("what the program says", () => {
  const own = [...messageSamples, ...goalSamples];

  test("there are samples for every viewer and both languages", () => {
    expect(own.length).toBeGreaterThan(200);
    expect(new Set(own.map(({ said }) => said.viewer))).toEqual(
      new Set(["self", "hr", "coworker"]),
    );
  });

  test("every English sentence reads at grade 8 or below", () => {
    const hard = own
      .filter(({ language }) => language === "en")
      .map(({ name, said }) => ({
        name,
        text: said.text,
        grade: fleschKincaidGrade(countEnglish(said.text)),
      }))
      .filter(({ grade }) => grade > 8);
    expect(hard).toEqual([]);
  });

  test("every Spanish sentence reads at 55 or above on INFLESZ", () => {
    const hard = own
      .filter(({ language }) => language === "es")
      .map(({ name, said }) => ({ name, text: said.text, ease: inflesz(countSpanish(said.text)) }))
      .filter(({ ease }) => ease < 55);
    expect(hard).toEqual([]);
  });

  test("the sentences of all rules together read at grade 8 or below, and at 55 or above", () => {
    const texts = (language: string): string =>
      ruleSamples
        .filter((sample) => sample.language === language)
        .map(({ said }) => said.text)
        .join(" ");
    expect(fleschKincaidGrade(countEnglish(texts("en")))).toBeLessThanOrEqual(8);
    expect(inflesz(countSpanish(texts("es")))).toBeGreaterThanOrEqual(55);
  });

  test("no template holds a digit, and both languages hold the same facts", () => {
    const byName = new Map<string, Set<string>>();
    for (const { template, name } of [...own, ...ruleSamples]) {
      expect(template).not.toMatch(/\d/);
      const facts = (template.match(/\{\w+\}/g) ?? []).filter((one) => one !== "{worker}");
      const key = name.replace(/ in (en|es)$/, "");
      byName.set(key, (byName.get(key) ?? new Set()).add([...new Set(facts)].toSorted().join()));
    }
    const differing = [...byName].filter(([, forms]) => forms.size > 1).map(([name]) => name);
    expect(differing).toEqual([]);
  });
});
