import type { PathTask } from "../../../roster/task.ts";
import type { Model } from "../../model.ts";
import { OFF } from "../../numbers.ts";
import { hardGaps, type HardGaps } from "../gap/hard.ts";
import type { Board, Resource } from "../primitive.ts";
import { unitGoals } from "./unit.ts";

/**
 * With all other lines fixed, what an option does to its cells belongs to the choice alone, unless
 * two options of different days cover the same cell and may be chosen together: then each is priced
 * as if the other were not there, and the path is not exact.
 */
export class CoverResource implements Resource {
  readonly #board: Board;
  readonly #hard: HardGaps;
  /** By line; undefined = not asked yet. */
  readonly #separate: (boolean | undefined)[] = [];

  constructor(board: Board) {
    this.#board = board;
    this.#hard = hardGaps(board.model);
  }

  begin(task: PathTask): number {
    this.#separate[task.line] ??= daysAreSeparate(
      this.#board.model,
      task.line,
      this.#hard.minutesMin[task.line]!,
    );
    if (!this.#separate[task.line]) task.exact = false;
    this.#liftWindow(task, -1);
    for (let i = task.choiceStart[task.from]!; i < task.choiceStart[task.to]!; i++) {
      if (task.choices[i] !== OFF) this.#priceChoice(task, i);
    }
    this.#liftWindow(task, 1);
    return 0;
  }

  start(): void {}

  extend(): number {
    return 0;
  }

  finish(): number {
    return 0;
  }

  rest(): number {
    return 0;
  }

  regret(): number {
    return 0;
  }

  #liftWindow({ line, from, to }: PathTask, units: number): void {
    const { roster, counts, model } = this.#board;
    const { cellStart, cells } = model.options;
    for (let day = from; day < to; day++) {
      const option = roster[line * model.days + day]!;
      if (option === OFF) continue;
      for (let i = cellStart[option]!; i < cellStart[option + 1]!; i++) counts[cells[i]!]! += units;
    }
  }

  #priceChoice(task: PathTask, i: number): void {
    const { counts, model } = this.#board;
    const { cells, options } = model;
    const option = task.choices[i]!;
    for (let c = options.cellStart[option]!; c < options.cellStart[option + 1]!; c++) {
      const cell = options.cells[c]!;
      if (counts[cell]! >= cells.max[cell]!) task.goals[i] = Infinity;
      if (counts[cell]! < cells.required[cell]!) task.coverage[i]! -= cells.underPoints[cell]!;
      task.goals[i]! += unitGoals(cells, cell, counts[cell]!);
    }
  }
}

/**
 * Whether no two options of different days that a hard gap lets stand together cover the same cell.
 */
function daysAreSeparate(model: Model, line: number, minutesMin: number): boolean {
  const { options, days } = model;
  /** By cell: the least end among the options of earlier days. */
  const earliestEnd = new Map<number, number>();
  const ofDay: number[][] = Array.from({ length: days }, () => []);
  for (let i = model.lineStart[line]!; i < model.lineStart[line + 1]!; i++) {
    ofDay[options.day[model.lineOptions[i]!]!]!.push(model.lineOptions[i]!);
  }
  for (const today of ofDay) {
    const ends = new Map<number, number>();
    for (const option of today) {
      for (let c = options.cellStart[option]!; c < options.cellStart[option + 1]!; c++) {
        const cell = options.cells[c]!;
        const end = earliestEnd.get(cell);
        if (end !== undefined && options.start[option]! - end >= minutesMin) return false;
        ends.set(cell, Math.min(ends.get(cell) ?? Infinity, options.end[option]!));
      }
    }
    for (const [cell, end] of ends)
      earliestEnd.set(cell, Math.min(earliestEnd.get(cell) ?? Infinity, end));
  }
  return true;
}
