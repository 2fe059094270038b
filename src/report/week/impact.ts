import type { Citations } from "../model/places.ts";
import type { Row, Section } from "../model/report.ts";
import { date, name, none, text, time } from "../model/value.ts";
import { formatDay } from "../../time/civil.ts";
import type { Scene } from "./scene.ts";

/** Which question is answered by which number of the report, in order of weight. */
const answers = [
  ["violations", "violations"],
  ["unjudged", "unjudged"],
  ["affected", "workers"],
  ["missing", "coverage-total-missing"],
  ["hours", "under-80"],
  ["weekends", "most-weekends"],
  ["nights", "most-nights"],
  ["rest", "quick-returns"],
  ["wishes", "wishes-met"],
  ["changes", "changes-told"],
  ["premium", "premiums"],
  ["law", "law-primary"],
  ["advice", "advice-count"],
] as const;

/** What the week does to people: no number here that does not stand, and come from, elsewhere. */
export function impactSection({ words }: Scene, cited: Citations): Section {
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
        empty: "",
      },
    ],
  };
}

/** What the program does, what it knows, who decides, and what this report was made from. */
export function disclosureSection(scene: Scene, cited: Citations): Section {
  const { words, given } = scene;
  const { problem, check, reader, schedule } = given;
  const { first, last } = problem.period;
  const row = (id: string, title: string, cell: Row["cells"][number]): Row => ({
    id: `made-${id}`,
    cells: [{ value: text(title) }, cell],
  });
  const { provenance: titles } = words;
  return {
    id: "disclosure",
    ...words.sections.disclosure,
    blocks: [
      { block: "list", items: words.disclosure },
      {
        block: "prose",
        paragraphs: [`${words.dataUsed}: ${given.dataUsed.join(", ")}.`, words.dataNever],
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
          row("from", `${titles.period}: ${words.columns.from}`, { value: date(formatDay(first)) }),
          row("until", `${titles.period}: ${words.columns.until}`, {
            value: date(formatDay(last)),
          }),
          row("now", titles.made, {
            value:
              problem.now === null
                ? none(words.notKnown)
                : time(problem.site.calendar.format(problem.now)),
          }),
          row("viewer", titles.viewer, { value: text(words.viewers[reader.viewer]) }),
          row("laws", words.figures.enactments, cited.cite("law-count")),
          row("problem", titles.problem, { value: name(schedule.problemDigest) }),
          row("schedule", titles.schedule, { value: name(check.scheduleDigest) }),
          row("rules", titles.rules, { value: name(check.rulesetDigest) }),
        ],
        empty: "",
      },
    ],
  };
}
