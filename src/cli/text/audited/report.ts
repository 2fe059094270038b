import type { AuditedDocument } from "../../../audit.ts";
import { grid, wrap } from "../grid.ts";
import { figure } from "../measured/figures.ts";
import { retaliationLines } from "./retaliation.ts";
import { type AuditedWords, auditedWords } from "./words.ts";

type View = AuditedDocument["report"]["views"][number];
type Compared = View["outcomes"][number]["comparisons"][number];

/** An audit for people: each view with its groups, a table an outcome, and every result in words. */
export function auditedText(document: AuditedDocument): readonly string[] {
  const words = auditedWords[document.language];
  const { report, window } = document;
  const title = `${document.sites.map(({ name }) => name).join(", ")}. ${words.title}`;
  return [
    title,
    "=".repeat(title.length),
    words.quarter(window.firstWeek, window.lastWeek, window.weeks),
    words.people(document.workers, report.tests, figure(report.alpha, 4)),
    ...report.views.flatMap((view) => viewLines(view, document, words)),
    ...section(words.sentences, asking(document, words)),
    ...section(words.retaliation, retaliationLines(document.retaliation, words)),
    ...section(
      words.notes,
      document.notes.flatMap((note) => wrap(`- ${note}`, 96, "  ")),
    ),
  ];
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `  ${line}`.trimEnd())];

/** Results that ask for a look, in whole sentences; `--json` has those of all. */
function asking({ report, texts }: AuditedDocument, words: AuditedWords): readonly string[] {
  const comparisons = report.views.flatMap(({ outcomes }) =>
    outcomes.flatMap((one) => one.comparisons),
  );
  const chosen = texts.filter((_, index) => {
    const one = comparisons[index];
    return one?.shown === true && (one.verdict === "review" || one.verdict === "watch");
  });
  if (chosen.length === 0) return [words.nothingAsks];
  return chosen.flatMap((text) => wrap(`- ${text}`, 96, "  "));
}

function viewLines(
  view: View,
  { titles }: AuditedDocument,
  words: AuditedWords,
): readonly string[] {
  const title = words.by(view.attributes.join(" x "));
  if (view.withheld) return section(title, [words.withheld]);
  const groups = view.groups.map(
    ({ labels, people }) => `${nameOf(labels)} ${people ?? words.hidden}`,
  );
  const count = (number: number | null): string => (number === null ? words.few : String(number));
  return section(title, [
    `${words.groups}: ${groups.join(", ")}; ${words.left(count(view.notStated), count(view.undefinedFor))}`,
    ...view.outcomes.flatMap(({ outcome, withheld, comparisons }) => [
      "",
      `${titles[outcome.id] ?? outcome.title} (${outcome.unit})`,
      ...(withheld
        ? [`  ${words.withheld}`]
        : grid([words.head, ...comparisons.map((one) => rowOf(one, words))]).map(
            (line) => `  ${line}`,
          )),
    ]),
  ]);
}

const nameOf = (labels: readonly (string | null)[]): string =>
  labels.map((label) => label ?? "*").join(" x ");

function rowOf(comparison: Compared, words: AuditedWords): readonly string[] {
  const name = nameOf(comparison.labels);
  if (!comparison.shown) return [name, words.notShown];
  const { n, mean, meanOthers, impactRatio, test, effect, detectable, verdict, direction } =
    comparison;
  const flag = verdict === "review" || verdict === "watch";
  return [
    name,
    String(n),
    figure(mean, 3),
    figure(meanOthers, 3),
    figure(impactRatio, 2),
    figure(test?.pAdjusted ?? null, 4),
    figure(effect.hedgesG ?? effect.cohenH, 2),
    figure(detectable.standardised, 2),
    flag ? `${verdict}, ${words.direction[direction]}` : verdict,
  ];
}
