import { stringify } from "csv-stringify/sync";
import type { ExitCode } from "./exit.ts";
import { writeWhole } from "./files.ts";
import { type Answer, type OutputOptions, deliver } from "./output.ts";

export type Cell = string | number | boolean | null;

/** Options of commands whose answer can be a table. */
export interface TableOptions extends OutputOptions {
  readonly csv?: boolean;
}

/**
 * A table in the form of RFC 4180. Texts that a spreadsheet would run as a formula begin with an
 * apostrophe; numbers stay numbers.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (cell === null ? "" : cell))),
    { escape_formulas: true, cast: { boolean: String, number: String } },
  );

/** Like `deliver`, with a table on standard output or in the file under `--csv`. */
export function deliverTable(
  answer: Answer & { readonly rows: readonly (readonly Cell[])[] },
  options: TableOptions,
): ExitCode {
  if (options.csv !== true) return deliver(answer, options);
  const text = csvText(answer.rows);
  if (options.output === undefined) process.stdout.write(text);
  else writeWhole(options.output, text);
  return answer.code;
}
