import { createHash } from "node:crypto";
import { type Clock } from "../../src/index.ts";
import { originOfRun } from "../origin.ts";
import { falseAlarms } from "./audit/false-alarms.ts";
import { unitsOfRun } from "./audit/units.ts";
import type { Cell } from "./cells.ts";
import { judgeRun } from "./judge/judge.ts";
import type { RunLog } from "./log.ts";
import { makePolicy } from "./policies/catalog.ts";
import { NotInstalled } from "./policies/not-installed.ts";
import { ProposalMissing } from "./policies/files.ts";
import type { Budget, Policy } from "./policies/policy.ts";
import type { CellResult } from "./record.ts";
import { readProblem } from "./simulate/requests.ts";
import { type OnEvent, simulate } from "./simulate/simulate.ts";
import { levels } from "./world/levels.ts";
import { scenarios } from "./world/scenarios.ts";
import { type World, makeWorld } from "./world/world.ts";

export interface CellGiven {
  readonly budget: Budget;
  readonly peersModules: string | null;
  readonly clock: Clock;
  readonly onEvent?: OnEvent;
}

/** Runs and judges one cell in this process. */
export async function runCell(cell: Cell, given: CellGiven): Promise<CellResult> {
  const scenario = scenarios.find(({ id }) => id === cell.scenario);
  if (scenario === undefined)
    throw new Error(
      `no scenario ${cell.scenario}; there are ${scenarios.map(({ id }) => id).join(", ")}`,
    );
  const level = levels[cell.level];
  const { seed, weeks: measuredWeeks, swapShare = 0 } = cell;
  const world = makeWorld({ scenario, level, seed, measuredWeeks, swapShare });
  try {
    return await judged(cell, world, given);
  } catch (error) {
    if (!(error instanceof NotInstalled) && !(error instanceof ProposalMissing)) throw error;
    return { ...cell, suite: "predictability", status: "skipped", why: error.message };
  }
}

async function judged(cell: Cell, world: World, given: CellGiven): Promise<CellResult> {
  const { budget, peersModules, clock } = given;
  const policyGiven = { world, seed: cell.seed, level: cell.level, budget, peersModules };
  const seconds = stopwatch(clock);
  const policy = await makePolicy(cell.policy, { ...policyGiven, read: readProblem });
  const timed = timedPolicy(policy, clock);
  try {
    const log = await simulate(world, timed.policy, given.onEvent);
    const secondsSimulated = seconds();
    const metrics = judgeRun(log);
    const alarms = falseAlarms(unitsOfRun(log), cell.seed);
    return {
      ...cell,
      ...originOfRun(),
      suite: "predictability",
      status: "judged",
      versions: policy.versions,
      isDeterministic: policy.isDeterministic,
      scenarioHash: digest([world.base, world.level, world.weeks, world.scenario.id]),
      logHash: logHash(log),
      secondsSimulated,
      ...timed.told(),
      secondsJudged: seconds(),
      falseAlarms: alarms,
      metrics,
    };
  } finally {
    await policy.close();
  }
}

const digest = (value: unknown): string =>
  `sha256:${createHash("sha256").update(JSON.stringify(value)).digest("hex")}`;

/** What was published, what became of it, and who was told what when: nothing of times or machines. */
export const logHash = ({ weeks, events, news, answers }: RunLog): string =>
  digest([
    weeks.map(({ published, final }) => [published.assignments, final.assignments]),
    events.changes,
    news.map(({ id, at }) => [id, at]),
    answers,
  ]);

const thousandths = (milliseconds: number): number => Math.round(milliseconds) / 1000;

function stopwatch(clock: Clock): () => number {
  let last = clock.nowMilliseconds();
  return () => {
    const passed = clock.nowMilliseconds() - last;
    last += passed;
    return thousandths(passed);
  };
}

/** The same policy, with its time taken. */
function timedPolicy(policy: Policy, clock: Clock) {
  const spent = { plans: 0, revisions: 0, planMilliseconds: 0, reviseMilliseconds: 0 };
  const timed: Policy = {
    ...policy,
    plan: async (request) => {
      const from = clock.nowMilliseconds();
      const found = await policy.plan(request);
      spent.plans += 1;
      spent.planMilliseconds += clock.nowMilliseconds() - from;
      return found;
    },
    revise: async (request) => {
      const from = clock.nowMilliseconds();
      const found = await policy.revise(request);
      spent.revisions += 1;
      spent.reviseMilliseconds += clock.nowMilliseconds() - from;
      return found;
    },
  };
  const told = () => ({
    secondsPlans: thousandths(spent.planMilliseconds),
    secondsRevisions: thousandths(spent.reviseMilliseconds),
    plans: spent.plans,
    revisions: spent.revisions,
  });
  return { policy: timed, told };
}
