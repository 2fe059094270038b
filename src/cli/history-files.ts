import {
  type History,
  type Issue,
  type MeasureOptions,
  type MeasuredDocument,
  type PlannedWeek,
  type Problem,
  type Result,
  fail,
  historyOfSchedules,
  measureHistory,
  measureLog,
  ok,
  parseHistoryText,
  parseJsonText,
  parseProblem,
  parseSchedule,
} from "../index.ts";
import { bare, readText } from "./files.ts";

/** The history in a file, JSON or a table. */
export function readHistory(path: string): Result<History, readonly Issue[]> {
  const text = readText(path);
  return text.ok ? parseHistoryText(text.value) : text;
}

/**
 * Measures one history, or weeks of our own: problems, each followed by the schedule that was in
 * force in the end. Which it is, the first file says itself.
 */
export function measureFiles(
  paths: readonly string[],
  options: MeasureOptions,
): Result<MeasuredDocument, readonly Issue[]> {
  const [first = "-", ...rest] = paths;
  const text = readText(first);
  if (!text.ok) return text;
  if (!isProblem(text.value)) {
    if (rest.length > 0) return fail([oneHistory(rest.length)]);
    const history = parseHistoryText(text.value);
    return history.ok ? ok(measureHistory(history.value, options)) : history;
  }
  const weeks = readWeeks(paths, text.value);
  if (!weeks.ok) return weeks;
  const history = historyOfSchedules(weeks.value);
  if (!history.ok) return history;
  const { log, workplace } = history.value;
  return ok(measureLog(log, workplace, options));
}

const isProblem = (text: string): boolean => {
  const json = parseJsonText(text);
  if (!json.ok || typeof json.value !== "object" || json.value === null) return false;
  return "format" in json.value && json.value.format === "fairweek/problem@1";
};

const oneHistory = (more: number): Issue => ({
  code: "tooManyFiles",
  pointer: "",
  message: `A history is measured alone; ${more} more file(s) were given.`,
  hint: "Give one history, or problems each followed by its schedule.",
});

function readWeeks(
  paths: readonly string[],
  firstText: string,
): Result<readonly PlannedWeek[], readonly Issue[]> {
  const weeks: PlannedWeek[] = [];
  for (let index = 0; index < paths.length; index += 2) {
    const [problemPath, schedulePath] = [paths[index] ?? "", paths[index + 1]];
    if (schedulePath === undefined) return fail([scheduleMissing(problemPath)]);
    const problem = readOneProblem(problemPath, index === 0 ? firstText : null);
    if (!problem.ok) return fail(inFile(problemPath, problem.problem));
    const schedule = readSchedule(schedulePath, problem.value);
    if (!schedule.ok) return fail(inFile(schedulePath, schedule.problem));
    weeks.push({ problem: problem.value, schedule: schedule.value });
  }
  return ok(weeks);
}

function readOneProblem(path: string, known: string | null): Result<Problem, readonly Issue[]> {
  const text = known === null ? readText(path) : ok(known);
  if (!text.ok) return text;
  const json = parseJsonText(text.value);
  return json.ok ? parseProblem(json.value) : json;
}

function readSchedule(path: string, problem: Problem): ReturnType<typeof parseSchedule> {
  const text = readText(path);
  if (!text.ok) return text;
  const json = parseJsonText(text.value);
  return json.ok ? parseSchedule(bare(json.value), problem) : json;
}

const scheduleMissing = (path: string): Issue => ({
  code: "scheduleMissing",
  pointer: path,
  message: `No schedule is given for the problem ${path}.`,
  hint: "Give problems and schedules in turn: problem1 schedule1 problem2 schedule2.",
});

const inFile = (path: string, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, pointer: `${path}#${issue.pointer}` }));
