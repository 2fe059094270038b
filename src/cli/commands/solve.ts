import type { Command } from "commander";
import { solve, solveDocument } from "../../index.ts";
import { type ExitCode, exitCode } from "../exit.ts";
import { readPacks, readProblem, readReader } from "../inputs.ts";
import { type ReadingOptions, type SearchBudget, withBudget, withReading } from "../options.ts";
import { deliver, refuse } from "../output.ts";
import { progressLine } from "../progress.ts";
import { solvedText } from "../text/solved.ts";
import type { Finish } from "../main.ts";

type Options = ReadingOptions &
  SearchBudget & { readonly strict?: boolean; readonly replan?: boolean };

/** fairweek solve PROBLEM */
export function addSolve(program: Command, finish: Finish): void {
  const command = program
    .command("solve")
    .description("make a lawful schedule for a problem, check it, and say what stays open and why")
    .argument("<problem>", "problem file, or - for standard input")
    .option("--strict", "exit with 3 when a slot stays open")
    .option("--replan", "start anew although a schedule is published; see repair for less");
  withBudget(withReading(command)).action(async (path: string, options: Options) => {
    finish(await run(path, options));
  });
}

async function run(path: string, options: Options): Promise<ExitCode> {
  const problem = readProblem(path, options);
  if (!problem.ok) return refuse(problem.problem, options);
  const packs = readPacks(options.pack);
  if (!packs.ok) return refuse(packs.problem, options);
  const reader = readReader(problem.value, options);
  if (!reader.ok) return refuse(reader.problem, options);

  const abort = new AbortController();
  const stop = () => abort.abort();
  process.once("SIGINT", stop);
  const line = progressLine();
  const outcome = await solve(problem.value, {
    packs: packs.value,
    replan: options.replan === true,
    signal: abort.signal,
    onProgress: ({ seconds, score, bound, gap }) =>
      line.show(
        `${seconds.toFixed(1)} s   open ${score.coverage} person-minutes   goals ${score.goals} points` +
          (bound.goals > 0 ? ` (within ${(100 * gap).toFixed(1)} % of the best)` : "") +
          "   Ctrl-C keeps the best so far",
      ),
  });
  process.off("SIGINT", stop);
  line.clear();
  if (outcome.kind === "invalid") return refuse(outcome.issues, options);

  const document = solveDocument(problem.value, outcome, reader.value, options.lang);
  const strictly = options.strict === true && document.open.length > 0;
  return deliver(
    {
      code: strictly ? exitCode.openSlots : exitCode.fine,
      data: document,
      text: solvedText(problem.value, outcome.solution, document).join("\n"),
    },
    options,
  );
}
