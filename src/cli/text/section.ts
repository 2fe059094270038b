import { type Block, type Language, type Section, formatValue } from "../../index.ts";
import { grid, wrap } from "./grid.ts";

/** A section of a report as text: the same words and numbers as on its page, without pictures. */
export const sectionText = (
  { title, lead, blocks }: Section,
  language: Language,
): readonly string[] => [
  title,
  "=".repeat(title.length),
  ...(lead === "" ? [] : wrap(lead, 96)),
  ...blocks.flatMap((block) => ["", ...blockLines(block, language)]),
];

function blockLines(block: Block, language: Language): readonly string[] {
  switch (block.block) {
    case "prose":
      return block.paragraphs.flatMap((words) => wrap(words, 96));
    case "list":
      return block.items.flatMap((words) => wrap(`- ${words}`, 96, "  "));
    case "figures":
      return grid(
        block.figures.map(({ label, value, note }) => [
          `${label}:`,
          formatValue(value, language),
          note ?? "",
        ]),
      );
    case "statements":
      return block.items.length === 0
        ? [block.empty]
        : block.items.flatMap(({ tag, title, lines }) => [
            `${tag}: ${title}`,
            ...lines.flatMap((line) => wrap(line, 94).map((part) => `  ${part}`)),
          ]);
    case "table":
      return tableLines(block, language);
    case "chart":
      return tableLines(block.table, language);
    case "roster":
      return [block.caption];
  }
}

type Table = Extract<Block, { block: "table" }>;

function tableLines(
  { caption, columns, rows, empty }: Table,
  language: Language,
): readonly string[] {
  if (rows.length === 0) return [empty];
  return [
    `${caption}:`,
    ...grid([
      columns.map(({ title }) => title),
      ...rows.map(({ cells }) => cells.map(({ value }) => formatValue(value, language, "narrow"))),
    ]),
  ];
}
