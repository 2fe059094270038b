import type { Command } from "commander";
import {
  type Issue,
  type Language,
  type Problem,
  type Result,
  fail,
  ok,
  shadow,
  shadowReport,
} from "../../index.ts";
import { type ExitCode, exitCode } from "../exit.ts";
import { asJson, writeWhole } from "../files.ts";
import { readPacks, readProblem } from "../inputs.ts";
import { type SearchBudget, withBudget } from "../options.ts";
import { progressLine } from "../progress.ts";
import { refuseReport, withReport } from "../report-options.ts";
import { type ReportOutput, readOutputs, writeReport } from "../report-output.ts";
import { sectionText } from "../text/section.ts";
import type { Finish } from "../main.ts";

type Options = ReportOutput &
  SearchBudget & { readonly lang: Language; readonly pack: readonly string[] };

/** fairweek shadow PROBLEM... */
export function addShadow(program: Command, finish: Finish): void {
  const command = program
    .command("shadow")
    .description(
      "solve weeks beside their present schedules, publish nothing: who gains, who loses?",
    )
    .argument("<problems...>", "problem files, each with its published schedule");
  withBudget(withReport(command))
    .option(
      "--pack <file>",
      "a pack of your own beside the built-in ones (may be repeated)",
      (file: string, files: readonly string[]) => [...files, file],
      [] as readonly string[],
    )
    .action(async (paths: readonly string[], options: Options) => {
      finish(await run(paths, options));
    });
}

async function run(paths: readonly string[], options: Options): Promise<ExitCode> {
  const outputs = readOutputs(options.output ?? []);
  if (!outputs.ok) return refuseReport(outputs.problem, options);
  const problems = readProblems(paths, options);
  if (!problems.ok) return refuseReport(problems.problem, options);
  const packs = readPacks(options.pack);
  if (!packs.ok) return refuseReport(packs.problem, options);
  const line = progressLine();
  const found = await shadow(problems.value, {
    packs: packs.value,
    onProgress: (week, of) => line.show(`week ${week} of ${of}`),
  });
  line.clear();
  if (!found.ok) return refuseReport(found.problem, options);
  const report = shadowReport(found.value, options.lang);
  for (const path of options.output ?? []) {
    if (path.endsWith(".json")) writeWhole(path, asJson(found.value));
    else writeReport(report, path);
  }
  if (options.json === true) process.stdout.write(asJson(found.value));
  else process.stdout.write(`${textOf(report, options.lang).join("\n")}\n`);
  return exitCode.fine;
}

const textOf = (report: ReturnType<typeof shadowReport>, language: Language): readonly string[] => [
  `${report.title}, ${report.subtitle}`,
  `${report.verdict.tag}. ${report.verdict.text}`,
  ...report.sections.flatMap((section) => [
    "",
    ...sectionText(
      { ...section, blocks: section.blocks.filter(({ block }) => block !== "chart") },
      language,
    ),
  ]),
];

function readProblems(
  paths: readonly string[],
  budget: SearchBudget,
): Result<readonly Problem[], readonly Issue[]> {
  const problems: Problem[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    const problem = readProblem(path, budget);
    if (problem.ok) problems.push(problem.value);
    else
      issues.push(
        ...problem.problem.map((issue) => ({ ...issue, pointer: `${path}#${issue.pointer}` })),
      );
  }
  return issues.length > 0 ? fail(issues) : ok(problems);
}
