import { evaluate } from "../../solver/index.ts";
import { type CompiledModel, compileProblem } from "../compile/compile.ts";
import { keptOptions } from "../compile/pins.ts";
import type { Repairing } from "../compile/repairing.ts";
import type { WorkerId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Assignment } from "../domain/shift.ts";
import { hasBegun } from "./begun.ts";
import { disturbanceOf, isToldOption, pointsPerCent } from "./disturbance.ts";
import { type Law, seated } from "./lawful.ts";
import { type Coverage, requiredOf } from "./required.ts";
import type { Circumstances, Standing } from "./standing.ts";

/** The model of a repair. */
export interface RepairModel {
  readonly compiled: CompiledModel;
  /** What can be kept of the published schedule: by line, then day; -1 = off. */
  readonly start: Int32Array;
  /** Shifts that no option can stand for: they stay as they are. */
  readonly aside: readonly Assignment[];
}

/**
 * Builds the model: what is firm is pinned, leaving what was told costs, and demand asks for what is to
 * be restored. Workers whose shifts the model cannot hold, though the law can, are set aside with them:
 * two shifts on one date, standing by, or limits that are posted stricter than they are checked.
 */
export function repairModel(
  law: Law,
  standing: Standing,
  given: Circumstances & { readonly coverage: Coverage },
): RepairModel {
  const aside = new Set(strangeWorkers(law.problem, standing));
  for (;;) {
    const made = compileWith(law, standing, given, aside);
    const wrong = misfits(made, standing);
    if (wrong.length === 0) return made;
    for (const worker of wrong) aside.add(worker);
  }
}

function compileWith(
  law: Law,
  { told, firm, kept }: Standing,
  given: Circumstances & { readonly coverage: Coverage },
  asideWorkers: ReadonlySet<WorkerId>,
): RepairModel {
  const { problem, ruleset } = law;
  const { calendar } = problem.site;
  const { now } = given;
  const isAside = (one: Assignment): boolean => asideWorkers.has(one.worker);
  const aside = kept.filter(isAside).map((one) => {
    const worker = problem.workers.find(({ id }) => id === one.worker);
    return worker === undefined ? one : seated(law, worker, one);
  });
  const toldTo = (id: WorkerId) => told.filter(({ worker }) => worker === id);
  const repairing: Repairing = {
    aside,
    required: requiredOf(given.before, given),
    forbids: ({ id }, option) =>
      hasBegun(option, now) && !toldTo(id).some((one) => isToldOption(one, option)),
    disturbance: (worker) => disturbanceOf(worker, toldTo(worker.id), { calendar, now }),
    pointsPerCent,
  };
  const published = problem.published === null ? null : { ...problem.published, assignments: told };
  const pinned = firm.filter((one) => !isAside(one));
  const asked = { ...problem, published, goals: breakingTies(problem) };
  const compiled = compileProblem(asked, ruleset, pinned, repairing);
  return { compiled, aside, start: rosterOf(problem, compiled, kept) };
}

/** Goals decide between repairs that disturb equally. */
const breakingTies = ({ goals }: Problem): Problem["goals"] =>
  Object.fromEntries(Object.entries(goals).map(([id, weight]) => [id, Math.ceil(weight / 100)]));

function rosterOf(
  problem: Problem,
  { options, workers }: CompiledModel,
  kept: readonly Assignment[],
): Int32Array {
  const days = problem.period.last - problem.period.first + 1;
  const roster = new Int32Array(workers.length * days).fill(-1);
  workers.forEach(({ id }, line) => {
    const mine = kept.filter(({ worker }) => worker === id);
    for (const { day, option } of keptOptions(problem, mine, options)) {
      roster[line * days + day] = option;
    }
  });
  return roster;
}

/** Workers whose kept shifts no row of options can be: a date has one shift at most, and it is work. */
function strangeWorkers({ site }: Problem, { kept }: Standing): readonly WorkerId[] {
  const seen = new Set<string>();
  return kept
    .filter(({ worker, shift }) => {
      const date = `${worker} ${site.calendar.dayOf(shift.interval.start)}`;
      const twice = seen.has(date);
      seen.add(date);
      return twice || shift.onCall;
    })
    .map(({ worker }) => worker);
}

/** Workers of whom an option is missing, or whose whole line the model's limits do not hold. */
function misfits({ compiled, start, aside }: RepairModel, { kept }: Standing): readonly WorkerId[] {
  const { model, workers } = compiled;
  const asideWorkers = new Set(aside.map(({ worker }) => worker));
  const broken = new Set(
    evaluate(model, start).terms.flatMap(({ line, broken: is }) =>
      is && line !== null && line >= 0 ? [line] : [],
    ),
  );
  return workers
    .filter(({ id }, line) => {
      if (asideWorkers.has(id)) return false;
      const wanted = kept.filter(({ worker }) => worker === id).length;
      const row = start.subarray(line * model.days, (line + 1) * model.days);
      return broken.has(line) || row.filter((option) => option >= 0).length < wanted;
    })
    .map(({ id }) => id);
}
