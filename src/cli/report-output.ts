import { type Issue, type Report, type Result, fail, ok, reportCsv, reportPage } from "../index.ts";
import type { ExitCode } from "./exit.ts";
import { asJson, writeWhole } from "./files.ts";

/** How a report was asked for. */
export interface ReportOutput {
  readonly json?: boolean;
  readonly output?: readonly string[];
}

const forms: Readonly<Record<string, (report: Report) => string>> = {
  html: reportPage,
  json: asJson,
  csv: reportCsv,
};

const endingOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";

/** The files asked for, refused before any work is done when an ending says no form. */
export function readOutputs(paths: readonly string[]): Result<null, readonly Issue[]> {
  const wrong = paths.filter((path) => forms[endingOf(path)] === undefined);
  if (wrong.length === 0) return ok(null);
  return fail(
    wrong.map((path) => ({
      code: "unknownEnding",
      pointer: "--output",
      message: `The file ${path} does not end in .html, .json or .csv.`,
      value: path,
      hint: "The ending says in which form the report is written; give -o more than once for more.",
    })),
  );
}

/** Writes a whole file in the form of its ending, or nothing. */
export const writeReport = (report: Report, path: string): void =>
  writeWhole(path, (forms[endingOf(path)] ?? reportPage)(report));

/** Writes each file in the form of its ending; without files the page, or JSON, is printed. */
export function deliverReport(
  report: Report,
  code: ExitCode,
  { json, output = [] }: ReportOutput,
): ExitCode {
  for (const path of output) writeReport(report, path);
  if (json === true) process.stdout.write(asJson(report));
  else if (output.length === 0) process.stdout.write(reportPage(report));
  else process.stdout.write(`${summary(report, output)}\n`);
  return code;
}

const summary = ({ title, subtitle, verdict }: Report, files: readonly string[]): string =>
  [`${title}, ${subtitle}`, `${verdict.tag}: ${verdict.text}`, `Written: ${files.join(", ")}`].join(
    "\n",
  );
