import { FREE, OFF } from "../model/numbers.ts";
import type { Choices } from "../state/choices.ts";
import type { State } from "../state/state.ts";
import type { PathTask } from "./task.ts";

/** Lays out the choices of a line's window, and bounds what the days left cost at least. */
export class TaskMaker {
  readonly #state: State;
  readonly #choices: Choices;
  readonly #choiceStart: Int32Array;
  #items = new Int32Array(64);
  #coverage = new Float64Array(64);
  #goals = new Float64Array(64);
  /** By day: the least coverage that the choices of later days add by themselves. */
  readonly coverageRest: Float64Array;
  /** By day: the least goals that they add by themselves among those with the least coverage. */
  readonly goalsRest: Float64Array;

  constructor(state: State, choices: Choices) {
    const { days } = state.model;
    this.#state = state;
    this.#choices = choices;
    this.#choiceStart = new Int32Array(days + 1);
    this.coverageRest = new Float64Array(days);
    this.goalsRest = new Float64Array(days);
  }

  /** The arrays of the task are those of the one before. */
  make(line: number, from: number, to: number): PathTask {
    const { model, roster } = this.#state;
    const { start, items } = this.#choices;
    let count = 0;
    const add = (option: number) => {
      if (count === this.#items.length) this.#grow();
      this.#items[count++] = option;
    };
    for (let day = 0; day < model.days; day++) {
      this.#choiceStart[day] = count;
      const slot = line * model.days + day;
      if (day < from || day >= to) {
        add(roster[slot]!);
      } else if (model.pins[slot] !== FREE) {
        add(model.pins[slot]!);
      } else {
        add(OFF);
        for (let i = start[slot]!; i < start[slot + 1]!; i++) add(items[i]!);
      }
    }
    this.#choiceStart[model.days] = count;
    this.#coverage.fill(0, 0, count);
    this.#goals.fill(0, 0, count);
    return {
      line,
      from,
      to,
      choiceStart: this.#choiceStart,
      choices: this.#items,
      coverage: this.#coverage,
      goals: this.#goals,
      exact: true,
    };
  }

  /** Computes the two bounds, once the primitives have priced the choices. */
  bound({ choiceStart, coverage, goals }: PathTask): void {
    let coverageRest = 0;
    let goalsRest = 0;
    for (let day = this.#state.model.days - 1; day >= 0; day--) {
      this.coverageRest[day] = coverageRest;
      this.goalsRest[day] = goalsRest;
      let least = Infinity;
      let leastGoals = Infinity;
      for (let i = choiceStart[day]!; i < choiceStart[day + 1]!; i++) {
        if (goals[i] === Infinity || coverage[i]! > least) continue;
        leastGoals = coverage[i]! < least ? goals[i]! : Math.min(leastGoals, goals[i]!);
        least = coverage[i]!;
      }
      coverageRest += least;
      goalsRest += leastGoals;
    }
  }

  #grow(): void {
    const size = this.#items.length * 2;
    const wider = new Int32Array(size);
    wider.set(this.#items);
    this.#items = wider;
    this.#coverage = new Float64Array(size);
    this.#goals = new Float64Array(size);
  }
}
