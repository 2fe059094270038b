import type { CheckFinding, CheckedSchedule, Stray } from "../../check/checked.ts";
import type { Problem } from "../../domain/problem.ts";
import { present } from "../../kernel/assert.ts";
import type { Ruleset } from "../../law/ruleset.ts";
import { namesOf } from "../../explain/names.ts";
import { render } from "../../explain/render.ts";
import { veil } from "../../explain/veil.ts";
import { type Reader, isKeptFrom, redactFinding } from "../../explain/visibility.ts";
import { explainers } from "../../rules/explainers.ts";
import type { Language } from "../../rules/explanation.ts";
import type { Judgement } from "../check.ts";
import type { CheckDocument, FindingDocument, LawEntry, StrayDocument } from "./schema.ts";

/** A judgement as one reader may see it, in words and as data. */
export function checkDocument(
  problem: Problem,
  { checked, ruleset }: Judgement,
  reader: Reader,
  language: Language,
): CheckDocument {
  const veiled = veil(problem, reader);
  return {
    format: "fairweek/check@1",
    viewer: reader.viewer,
    language,
    verdict: checked.verdict,
    incomplete: checked.incomplete,
    findings: checked.findings
      .filter(({ worker }) => reader.worker === null || reader.worker === worker)
      .map((finding) =>
        findingDocument({ problem: veiled, ruleset, checked }, finding, reader, language),
      ),
    strays: checked.strays.map((stray) => strayDocument(stray, language)),
    law: lawInForce(problem, ruleset),
    notPrimary: [...checked.notPrimary],
    rulesetDigest: checked.rulesetDigest,
    scheduleDigest: checked.scheduleDigest,
  };
}

interface Judged {
  readonly problem: Problem;
  readonly ruleset: Ruleset;
  readonly checked: CheckedSchedule;
}

/** A reason that the reader may not know leaves neither kind nor law nor citation in the data. */
function findingDocument(
  { problem, ruleset, checked }: Judged,
  finding: CheckFinding,
  reader: Reader,
  language: Language,
): FindingDocument {
  const explanation = present(explainers.get(finding.kind), `the explanation of ${finding.kind}`);
  const startOf = (id: string) =>
    checked.schedule.assignments.find(({ shift }) => shift.id === id)?.shift.interval.start ?? null;
  const names = namesOf(problem, ruleset);
  const said = redactFinding(reader, finding, explanation, startOf).map((redacted) =>
    render(redacted, language, names),
  );
  const kept = isKeptFrom(reader, finding, explanation);
  const { calendar } = problem.site;
  return {
    outcome: finding.outcome,
    worker: finding.worker,
    shifts: [...finding.shifts],
    from: calendar.format(finding.interval.start),
    to: calendar.format(finding.interval.end),
    text: said.map(({ text }) => text),
    enactment: kept ? null : finding.enactment,
    kind: kept ? null : finding.kind,
    citation: kept ? null : (said[0]?.citation ?? null),
    missing: kept ? null : (finding.missing ?? null),
    premium: kept ? null : (finding.premium ?? null),
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
