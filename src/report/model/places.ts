import { assert, present, unreachable } from "../../kernel/assert.ts";
import type { Block, Cell, Figure, Report, Section, Table } from "./report.ts";
import type { Value } from "./value.ts";

/** Every cell of a table, in reading order. */
const tableCells = ({ rows }: Table): readonly Cell[] => rows.flatMap(({ cells }) => cells);

function blockCells(block: Block): readonly Cell[] {
  switch (block.block) {
    case "figures":
      return block.figures;
    case "table":
      return tableCells(block);
    case "chart":
      return tableCells(block.table);
    case "statements":
      return block.items.flatMap(({ facts }) => facts);
    case "roster":
      return block.rows.map(({ paid }) => paid);
    case "prose":
    case "list":
      return [];
    default:
      return unreachable(block);
  }
}

export const cellsOf = (sections: readonly Section[]): readonly Cell[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(blockCells));

/** Names of everything in a report that can be linked to. */
export function placesOf({ sections, figures }: Report): ReadonlySet<string> {
  const blocks = sections.flatMap((section) => section.blocks);
  const named = [
    ...sections.map(({ id }) => id),
    ...blocks.flatMap((block): readonly string[] => {
      switch (block.block) {
        case "table":
          return [block.id, ...block.rows.map(({ id }) => id)];
        case "chart":
          return [block.id, block.table.id, ...block.table.rows.map(({ id }) => id)];
        case "roster":
          return [block.id, ...block.rows.map(({ id }) => id)];
        case "statements":
          return [block.id, ...block.items.map(({ id }) => id)];
        default:
          return [];
      }
    }),
    ...[...figures, ...cellsOf(sections)].flatMap(({ id }) => (id === undefined ? [] : [id])),
  ];
  const places = new Set(named);
  assert(places.size === named.length, "every place of a report has a name of its own", named);
  return places;
}

/** Takes numbers out of finished sections, each with the place it was taken from. */
export interface Citations {
  readonly value: (id: string) => Value;
  readonly cite: (id: string) => Cell;
  readonly figure: (id: string, from: string, label: string) => Figure;
}

/** @throws Bug when a number is cited that the sections do not have. */
export function citationsOf(sections: readonly Section[]): Citations {
  const known = new Map(
    cellsOf(sections).flatMap((cell): [string, Cell][] =>
      cell.id === undefined ? [] : [[cell.id, cell]],
    ),
  );
  const value = (id: string): Value => present(known.get(id), `the place ${id} of a report`).value;
  return {
    value,
    cite: (id) => ({ value: value(id), from: id }),
    figure: (id, from, label) => ({ id, label, value: value(from), from }),
  };
}
