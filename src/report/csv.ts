import { stringify } from "csv-stringify/sync";
import { unreachable } from "../kernel/assert.ts";
import { formatValue } from "./format.ts";
import type { Block, Cell, Report, Table } from "./model/report.ts";
import type { Value } from "./model/value.ts";

/** One line a value: which section and table, which row and column, the value and its unit. */
const head = ["section", "block", "row", "column", "value", "unit", "shown"];

type Line = readonly [string, string, string, string, string | number, string];

/**
 * A report as one CSV table, a line a value. Text that a spreadsheet would take for a formula is
 * made harmless; numbers are left as they are.
 */
export function reportCsv(report: Report): string {
  const lines = [
    ...report.figures.map(({ id, label, value }) =>
      lineOf("", "figures", id, label, value, report),
    ),
    ...report.sections.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => blockLines(block, id, report)),
    ),
  ];
  return stringify([head, ...lines], { record_delimiter: "\r\n", escape_formulas: true });
}

function blockLines(
  block: Block,
  section: string,
  report: Report,
): readonly (readonly (string | number)[])[] {
  const said = (id: string, row: string, column: string, words: string) =>
    lineOf(section, id, row, column, { as: "text", text: words }, report);
  switch (block.block) {
    case "prose":
      return block.paragraphs.map((words, at) => said("prose", String(at + 1), "text", words));
    case "list":
      return block.items.map((words, at) => said("list", String(at + 1), "text", words));
    case "figures":
      return block.figures.map(({ id, label, value }) =>
        lineOf(section, "figures", id, label, value, report),
      );
    case "statements":
      return block.items.flatMap(({ id, tag, title, lines, citation, facts }) => [
        said(block.id, id, "tag", tag),
        said(block.id, id, "title", title),
        ...lines.map((words) => said(block.id, id, "text", words)),
        ...(citation === null ? [] : [said(block.id, id, "citation", citation.text)]),
        ...facts.map(({ label, value }) => lineOf(section, block.id, id, label, value, report)),
      ]);
    case "table":
      return tableLines(block, section, report);
    case "chart":
      return tableLines(block.table, section, report);
    case "roster":
      return block.rows.flatMap(({ worker, shifts, paid }) => [
        ...shifts.flatMap(({ shift, role, start, end }) => [
          lineOf(section, worker, shift, "role", { as: "name", text: role }, report),
          lineOf(section, worker, shift, "start", { as: "time", at: start }, report),
          lineOf(section, worker, shift, "end", { as: "time", at: end }, report),
        ]),
        lineOf(section, worker, "", "paid", paid.value, report),
      ]);
    default:
      return unreachable(block);
  }
}

const tableLines = (table: Table, section: string, report: Report) =>
  table.rows.flatMap(({ id, cells }) =>
    cells.map((cell: Cell, at) =>
      lineOf(section, table.id, id, table.columns[at]?.title ?? "", cell.value, report),
    ),
  );

function lineOf(
  section: string,
  block: string,
  row: string,
  column: string,
  value: Value,
  { language }: Report,
): readonly (string | number)[] {
  const line: Line = [section, block, row, column, ...machineForm(value)];
  return [...line, formatValue(value, language)];
}

/** The value as machines take it, and its unit; empty where there is none. */
function machineForm(value: Value): readonly [string | number, string] {
  switch (value.as) {
    case "text":
    case "name":
    case "english":
      return [value.text, ""];
    case "date":
      return [value.date, "date"];
    case "time":
      return [value.at, "local time"];
    case "none":
      return ["", value.why];
    case "cents":
      return [value.value, `1/100 ${value.currency ?? ""}`.trim()];
    case "share":
      return [value.value, "share"];
    case "minutes":
      return [value.value, "minutes"];
    case "count":
    case "decimal":
      return [value.value, ""];
    default:
      return unreachable(value);
  }
}
