import type { EnactmentId } from "../domain/identity.ts";
import { assert, present } from "../kernel/assert.ts";
import type { Brand } from "../kernel/brand.ts";
import type { Enactment, VerificationMark } from "../law/enactment.ts";
import type { Language, Viewer } from "../rules/explanation.ts";
import type { Day } from "../time/civil.ts";
import { instant } from "../time/interval.ts";
import { formatFact } from "./format.ts";
import type { Names } from "./names.ts";
import type { ToldFact } from "./told-facts.ts";
import type { Redacted } from "./visibility.ts";
import { words } from "./words.ts";

/**
 * A text for one sort of viewer: the only form in which words leave the program. Minted only here.
 */
export type Said<V extends Viewer = Viewer> = Brand<
  {
    readonly viewer: V;
    readonly language: Language;
    /** One or a few plain sentences, the citation in the last one. */
    readonly text: string;
    /**
     * The facts of the statement that this viewer may read; every number of `text` is one of them.
     */
    readonly facts: Readonly<Record<string, ToldFact>>;
    /** "ORS 653.442; secondary source, not yet read in the law itself"; null when no law speaks. */
    readonly citation: string | null;
    readonly enactment: EnactmentId | null;
  },
  "Said"
>;

/**
 * Fills a redacted statement's template. @throws Bug when a template has a digit or lacks a fact.
 */
export function render<V extends Viewer>(
  redacted: Redacted<V>,
  language: Language,
  names: Names,
): Said<V> {
  const { viewer, facts, enactment } = redacted;
  const citation = enactment === null ? null : cite(names.enactment(enactment), language);
  const sentence = fill(redacted, language, names);
  const text = citation === null ? sentence : withCitation(sentence, citation);
  return { viewer, language, text, facts, citation, enactment } as Said<V>;
}

/** How far each number was verified, told wherever a law is named. */
const marks: Readonly<Record<Language, Readonly<Record<VerificationMark, string>>>> = {
  en: {
    primary: "",
    secondary: "secondary source, not yet read in the law itself",
    unverified: "not yet verified",
  },
  es: {
    primary: "",
    secondary: "fuente secundaria, aún no leída en la propia ley",
    unverified: "aún sin verificar",
  },
};

/** The citation with its verification mark; null for what is no law but simply cannot be done. */
export function cite(enactment: Enactment, language: Language): string | null {
  if (enactment.modality === "physics") return null;
  const mark = marks[language][enactment.verification.mark];
  return mark === "" ? enactment.citation.text : `${enactment.citation.text}; ${mark}`;
}

/** "You rest 8 h." becomes "You rest 8 h (ORS 653.442)." */
function withCitation(sentence: string, citation: string): string {
  const open = sentence.endsWith(".") ? sentence.slice(0, -1) : sentence;
  return `${open} (${citation}).`;
}

/**
 * One pass over the template: a name or a role that holds braces is never filled again. A second
 * moment of one day in a sentence is told by its time alone: "Tuesday, December 8, 3:00 PM to 11:00
 * PM".
 */
function fill<V extends Viewer>(redacted: Redacted<V>, language: Language, names: Names): string {
  const template = redacted.template[language];
  assert(!/\d/.test(template), "no digit stands in a template", template);
  let before: { readonly day: Day; readonly end: number } | null = null;
  return template.replace(/\{(\w+)\}/g, (place, name: string, at: number) => {
    if (name === "worker") return workerName(redacted, language, names);
    const fact = present(redacted.facts[name], `the fact ${name} of ${redacted.message}`);
    if (fact.as !== "dateTime") return formatFact(fact, language, names);
    const day = names.calendar.dayOf(instant(Number(fact.value)));
    const sameSentence = before !== null && !/[.?!] /.test(template.slice(before.end, at));
    const known = sameSentence && before?.day === day;
    before = { day, end: at + place.length };
    return formatFact(known ? { ...fact, as: "time" } : fact, language, names);
  });
}

const workerName = <V extends Viewer>(
  { worker }: Redacted<V>,
  language: Language,
  names: Names,
): string => (worker === null ? words[language].anotherWorker : names.worker(worker));
