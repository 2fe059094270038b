import { type Command, Option } from "commander";
import { appendFileSync } from "node:fs";
import type {
  Audience,
  AuditedDocument,
  AuditOptions,
  EquityIssue,
  RetaliationReport,
  ScreeningReader,
} from "../../audit.ts";
import {
  type History,
  type Issue,
  type Language,
  type Result,
  fail,
  instant,
  languages,
  ok,
  systemClock,
} from "../../index.ts";
import { readDate } from "../dates.ts";
import { type ExitCode, exitCode } from "../exit.ts";
import { readText } from "../files.ts";
import { readHistory } from "../history-files.ts";
import type { Finish } from "../main.ts";
import { wholeFrom } from "../options.ts";
import { refuse } from "../output.ts";
import { type TableOptions, deliverTable } from "../table.ts";
import { auditedText } from "../text/audited/report.ts";
import { auditedRows } from "../text/audited/rows.ts";

interface Options extends TableOptions {
  readonly attributes: string;
  readonly view: readonly string[];
  readonly audience: Audience;
  readonly look?: number;
  readonly of?: number;
  readonly lastWeek?: string;
  readonly seed?: number;
  readonly draws?: number;
  readonly events?: string;
  readonly reader?: string;
  readonly office: ScreeningReader["office"];
  readonly accessLog?: string;
  readonly lang: Language;
}

/** fairweek audit HISTORY... --attributes FILE */
export function addAudit(program: Command, finish: Finish): void {
  const many = (text: string, before: readonly string[]): readonly string[] => [...before, text];
  program
    .command("audit")
    .description("did groups of workers fare differently? A screen over a quarter, no finding")
    .argument("<histories...>", "histories of one or several sites, JSON or CSV")
    .requiredOption("--attributes <file>", "protected attributes, in a file of their own")
    .option(
      "--view <attribute>",
      "compare by it, or by two as gender,age (may be repeated)",
      many,
      [],
    )
    .addOption(
      new Option("--audience <who>", "export shows groups of 11 and more, needToKnow of 5 and more")
        .choices(["export", "needToKnow"])
        .default("export"),
    )
    .option("--look <number>", "which of the looks planned for the year this is", wholeFrom(1))
    .option("--of <number>", "how many looks are planned (4)", wholeFrom(1))
    .option("--last-week <date>", "any date of the quarter's last week")
    .option("--seed <number>", "seed of all draws (1)", wholeFrom(0))
    .option("--draws <number>", "relabellings drawn where not all can be counted", wholeFrom(99))
    .option("--events <file>", "protected acts, for the retaliation screen")
    .option("--reader <id>", "who reads the retaliation screen")
    .addOption(
      new Option("--office <office>", "the reader's office")
        .choices(["compliance", "manager", "other"])
        .default("other"),
    )
    .option("--access-log <file>", "where every attempt to read that screen is written down")
    .addOption(
      new Option("--lang <language>", "language of texts").choices(languages).default("en"),
    )
    .option("--json", "print JSON on standard output")
    .option("--csv", "a table of the comparisons instead")
    .option("-o, --output <file>", "write JSON, or with --csv the table, to a file")
    .action(async (paths: readonly string[], options: Options) => {
      finish(await run(paths, options));
    });
}

/** The audits are loaded only here, when one is asked for: no other command can reach them. */
async function run(paths: readonly string[], options: Options): Promise<ExitCode> {
  const { auditHistories, parseAttributes } = await import("../../audit.ts");
  const histories = readHistories(paths);
  const text = readText(options.attributes);
  if (!text.ok) return refuse(text.problem, options);
  const store = parseAttributes(text.value);
  const wanted = readOptions(options);
  const issues = [
    ...(histories.ok ? [] : histories.problem),
    ...(store.ok ? [] : inFile(options.attributes, store.problem)),
    ...(wanted.ok ? [] : wanted.problem),
  ];
  if (!histories.ok || !store.ok || !wanted.ok) return refuse(issues, options);
  const audited = auditHistories(histories.value, store.value, wanted.value);
  if (!audited.ok) return refuse(audited.problem, options);
  const screened = await screen(histories.value, options);
  if (!screened.ok) return refuse(screened.problem, options);
  return told({ ...audited.value, retaliation: screened.value }, options);
}

const told = (document: AuditedDocument, options: Options): ExitCode =>
  deliverTable(
    {
      code: exitCode.fine,
      data: document,
      text: auditedText(document).join("\n"),
      rows: auditedRows(document),
    },
    options,
  );

function readHistories(paths: readonly string[]): Result<readonly History[], readonly Issue[]> {
  const histories: History[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    const history = readHistory(path);
    if (history.ok) histories.push(history.value);
    else issues.push(...inFile(path, history.problem));
  }
  return issues.length > 0 ? fail(issues) : ok(histories);
}

function readOptions(options: Options): Result<AuditOptions, readonly Issue[]> {
  const { view, audience, look, of = 4, lastWeek, seed, draws, lang } = options;
  const last = lastWeek === undefined ? null : readDate("--last-week", lastWeek);
  if (last !== null && !last.ok) return last;
  return ok({
    audience,
    language: lang,
    ...(view.length === 0 ? {} : { views: view.map((one) => one.split(",")) }),
    ...(look === undefined ? {} : { look: { number: look, of } }),
    ...(last === null ? {} : { lastWeek: last.value }),
    ...(seed === undefined ? {} : { seed }),
    ...(draws === undefined ? {} : { permutationDraws: draws }),
  });
}

/** The retaliation screen, for who asks for it; null when nobody does. */
async function screen(
  histories: readonly History[],
  { events, reader, office, accessLog, seed }: Options,
): Promise<Result<RetaliationReport | null, readonly Issue[]>> {
  if (events === undefined) return ok(null);
  if (reader === undefined || accessLog === undefined) return fail([unrecorded]);
  const { parseEvents, screenHistories } = await import("../../audit.ts");
  const text = readText(events);
  if (!text.ok) return text;
  const parsed = parseEvents(text.value);
  if (!parsed.ok) return fail(inFile(events, parsed.problem));
  const at = instant(Math.floor(systemClock.nowMilliseconds() / 60_000));
  return screenHistories(
    histories,
    parsed.value,
    {
      reader: { id: reader, office },
      at,
      record: (access) => {
        const time = new Date(access.at * 60_000).toISOString();
        appendFileSync(accessLog, `${JSON.stringify({ ...access, at: time })}\n`);
      },
    },
    seed === undefined ? {} : { seed },
  );
}

const unrecorded: Issue = {
  code: "accessUnrecorded",
  pointer: "--events",
  message: "Results about single people are read by name and on record only.",
  hint: "Give --reader, --office and --access-log.",
};

const inFile = (path: string, issues: readonly (Issue | EquityIssue)[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, pointer: `${path}#${issue.pointer}` }));
