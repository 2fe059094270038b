import type { Stray } from "../../check/checked.ts";
import type { Problem } from "../../domain/problem.ts";
import {
  type Names,
  type ReadableFinding,
  type Reader,
  namesOf,
  readableFindings,
} from "../../explain/index.ts";
import { render } from "../../explain/render.ts";
import type { Ruleset } from "../../law/ruleset.ts";
import type { Language, Viewer } from "../../rules/explanation.ts";
import type { Calendar } from "../../time/calendar.ts";
import type { Judgement } from "../check.ts";
import { inquiryOf } from "../inquiry.ts";
import { adviceFor } from "./advice.ts";
import type { CheckDocument, FindingDocument, LawEntry, StrayDocument } from "./schema.ts";

/** A judgement as one reader may see it, in words and as data. */
export function checkDocument(
  problem: Problem,
  { checked, ruleset }: Judgement,
  reader: Reader,
  language: Language,
): CheckDocument {
  const inquiry = inquiryOf(problem, ruleset, checked.schedule, reader);
  const names = namesOf(inquiry.problem, ruleset);
  return {
    format: "fairweek/check@1",
    viewer: reader.viewer,
    language,
    verdict: checked.verdict,
    incomplete: checked.incomplete,
    findings: readableFindings(inquiry, checked.findings).map((readable) =>
      findingDocument(readable, problem.site.calendar, language, names),
    ),
    strays: checked.strays.map((stray) => strayDocument(stray, language)),
    law: lawInForce(problem, ruleset),
    advice: adviceFor(problem, checked.schedule, reader, language),
    notPrimary: [...checked.notPrimary],
    rulesetDigest: checked.rulesetDigest,
    scheduleDigest: checked.scheduleDigest,
  };
}

/** A reason that the reader may not know leaves neither kind nor law nor citation in the data. */
function findingDocument(
  { outcome, worker, finding, shifts, interval, statements }: ReadableFinding<Viewer>,
  calendar: Calendar,
  language: Language,
  names: Names,
): FindingDocument {
  const said = statements.map((statement) => render(statement, language, names));
  return {
    outcome,
    worker,
    shifts: [...shifts],
    from: calendar.format(interval.start),
    to: calendar.format(interval.end),
    text: said.map(({ text }) => text),
    enactment: finding?.enactment ?? null,
    kind: finding?.kind ?? null,
    citation: finding === null ? null : (said[0]?.citation ?? null),
    missing: finding?.missing ?? null,
    premium: finding?.premium ?? null,
  };
}

const strayTexts: Readonly<Record<Language, Readonly<Record<Stray["code"], string>>>> = {
  en: {
    unknownWorker: "The problem has no worker with the id {subject}.",
    unknownRole: "The problem has no role with the id {subject}.",
    unknownDemand: "The problem has no demanded shift with the id {subject}.",
    notThatDemand: "The shift says it fills {subject}, but its role or times are not those.",
    overfilled: "More people are given to {subject} than it asks for.",
    outsidePeriod: "A shift of {subject} starts outside the period.",
    pinMissing: "A pinned assignment of {subject} is not in the schedule.",
  },
  es: {
    unknownWorker: "El problema no tiene a nadie con el código {subject}.",
    unknownRole: "El problema no tiene un puesto con el código {subject}.",
    unknownDemand: "El problema no pide un turno con el código {subject}.",
    notThatDemand: "El turno dice que cubre {subject}, pero su puesto o su horario no son esos.",
    overfilled: "Se asigna a {subject} más gente de la que pide.",
    outsidePeriod: "Un turno de {subject} empieza fuera del periodo.",
    pinMissing: "Falta en el horario una asignación fijada de {subject}.",
  },
};

const strayDocument = ({ code, subject, shift }: Stray, language: Language): StrayDocument => ({
  code,
  subject,
  shift,
  text: strayTexts[language][code].replace("{subject}", subject),
});

/** What was checked: every enactment in force, whom it covers, and how far it was verified. */
function lawInForce(problem: Problem, ruleset: Ruleset): LawEntry[] {
  return ruleset.inForce.map(({ enactment, covers }) => {
    const states = problem.workers.map(covers);
    const missing = states.flatMap((one) => (one.state === "unknown" ? one.missing : []));
    return {
      enactment: enactment.id,
      pack: enactment.pack,
      title: enactment.title,
      kind: enactment.kind,
      modality: enactment.modality,
      citation: enactment.citation.text,
      verification: enactment.verification.mark,
      covered: states.filter(({ state }) => state === "covered").length,
      unknown: states.filter(({ state }) => state === "unknown").length,
      missing: [...new Set(missing)].toSorted(),
    };
  });
}
