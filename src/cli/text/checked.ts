import type { CheckDocument, FindingDocument, LawEntry, Problem } from "../../index.ts";
import { grid, wrap } from "./grid.ts";

/** The verdict in a sentence. */
export const verdicts = {
  lawful: "Lawful.",
  lawfulAtAPrice: "Lawful, at a price: premiums are owed.",
  unlawful: "Unlawful: it must not be published as it is.",
} as const;

/** A judgement for people: the verdict, each finding with its law, and what was checked. */
export function checkText(problem: Problem, document: CheckDocument): readonly string[] {
  const { findings, strays } = document;
  const of = (outcome: FindingDocument["outcome"]) =>
    findings.filter((finding) => finding.outcome === outcome);
  return [
    verdicts[document.verdict],
    ...section("What breaks a limit", of("violation").flatMap(findingLines)),
    ...section(
      "What does not fit the problem",
      strays.map(({ text, shift }) => `- ${text}${shift === null ? "" : ` [shift ${shift}]`}`),
    ),
    ...section("What could not be judged, and the fact that is missing", [
      ...missingLines(of("notAssessable")),
    ]),
    ...section("What is owed", of("premium").flatMap(findingLines)),
    ...section(adviceTitles[document.language], adviceLines(document)),
    ...section("What was checked", lawLines(problem, document.law)),
    "",
    `Rules ${document.rulesetDigest.slice(0, 19)}, schedule ${document.scheduleDigest.slice(0, 19)}.`,
  ];
}

const adviceTitles = {
  en: "Advice on fatigue, no law and no part of the verdict",
  es: "Consejos sobre la fatiga, sin ser ley ni parte del veredicto",
} as const;

/** The same advice is told once, with the shifts it is about. */
function adviceLines({ advice: { entries, notes } }: CheckDocument): readonly string[] {
  const texts = [...new Set(entries.map(({ text }) => text))];
  if (texts.length === 0) return [];
  return [
    ...texts.flatMap((text) => {
      const about = entries.filter((entry) => entry.text === text).flatMap(({ shifts }) => shifts);
      const shown = about.slice(0, adviceShiftsShown).join(", ");
      const more = about.length > adviceShiftsShown ? ", ..." : "";
      return wrap(`- ${about.length} x ${text} [${shown}${more}]`, 96, "  ");
    }),
    ...notes.flatMap((note) => wrap(note, 96)),
  ];
}

const adviceShiftsShown = 6;

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `  ${line}`)];

function findingLines(finding: FindingDocument): readonly string[] {
  const text = finding.text.join(" ");
  const shifts = finding.shifts.length === 0 ? "" : ` [${finding.shifts.join(", ")}]`;
  return wrap(`- ${text}${shifts}`, 96, "  ");
}

/** The same missing fact is told once, with how many people it is about. */
function missingLines(findings: readonly FindingDocument[]): readonly string[] {
  const groups = new Map<string, Set<string>>();
  for (const { missing, enactment, worker } of findings) {
    const key = `${missing ?? "a fact"}: needed for ${enactment ?? "a rule"}`;
    groups.set(key, (groups.get(key) ?? new Set()).add(worker));
  }
  return [...groups].map(
    ([key, workers]) => `- ${key} (${workers.size} ${workers.size === 1 ? "person" : "people"})`,
  );
}

/** The law that bound this week, and how sure we are of each number. */
export function lawLines(problem: Problem, law: readonly LawEntry[]): readonly string[] {
  const rows = law
    .filter(({ covered, unknown }) => covered + unknown > 0)
    .map(({ title, citation, modality, verification, covered, unknown }) => [
      title,
      modality === "physics" ? "nobody can do otherwise" : citation,
      modality === "physics" ? "" : verification,
      people(covered, unknown, problem.workers.length),
    ]);
  return grid(rows);
}

function people(covered: number, unknown: number, all: number): string {
  const sure = covered === all ? "everybody" : `${covered} of ${all}`;
  return unknown === 0 ? sure : `${sure}, unknown for ${unknown}`;
}
