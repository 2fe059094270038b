import { type Command, Option } from "commander";
import {
  type Issue,
  type Language,
  type MeasureOptions,
  type MeasuredDocument,
  type PriceMeasured,
  type Result,
  fail,
  languages,
  ok,
  priceOfFairnessOf,
} from "../../index.ts";
import { type ExitCode, exitCode } from "../exit.ts";
import { readDate } from "../dates.ts";
import { measureFiles } from "../history-files.ts";
import { readProblem } from "../inputs.ts";
import { wholeFrom } from "../options.ts";
import { refuse } from "../output.ts";
import { type TableOptions, deliverTable } from "../table.ts";
import { measuredText } from "../text/measured/report.ts";
import { measuredRows } from "../text/measured/rows.ts";
import type { Finish } from "../main.ts";

interface Options extends TableOptions {
  readonly lang: Language;
  readonly weeks?: number;
  readonly lastWeek?: string;
  readonly sensitivity?: boolean;
  readonly seed?: number;
  readonly price: readonly string[];
  readonly iterations?: number;
}

/** fairweek measure HISTORY, or PROBLEM SCHEDULE [PROBLEM SCHEDULE ...] */
export function addMeasure(program: Command, finish: Finish): void {
  program
    .command("measure")
    .description("how predictable and how fairly shared were the weeks that people lived through?")
    .argument(
      "<files...>",
      "a history (JSON or CSV), or problems each followed by its final schedule; - is standard input",
    )
    .option("--weeks <number>", "weeks of the window, 1 to 52 (8)", wholeFrom(1))
    .option("--last-week <date>", "any date of the window's last week (the last one recorded)")
    .option("--sensitivity", "the seven sensitivity analyses too")
    .option("--seed <number>", "seed of the weights drawn for them", wholeFrom(0))
    .option(
      "--price <problem>",
      "plan this problem with and without fairness and say what it costs (may be repeated)",
      (file: string, files: readonly string[]) => [...files, file],
      [] as readonly string[],
    )
    .option("--iterations <number>", "work of each search under --price", wholeFrom(1))
    .addOption(
      new Option("--lang <language>", "language of texts").choices(languages).default("en"),
    )
    .option("--json", "print JSON on standard output")
    .option("--csv", "a table of the workers instead")
    .option("-o, --output <file>", "write JSON, or with --csv the table, to a file")
    .action(async (files: readonly string[], options: Options) => {
      finish(await run(files, options));
    });
}

async function run(files: readonly string[], options: Options): Promise<ExitCode> {
  const wanted = readOptions(options);
  if (!wanted.ok) return refuse(wanted.problem, options);
  const prices = await pricesOf(options);
  if (!prices.ok) return refuse(prices.problem, options);
  const measured = measureFiles(files, { ...wanted.value, prices: prices.value });
  if (!measured.ok) return refuse(measured.problem, options);
  return told(measured.value, options);
}

const told = (document: MeasuredDocument, options: Options): ExitCode =>
  deliverTable(
    {
      code: exitCode.fine,
      data: document,
      text: measuredText(document).join("\n"),
      rows: measuredRows(document),
    },
    options,
  );

function readOptions(options: Options): Result<MeasureOptions, readonly Issue[]> {
  const { lang, weeks, lastWeek, sensitivity, seed } = options;
  if (weeks !== undefined && weeks > 52)
    return fail([
      {
        code: "tooLarge",
        pointer: "--weeks",
        message: `A window of ${weeks} weeks is out of bounds: at most 52.`,
        hint: "Measure a year or less at once.",
      },
    ]);
  const last = lastWeek === undefined ? null : readDate("--last-week", lastWeek);
  if (last !== null && !last.ok) return last;
  return ok({
    language: lang,
    sensitivity: sensitivity === true,
    ...(weeks === undefined ? {} : { weeks }),
    ...(seed === undefined ? {} : { seed }),
    ...(last === null ? {} : { lastWeek: last.value }),
  });
}

async function pricesOf({
  price,
  iterations,
}: Options): Promise<Result<readonly PriceMeasured[], readonly Issue[]>> {
  const found: PriceMeasured[] = [];
  for (const path of price) {
    const problem = readProblem(path, iterations === undefined ? {} : { iterations });
    if (!problem.ok) return fail(inFile(path, problem.problem));
    const priced = await priceOfFairnessOf({ name: path, problem: problem.value });
    if (!priced.ok) return fail(inFile(path, priced.problem));
    found.push(priced.value);
  }
  return ok(found);
}

const inFile = (path: string, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, pointer: `${path}#${issue.pointer}` }));
