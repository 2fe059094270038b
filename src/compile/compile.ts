import { type Model, ModelBuilder } from "../../solver/index.ts";
import type { Problem } from "../domain/problem.ts";
import type { Assignment } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { present } from "../kernel/assert.ts";
import { groupedBy } from "../kernel/grouped.ts";
import { goals } from "../goals/index.ts";
import type { Ruleset } from "../law/ruleset.ts";
import { compilers } from "../rules/compilers.ts";
import { addDays } from "../time/civil.ts";
import { CandidatesByRole, candidates } from "./candidates.ts";
import { type Cell, CellsOfShifts, postCells } from "./cells.ts";
import { goalPoster } from "./goal-posts.ts";
import { type Line, type LineOption, lineOf } from "./line-options.ts";
import { keptOptions } from "./pins.ts";
import { NeedsBook } from "./needs-book.ts";
import { inPlainOrder } from "./plain-order.ts";
import { LinePosts } from "./posts.ts";
import type { Repairing } from "./repairing.ts";

/** The integer model of a problem under a ruleset, with the way back from indices to shifts. */
export interface CompiledModel {
  readonly model: Model;
  readonly cells: readonly Cell[];
  /** By model option index. */
  readonly options: readonly LineOption[];
  /** The roster that holds what must be kept and nothing else: by line, then day; -1 = off. */
  readonly start: Int32Array;
  /** Whose line is which: by line. */
  readonly workers: readonly Worker[];
}

/**
 * Builds the model: cells from demand, options from shapes, limits from every enactment in force that
 * covers the worker or may cover her, prices from the goals. An enactment whose coverage is unknown
 * binds as if it covered her. `kept` are the assignments that every roster must hold; a repair says
 * besides what leaving the published schedule costs.
 */
export function compileProblem(
  problem: Problem,
  ruleset: Ruleset,
  kept: readonly Assignment[],
  repairing?: Repairing,
): CompiledModel {
  const days = problem.period.last - problem.period.first + 1;
  const builder = new ModelBuilder({ lines: problem.workers.length, days });
  const shapes = candidates(problem);
  const cells = postCells(problem, shapes, builder, repairing);
  const ofShifts = new CellsOfShifts(cells);
  const cellsByShape = new Map(shapes.map((shape) => [shape, ofShifts.of(shape)]));
  const byRole = new CandidatesByRole(shapes);
  const nothing = new CandidatesByRole([]);
  const needs = new NeedsBook(problem.site.calendar);
  const options: LineOption[] = [];
  const start = new Int32Array(problem.workers.length * days).fill(-1);
  const workers = inPlainOrder(problem);
  const keptBy = groupedBy(kept, ({ worker }) => worker);
  const aside = new Set(repairing?.aside.map(({ worker }) => worker));
  const priceTimes = repairing?.pointsPerCent ?? problem.goals["labour-cost"] ?? 100;
  workers.forEach((worker, index) => {
    const line = lineOf(problem, ruleset, worker, aside.has(worker.id) ? nothing : byRole, needs);
    const posts = askRules(ruleset, line, priceTimes);
    for (const option of line.options) {
      if (!option.feasible || posts.forbidden.has(option.facts.index)) continue;
      if (repairing?.forbids(worker, option.facts) === true) continue;
      builder.option({
        line: index,
        day: option.facts.day - problem.period.first,
        start: option.facts.start,
        end: option.facts.end,
        cells: cellsByShape.get(option.shape) ?? [],
      });
      options.push(option);
    }
    const mine = keptBy.get(worker.id) ?? [];
    for (const { day, option } of keptOptions(problem, mine, options)) {
      builder.pin({ line: index, day, option });
      start[index * days + day] = option;
    }
    const optionOf = (at: number) => present(options[at], "an option of the model").facts;
    posts.applyTo(builder, { line: index, firstDay: problem.period.first }, optionOf);
    askGoals(problem, line, builder, index, optionOf);
    const points = repairing?.disturbance(worker);
    if (points === undefined || aside.has(worker.id)) return;
    const { first } = problem.period;
    builder.optionPoints({ line: index, points: (at) => points.option(optionOf(at)) });
    builder.dayOffPoints({ line: index, points: (day) => points.dayOff(addDays(first, day)) });
  });
  return { model: builder.freeze(), cells, options, start, workers };
}

/** Premiums are money: they weigh as much as labour cost does, unless a repair says otherwise. */
function askRules(ruleset: Ruleset, line: Line, priceTimes: number): LinePosts {
  const posts = new LinePosts(priceTimes);
  for (const { enactment, covers } of ruleset.inForce) {
    if (covers(line.facts.worker).state === "notCovered") continue;
    const compiler = present(compilers.get(enactment.kind), `the compiler of ${enactment.kind}`);
    compiler.post(enactment.parameters, line.facts, posts);
  }
  return posts;
}

function askGoals(
  problem: Problem,
  line: Line,
  builder: ModelBuilder,
  index: number,
  optionOf: (at: number) => LineOption["facts"],
): void {
  for (const { goal, compiler } of goals) {
    const weight = problem.goals[goal.id] ?? 100;
    if (weight === 0) continue;
    compiler(line.facts, problem, goalPoster(builder, index, weight, optionOf));
  }
}
