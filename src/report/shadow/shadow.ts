import type {
  ShadowDocument,
  ShadowLife,
  ShadowWorker,
} from "../../app/documents/shadow-document.ts";
import type { Language } from "../../rules/explanation.ts";
import { formatDate } from "../format.ts";
import { citationsOf } from "../model/places.ts";
import type { Block, Report, Row, Section, Tone } from "../model/report.ts";
import { count, minutes, name, signed, text } from "../model/value.ts";
import { shadowWords } from "./words.ts";
import { type Scene, livesSection, weeksSection } from "./worlds.ts";

/** Who would gain and who would lose by our schedules, and in what. For those who plan. */
export function shadowReport(document: ShadowDocument, language: Language): Report {
  const words = shadowWords[language];
  const scene = { document, words };
  const told = [peopleSection(scene), weeksSection(scene), livesSection(scene)];
  const cited = citationsOf(told);
  const [first, last] = [document.weeks[0]?.from ?? "", document.weeks.at(-1)?.until ?? ""];
  return {
    format: "fairweek/report@1",
    kind: "shadow",
    language,
    viewer: "manager",
    title: document.site.name,
    subtitle: `${words.title}, ${formatDate(first, language)} – ${formatDate(last, language)}`,
    verdict: { tone: "plain", ...words.verdict },
    figures: (
      [
        "gains",
        "loses",
        "mixed",
        "same",
        "violations",
        "ourViolations",
        "missing",
        "ourMissing",
      ] as const
    ).map((place) => cited.figure(`glance-${place}`, place, words.figures[place])),
    sections: [
      ...told,
      { id: "method", ...words.sections.method, blocks: [{ block: "list", items: words.method }] },
    ],
  };
}

const tones: Readonly<Record<ShadowWorker["outcome"], Tone>> = {
  gains: "plain",
  loses: "bad",
  mixed: "plain",
  same: "plain",
};

function peopleSection({ document, words }: Scene): Section {
  const of = (outcome: ShadowWorker["outcome"]) => ({
    id: outcome,
    label: words.figures[outcome],
    value: count(document.workers.filter((one) => one.outcome === outcome).length),
  });
  const { columns } = words;
  return {
    id: "people",
    ...words.sections.people,
    blocks: [
      { block: "figures", figures: [of("gains"), of("loses"), of("mixed"), of("same")] },
      ...changeCharts({ document, words }),
      {
        block: "table",
        id: "people-table",
        caption: words.captions.people,
        columns: [
          { id: "worker", title: columns.worker, numeric: false },
          { id: "outcome", title: columns.outcome, numeric: false },
          { id: "hours", title: columns.hours, numeric: false },
          { id: "burdens", title: columns.burdens, numeric: false },
          { id: "pattern", title: columns.pattern, numeric: false },
        ],
        rows: document.workers.map((one, index): Row => ({
          id: `person-${index + 1}`,
          cells: [
            { value: name(one.name) },
            { value: text(words.outcomes[one.outcome]) },
            ...[one.hours, one.burdens, one.pattern].map((effect) => ({
              value: text(words.effects[effect]),
            })),
          ],
          tone: tones[one.outcome],
        })),
        empty: words.empty,
      },
    ],
  };
}

/** Ours minus present, one picture a sort of change. */
function changeCharts({ document, words }: Scene): readonly Block[] {
  const load = ({ burdens, shortRests }: ShadowLife): number => burdens + shortRests;
  const changes = [
    [
      "hours",
      words.columns.paid,
      (one: ShadowWorker) => minutes(one.ours.paidMinutes - one.present.paidMinutes),
    ],
    ["load", words.columns.load, (one: ShadowWorker) => count(load(one.ours) - load(one.present))],
    [
      "breaks",
      words.columns.breaks,
      (one: ShadowWorker) => count(one.ours.patternBreaks - one.present.patternBreaks),
    ],
  ] as const;
  return changes.map(([id, title, change]): Block => ({
    block: "chart",
    id: `${id}-chart`,
    title: words.charts[id].title,
    description: words.charts[id].text,
    draw: { kind: "diverging", value: "change", better: id === "hours" ? "neither" : "lower" },
    table: {
      block: "table",
      id: `${id}-data`,
      caption: words.charts[id].title,
      columns: [
        { id: "worker", title: words.columns.worker, numeric: false },
        { id: "change", title, numeric: true },
      ],
      rows: document.workers.map((one, index): Row => ({
        id: `${id}-${index + 1}`,
        cells: [{ value: name(one.name) }, { value: signed(change(one)) }],
      })),
      empty: words.empty,
    },
  }));
}
