import type { Model } from "../model/model.ts";
import { OFF } from "../model/numbers.ts";
import type { CellSlack } from "./cell-slacks.ts";
import type { Duals } from "./lagrange.ts";
import type { MasterTask } from "./master-task.ts";
import { worth } from "./target.ts";

/** The step shrinks by this whenever the bound has not risen for so many steps. */
const SHRINK = 0.7;
const PATIENCE = 3;

/** How much of the direction before goes into the next one. */
const MEMORY = 0.6;

/**
 * Climbs the Lagrangian bound without a linear program: every step prices all lines at the present
 * duals and pulls the duals of cells towards what is missing. A few dozen steps give duals, and
 * columns, from which the linear program is far nearer to its end than from any roster's rows.
 */
export class Ascent {
  readonly cells: Float64Array;
  readonly best: Float64Array;
  readonly #model: Model;
  readonly #task: MasterTask;
  /** By cell: the least and the largest dual that makes sense. */
  readonly #low: Float64Array;
  readonly #high: Float64Array;
  readonly #missing: Float64Array;
  readonly #direction: Float64Array;
  readonly #scale: number;
  #step = 1;
  #bound = -Infinity;
  #idle = 0;

  constructor(task: MasterTask, scale: number) {
    const { cells } = task.model;
    this.#model = task.model;
    this.#task = task;
    this.#scale = scale;
    this.#low = new Float64Array(cells.count);
    this.#high = new Float64Array(cells.count);
    for (const slack of task.slacks) this.#widen(slack);
    this.cells = new Float64Array(cells.count);
    for (let cell = 0; cell < cells.count; cell++) {
      const missing = cells.required[cell]! > task.standing[cell]!;
      this.cells[cell] = missing ? this.#high[cell]! / 2 : this.#low[cell]! / 2;
    }
    this.best = this.cells.slice();
    this.#missing = new Float64Array(cells.count);
    this.#direction = new Float64Array(cells.count);
  }

  /** The present duals, rounded. */
  duals(): Duals {
    return {
      scale: this.#scale,
      cells: this.cells.map((dual) => Math.round(dual * this.#scale)),
      lines: new Float64Array(this.#task.lines.length).fill(Infinity),
      coverage: 0,
    };
  }

  /**
   * A small step after a single line was priced, all other lines with the rows they had last.
   * @param counts by cell, of the free lines' rows and what stands. @param pace a share of the span
   *   in which a cell's dual makes sense, for each unit missing.
   */
  glide(counts: Int32Array, pace: number): void {
    const { required } = this.#model.cells;
    for (let cell = 0; cell < counts.length; cell++) {
      const missing = required[cell]! - counts[cell]!;
      if (missing === 0) continue;
      const low = this.#low[cell]!;
      const high = this.#high[cell]!;
      const dual = this.cells[cell]! + pace * (high - low) * missing;
      this.cells[cell] = Math.min(high, Math.max(low, dual));
    }
  }

  /** Before lines are priced: all that is asked for is missing. */
  begin(): void {
    const { cells } = this.#model;
    for (let cell = 0; cell < cells.count; cell++) {
      this.#missing[cell] = cells.required[cell]! - this.#task.standing[cell]!;
    }
    for (const { cell, sign, upper, ...points } of this.#task.slacks) {
      const price = worth(this.#task.target, points.goals, points.coverage);
      if (price - sign * this.cells[cell]! < 0) this.#missing[cell]! -= sign * upper;
    }
  }

  /** A line takes a row. */
  cover(row: Int32Array): void {
    const { cellStart, cells } = this.#model.options;
    for (const option of row) {
      if (option === OFF) continue;
      for (let i = cellStart[option]!; i < cellStart[option + 1]!; i++) {
        this.#missing[cells[i]!]! -= 1;
      }
    }
  }

  /**
   * One step, when all lines are priced.
   * @param bound the Lagrangian bound at the present duals. @param value of the rows held now.
   */
  climb(bound: number, value: number): void {
    if (bound > this.#bound) {
      this.#bound = bound;
      this.best.set(this.cells);
      this.#idle = 0;
    } else if (++this.#idle >= PATIENCE) {
      this.#step *= SHRINK;
      this.#idle = 0;
    }
    let length = 0;
    for (let cell = 0; cell < this.cells.length; cell++) {
      const pull = this.#missing[cell]! + MEMORY * this.#direction[cell]!;
      this.#direction[cell] = pull;
      length += pull * pull;
    }
    if (length === 0) return;
    const stride = (this.#step * Math.max(1, value - bound)) / length;
    for (let cell = 0; cell < this.cells.length; cell++) {
      const dual = this.cells[cell]! + stride * this.#direction[cell]!;
      this.cells[cell] = Math.min(this.#high[cell]!, Math.max(this.#low[cell]!, dual));
    }
  }

  /** Missing units are worth up to their price; units too many cost up to the dearest of a line. */
  #widen({ cell, sign, upper, goals, coverage }: CellSlack): void {
    const { target, lines, slacks } = this.#task;
    const price = worth(target, goals, coverage);
    if (sign === 1) {
      const forbidden = target.level === "goals" && target.coverageMax === 0 && coverage > 0;
      this.#high[cell] = forbidden ? this.#dearest(slacks) * 4 : price;
    } else {
      const ceiling = upper < lines.length;
      const least = ceiling ? Math.max(price, this.#dearest(slacks)) : price;
      this.#low[cell] = Math.min(this.#low[cell]!, -least);
    }
  }

  #dearestFound = 0;

  #dearest(slacks: readonly CellSlack[]): number {
    if (this.#dearestFound > 0) return this.#dearestFound;
    this.#dearestFound = 1;
    for (const { goals, coverage } of slacks) {
      const price = worth(this.#task.target, goals, coverage);
      if (price > this.#dearestFound) this.#dearestFound = price;
    }
    return this.#dearestFound;
  }
}
