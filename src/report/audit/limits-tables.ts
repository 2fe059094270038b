import type { Row, Section } from "../model/report.ts";
import { count, decimal, name, none, orNone, share } from "../model/value.ts";
import { type AuditScene, groupName, headCells } from "./scene.ts";

/** What sizes like these could have found at all. */
export function detectableSection(scene: AuditScene): Section {
  const { words, results } = scene;
  const { columns } = words;
  return {
    id: "detectable",
    ...words.sections.detectable,
    blocks: [
      {
        block: "table",
        id: "detectable-table",
        caption: words.captions.detectable,
        columns: [
          { id: "group", title: columns.group, numeric: false },
          { id: "outcome", title: columns.outcome, numeric: false },
          { id: "standard", title: columns.standard, numeric: true },
          { id: "drop", title: columns.drop, numeric: true },
        ],
        rows: results.flatMap((result): readonly Row[] => {
          if (result.shown === null) return [];
          const { standardised, rateDrop } = result.shown.detectable;
          return [
            {
              id: `detectable-${result.key}`,
              cells: [
                ...headCells(result),
                { value: orNone(standardised, (value) => decimal(value, 2), words.notDetectable) },
                { value: orNone(rateDrop, (value) => share(value), words.notDetectable) },
              ],
            },
          ];
        }),
        empty: words.empty,
      },
    ],
  };
}

/** Who was compared, and what is hidden so that nobody can be picked out. */
export function groupsSection({ words, audited }: AuditScene): Section {
  return {
    id: "groups",
    ...words.sections.groups,
    blocks: [
      {
        block: "table",
        id: "groups-table",
        caption: words.captions.groups,
        columns: [
          { id: "group", title: words.columns.group, numeric: false },
          { id: "people", title: words.columns.people, numeric: true },
        ],
        rows: audited.report.views.flatMap(({ attributes, groups, withheld }, view) =>
          groups.map(({ labels, people }, index): Row => ({
            id: `group-${view + 1}-${index + 1}`,
            cells: [
              { value: name(groupName(attributes, labels, words.any)) },
              { value: people === null || withheld ? none(words.hidden) : count(people) },
            ],
          })),
        ),
        empty: words.empty,
      },
    ],
  };
}
