import type { Command } from "commander";
import {
  type Day,
  type Language,
  type Reader,
  type Viewer,
  fail,
  ok,
  parseSchedule,
  reportQuarter,
  reportWeek,
} from "../../index.ts";
import type { History, Issue, Result } from "../../index.ts";
import { readDate } from "../dates.ts";
import { type ExitCode, exitCode } from "../exit.ts";
import { bare, readJson } from "../files.ts";
import { readHistory } from "../history-files.ts";
import { readPacks, readProblem, readReader } from "../inputs.ts";
import { wholeFrom } from "../options.ts";
import { refuseReport, withReader } from "../report-options.ts";
import { type ReportOutput, deliverReport, readOutputs } from "../report-output.ts";
import { readSkills } from "../skills-file.ts";
import type { Finish } from "../main.ts";
import { addAuditReport } from "./report-audit.ts";

interface ReportOptions extends ReportOutput {
  readonly lang: Language;
}

interface ReaderOptions extends ReportOptions {
  readonly viewer: Viewer;
  readonly worker?: string;
}

type WeekOptions = ReaderOptions & { readonly pack: readonly string[]; readonly skills?: string };

type QuarterOptions = ReaderOptions & {
  readonly weeks?: number;
  readonly lastWeek?: string;
  readonly sensitivity?: boolean;
};

const again = (one: string, more: readonly string[]): readonly string[] => [...more, one];

/** fairweek report week|quarter|audit */
export function addReport(program: Command, finish: Finish): void {
  const report = program
    .command("report")
    .description("one page that needs nothing beside itself, for people to read and to keep");
  withReader(
    report
      .command("week")
      .description("a week: schedule, open slots, findings, hours and burdens, what to do next")
      .argument("<problem>", "problem file, or - for standard input")
      .argument("<schedule>", "schedule file, bare or as solve writes it"),
  )
    .option("--pack <file>", "a pack of your own (may be repeated)", again, [] as readonly string[])
    .option("--skills <file>", "what `fairweek skills --json` found for the same problem")
    .action((problem: string, schedule: string, options: WeekOptions) => {
      finish(week(problem, schedule, options));
    });
  withReader(
    report
      .command("quarter")
      .description("weeks lived through: predictability, sharing, fatigue, and who fares worst")
      .argument("<history>", "a history, JSON or CSV, or - for standard input"),
  )
    .option("--weeks <number>", "weeks of the window, 1 to 52 (8)", wholeFrom(1))
    .option("--last-week <date>", "any date of the window's last week (the last one recorded)")
    .option("--sensitivity", "how firm the index is, too")
    .action((history: string, options: QuarterOptions) => finish(quarter(history, options)));
  addAuditReport(report, finish);
}

function week(problemPath: string, schedulePath: string, options: WeekOptions): ExitCode {
  const outputs = readOutputs(options.output ?? []);
  if (!outputs.ok) return refuseReport(outputs.problem, options);
  const problem = readProblem(problemPath);
  if (!problem.ok) return refuseReport(problem.problem, options);
  const packs = readPacks(options.pack);
  if (!packs.ok) return refuseReport(packs.problem, options);
  const reader = readReader(problem.value, {
    viewer: options.viewer,
    ...(options.worker === undefined ? {} : { worker: options.worker }),
  });
  if (!reader.ok) return refuseReport(reader.problem, options);
  const json = readJson(schedulePath);
  if (!json.ok) return refuseReport(json.problem, options);
  const schedule = parseSchedule(bare(json.value), problem.value);
  if (!schedule.ok) return refuseReport(schedule.problem, options);
  const skills = readSkills(options.skills, problem.value);
  if (!skills.ok) return refuseReport(skills.problem, options);
  const report = reportWeek(problem.value, schedule.value, {
    reader: reader.value,
    language: options.lang,
    packs: packs.value,
    skills: skills.value,
  });
  if (!report.ok) return refuseReport(report.problem, options);
  const unlawful = report.value.verdict.tone === "bad";
  return deliverReport(report.value, unlawful ? exitCode.violationsFound : exitCode.fine, options);
}

function quarter(historyPath: string, options: QuarterOptions): ExitCode {
  const outputs = readOutputs(options.output ?? []);
  if (!outputs.ok) return refuseReport(outputs.problem, options);
  const history = readHistory(historyPath);
  if (!history.ok) return refuseReport(history.problem, options);
  const reader = historyReader(history.value, options);
  if (!reader.ok) return refuseReport(reader.problem, options);
  const last = lastWeekOf(options);
  if (!last.ok) return refuseReport(last.problem, options);
  const { weeks, sensitivity, lang } = options;
  const report = reportQuarter(history.value, {
    reader: reader.value,
    language: lang,
    sensitivity: sensitivity === true,
    ...(weeks === undefined ? {} : { weeks: Math.min(52, weeks) }),
    ...(last.value === null ? {} : { lastWeek: last.value }),
  });
  return deliverReport(report, exitCode.fine, options);
}

function lastWeekOf({ lastWeek }: QuarterOptions): Result<Day | null, readonly Issue[]> {
  return lastWeek === undefined ? ok(null) : readDate("--last-week", lastWeek);
}

/** The worker's own view of a history needs a worker of it. */
function historyReader(
  { workers }: History,
  { viewer, worker }: ReaderOptions,
): Result<Reader, readonly Issue[]> {
  if (viewer !== "self") return ok({ viewer, worker: null });
  const found = workers.find((one) => one.worker === worker);
  if (found !== undefined) return ok({ viewer, worker: found.worker });
  return fail([
    {
      code: "unknownWorker",
      pointer: "--worker",
      message: `The history has no worker with the id ${worker ?? "(none is named)"}.`,
      hint: "Name one of the history's workers.",
    },
  ]);
}
