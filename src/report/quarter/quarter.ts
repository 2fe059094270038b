import { formatDate } from "../format.ts";
import { type Citations, citationsOf } from "../model/places.ts";
import type { Report, Row, Section, Tone } from "../model/report.ts";
import { count, date, name, none, text } from "../model/value.ts";
import { weekWords } from "../week/words.ts";
import type { QuarterGiven } from "./given.ts";
import { indexSection } from "./index-section.ts";
import { baselinesSection, metricsSection } from "./metrics-section.ts";
import { type QuarterScene, sceneOf } from "./scene.ts";
import { fatigueSection, sensitivitySection, sharingSection } from "./sharing-section.ts";
import { workersSection } from "./workers-section.ts";

/** From here up the index is called high; below half of the scale, low. */
const [high, low] = [75, 50];

const tones: Readonly<Record<keyof QuarterScene["words"]["verdict"], Tone>> = {
  high: "good",
  middle: "warn",
  low: "bad",
  none: "plain",
};

/** Weeks lived through: how predictable, how fairly shared, how tiring, and for whom worst. */
export function quarterReport(given: QuarterGiven): Report {
  const scene = sceneOf(given);
  const { words } = scene;
  const { site, window, wspi } = given.measured;
  const told = [
    indexSection(scene),
    workersSection(scene),
    metricsSection(scene),
    baselinesSection(scene),
    sharingSection(scene),
    fatigueSection(scene),
    sensitivitySection(scene),
  ].filter((section) => section !== null);
  const cited = citationsOf(told);
  const grade = gradeOf(wspi);
  const weeks = [window.firstWeek, window.lastWeek].map((week) => formatDate(week, given.language));
  return {
    format: "fairweek/report@1",
    kind: "quarter",
    language: given.language,
    viewer: given.viewer,
    title: site.name,
    subtitle: `${words.title}, ${weeks.join(" – ")}`,
    verdict: { tone: tones[grade], ...words.verdict[grade] },
    figures: (
      [
        ["index-mean", words.figures.mean],
        ["index-worst", words.figures.worst],
        ["index-below", words.figures.below50],
        ["index-without", words.figures.without],
      ] as const
    ).map(([place, label]) => cited.figure(`glance-${place}`, place, label)),
    sections: [...told, impactSection(scene, cited), disclosureSection(scene)],
  };
}

function gradeOf({
  mean,
  worstDecileMean,
}: QuarterGiven["measured"]["wspi"]): keyof QuarterScene["words"]["verdict"] {
  if (mean === null) return "none";
  if (mean < low) return "low";
  return mean >= high && (worstDecileMean ?? 0) >= low ? "high" : "middle";
}

const answers = [
  ["people", "index-scored"],
  ["typical", "index-mean"],
  ["worst", "index-worst"],
  ["below50", "index-below"],
  ["without", "index-without"],
  ["unexplained", "index-unexplained"],
  ["envy", "envy-envious"],
  ["risk", "fatigue-high"],
] as const;

function impactSection({ words }: QuarterScene, cited: Citations): Section {
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
        rows: answers.map(([question, place]): Row => ({
          id: `impact-${question}`,
          cells: [{ value: text(words.questions[question]) }, cited.cite(place)],
        })),
        empty: words.empty,
      },
    ],
  };
}

function disclosureSection({ words, given }: QuarterScene): Section {
  const { site, window, historyDigest, notes } = given.measured;
  const titles = words.provenance;
  const row = (id: string, title: string, cell: Row["cells"][number]): Row => ({
    id: `made-${id}`,
    cells: [{ value: text(title) }, cell],
  });
  return {
    id: "disclosure",
    ...words.sections.disclosure,
    blocks: [
      { block: "list", items: [...words.disclosure, ...notes] },
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
          row("zone", titles.zone, { value: name(site.zone) }),
          row("viewer", titles.viewer, {
            value: text(weekWords[given.language].viewers[given.viewer]),
          }),
          row("history", titles.history, {
            value: historyDigest === null ? none(words.undefinedValue) : name(historyDigest),
          }),
        ],
        empty: words.empty,
      },
    ],
  };
}
