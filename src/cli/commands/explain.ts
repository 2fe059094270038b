import type { Command } from "commander";
import {
  type Issue,
  type Problem,
  type Question,
  type Result,
  type Schedule,
  explain,
  explainDocument,
  fail,
  ok,
  parseSchedule,
  solve,
} from "../../index.ts";
import { type ExitCode, exitCode } from "../exit.ts";
import { bare, readJson } from "../files.ts";
import { readPacks, readProblemAfter, readReader } from "../inputs.ts";
import {
  type ReadingOptions,
  type SearchBudget,
  withBudget,
  withDisruptions,
  withReading,
} from "../options.ts";
import { deliver, refuse } from "../output.ts";
import { explainedText } from "../text/explained.ts";
import type { Finish } from "../main.ts";

type Options = ReadingOptions &
  SearchBudget & {
    readonly shift?: string;
    readonly whyNot?: string;
    readonly wishes?: boolean;
    readonly changes?: boolean;
    readonly disruptions?: string;
  };

/** fairweek explain PROBLEM [SCHEDULE] */
export function addExplain(program: Command, finish: Finish): void {
  const command = program
    .command("explain")
    .description("say why: a worker's week, a shift, an open slot, or why not somebody else")
    .argument("<problem>", "problem file, or - for standard input")
    .argument("[schedule]", "schedule file; without one the problem is solved first")
    .option("--shift <id>", "an assignment or an open slot: why it is as it is")
    .option("--why-not <worker>", "with --shift: why this worker does not have it")
    .option("--wishes", "with --worker: what became of each wish")
    .option("--changes", "why shifts are not as they were told; with --worker: that worker's");
  withBudget(withReading(withDisruptions(command))).action(
    async (problem: string, schedule: string | undefined, options: Options) => {
      finish(await run(problem, schedule, options));
    },
  );
}

async function run(
  problemPath: string,
  schedulePath: string | undefined,
  options: Options,
): Promise<ExitCode> {
  const problem = readProblemAfter(problemPath, options);
  if (!problem.ok) return refuse(problem.problem, options);
  const packs = readPacks(options.pack);
  if (!packs.ok) return refuse(packs.problem, options);
  const reader = readReader(problem.value, options);
  if (!reader.ok) return refuse(reader.problem, options);
  const schedule = await scheduleFor(problem.value, schedulePath);
  if (!schedule.ok) return refuse(schedule.problem, options);
  const told = explain(problem.value, schedule.value, questionOf(options), {
    reader: reader.value,
    language: options.lang,
    packs: packs.value,
  });
  if (!told.ok) return refuse(told.problem, options);
  const data = explainDocument(options.viewer, options.lang, told.value);
  return deliver(
    { code: exitCode.fine, data, text: explainedText(told.value).join("\n") },
    options,
  );
}

/** The schedule in a file (bare, or inside the document that `solve` writes), or a new one. */
async function scheduleFor(
  problem: Problem,
  path: string | undefined,
): Promise<Result<Schedule, readonly Issue[]>> {
  if (path !== undefined) {
    const json = readJson(path);
    return json.ok ? parseSchedule(bare(json.value), problem) : json;
  }
  const outcome = await solve(problem);
  if (outcome.kind === "invalid") return fail(outcome.issues);
  return ok(outcome.solution.checked.schedule);
}

function questionOf({ shift, whyNot, worker, wishes, changes }: Options): Question {
  if (changes === true) return { ask: "changes", worker: worker ?? null };
  if (shift !== undefined && whyNot !== undefined) return { ask: "whyNot", shift, worker: whyNot };
  if (shift !== undefined) return { ask: "shift", shift };
  if (worker !== undefined)
    return wishes === true ? { ask: "wishes", worker } : { ask: "week", worker };
  return { ask: "summary" };
}
