import { type Command, Option } from "commander";
import type { Audience, EquityIssue } from "../../audit.ts";
import {
  type History,
  type Issue,
  type Language,
  type Result,
  auditReport,
  fail,
  ok,
} from "../../index.ts";
import { type ExitCode, exitCode } from "../exit.ts";
import { readText } from "../files.ts";
import { readHistory } from "../history-files.ts";
import { wholeFrom } from "../options.ts";
import { type ReportOutput, deliverReport, readOutputs } from "../report-output.ts";
import type { Finish } from "../main.ts";
import { refuseReport, withReport } from "../report-options.ts";

interface Options extends ReportOutput {
  readonly attributes: string;
  readonly view: readonly string[];
  readonly audience: Audience;
  readonly seed?: number;
  readonly draws?: number;
  readonly lang: Language;
}

/** fairweek report audit HISTORY... --attributes FILE */
export function addAuditReport(report: Command, finish: Finish): void {
  const many = (text: string, before: readonly string[]): readonly string[] => [...before, text];
  withReport(
    report
      .command("audit")
      .description("did groups of workers fare differently? The screen of a quarter as a page")
      .argument("<histories...>", "histories of one or several sites, JSON or CSV")
      .requiredOption("--attributes <file>", "protected attributes, in a file of their own"),
  )
    .option("--view <attribute>", "compare by it, or by two as gender,age (repeatable)", many, [])
    .addOption(
      new Option("--audience <who>", "export shows groups of 11 and more, needToKnow of 5 and more")
        .choices(["export", "needToKnow"])
        .default("export"),
    )
    .option("--seed <number>", "seed of all draws (1)", wholeFrom(0))
    .option("--draws <number>", "relabellings drawn where not all can be counted", wholeFrom(99))
    .action(async (paths: readonly string[], options: Options) => {
      finish(await run(paths, options));
    });
}

/** The audits are loaded only here, when one is asked for: no other command can reach them. */
async function run(paths: readonly string[], options: Options): Promise<ExitCode> {
  const outputs = readOutputs(options.output ?? []);
  if (!outputs.ok) return refuseReport(outputs.problem, options);
  const { auditHistories, parseAttributes } = await import("../../audit.ts");
  const histories = readHistories(paths);
  const text = readText(options.attributes);
  if (!text.ok) return refuseReport(text.problem, options);
  const store = parseAttributes(text.value);
  const issues = [
    ...(histories.ok ? [] : histories.problem),
    ...(store.ok ? [] : inFile(options.attributes, store.problem)),
  ];
  if (!histories.ok || !store.ok) return refuseReport(issues, options);
  const { view, audience, seed, draws, lang } = options;
  const audited = auditHistories(histories.value, store.value, {
    audience,
    language: lang,
    ...(view.length === 0 ? {} : { views: view.map((one) => one.split(",")) }),
    ...(seed === undefined ? {} : { seed }),
    ...(draws === undefined ? {} : { permutationDraws: draws }),
  });
  if (!audited.ok) return refuseReport(audited.problem, options);
  return deliverReport(auditReport(audited.value, lang), exitCode.fine, options);
}

function readHistories(paths: readonly string[]): Result<readonly History[], readonly Issue[]> {
  const read = paths.map((path) => ({ path, history: readHistory(path) }));
  const issues = read.flatMap(({ path, history }) =>
    history.ok ? [] : inFile(path, history.problem),
  );
  if (issues.length > 0) return fail(issues);
  return ok(read.flatMap(({ history }) => (history.ok ? [history.value] : [])));
}

const inFile = (path: string, issues: readonly (Issue | EquityIssue)[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, pointer: `${path}#${issue.pointer}` }));
