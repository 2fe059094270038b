import type { Command } from "commander";
import { atThatTime, repair, repairDocument } from "../../index.ts";
import { type ExitCode, exitCode } from "../exit.ts";
import { readDisruptions, readPacks, readProblem, readReader } from "../inputs.ts";
import {
  type ReadingOptions,
  type SearchBudget,
  withBudget,
  withDisruptions,
  withReading,
} from "../options.ts";
import { deliver, refuse } from "../output.ts";
import { progressLine } from "../progress.ts";
import { repairedText } from "../text/repaired.ts";
import type { Finish } from "../main.ts";

type Options = ReadingOptions &
  SearchBudget & {
    readonly disruptions?: string;
    readonly fillOpen?: boolean;
    readonly strict?: boolean;
  };

/** fairweek repair PROBLEM --disruptions FILE */
export function addRepair(program: Command, finish: Finish): void {
  const command = program
    .command("repair")
    .description("make a published week whole again after call-outs and the like, changing least")
    .argument("<problem>", "problem file with the published schedule, or - for standard input")
    .option("--fill-open", "also fill slots that were open when the week was published")
    .option("--strict", "exit with 3 when a slot stays open");
  withBudget(withReading(withDisruptions(command))).action(
    async (path: string, options: Options) => {
      finish(await run(path, options));
    },
  );
}

async function run(path: string, options: Options): Promise<ExitCode> {
  const problem = readProblem(path, options);
  if (!problem.ok) return refuse(problem.problem, options);
  const packs = readPacks(options.pack);
  if (!packs.ok) return refuse(packs.problem, options);
  const reader = readReader(problem.value, options);
  if (!reader.ok) return refuse(reader.problem, options);
  const what = readDisruptions(options.disruptions, problem.value);
  if (!what.ok) return refuse(what.problem, options);

  const abort = new AbortController();
  const stop = () => abort.abort();
  process.once("SIGINT", stop);
  const line = progressLine();
  const outcome = await repair(atThatTime(problem.value, what.value), what.value.list, {
    packs: packs.value,
    coverage: options.fillOpen === true ? "all" : "restored",
    signal: abort.signal,
    onProgress: ({ seconds, score }) =>
      line.show(
        `${seconds.toFixed(1)} s   missing ${score.coverage} person-minutes   Ctrl-C keeps the best so far`,
      ),
  });
  process.off("SIGINT", stop);
  line.clear();
  if (outcome.kind === "invalid") return refuse(outcome.issues, options);

  const document = repairDocument(outcome, reader.value, options.lang);
  const strictly = options.strict === true && document.open.length > 0;
  return deliver(
    {
      code: strictly ? exitCode.openSlots : exitCode.fine,
      data: document,
      text: repairedText(outcome.repair, document, what.value.list).join("\n"),
    },
    options,
  );
}
