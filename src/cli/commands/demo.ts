import type { Command } from "commander";
import { fileURLToPath } from "node:url";
import {
  type AccountJson,
  type Issue,
  type Problem,
  type Result,
  type Schedule,
  asReader,
  checkDocument,
  check,
  explain,
  explainDocument,
  parseProblem,
  parseSchedule,
  solve,
  solveDocument,
} from "../../index.ts";
import { type ExitCode, exitCode } from "../exit.ts";
import { asJson, readJson, writeWhole } from "../files.ts";
import { refuse } from "../output.ts";
import { checkText } from "../text/checked.ts";
import { explainedText } from "../text/explained.ts";
import { solvedText } from "../text/solved.ts";
import type { Finish } from "../main.ts";

const scenarios = fileURLToPath(new URL("../../../../scenarios/", import.meta.url));

/** fairweek demo */
export function addDemo(program: Command, finish: Finish): void {
  program
    .command("demo")
    .description("make, check and explain a restaurant's week; then check one that an AI proposed")
    .option("--out <folder>", "where schedule, check and explanations are written", ".out/demo")
    .action(async ({ out }: { out: string }) => finish(await run(out)));
}

async function run(out: string): Promise<ExitCode> {
  const problem = read(`${scenarios}bench/restaurant/problem.json`, parseProblem);
  if (!problem.ok) return refuse(problem.problem, {});
  const outcome = await solve(problem.value);
  if (outcome.kind === "invalid") return refuse(outcome.issues, {});
  const { schedule } = outcome.solution.checked;
  const reader = asReader(problem.value, "manager", null);
  if (!reader.ok) return refuse(reader.problem, {});
  const document = solveDocument(problem.value, outcome, reader.value, "en");
  print(solvedText(problem.value, outcome.solution, document));

  const told = fiveOf(schedule).flatMap((shift) => explainTwice(problem.value, schedule, shift));
  writeWhole(`${out}/schedule.json`, asJson(document.schedule));
  writeWhole(`${out}/check.json`, asJson(document.check));
  writeWhole(`${out}/explanations.json`, asJson(told));
  print(["", `Written: ${out}/schedule.json, check.json, explanations.json`]);
  return showProposedWeek();
}

/** Five assignments spread over the week and over the staff. */
function fiveOf({ assignments }: Schedule): readonly Schedule["assignments"][number][] {
  const count = Math.min(5, assignments.length);
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor(((index + 0.5) * assignments.length) / count);
    return assignments[at] as Schedule["assignments"][number];
  });
}

/** The same assignment as its worker and as the manager hear it. */
function explainTwice(
  problem: Problem,
  schedule: Schedule,
  { worker, shift }: Schedule["assignments"][number],
): readonly ReturnType<typeof explainDocument>[] {
  const name = problem.workers.find(({ id }) => id === worker)?.name ?? worker;
  return (["self", "manager"] as const).map((viewer) => {
    const reader = asReader(problem, viewer, viewer === "self" ? worker : null);
    const question = { ask: "shift", shift: shift.id } as const;
    const told: Result<readonly AccountJson[], readonly Issue[]> = reader.ok
      ? explain(problem, schedule, question, { reader: reader.value, language: "en" })
      : reader;
    const accounts = told.ok ? told.value : [];
    const ear = viewer === "self" ? `${name} hears` : "The manager hears";
    print(["", `Shift ${shift.id}: ${ear}`, ...explainedText(accounts)]);
    return explainDocument(viewer, "en", accounts);
  });
}

/** The other half of the product: somebody else's schedule, judged. */
function showProposedWeek(): ExitCode {
  const folder = `${scenarios}proposed-week/`;
  const problem = read(`${folder}problem.json`, parseProblem);
  if (!problem.ok) return refuse(problem.problem, {});
  const parse = (json: unknown) => parseSchedule(json, problem.value);
  const schedule = read(`${folder}schedule.json`, parse);
  if (!schedule.ok) return refuse(schedule.problem, {});
  const judged = check(problem.value, schedule.value);
  const reader = asReader(problem.value, "manager", null);
  if (!judged.ok || !reader.ok) return refuse(judged.ok ? [] : judged.problem, {});
  const document = checkDocument(problem.value, judged.value, reader.value, "en");
  const title = "A week that a language model proposed for another place, checked";
  print(["", title, "=".repeat(title.length), ...checkText(problem.value, document)]);
  return exitCode.fine;
}

function read<Value>(
  path: string,
  parse: (json: unknown) => Result<Value, readonly Issue[]>,
): Result<Value, readonly Issue[]> {
  const json = readJson(path);
  return json.ok ? parse(json.value) : json;
}

const print = (lines: readonly string[]): void =>
  void process.stdout.write(`${lines.join("\n")}\n`);
