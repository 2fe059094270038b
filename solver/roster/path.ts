import { assert } from "../../src/kernel/assert.ts";
import { OFF } from "../model/numbers.ts";
import { primitives } from "../model/primitives/list.ts";
import type { Resource, Step } from "../model/primitives/primitive.ts";
import type { Choices } from "../state/choices.ts";
import type { State } from "../state/state.ts";
import { Labels } from "./labels.ts";
import type { PathTask } from "./task.ts";
import { TaskMaker } from "./task-maker.ts";

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
 * The best row of one line with all other lines fixed: a shortest path over the days, whose labels are
 * partial rows with the numbers that the primitives' resources keep. A label is dropped when another
 * one is at least as good whatever follows, or when it cannot beat the best row known.
 */
export class RosterPath {
  readonly #state: State;
  readonly #maker: TaskMaker;
  readonly #resources: readonly Resource[];
  readonly #labels = new Labels();
  /** By place: parent and choice of every label kept, for reading the row backwards. */
  #traceParent = new Int32Array(0);
  #traceChoice = new Int32Array(0);
  /** The resources that keep numbers for this line, and where. */
  #active: Resource[] = [];
  #offsets: number[] = [];
  readonly #step: { -readonly [Field in keyof Step]: Step[Field] };
  #order = new Int32Array(0);
  /** The score that has to be beaten: of the line's present row, then of the best row found. */
  #coverage = Infinity;
  #goals = Infinity;
  #work = 0;
  #cut = false;
  /** The best row found, by day. */
  readonly row: Int32Array;

  constructor(state: State, choices: Choices) {
    this.#state = state;
    this.#maker = new TaskMaker(state, choices);
    this.#resources = primitives.map((primitive) => primitive.resource(state));
    this.#step = { labels: this.#labels.numbers, from: 0, to: 0, option: OFF, day: 0 };
    this.row = new Int32Array(state.model.days);
  }

  /**
   * Looks for a better row of the line, changing the days [from, to) only.
   * @param labelsMax at most so many labels a day are kept; more make the answer surer and slower.
   */
  improve(line: number, from: number, to: number, labelsMax: number): Found {
    assert(from <= to && to <= this.#state.model.days, "a window lies inside the days");
    const task = this.#maker.make(line, from, to);
    this.#begin(task);
    this.#maker.bound(task);
    this.#work = 0;
    this.#pricePresent(task);
    let improved = this.#pass(task, Math.min(SCOUT_LABELS, labelsMax));
    if (this.#cut && labelsMax > SCOUT_LABELS) improved = this.#pass(task, labelsMax) || improved;
    return { improved, exact: task.exact && !this.#cut, work: this.#work };
  }

  #begin(task: PathTask): void {
    this.#active = [];
    this.#offsets = [];
    let width = 0;
    for (const resource of this.#resources) {
      const own = resource.begin(task);
      if (own === 0) continue;
      this.#active.push(resource);
      this.#offsets.push(width);
      width += own;
    }
    this.#labels.begin(width, 1);
  }

  /** The score to beat. A present row that the path holds unlawful is beaten by any other. */
  #pricePresent(task: PathTask): void {
    const { days, lines } = this.#state.model;
    assert(task.line < lines, "a path asks about one of the lines");
    this.#startLabel();
    this.#coverage = 0;
    this.#goals = 0;
    for (let day = 0; day < days; day++) {
      const present = this.#state.roster[task.line * days + day]!;
      const end = task.choiceStart[day + 1]!;
      let i = task.choiceStart[day]!;
      while (i < end && task.choices[i] !== present) i++;
      this.#labels.candidates = 0;
      const lawful = i < end && this.#extend(task, day, 0, i);
      if (!lawful) {
        this.#coverage = Infinity;
        this.#goals = Infinity;
        return;
      }
      this.#labels.kept = 0;
      this.#labels.keep(this.#labels.limit);
    }
    this.#coverage = this.#labels.coverage[0]!;
    this.#goals = this.#labels.goals[0]! + this.#finish(0);
  }

  #startLabel(): void {
    const labels = this.#labels;
    labels.kept = 1;
    labels.coverage[0] = 0;
    labels.goals[0] = 0;
    for (let r = 0; r < this.#active.length; r++) {
      this.#active[r]!.start(labels.numbers, this.#offsets[r]!);
    }
  }

  /** Writes the candidate that extends a label by choice i; false when it is not lawful. */
  #extend(task: PathTask, day: number, label: number, i: number): boolean {
    let goals = task.goals[i]!;
    if (goals === Infinity) return false;
    const labels = this.#labels;
    const row = labels.nextRow();
    const step = this.#step;
    step.labels = labels.numbers;
    step.option = task.choices[i]!;
    step.day = day;
    for (let r = 0; r < this.#active.length; r++) {
      const offset = this.#offsets[r]!;
      step.from = label * labels.width + offset;
      step.to = row * labels.width + offset;
      const points = this.#active[r]!.extend(step);
      if (points === Infinity) return false;
      goals += points;
    }
    labels.coverage[row] = labels.coverage[label]! + task.coverage[i]!;
    labels.goals[row] = labels.goals[label]! + goals;
    labels.choice[row] = task.choices[i]!;
    return true;
  }

  /** One run over all days; true when a row better than the score to beat was found. */
  #pass(task: PathTask, labelsMax: number): boolean {
    const { days } = this.#state.model;
    const labels = this.#labels;
    labels.begin(labels.width, labelsMax);
    this.#cut = false;
    this.#startLabel();
    let traced = 0;
    let previous = 0;
    for (let day = 0; day < days; day++) {
      labels.candidates = 0;
      for (let label = 0; label < labels.kept; label++) {
        for (let i = task.choiceStart[day]!; i < task.choiceStart[day + 1]!; i++) {
          this.#work++;
          if (!this.#extend(task, day, label, i)) continue;
          const row = labels.limit + labels.candidates;
          labels.parent[row] = previous + label;
          if (this.#mayWin(row, day)) labels.candidates++;
        }
      }
      if (labels.candidates === 0) return false;
      this.#keepBest(day);
      previous = traced;
      traced = this.#trace(traced);
    }
    return this.#readBest(previous);
  }

  /** Prunes by the score to beat: what is cheapest of the days left cannot make up for it. */
  #mayWin(row: number, day: number): boolean {
    const labels = this.#labels;
    const at = row * labels.width;
    let rank = labels.goals[row]!;
    for (let r = 0; r < this.#active.length; r++) {
      rank += this.#active[r]!.rest(labels.numbers, at + this.#offsets[r]!, day);
    }
    labels.rank[row] = rank;
    const coverage = labels.coverage[row]! + this.#maker.coverageRest[day]!;
    if (coverage !== this.#coverage) return coverage < this.#coverage;
    return rank + this.#maker.goalsRest[day]! < this.#goals;
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
      const slack =
        coverage[label]! < coverage[candidate]! ? Infinity : goals[candidate]! - goals[label]!;
      let regret = 0;
      for (let r = 0; r < this.#active.length && regret !== Infinity; r++) {
        const offset = this.#offsets[r]!;
        regret += this.#active[r]!.regret(
          numbers,
          label * width + offset,
          candidate * width + offset,
          day,
        );
      }
      if (regret !== Infinity && regret <= slack) return true;
    }
    return false;
  }

  /** Writes the day's labels into the trace from place `at`; returns the next free place. */
  #trace(at: number): number {
    const { kept, parent, choice } = this.#labels;
    if (this.#traceParent.length < at + kept) {
      const size = (at + kept) * 2;
      const parents = new Int32Array(size);
      const choices = new Int32Array(size);
      parents.set(this.#traceParent);
      choices.set(this.#traceChoice);
      this.#traceParent = parents;
      this.#traceChoice = choices;
    }
    for (let label = 0; label < kept; label++) {
      this.#traceParent[at + label] = parent[label]!;
      this.#traceChoice[at + label] = choice[label]!;
    }
    return at + kept;
  }

  /** The best of the last day's labels, when it beats the score to beat, is read back into `row`. */
  #readBest(lastDay: number): boolean {
    const { kept, coverage, goals } = this.#labels;
    let best = -1;
    for (let label = 0; label < kept; label++) {
      const total = goals[label]! + this.#finish(label);
      const worse =
        coverage[label]! > this.#coverage ||
        (coverage[label] === this.#coverage && total >= this.#goals);
      if (worse) continue;
      best = label;
      this.#coverage = coverage[label]!;
      this.#goals = total;
    }
    if (best === -1) return false;
    let place = lastDay + best;
    for (let day = this.#state.model.days - 1; day >= 0; day--) {
      this.row[day] = this.#traceChoice[place]!;
      place = this.#traceParent[place]!;
    }
    return true;
  }

  #finish(label: number): number {
    const { numbers, width } = this.#labels;
    let points = 0;
    for (let r = 0; r < this.#active.length; r++) {
      points += this.#active[r]!.finish(numbers, label * width + this.#offsets[r]!);
    }
    return points;
  }
}
