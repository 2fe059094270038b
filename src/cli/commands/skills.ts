import { type Command, Option } from "commander";
import { type Language, findSkills, languages } from "../../index.ts";
import { type ExitCode, exitCode } from "../exit.ts";
import { readPacks, readProblem } from "../inputs.ts";
import { type OutputOptions, type SearchBudget, wholeFrom, withBudget } from "../options.ts";
import { deliver, refuse } from "../output.ts";
import { progressLine } from "../progress.ts";
import { skillsText } from "../text/skills.ts";
import type { Finish } from "../main.ts";

type Options = OutputOptions &
  SearchBudget & {
    readonly lang: Language;
    readonly pack: readonly string[];
    readonly solves: number;
    readonly size: number;
  };

/** fairweek skills PROBLEM */
export function addSkills(program: Command, finish: Finish): void {
  const command = program
    .command("skills")
    .description("which training would fill open work or relieve the most burdened, by re-solving")
    .argument("<problem>", "problem file, or - for standard input")
    .option("--solves <number>", "how many weeks are solved again at most", wholeFrom(1), 12)
    .option("--size <number>", "how many trainings a set has at most", wholeFrom(1), 3)
    .addOption(
      new Option("--lang <language>", "language of texts").choices(languages).default("en"),
    )
    .option(
      "--pack <file>",
      "a pack of your own beside the built-in ones (may be repeated)",
      (file: string, files: readonly string[]) => [...files, file],
      [] as readonly string[],
    )
    .option("--json", "print JSON on standard output")
    .option("-o, --output <file>", "write the JSON to a file, whole or not at all");
  withBudget(command).action(async (path: string, options: Options) => {
    finish(await run(path, options));
  });
}

async function run(path: string, options: Options): Promise<ExitCode> {
  const problem = readProblem(path, options);
  if (!problem.ok) return refuse(problem.problem, options);
  const packs = readPacks(options.pack);
  if (!packs.ok) return refuse(packs.problem, options);
  const abort = new AbortController();
  const stop = () => abort.abort();
  process.once("SIGINT", stop);
  const line = progressLine();
  const found = await findSkills(problem.value, {
    packs: packs.value,
    setsMost: options.solves,
    sizeMost: options.size,
    signal: abort.signal,
    onProgress: (done, most) => line.show(`${done} of at most ${most} weeks solved again`),
  });
  process.off("SIGINT", stop);
  line.clear();
  if (!found.ok) return refuse(found.problem, options);
  const text = skillsText(found.value, options.lang).join("\n");
  return deliver({ code: exitCode.fine, data: found.value, text }, options);
}
