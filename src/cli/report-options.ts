import { type Command, Option } from "commander";
import { type Issue, languages, viewers } from "../index.ts";
import type { ExitCode } from "./exit.ts";
import { refuse } from "./output.ts";
import type { ReportOutput } from "./report-output.ts";

const again = (one: string, more: readonly string[] = []): readonly string[] => [...more, one];

/** Options that every report takes. */
export const withReport = (command: Command): Command =>
  command
    .addOption(
      new Option("--lang <language>", "language of the report").choices(languages).default("en"),
    )
    .option("--json", "print the report as JSON instead of the page")
    .option(
      "-o, --output <file>",
      "write the report; the ending says how: .html, .json or .csv (may be repeated)",
      again,
    );

/** Options of reports that tell each reader no more than that reader may know. */
export const withReader = (command: Command): Command =>
  withReport(command)
    .addOption(
      new Option("--viewer <who>", "whose eyes the report is for")
        .choices(viewers)
        .default("manager"),
    )
    .option("--worker <id>", "the worker who is reading, for --viewer self");

/** Issues go where those of other commands go; `-o` of reports is a list of its own. */
export const refuseReport = (
  issues: readonly Issue[],
  { json }: Pick<ReportOutput, "json">,
): ExitCode => refuse(issues, json === undefined ? {} : { json });
