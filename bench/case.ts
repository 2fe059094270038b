import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import {
  type Problem,
  type Question,
  type Schedule,
  asReader,
  check,
  explainer,
  measureGoals,
  parseProblem,
  solve,
  systemClock,
} from "../src/index.ts";
import { fillsOf } from "./fillable.ts";
import type { CaseRecord } from "./record.ts";
import { type Case, type Staff, givenTo, problemPath } from "./suites/scenarios.ts";
import { swapsOf } from "./swappable.ts";

/**
 * Runs one case in this process and prints its record as one line of JSON. A process of its own for
 * each case, so that memory is the case's own and no case warms up the next.
 */
async function runCase(one: Case): Promise<CaseRecord> {
  const { scenario, seed, staff } = one;
  const problem = readProblem(one);
  const loadAverage = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  const timer = stopwatch();
  const outcome = await solve(problem);
  const secondsToSchedule = timer();
  const peakRssMb = Math.round(process.resourceUsage().maxRSS / 1024);
  if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.issues, null, 2));
  const { search, checked } = outcome.solution;
  const { schedule } = checked;
  timer();
  const again = check(problem, schedule);
  const secondsCheck = timer();
  if (!again.ok) throw new Error(JSON.stringify(again.problem, null, 2));
  const explanations = explainAll(problem, schedule);
  const secondsExplanations = timer();
  const measured = measureGoals(problem, schedule);
  const fills = fillsOf(problem, schedule);
  const swaps = swapsOf(problem, schedule);
  return {
    scenario,
    seed,
    staff,
    problemDigest: problem.digest,
    loadAverage,
    workers: problem.workers.length,
    options: search.options,
    iterations: search.iterations,
    stopReason: search.stopReason,
    secondsToSchedule,
    secondsModel: rounded(search.buildMilliseconds),
    secondsSearch: rounded(search.searchMilliseconds),
    secondsCheck,
    secondsExplanations,
    explanations,
    peakRssMb,
    assignments: schedule.assignments.length,
    demandMinutes: demandMinutes(problem),
    missingMinutes: search.missingMinutes,
    openSlots: schedule.open.reduce((sum, { missing }) => sum + missing, 0),
    verdict: again.value.checked.verdict,
    goalPoints: search.goalPoints,
    goals: Object.fromEntries(measured.goals.map(({ goal, points }) => [goal, points])),
    fillsTried: fills.tried,
    fillsLawful: fills.lawful,
    fillsUndecided: fills.undecided,
    swapsTried: swaps.tried,
    swapsBetter: swaps.better,
  };
}

function readProblem(one: Case): Problem {
  const given = JSON.parse(readFileSync(problemPath(one.scenario), "utf8")) as {
    workers: readonly unknown[];
  };
  const read = parseProblem(givenTo(one, given));
  if (!read.ok) throw new Error(JSON.stringify(read.problem, null, 2));
  return read.value;
}

/** Asks everything a manager can ask, and says how many answers there were. */
function explainAll(problem: Problem, schedule: Schedule): number {
  const reader = asReader(problem, "manager", null);
  if (!reader.ok) throw new Error(JSON.stringify(reader.problem));
  const questions: readonly Question[] = [
    ...schedule.assignments.map(({ shift }) => ({ ask: "shift", shift: shift.id }) as const),
    ...schedule.open.map(({ id }) => ({ ask: "shift", shift: id }) as const),
    ...problem.workers.map(({ id }) => ({ ask: "week", worker: id }) as const),
    ...problem.workers.map(({ id }) => ({ ask: "wishes", worker: id }) as const),
    { ask: "summary" },
  ];
  const ask = explainer(problem, schedule, { reader: reader.value, language: "en" });
  if (!ask.ok) throw new Error(JSON.stringify(ask.problem));
  for (const question of questions) {
    const answer = ask.value(question);
    if (!answer.ok) throw new Error(JSON.stringify({ question, issues: answer.problem }));
  }
  return questions.length;
}

/** Person-minutes of fixed shifts and of curves. */
function demandMinutes({ demand }: Problem): number {
  const pieces = [...demand.shifts, ...demand.curves.flatMap(({ pieces: parts }) => parts)];
  return pieces.reduce(
    (sum, { interval, count }) => sum + count * (interval.end - interval.start),
    0,
  );
}

const rounded = (milliseconds: number): number => Math.round(milliseconds) / 1000;

/** Seconds since the last call. */
function stopwatch(): () => number {
  let last = systemClock.nowMilliseconds();
  return () => {
    const passed = systemClock.nowMilliseconds() - last;
    last += passed;
    return rounded(passed);
  };
}

const [scenario, seed, staff] = process.argv.slice(2);
if (scenario === undefined || !["full", "short"].includes(staff ?? "")) {
  throw new Error("usage: case <scenario> <seed> full|short");
}
console.log(JSON.stringify(await runCase({ scenario, seed: Number(seed), staff: staff as Staff })));
