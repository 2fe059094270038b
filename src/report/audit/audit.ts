import type { AuditedDocument } from "../../app/documents/audited.ts";
import type { Language } from "../../rules/explanation.ts";
import { formatDate } from "../format.ts";
import { type Citations, citationsOf } from "../model/places.ts";
import type { Report, Row, Section, Tone } from "../model/report.ts";
import { count, date, name, share, text } from "../model/value.ts";
import { detectableSection, groupsSection } from "./limits-tables.ts";
import { type AuditScene, type Shown, sceneOf } from "./scene.ts";
import { effectsSection, verdictsSection } from "./tables.ts";

const tones: Readonly<Record<Shown["verdict"], Tone>> = {
  review: "bad",
  watch: "warn",
  insufficientData: "warn",
  noFlag: "good",
};

/**
 * An audit's result for the audience it was made for. It holds groups and never people: what the
 * audit hides is not in it, and the results of single people after protected acts are left out
 * whoever reads.
 */
export function auditReport(audited: AuditedDocument, language: Language): Report {
  const scene = sceneOf(audited, language);
  const { words } = scene;
  const { window, sites } = audited;
  const told = [
    verdictsSection(scene),
    effectsSection(scene),
    detectableSection(scene),
    groupsSection(scene),
    textsSection(scene),
    limitsSection(scene),
  ];
  const cited = citationsOf(told);
  const worst = worstOf(scene);
  const weeks = [window.firstWeek, window.lastWeek].map((week) => formatDate(week, language));
  return {
    format: "fairweek/report@1",
    kind: "audit",
    language,
    viewer: null,
    title: sites.map((site) => site.name).join(", "),
    subtitle: `${words.title}, ${weeks.join(" – ")}`,
    verdict: { tone: tones[worst], ...words.verdict[worst] },
    figures: (
      [
        ["workers", words.figures.workers],
        ["review", words.figures.review],
        ["watch", words.figures.watch],
        ["tests", words.figures.tests],
        ["hidden", words.figures.hidden],
        ["alpha", words.figures.alpha],
      ] as const
    ).map(([place, label]) => cited.figure(`glance-${place}`, place, label)),
    sections: [...told.slice(0, -1), impactSection(scene, cited), ...told.slice(-1)],
  };
}

/** The most pressing verdict of all results. Nothing shown is too little to say anything. */
function worstOf({ results }: AuditScene): Shown["verdict"] {
  const found = new Set(results.map(({ shown }) => shown?.verdict ?? "insufficientData"));
  const order = ["review", "watch", "noFlag", "insufficientData"] as const;
  return order.find((verdict) => found.has(verdict)) ?? "insufficientData";
}

function textsSection({ words, audited }: AuditScene): Section {
  return {
    id: "texts",
    ...words.sections.texts,
    blocks: [{ block: "list", items: audited.texts }],
  };
}

function impactSection({ words }: AuditScene, cited: Citations): Section {
  const questions = ["workers", "tests", "review", "watch", "hidden"] as const;
  return {
    id: "impact",
    ...words.sections.impact,
    blocks: [
      {
        block: "table",
        id: "impact-table",
        caption: words.captions.impact,
        columns: [
          { id: "question", title: words.columns.question, numeric: false },
          { id: "answer", title: words.columns.answer, numeric: true },
        ],
        rows: questions.map((place): Row => ({
          id: `impact-${place}`,
          cells: [{ value: text(words.questions[place]) }, cited.cite(place)],
        })),
        empty: words.empty,
      },
    ],
  };
}

function limitsSection({ words, audited }: AuditScene): Section {
  const { window, report, sites, workers, notes } = audited;
  const titles = words.provenance;
  const row = (id: string, title: string, cell: Row["cells"][number]): Row => ({
    id: `made-${id}`,
    cells: [{ value: text(title) }, cell],
  });
  return {
    id: "limits",
    ...words.sections.limits,
    blocks: [
      { block: "list", items: [...words.disclosure, ...notes] },
      {
        block: "figures",
        figures: [
          { id: "workers", label: words.figures.workers, value: count(workers) },
          { id: "sites", label: words.figures.sites, value: count(sites.length) },
          { id: "alpha", label: words.figures.alpha, value: share(report.alpha, 1) },
        ],
      },
      {
        block: "table",
        id: "made-table",
        caption: words.captions.provenance,
        columns: [
          { id: "item", title: words.columns.item, numeric: false },
          { id: "value", title: words.columns.value, numeric: false },
        ],
        rows: [
          row("from", titles.from, { value: date(window.firstWeek) }),
          row("until", titles.until, { value: date(window.lastWeek) }),
          row("weeks", titles.weeks, { value: count(window.weeks) }),
          row("seed", titles.seed, { value: count(report.seed) }),
          row("audience", titles.audience, {
            value: text(words.audiences[report.audience] ?? report.audience),
          }),
          ...sites.flatMap((site, index) => [
            row(`site-${index + 1}`, titles.site, { value: name(site.name) }),
            row(`history-${index + 1}`, titles.history, { value: name(site.historyDigest) }),
          ]),
        ],
        empty: words.empty,
      },
    ],
  };
}
