import type { Assignment } from "../../../src/domain/shift.ts";
import { type ProblemJson, repair, solve } from "../../../src/index.ts";
import { contains, lengthMinutes } from "../../../src/time/interval.ts";
import { minutesToArrive } from "../simulate/roster.ts";
import type { PlanRequest, Policy, PolicyGiven, ReviseRequest } from "./policy.ts";

type Goals = NonNullable<ProblemJson["goals"]>;

/** Every goal but money switched off. */
const wagesOnly: Goals = {
  "hours-adequacy": 0,
  "fair-burdens": 0,
  "pattern-stability": 0,
  "hours-stability": 0,
  wishes: 0,
  "rest-comfort": 0,
  "labour-cost": 100,
};

/** Solves a problem file with a budget; null when it leaves no lawful schedule to start from. */
export async function solved(
  given: PolicyGiven,
  json: ProblemJson,
  maxIterations: number,
): Promise<readonly Assignment[] | null> {
  const limits = { seed: given.seed, maxIterations };
  const outcome = await solve(given.read({ ...json, limits }));
  return outcome.kind === "invalid" ? null : outcome.solution.checked.schedule.assignments;
}

/** As `solved`, where nothing stands in the way of a schedule: no pins, nothing published. */
export async function planned(
  given: PolicyGiven,
  json: ProblemJson,
): Promise<readonly Assignment[]> {
  const found = await solved(given, json, given.budget.planIterations);
  if (found === null) throw new Error("a week without pins has no lawful schedule");
  return found;
}

/**
 * The least wages for the least missing demand, under every limit of law, and all of it anew after
 * every piece of news: what was published binds it only where the law, or a worker's no, does.
 */
export function costOnly(given: PolicyGiven): Policy {
  return {
    id: "cost-only",
    versions: { goals: "labour-cost alone", ...given.budget },
    isDeterministic: true,
    hasForesight: false,
    plan: ({ problem }) => planned(given, { ...problem, goals: wagesOnly }),
    revise: ({ window, dates }) =>
      solved(
        given,
        { ...window("otherDates"), goals: wagesOnly },
        // A whole week anew is as much work as planning it was.
        dates.length > 2 ? given.budget.planIterations : given.budget.reviseIterations,
      ),
    close: async () => {},
  };
}

/** The same with perfect foresight: it plans once, for what will be, and has nothing to answer. */
export function oracle(given: PolicyGiven): Policy {
  return {
    ...costOnly(given),
    id: "oracle",
    versions: { goals: "labour-cost alone", foresight: true, ...given.budget },
    hasForesight: true,
    revise: async () => null,
  };
}

/** A part of the engine that an ablation takes away. */
export type Ablation = "stability" | "fairness" | "history";

/** How ours departs from itself: a part taken away, or every missing hour of tomorrow answered. */
export interface Variant {
  readonly without: Ablation | null;
  readonly isEager: boolean;
}

const switchedOff: Readonly<Record<Ablation, Goals>> = {
  stability: { "pattern-stability": 0, "hours-stability": 0 },
  fairness: { "fair-burdens": 0, "hours-adequacy": 0 },
  history: {},
};

/** Plans with all goals; answers news by the repair that disturbs least for full coverage. */
export function ours(
  given: PolicyGiven,
  { without = null, isEager = false }: Partial<Variant> = {},
): Policy {
  const goals = without === null ? {} : switchedOff[without];
  const told = (json: ProblemJson): ProblemJson => {
    const workers = without === "history" ? json.workers.map(forget) : json.workers;
    return { ...json, goals, workers };
  };
  const calledInMinutes = isEager ? 1 : fullShiftMinutes(given);
  const name = isEager ? "ours-eager" : "ours";
  return {
    id: without === null ? name : `ours-without-${without}`,
    versions: {
      goals: without === null ? "default" : `default but ${without}`,
      calledInMinutes,
      usefulPercent,
      ...given.budget,
    },
    isDeterministic: true,
    hasForesight: false,
    plan: ({ problem }: PlanRequest) => planned(given, told(problem)),
    revise: (request: ReviseRequest) => repairedPlan(given, request, { told, calledInMinutes }),
    close: async () => {},
  };
}

/** A change stays when half of the minutes that it moves meet missing need. */
const usefulPercent = 50;

/**
 * Answers lost shifts and new forecasts, where that is worth disturbing people. For tomorrow nobody is
 * called in while less than a full shift of work is missing over the day: most of what is called in
 * would be paid for nothing. The need of the same day is left to those who are there.
 */
export async function repairedPlan(
  given: PolicyGiven,
  request: ReviseRequest,
  {
    told = (json: ProblemJson): ProblemJson => json,
    calledInMinutes = fullShiftMinutes(given),
  } = {},
): Promise<readonly Assignment[] | null> {
  const { news, window } = request;
  const least = news.kind === "dayForecast" ? calledInMinutes : 1;
  if (news.kind === "today" || missingMinutes(request) < least) return null;
  const limits = { seed: given.seed, maxIterations: given.budget.reviseIterations };
  const problem = given.read({ ...told(window("published")), limits });
  const outcome = await repair(problem, [], { coverage: "all", usefulPercent });
  return outcome.kind === "invalid" ? null : outcome.repair.solution.checked.schedule.assignments;
}

function fullShiftMinutes({ world }: PolicyGiven): number {
  const { wanted } = world.scenario.workplace;
  return wanted.form === "curves"
    ? Math.max(...wanted.lengthsMinutes)
    : Math.min(...wanted.shifts.map(({ lengthMinutes }) => lengthMinutes));
}

/** Person-minutes missing from the first hour at which somebody called now can be there. */
function missingMinutes({ wanted, held, at }: ReviseRequest): number {
  return wanted
    .filter(({ interval }) => interval.start >= at + minutesToArrive)
    .reduce((sum, { role, interval, count }) => {
      const there = held.filter(
        ({ shift }) => shift.role === role && contains(shift.interval, interval),
      );
      return sum + Math.max(0, count - there.length) * lengthMinutes(interval);
    }, 0);
}

/** Past shifts stay, for the law asks for them; habits and burdens carried are gone. */
const forget = (worker: ProblemJson["workers"][number]): ProblemJson["workers"][number] => ({
  ...worker,
  usualShifts: [],
  ...(worker.history === undefined ? {} : { history: { ...worker.history, burdens: null } }),
});
