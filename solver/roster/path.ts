import { assert } from "../../src/kernel/assert.ts";
import { primitives } from "../model/primitives/list.ts";
import type { Choices } from "../state/choices.ts";
import type { State } from "../state/state.ts";
import { Bundle } from "./bundle.ts";
import { Labels } from "./labels.ts";
import type { PathTask } from "./task.ts";
import { TaskMaker } from "./task-maker.ts";
import { Trace } from "./trace.ts";

/** A first pass with few labels finds a good row, against which the full pass is pruned. */
const SCOUT_LABELS = 8;

/** What came of one question to the path. */
export interface Found {
  /** True when `row` is strictly better than the present row, as far as the path can tell. */
  readonly improved: boolean;
  /** True when it is proved that no row of the window is better than the one held now. */
  readonly exact: boolean;
  /** How many labels were extended. */
  readonly work: number;
}

/**
 * The best row of one line with all other lines fixed: a shortest path over the days, whose labels
 * are partial rows with the numbers that the primitives' resources keep. A label is dropped when
 * another one is at least as good whatever follows, or when it cannot beat the best row known.
 */
export class RosterPath {
  readonly #state: State;
  readonly #maker: TaskMaker;
  readonly #bundle: Bundle;
  readonly #labels = new Labels();
  readonly #trace = new Trace();
  #order = new Int32Array(0);
  /** The score that has to be beaten: of the line's present row, then of the best row found. */
  #coverage = Infinity;
  #goals = Infinity;
  #work = 0;
  /** True when the last pass dropped labels that were not dominated. */
  #cut = false;
  /** The best row found, by day. */
  readonly row: Int32Array;

  constructor(state: State, choices: Choices) {
    this.#state = state;
    this.#maker = new TaskMaker(state, choices);
    this.#bundle = new Bundle(primitives.map((primitive) => primitive.resource(state)));
    this.row = new Int32Array(state.model.days);
  }

  /**
   * Looks for a better row of the line, changing the days [from, to) only.
   * @param labelsMax at most so many labels a day are kept; more make the answer surer and slower.
   */
  improve(line: number, from: number, to: number, labelsMax: number): Found {
    const { lines, days } = this.#state.model;
    assert(line >= 0 && line < lines, "a path asks about one of the lines");
    assert(from <= to && to <= days, "a window lies inside the days");
    const task = this.#maker.make(line, from, to);
    this.#labels.begin(this.#bundle.begin(task), 1);
    this.#maker.bound(task);
    this.#work = 0;
    this.#pricePresent(task);
    let improved = this.#pass(task, Math.min(SCOUT_LABELS, labelsMax));
    if (this.#cut && labelsMax > SCOUT_LABELS) improved = this.#pass(task, labelsMax) || improved;
    return { improved, exact: task.exact && !this.#cut, work: this.#work };
  }

  /** The score to beat. A present row that the path holds unlawful is beaten by any other. */
  #pricePresent(task: PathTask): void {
    const { days } = this.#state.model;
    const labels = this.#labels;
    this.#startLabel();
    this.#coverage = Infinity;
    this.#goals = Infinity;
    for (let day = 0; day < days; day++) {
      const present = this.#state.roster[task.line * days + day]!;
      const end = task.choiceStart[day + 1]!;
      let i = task.choiceStart[day]!;
      while (i < end && task.choices[i] !== present) i++;
      labels.candidates = 0;
      if (i === end || !this.#extend(task, day, 0, i)) return;
      labels.kept = 0;
      labels.keep(labels.limit);
    }
    this.#coverage = labels.coverage[0]!;
    this.#goals = labels.goals[0]! + this.#bundle.finish(labels.numbers, 0);
  }

  #startLabel(): void {
    const labels = this.#labels;
    labels.kept = 1;
    labels.coverage[0] = 0;
    labels.goals[0] = 0;
    this.#bundle.start(labels.numbers, 0);
  }

  /** Writes the candidate that extends a label by choice i; false when it is not lawful. */
  #extend(task: PathTask, day: number, label: number, i: number): boolean {
    if (task.goals[i] === Infinity) return false;
    const labels = this.#labels;
    const row = labels.nextRow();
    const { width, numbers } = labels;
    const choice = task.choices[i]!;
    const points = this.#bundle.extend(numbers, label * width, row * width, choice, day);
    if (points === Infinity) return false;
    labels.coverage[row] = labels.coverage[label]! + task.coverage[i]!;
    labels.goals[row] = labels.goals[label]! + task.goals[i]! + points;
    labels.choice[row] = choice;
    return true;
  }

  /** One run over all days; true when a row better than the score to beat was found. */
  #pass(task: PathTask, labelsMax: number): boolean {
    const { days } = this.#state.model;
    const labels = this.#labels;
    labels.begin(labels.width, labelsMax);
    this.#trace.clear();
    this.#cut = false;
    this.#startLabel();
    let firstPlace = 0;
    for (let day = 0; day < days; day++) {
      labels.candidates = 0;
      for (let label = 0; label < labels.kept; label++) {
        for (let i = task.choiceStart[day]!; i < task.choiceStart[day + 1]!; i++) {
          this.#work++;
          if (!this.#extend(task, day, label, i)) continue;
          const row = labels.limit + labels.candidates;
          labels.parent[row] = firstPlace + label;
          if (this.#mayWin(row, day)) labels.candidates++;
        }
      }
      if (labels.candidates === 0) return false;
      this.#keepBest(day);
      firstPlace = this.#trace.add(labels);
    }
    return this.#readBest(firstPlace);
  }

  /** Prunes by the score to beat: what is cheapest of the days left cannot make up for it. */
  #mayWin(row: number, day: number): boolean {
    const labels = this.#labels;
    const rest = this.#bundle.rest(labels.numbers, row * labels.width, day);
    labels.rank[row] = labels.goals[row]! + rest;
    const coverage = labels.coverage[row]! + this.#maker.coverageRest[day]!;
    if (coverage !== this.#coverage) return coverage < this.#coverage;
    return labels.rank[row]! + this.#maker.goalsRest[day]! < this.#goals;
  }

  /** Turns the candidates into the day's labels: in order of rank, without the dominated ones. */
  #keepBest(day: number): void {
    const labels = this.#labels;
    const { coverage, rank, candidates, limit } = labels;
    if (this.#order.length < candidates) this.#order = new Int32Array(candidates * 2);
    const order = this.#order.subarray(0, candidates);
    for (let i = 0; i < candidates; i++) order[i] = limit + i;
    order.sort((a, b) => coverage[a]! - coverage[b]! || rank[a]! - rank[b]! || a - b);
    labels.kept = 0;
    for (let i = 0; i < candidates; i++) {
      if (this.#dominated(order[i]!, day)) continue;
      if (labels.kept === limit) {
        this.#cut = true;
        return;
      }
      labels.keep(order[i]!);
    }
  }

  #dominated(candidate: number, day: number): boolean {
    const { coverage, goals, numbers, width, kept } = this.#labels;
    for (let label = 0; label < kept; label++) {
      const regret = this.#bundle.regret(numbers, label * width, candidate * width, day);
      if (regret === Infinity) continue;
      if (coverage[label]! < coverage[candidate]!) return true;
      if (regret <= goals[candidate]! - goals[label]!) return true;
    }
    return false;
  }

  /**
   * The best of the last day's labels, when it beats the score to beat, is read back into `row`.
   */
  #readBest(firstPlace: number): boolean {
    const { kept, coverage, goals, numbers, width } = this.#labels;
    let best = -1;
    for (let label = 0; label < kept; label++) {
      if (coverage[label]! > this.#coverage) continue;
      const total = goals[label]! + this.#bundle.finish(numbers, label * width);
      if (coverage[label] === this.#coverage && total >= this.#goals) continue;
      best = label;
      this.#coverage = coverage[label]!;
      this.#goals = total;
    }
    if (best === -1) return false;
    this.#trace.read(firstPlace + best, this.row);
    return true;
  }
}
