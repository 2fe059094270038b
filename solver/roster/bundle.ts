import { OFF } from "../model/numbers.ts";
import type { Resource, Step } from "../model/primitives/primitive.ts";
import type { PathTask } from "./task.ts";

/** Several resources as one: those that keep numbers for the line, side by side. */
export class Bundle {
  readonly #resources: readonly Resource[];
  readonly #active: Resource[] = [];
  readonly #offsets: number[] = [];
  readonly #step: { -readonly [Field in keyof Step]: Step[Field] };

  constructor(resources: readonly Resource[]) {
    this.#resources = resources;
    this.#step = { labels: new Float64Array(0), from: 0, to: 0, option: OFF, day: 0 };
  }

  /** Prepares for a task; returns how many numbers a label keeps. */
  begin(task: PathTask): number {
    this.#active.length = 0;
    this.#offsets.length = 0;
    let width = 0;
    for (const resource of this.#resources) {
      const own = resource.begin(task);
      if (own === 0) continue;
      this.#active.push(resource);
      this.#offsets.push(width);
      width += own;
    }
    return width;
  }

  start(numbers: Float64Array, at: number): void {
    for (let r = 0; r < this.#active.length; r++) {
      this.#active[r]!.start(numbers, at + this.#offsets[r]!);
    }
  }

  /** As the method of a resource: goals points, or Infinity. */
  extend(numbers: Float64Array, from: number, to: number, option: number, day: number): number {
    const step = this.#step;
    step.labels = numbers;
    step.option = option;
    step.day = day;
    let points = 0;
    for (let r = 0; r < this.#active.length && points !== Infinity; r++) {
      step.from = from + this.#offsets[r]!;
      step.to = to + this.#offsets[r]!;
      points += this.#active[r]!.extend(step);
    }
    return points;
  }

  finish(numbers: Float64Array, at: number): number {
    let points = 0;
    for (let r = 0; r < this.#active.length; r++) {
      points += this.#active[r]!.finish(numbers, at + this.#offsets[r]!);
    }
    return points;
  }

  rest(numbers: Float64Array, at: number, day: number): number {
    let points = 0;
    for (let r = 0; r < this.#active.length; r++) {
      points += this.#active[r]!.rest(numbers, at + this.#offsets[r]!, day);
    }
    return points;
  }

  regret(numbers: Float64Array, a: number, b: number, day: number): number {
    let worst = 0;
    for (let r = 0; r < this.#active.length && worst !== Infinity; r++) {
      const offset = this.#offsets[r]!;
      worst += this.#active[r]!.regret(numbers, a + offset, b + offset, day);
    }
    return worst;
  }
}
