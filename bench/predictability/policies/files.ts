import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Assignment } from "../../../src/domain/shift.ts";
import { type ProblemJson, parseSchedule, solve, writeSchedule } from "../../../src/index.ts";
import { repairedPlan } from "./engine.ts";
import type { PlanRequest, Policy, PolicyGiven } from "./policy.ts";

/** A schedule that somebody has still to propose. */
export class ProposalMissing extends Error {
  readonly problemFile: string;

  constructor(problemFile: string, scheduleFile: string) {
    super(`waiting for ${scheduleFile}; its problem is ${problemFile}`);
    this.problemFile = problemFile;
  }
}

/**
 * Takes schedules that anybody proposes, week by week: `week-NN.json` in the folder of the scenario,
 * level and seed. Where one is missing, its problem is written beside it and the run waits: a week's
 * problem holds what the weeks before became. Raw, the proposal is published as it is and nothing is
 * answered; repaired, its lawful part is kept, the rest is filled, and news is answered as ours is.
 */
export function proposals(
  given: PolicyGiven,
  { folder, isRepaired }: { readonly folder: string; readonly isRepaired: boolean },
): Policy {
  const { world } = given;
  const variant = isRepaired ? "repaired" : "raw";
  const home = `${folder}/${world.scenario.id}/${given.level}/${world.chance.seed}/${variant}`;
  return {
    id: `proposed-${variant}`,
    versions: { folder, isRepaired, ...given.budget },
    isDeterministic: true,
    hasForesight: false,
    plan: async (request) => {
      const proposed = proposalOf(given, home, request);
      return isRepaired ? completed(given, request.problem, proposed) : proposed;
    },
    revise: async (request) => (isRepaired ? repairedPlan(given, request) : null),
    close: async () => {},
  };
}

function proposalOf(
  given: PolicyGiven,
  home: string,
  { week, problem }: PlanRequest,
): readonly Assignment[] {
  const name = `week-${String(week).padStart(2, "0")}`;
  const [problemFile, scheduleFile] = [`${home}/${name}.problem.json`, `${home}/${name}.json`];
  if (!existsSync(scheduleFile)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(problemFile, `${JSON.stringify(problem, null, 1)}\n`);
    throw new ProposalMissing(problemFile, scheduleFile);
  }
  const read = parseSchedule(JSON.parse(readFileSync(scheduleFile, "utf8")), given.read(problem));
  if (!read.ok) throw new Error(`${scheduleFile}: ${JSON.stringify(read.problem.slice(0, 5))}`);
  return read.value.assignments;
}

/** As published shifts the lawful ones are kept; the others are let go, and gaps are filled. */
async function completed(
  given: PolicyGiven,
  problem: ProblemJson,
  proposed: readonly Assignment[],
): Promise<readonly Assignment[]> {
  const read = given.read(problem);
  const schedule = { problemDigest: read.digest, assignments: proposed, open: [], changes: [] };
  const { assignments } = writeSchedule(schedule, read);
  const published = { publishedAt: problem.now ?? "", assignments };
  const limits = { seed: given.seed, maxIterations: given.budget.planIterations };
  const outcome = await solve(given.read({ ...problem, limits, published }));
  if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.issues.slice(0, 3)));
  return outcome.solution.checked.schedule.assignments;
}
