import type { PathTask } from "../../../roster/task.ts";
import { byLine } from "../../by-line.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Resource, Step } from "../primitive.ts";
import { hasStretch, windowOf, type Window } from "./window.ts";

/** The number of a label whose stretch has been found. */
const FOUND = -Infinity;

/**
 * A label keeps, for every window, from when it is free inside the window, or that it is settled:
 * by a stretch that was found, or because no later choice touches the window.
 */
export class FreeStretchResource implements Resource {
  readonly #board: Board;
  /** By line, made when the line is first asked about. */
  readonly #windowsByLine: (readonly Window[])[] = [];
  #windows: readonly Window[] = [];
  /** By window: the last day with a choice that touches it. */
  #lastDay: number[] = [];

  constructor(board: Board) {
    this.#board = board;
  }

  begin(task: PathTask): number {
    const { lines, specs } = this.#board.model;
    this.#windows = this.#windowsByLine[task.line] ??= byLine(lines, specs.freeStretch)[
      task.line
    ]!.map(windowOf);
    this.#lastDay = this.#windows.map((window) => this.#lastDayOf(window, task));
    return this.#windows.length;
  }

  start(labels: Float64Array, at: number): void {
    for (let w = 0; w < this.#windows.length; w++) labels[at + w] = this.#windows[w]!.from;
  }

  extend({ labels, from, to, option, day }: Step): number {
    const { start, end } = this.#board.model.options;
    for (let w = 0; w < this.#windows.length; w++) {
      const window = this.#windows[w]!;
      let freeFrom = labels[from + w]!;
      if (touches(window, option, this.#board)) {
        if (window.lost) return Infinity;
        if (freeFrom !== FOUND) {
          const found = start[option]! > freeFrom && hasStretch(window, freeFrom, start[option]!);
          freeFrom = found ? FOUND : Math.max(freeFrom, end[option]!);
          if (!found && !hasStretch(window, freeFrom, window.to)) return Infinity;
        }
      }
      labels[to + w] = day >= this.#lastDay[w]! ? FOUND : freeFrom;
    }
    return 0;
  }

  finish(): number {
    return 0;
  }

  rest(): number {
    return 0;
  }

  regret(labels: Float64Array, a: number, b: number): number {
    for (let w = 0; w < this.#windows.length; w++) {
      if (labels[a + w]! > labels[b + w]!) return Infinity;
    }
    return 0;
  }

  #lastDayOf(window: Window, task: PathTask): number {
    const { model } = this.#board;
    for (let day = model.days - 1; day >= 0; day--) {
      for (let i = task.choiceStart[day]!; i < task.choiceStart[day + 1]!; i++) {
        if (touches(window, task.choices[i]!, this.#board)) return day;
      }
    }
    return -1;
  }
}

function touches({ from, to }: Window, option: number, { model }: Board): boolean {
  if (option === OFF) return false;
  return model.options.start[option]! < to && model.options.end[option]! > from;
}
