import { OFF } from "../model/numbers.ts";
import { keepsTo, type Allows, type Column } from "./column.ts";
import type { LinearEngine } from "./engine.ts";
import {
  dearestSlack,
  hasBudget,
  MISSED_OVER_DEAREST,
  slackColumns,
  type SlackColumn,
} from "./slack-columns.ts";
import type { MasterTask } from "./master-task.ts";
import type { Solved } from "./solved.ts";
import { worth } from "./target.ts";

/**
 * HiGHS's numbers for the two simplex methods. After adding columns the last basis is feasible for
 * the primal; after fixing some, for the dual.
 */
const PRIMAL = 4;
const DUAL = 1;

/** Simplex steps between two looks at whether to go on: fewer where a step takes longer. */
const STEPS_BY_ROWS = 200_000;
const STEPS_MIN = 50;

/**
 * The restricted master: rows of the roster as columns, one for each free line in sum; for every
 * cell that they can cover a row with slacks; and, when goals are minimised, coverage kept at most
 * at what is known. `dispose` must be called.
 */
export class Master {
  readonly columns: Column[] = [];
  readonly #task: MasterTask;
  readonly #lp: ReturnType<LinearEngine["createModel"]>;
  readonly #infinity: number;
  readonly #optimal: number;
  readonly #atLimit: number;
  readonly #slackCount: number;
  readonly #placeOfLine: Int32Array;
  readonly #rowOfCell: Int32Array;
  readonly #budgetRow: number;
  /** By place in the free lines: its columns, ascending. */
  readonly #columnsOf: number[][];

  constructor(engine: LinearEngine, task: MasterTask) {
    this.#task = task;
    this.#infinity = engine.infinity;
    this.#optimal = engine.constants.modelStatus.optimal;
    this.#atLimit = engine.constants.modelStatus.iterationLimit;
    this.#placeOfLine = new Int32Array(task.model.lines).fill(-1);
    task.lines.forEach((line, place) => (this.#placeOfLine[line] = place));
    const { cells } = task.model;
    this.#rowOfCell = Int32Array.from(
      { length: cells.count },
      (_, cell) => task.lines.length + cell,
    );
    this.#budgetRow = hasBudget(task) ? task.lines.length + cells.count : -1;
    this.#columnsOf = task.lines.map(() => []);
    const slacks = slackColumns(task);
    this.#slackCount = slacks.length;
    this.#lp = engine.createModel(this.#rowsAndSlacks(slacks));
    this.#lp.options.set({
      output_flag: false,
      presolve: "off",
      solver: "simplex",
      simplex_strategy: PRIMAL,
      simplex_iteration_limit: Math.max(STEPS_MIN, Math.floor(STEPS_BY_ROWS / this.#rows)),
    });
  }

  get #rows(): number {
    const { lines, model } = this.#task;
    return lines.length + model.cells.count + Number(this.#budgetRow !== -1);
  }

  #rowsAndSlacks(slacks: readonly SlackColumn[]) {
    const { standing, model, target } = this.#task;
    const numRows = this.#rows;
    const bound = new Float64Array(numRows).fill(1);
    for (let cell = 0; cell < model.cells.count; cell++) {
      bound[this.#rowOfCell[cell]!] = model.cells.required[cell]! - standing[cell]!;
    }
    const lower = bound.slice();
    if (this.#budgetRow !== -1 && target.level === "goals") {
      bound[this.#budgetRow] = target.coverageMax;
      lower[this.#budgetRow] = -this.#infinity;
    }
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const slack of slacks) {
      indices.push(this.#rowOfCell[slack.cell]!);
      values.push(slack.sign);
      if (this.#budgetRow !== -1 && slack.coverage > 0) {
        indices.push(this.#budgetRow);
        values.push(slack.coverage);
      }
      starts.push(indices.length);
    }
    const numCols = slacks.length;
    return {
      ...{ numCols, numRows, rowLower: lower, rowUpper: bound },
      colCost: Float64Array.from(slacks, ({ cost }) => cost),
      colLower: Float64Array.from(slacks, ({ lower }) => lower),
      colUpper: Float64Array.from(slacks, ({ upper }) => Math.min(upper, this.#infinity)),
      matrix: { format: "csc" as const, numRows, numCols, starts, indices, values },
    };
  }

  /** Adds columns of free lines. */
  add(columns: readonly Column[]): void {
    if (columns.length === 0) return;
    const { model, target } = this.#task;
    const { cellStart, cells } = model.options;
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const { line, row } of columns) {
      const covered = new Map<number, number>();
      for (const option of row) {
        if (option === OFF) continue;
        for (let i = cellStart[option]!; i < cellStart[option + 1]!; i++) {
          covered.set(cells[i]!, (covered.get(cells[i]!) ?? 0) + 1);
        }
      }
      indices.push(this.#placeOfLine[line]!);
      values.push(1);
      for (const cell of [...covered.keys()].sort((a, b) => a - b)) {
        indices.push(this.#rowOfCell[cell]!);
        values.push(covered.get(cell)!);
      }
      starts.push(indices.length);
    }
    this.#raiseMissed(columns);
    const count = columns.length;
    const numRows = this.#rows;
    this.#lp.addCols({
      cost: Float64Array.from(columns, ({ goals }) => worth(target, goals, 0)),
      lower: new Float64Array(count),
      upper: new Float64Array(count).fill(this.#infinity),
      matrix: {
        ...{ format: "csc" as const, numRows, numCols: count },
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
    for (const column of columns) {
      this.#columnsOf[this.#placeOfLine[column.line]!]!.push(this.columns.push(column) - 1);
    }
  }

  /**
   * A unit that has to be covered costs more than the dearest of the rows first added: where it were
   * cheaper, the program would leave demand to nobody, and its value would say little.
   */
  #raiseMissed(columns: readonly Column[]): void {
    if (this.columns.length > 0) return;
    const { target, model } = this.#task;
    const dearest = columns.reduce((most, { goals }) => Math.max(most, worth(target, goals, 0)), 0);
    if (dearest <= dearestSlack(this.#task)) return;
    const to = this.#slackCount - 1;
    const from = this.#slackCount - 2 * model.cells.count;
    const costs = new Float64Array(to - from + 1).fill(MISSED_OVER_DEAREST * dearest);
    this.#lp.changeColsCost({ kind: "range", from, to }, costs);
  }

  /** A column is taken whole, and no other of its line. */
  fix(column: number): void {
    this.#allow(this.#columnsOfLine(this.columns[column]!.line), 0);
    this.#lp.changeColBounds(this.#slackCount + column, 1, 1);
  }

  /** Of a line's columns only those that keep to this may be taken; returns whether there are any. */
  hold(line: number, allows: Allows): boolean {
    const own = this.#columnsOfLine(line);
    const others = own.filter((one) => !keepsTo(this.columns[one]!, allows));
    this.#allow(others, 0);
    return others.length < own.length;
  }

  /** Takes back what {@link fix} and {@link hold} did to some lines, or to all. */
  release(lines: Iterable<number> = this.#task.lines): void {
    this.#allow(Array.from(lines, (line) => this.#columnsOfLine(line)).flat(), this.#infinity);
  }

  /** So much of a slack of the task there has to be, and may be. */
  boundSlack(slack: number, { lower, upper }: Pick<SlackColumn, "lower" | "upper">): void {
    const indices = Int32Array.of(slack);
    const most = Math.min(upper, this.#infinity);
    this.#lp.changeColsBounds(
      { kind: "set", indices },
      Float64Array.of(lower),
      Float64Array.of(most),
    );
  }

  #columnsOfLine(line: number): readonly number[] {
    return this.#columnsOf[this.#placeOfLine[line]!]!;
  }

  /** So much of each of these columns may be taken. */
  #allow(columns: readonly number[], most: number): void {
    // The engine takes them in strictly rising order only.
    const indices = Int32Array.from(columns, (one) => this.#slackCount + one).sort();
    const upper = new Float64Array(columns.length).fill(most);
    this.#lp.changeColsBounds({ kind: "set", indices }, new Float64Array(columns.length), upper);
  }

  /**
   * Solves from where the last solve ended; null when the engine found no optimum.
   * @param fixed true = columns were fixed since, and none added.
   * @param goesOn told now and then of simplex steps taken; false = give up.
   */
  solve(fixed: boolean, goesOn: (steps: number) => boolean): Solved | null {
    this.#lp.options.set({ simplex_strategy: fixed ? DUAL : PRIMAL });
    for (;;) {
      this.#lp.run();
      const going = goesOn(Math.max(0, Number(this.#lp.info.get("simplex_iteration_count"))));
      const status = this.#lp.getModelStatus();
      if (status === this.#optimal) break;
      if (status !== this.#atLimit || !going) return null;
    }
    const { colValue, rowDual } = this.#lp.getSolution();
    const { lines, model } = this.#task;
    return {
      value: this.#lp.getObjectiveValue(),
      shares: colValue.subarray(this.#slackCount),
      slacks: colValue.subarray(0, this.#task.slacks.length),
      cellDuals: rowDual.subarray(lines.length, lines.length + model.cells.count),
      lineDuals: rowDual.subarray(0, lines.length),
      coverageDual: this.#budgetRow === -1 ? 0 : Math.max(0, -rowDual[this.#budgetRow]!),
    };
  }

  dispose(): void {
    this.#lp.dispose();
  }
}
