/**
 * How hard a text is to read. English: Flesch-Kincaid grade (Kincaid et al. 1975). Spanish: INFLESZ
 * (Barrio-Cantalejo 2008, the scale of Szigriszt-Pazos) and Fernandez-Huerta (1959). Numbers, "h"
 * and "min" count as words of one syllable.
 */
export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

export function countEnglish(text: string): Counts {
  return count(text, englishSyllables);
}

export function countSpanish(text: string): Counts {
  return count(text, spanishSyllables);
}

export const fleschKincaidGrade = ({ words, sentences, syllables }: Counts): number =>
  (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;

/** 40 to 55 "a little hard", 55 to 65 "normal", 65 to 80 "quite easy". */
export const inflesz = ({ words, sentences, syllables }: Counts): number =>
  206.835 - (62.3 * syllables) / words - words / sentences;

export const fernandezHuerta = ({ words, sentences, syllables }: Counts): number =>
  206.84 - (60 * syllables) / words - (1.02 * words) / sentences;

function count(text: string, syllablesOf: (word: string) => number): Counts {
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((part) => /[\p{L}\d]/u.test(part));
  const words = text.match(/\d+(?:[:.,]\d+)*|\p{L}+(?:'\p{L}+)?/gu) ?? [];
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + (/\d/.test(word) ? 1 : syllablesOf(word)), 0),
  };
}

/** Vowel groups, without a silent last e, and with vowels that are spoken apart counted apart. */
export function englishSyllables(given: string): number {
  const word = given.toLowerCase().replace(/'.*$/, "");
  const groups = word.match(/[aeiouy]+/g)?.length ?? 0;
  const silent =
    (/[^aeiouy]e$/.test(word) && !/[^aeiouy]le$/.test(word)) ||
    /[^aeiouytd]ed$/.test(word) ||
    /[^aeiouysxzcg](?<!ch|sh)es$/.test(word);
  const apart = (word.match(/(?<![tcs])ia|(?<![tcsg])io|(?<![qg])ua(?=[tl])|iu|eo$/g) ?? []).length;
  return Math.max(1, groups - (silent ? 1 : 0) + apart);
}

/** Strong and accented vowels each make a syllable; weak ones lean on a neighbour. */
export function spanishSyllables(given: string): number {
  const word = given
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, "q")
    .replace(/gu(?=[eiéí])/g, "g")
    .replace(/y$/, "i");
  const runs = word.match(/[aeiouáéíóúü]+/g) ?? [];
  const made = runs.map((run) => Math.max(1, (run.match(/[aeoáéóíú]/g) ?? []).length));
  return Math.max(
    1,
    made.reduce((sum, nuclei) => sum + nuclei, 0),
  );
}
