import type { SkillsDocument } from "../../app/documents/skills-document.ts";
import type { Language } from "../../rules/explanation.ts";
import type { Row, Section } from "../model/report.ts";
import { count, minutes, name, signed } from "../model/value.ts";
import { skillsWords } from "./words.ts";

/** The skill gap report as a section: sets of trainings with what solving again showed. */
export function skillsSection(skills: SkillsDocument, language: Language): Section {
  const words = skillsWords[language];
  const { before, sets } = skills;
  return {
    id: "skills",
    title: words.title,
    lead: words.lead,
    blocks: [
      {
        block: "figures",
        figures: [
          { id: "skills-missing", label: words.missing, value: minutes(before.missingMinutes) },
          {
            id: "skills-most",
            label: words.most,
            value: count(before.mostBurdened?.burdens ?? 0),
            ...(before.mostBurdened === null ? {} : { note: before.mostBurdened.name }),
          },
          { id: "skills-solved", label: words.solved, value: count(skills.setsSolved) },
        ],
      },
      {
        block: "table",
        id: "skills-table",
        caption: words.caption,
        columns: [
          { id: "set", title: words.set, numeric: false },
          { id: "filled", title: words.filled, numeric: true },
          { id: "left", title: words.left, numeric: true },
          { id: "relieved", title: words.relieved, numeric: true },
          { id: "points", title: words.points, numeric: true },
        ],
        rows: sets.map((set, index): Row => ({
          id: `skills-${index + 1}`,
          cells: [
            {
              value: name(set.trainings.map((one) => `${one.name}: ${one.roleName}`).join(" + ")),
            },
            { value: minutes(set.filledMinutes) },
            { value: minutes(set.missingMinutes) },
            { value: count(set.burdensRelieved) },
            { value: signed(count(set.goalPointsSaved)) },
          ],
        })),
        empty: words.empty,
      },
      { block: "list", items: words.method },
    ],
  };
}
