import type { Row, Section } from "../model/report.ts";
import { count, english, text } from "../model/value.ts";
import type { Scene } from "./scene.ts";

/** Every rule that was checked, and how far each was verified. */
export function lawSection(scene: Scene): Section {
  const { words, given } = scene;
  const { law } = given.check;
  const laws = law.filter(({ modality }) => modality !== "physics");
  const primary = laws.filter(({ verification }) => verification === "primary");
  const everybody = given.problem.workers.length;
  return {
    id: "law",
    ...words.sections.law,
    blocks: [
      {
        block: "figures",
        figures: [
          { id: "law-count", label: words.figures.enactments, value: count(laws.length) },
          { id: "law-primary", label: words.figures.primary, value: count(primary.length) },
        ],
      },
      {
        block: "table",
        id: "law-table",
        caption: words.captions.law,
        columns: [
          { id: "rule", title: words.columns.law, numeric: false },
          { id: "citation", title: words.columns.citation, numeric: false },
          { id: "verified", title: words.columns.verified, numeric: false },
          { id: "people", title: words.columns.people, numeric: true },
        ],
        rows: law.map(({ title, citation, modality, verification, covered }, index): Row => {
          const isPhysics = modality === "physics";
          return {
            id: `law-${index + 1}`,
            cells: [
              { value: english(title) },
              { value: isPhysics ? text(words.physics) : english(citation) },
              { value: text(isPhysics ? "" : words.marks[verification]) },
              { value: covered === everybody ? text(words.everybody) : count(covered) },
            ],
          };
        }),
        empty: words.empty.law,
      },
    ],
  };
}
