import type { Command } from "commander";
import { checkDocument, check, parseSchedule } from "../../index.ts";
import { type ExitCode, exitCode } from "../exit.ts";
import { bare, readJson } from "../files.ts";
import { readPacks, readProblemAfter, readReader } from "../inputs.ts";
import { type ReadingOptions, withDisruptions, withReading } from "../options.ts";
import { deliver, refuse } from "../output.ts";
import { checkText } from "../text/checked.ts";
import type { Finish } from "../main.ts";

type Options = ReadingOptions & { readonly disruptions?: string };

/** fairweek check PROBLEM SCHEDULE */
export function addCheck(program: Command, finish: Finish): void {
  const command = program
    .command("check")
    .description("judge any schedule under the law in force: ours, a vendor's, a spreadsheet's")
    .argument("<problem>", "problem file, or - for standard input")
    .argument("<schedule>", "schedule file, or - for standard input");
  const full = withReading(withDisruptions(command));
  full.action((problem: string, schedule: string, options: Options) => {
    finish(run(problem, schedule, options));
  });
}

function run(problemPath: string, schedulePath: string, options: Options): ExitCode {
  const problem = readProblemAfter(problemPath, options);
  if (!problem.ok) return refuse(problem.problem, options);
  const packs = readPacks(options.pack);
  if (!packs.ok) return refuse(packs.problem, options);
  const reader = readReader(problem.value, options);
  if (!reader.ok) return refuse(reader.problem, options);
  const json = readJson(schedulePath);
  if (!json.ok) return refuse(json.problem, options);
  const schedule = parseSchedule(bare(json.value), problem.value);
  if (!schedule.ok) return refuse(schedule.problem, options);
  const judged = check(problem.value, schedule.value, { packs: packs.value });
  if (!judged.ok) return refuse(judged.problem, options);
  const document = checkDocument(problem.value, judged.value, reader.value, options.lang);
  const code = document.verdict === "unlawful" ? exitCode.violationsFound : exitCode.fine;
  const text = checkText(problem.value, document).join("\n");
  return deliver({ code, data: document, text }, options);
}
