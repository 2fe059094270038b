import type { PathTask } from "../../../roster/task.ts";
import { byLine } from "../../by-line.ts";
import type { Board, Resource, Step } from "../primitive.ts";
import { pairPoints } from "./pair.ts";
import { WEEK_DAYS, type WeekToWeekSpec } from "./primitive.ts";

/**
 * In a window of up to 7 days the other half of every pair is fixed, so the points belong to single
 * choices. In a longer one a label remembers its last 7 choices and pays exactly, but labels with
 * different memories are compared as if they were alike: the path is then good, and not proved
 * best.
 */
export class WeekToWeekResource implements Resource {
  readonly #board: Board;
  readonly #specsByLine: readonly (readonly WeekToWeekSpec[])[];
  #specs: readonly WeekToWeekSpec[] = [];
  #from = 0;
  #to = 0;

  constructor(board: Board) {
    this.#board = board;
    this.#specsByLine = byLine(board.model.lines, board.model.specs.weekToWeek);
  }

  begin(task: PathTask): number {
    const { model, roster } = this.#board;
    this.#specs = this.#specsByLine[task.line]!;
    if (this.#specs.length === 0 || model.days <= WEEK_DAYS) return 0;
    this.#from = task.from;
    this.#to = task.to;
    const row = task.line * model.days;
    for (let day = task.from; day < task.to; day++) {
      for (let i = task.choiceStart[day]!; i < task.choiceStart[day + 1]!; i++) {
        const choice = task.choices[i]!;
        const earlier = day - WEEK_DAYS;
        if (earlier >= 0 && earlier < task.from) {
          const pair = { day: earlier, a: roster[row + earlier]!, b: choice };
          task.goals[i]! += pairPoints(model, this.#specs, pair);
        }
        const later = day + WEEK_DAYS;
        if (later < model.days && later >= task.to) {
          const pair = { day, a: choice, b: roster[row + later]! };
          task.goals[i]! += pairPoints(model, this.#specs, pair);
        }
      }
    }
    if (task.to - task.from <= WEEK_DAYS) return 0;
    task.exact = false;
    return WEEK_DAYS;
  }

  start(labels: Float64Array, at: number): void {
    labels.fill(-1, at, at + WEEK_DAYS);
  }

  /** The memory is a ring: the choice of day d lies at d mod 7. */
  extend({ labels, from, to, option, day }: Step): number {
    for (let i = 0; i < WEEK_DAYS; i++) labels[to + i] = labels[from + i]!;
    const at = day % WEEK_DAYS;
    const earlier = day - WEEK_DAYS;
    const a = labels[from + at]!;
    labels[to + at] = option;
    if (earlier < this.#from || day >= this.#to) return 0;
    return pairPoints(this.#board.model, this.#specs, { day: earlier, a, b: option });
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
}
