import type { Problem } from "../domain/problem.ts";
import { withRole } from "../explain/suppose.ts";
import type { Issue } from "../intake/issue.ts";
import type { Clock } from "../kernel/clock.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Pack } from "../law/enactment.ts";
import type { SkillsDocument } from "./documents/skills-document.ts";
import { measureGoals } from "./goal-measures.ts";
import { type Pair, burdensOf, mostBurdened, pairsFor } from "./skills/pairs.ts";
import { type SolvedSet, larger, ranked } from "./skills/sets.ts";
import type { Solution } from "./solution.ts";
import { solve } from "./solve.ts";

export interface SkillsOptions {
  readonly packs?: readonly Pack[];
  /** How many weeks are solved at most besides the first; 12 unless told. */
  readonly setsMost?: number;
  /** How many trainings a set has at most; 3 unless told. */
  readonly sizeMost?: number;
  /** Aborting keeps the sets solved so far. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  readonly onProgress?: (done: number, most: number) => void;
}

/** The work of each search where the problem sets no limit of its own. */
const iterationsUsual = 100_000;

/**
 * Which workers, trained for which roles, would fill open work or relieve the most burdened: each
 * set is tried by solving the whole week again with the roles added, at the same seed and work. The
 * number of solves is bounded, so larger sets are built from the best smaller ones.
 */
export async function findSkills(
  given: Problem,
  options: SkillsOptions = {},
): Promise<Result<SkillsDocument, readonly Issue[]>> {
  const problem = withWork(given);
  const { setsMost = 12, sizeMost = 3, signal, onProgress } = options;
  const first = await solved(problem, options);
  if (!first.ok) return first;
  const before = first.value;
  const pairs = pairsFor(problem, before.ruleset, before.checked.schedule);
  const done: SolvedSet[] = [];
  let queue: readonly (readonly Pair[])[] = pairs.slice(0, half(setsMost)).map((pair) => [pair]);
  for (let size = 1; size <= sizeMost && queue.length > 0; size++) {
    for (const set of queue) {
      if (done.length >= setsMost || signal?.aborted === true) break;
      onProgress?.(done.length, setsMost);
      const after = await solved(trained(problem, set), options);
      // A set that makes the pins unlawful is no advice.
      if (after.ok) done.push({ pairs: set, outcome: compared(problem, before, after.value) });
    }
    queue = larger(done, size);
  }
  return ok(documentOf(problem, before, { pairs, done, setsMost, signal }));
}

/** Singles get half of the solves and one more, so that some are left for pairs. */
const half = (most: number): number => Math.floor(most / 2) + 1;

function withWork(problem: Problem): Problem {
  const { maxSeconds, maxIterations } = problem.limits;
  if (maxSeconds !== null || maxIterations !== null) return problem;
  return { ...problem, limits: { ...problem.limits, maxIterations: iterationsUsual } };
}

function trained(problem: Problem, set: readonly Pair[]): Problem {
  const workers = problem.workers.map((worker) =>
    set
      .filter((pair) => pair.worker.id === worker.id)
      .reduce((learning, { role }) => withRole(learning, role), worker),
  );
  return { ...problem, workers };
}

async function solved(
  problem: Problem,
  { packs, clock, signal }: SkillsOptions,
): Promise<Result<Solution, readonly Issue[]>> {
  const outcome = await solve(problem, {
    ...(packs === undefined ? {} : { packs }),
    ...(clock === undefined ? {} : { clock }),
    signal,
  });
  return outcome.kind === "invalid" ? fail(outcome.issues) : ok(outcome.solution);
}

function compared(problem: Problem, before: Solution, after: Solution): SolvedSet["outcome"] {
  const [then, now] = [before, after].map(({ checked }) => measureGoals(problem, checked.schedule));
  const most = then === undefined ? null : mostBurdened(problem, then);
  const carried = then === undefined || most === null ? 0 : burdensOf(then, most.id);
  const carries = now === undefined || most === null ? 0 : burdensOf(now, most.id);
  const { missingMinutes, goalPoints } = after.search;
  return {
    missingMinutes,
    filledMinutes: before.search.missingMinutes - missingMinutes,
    burdensOfMostBurdened: carries,
    burdensRelieved: carried - carries,
    goalPointsSaved: atWeight100(before.search.goalPoints) - atWeight100(goalPoints),
  };
}

/** The search counts points times weight; people read points at the usual weight. */
const atWeight100 = (points: number): number => Math.round(points / 100);

interface Found {
  readonly pairs: readonly Pair[];
  readonly done: readonly SolvedSet[];
  readonly setsMost: number;
  readonly signal: AbortSignal | undefined;
}

function documentOf(
  problem: Problem,
  { checked, search }: Solution,
  { pairs, done, setsMost, signal }: Found,
): SkillsDocument {
  const roles = new Map(problem.roles.map(({ id, name }) => [id, name]));
  const measured = measureGoals(problem, checked.schedule);
  const most = mostBurdened(problem, measured);
  return {
    format: "fairweek/skills@1",
    problemDigest: problem.digest,
    seed: problem.limits.seed,
    iterations: problem.limits.maxIterations,
    before: {
      missingMinutes: search.missingMinutes,
      goalPoints: atWeight100(search.goalPoints),
      mostBurdened:
        most === null
          ? null
          : { worker: most.id, name: most.name, burdens: burdensOf(measured, most.id) },
    },
    pairsConsidered: pairs.length,
    setsSolved: done.length,
    setsSolvedMost: setsMost,
    interrupted: signal?.aborted === true,
    sets: ranked(done).map(({ pairs: set, outcome }) => ({
      trainings: set.map(({ worker, role }) => ({
        worker: worker.id,
        name: worker.name,
        role,
        roleName: roles.get(role) ?? role,
      })),
      ...outcome,
    })),
  };
}
