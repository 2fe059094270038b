import type { PathTask } from "../../../roster/task.ts";
import { OFF } from "../../numbers.ts";
import type { Board, Resource, Step } from "../primitive.ts";
import { successionKinds, type SuccessionKinds } from "./kinds.ts";

/** Nothing is forbidden by what was chosen so far. */
const NONE = -1;

/**
 * A label keeps the kind of the last option chosen and its day, as one number, as long as that
 * forbids something on a day to come.
 */
export class SuccessionResource implements Resource {
  readonly #board: Board;
  /** By line, made when first asked for. */
  readonly #known: (SuccessionKinds | null | undefined)[] = [];
  #kinds: SuccessionKinds | null = null;

  constructor(board: Board) {
    this.#board = board;
  }

  begin({ line }: PathTask): number {
    this.#kinds = this.#known[line] ??= successionKinds(this.#board.model, line);
    return this.#kinds === null ? 0 : 1;
  }

  start(labels: Float64Array, at: number): void {
    labels[at] = NONE;
  }

  extend({ labels, from, to, option, day }: Step): number {
    const { days, options } = this.#board.model;
    const { count, ofPlace, withinDays, reachOf } = this.#kinds!;
    let held = labels[from]!;
    if (option !== OFF) {
      const present = ofPlace[options.place[option]!]!;
      if (held !== NONE) {
        const gap = day - (held % days);
        if (withinDays[Math.floor(held / days) * count + present]! >= gap) return Infinity;
      }
      held = present * days + day;
    }
    const forbids =
      held !== NONE && day + 1 < days && day - (held % days) < reachOf[Math.floor(held / days)]!;
    labels[to] = forbids ? held : NONE;
    return 0;
  }

  finish(): number {
    return 0;
  }

  rest(): number {
    return 0;
  }

  regret(labels: Float64Array, a: number, b: number, day: number): number {
    const heldA = labels[a]!;
    const heldB = labels[b]!;
    if (heldA === heldB || heldA === NONE) return 0;
    const { count } = this.#kinds!;
    for (let later = 0; later < count; later++) {
      const until = this.#until(heldA, later);
      if (until > day && until > this.#until(heldB, later)) return Infinity;
    }
    return 0;
  }

  /** The last day on which the kind is forbidden; may lie in the past. */
  #until(held: number, later: number): number {
    if (held === NONE) return NONE;
    const { days } = this.#board.model;
    const { count, withinDays } = this.#kinds!;
    const within = withinDays[Math.floor(held / days) * count + later]!;
    return within === 0 ? NONE : (held % days) + within;
  }
}
