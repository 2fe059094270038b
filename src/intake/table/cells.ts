import { CsvError, type Info, parse } from "csv-parse/sync";
import { type Result, fail, ok } from "../../kernel/result.ts";
import type { Issue } from "../issue.ts";
import { IssueList } from "../issues.ts";

/** A line of a table and where it stands in the text, from 1. */
export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The lines of a table in the form of RFC 4180, blanks around cells taken off. Never throws. */
export function readCells(text: string): Result<readonly TableLine[], readonly Issue[]> {
  try {
    const rows = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: Info }[];
    return ok(rows.map(({ record, info }) => ({ line: info.lines, cells: record })));
  } catch (error) {
    const issues = new IssueList();
    const why = error instanceof Error ? error.message : String(error);
    const met = error instanceof CsvError ? error["lines"] : 1;
    const line = openQuote(text) ?? (typeof met === "number" ? met : 1);
    issues.add("malformedTable", `line ${line}`, `Line ${line}: ${why.replace(/\.?$/, ".")}`);
    return fail(issues.all());
  }
}

/** The line on which a quote opens that never closes: the reader itself only notices at the end. */
function openQuote(text: string): number | null {
  let opened: number | null = null;
  for (const [index, line] of text.split("\n").entries()) {
    const isOdd = line.split('"').length % 2 === 0;
    if (isOdd) opened = opened === null ? index + 1 : null;
  }
  return opened;
}
