import type { Roster } from "../model/numbers.ts";
import type { Bounds } from "../search/bounds.ts";
import type { Exchange } from "../search/exchange.ts";
import { better, type Score } from "../state/score.ts";

/** Shared memory of a portfolio: plain buffers, so that they can be handed to a thread. */
export interface BlackboardMemory {
  readonly words: SharedArrayBuffer;
  readonly numbers: SharedArrayBuffer;
  readonly threads: number;
  readonly slots: number;
}

/** By thread, in `words`: which of its two rosters is written; then the two rosters. */
const HEAD = 1;

/** By thread, in `numbers`. */
const BOUND_COVERAGE = 0;
const BOUND_GOALS = 1;
const ITERATIONS = 2;
/** Coverage and goals of the thread's two rosters. */
const SCORES = 3;
const NUMBERS = SCORES + 4;

/** Nothing has been written yet. */
const NOTHING = 0;

/**
 * Where the threads of a portfolio meet without locks. Each writes to a place of its own, and there
 * always into the one of two rosters that is not announced; it announces it when it is whole. A
 * thread that dies in the middle of writing leaves the roster before.
 */
export class Blackboard {
  readonly memory: BlackboardMemory;
  readonly #words: Int32Array;
  readonly #numbers: Float64Array;

  constructor(memory: BlackboardMemory) {
    this.memory = memory;
    this.#words = new Int32Array(memory.words);
    this.#numbers = new Float64Array(memory.numbers);
  }

  /** @param slots lines x days. */
  static for(threads: number, slots: number): Blackboard {
    const words = new SharedArrayBuffer(4 * (1 + threads * (HEAD + 2 * slots)));
    const numbers = new SharedArrayBuffer(8 * threads * NUMBERS);
    const board = new Blackboard({ words, numbers, threads, slots });
    for (let thread = 0; thread < threads; thread++) {
      board.#numbers.fill(-Infinity, thread * NUMBERS, thread * NUMBERS + 2);
    }
    return board;
  }

  /** Asks all threads to stop. */
  ask(): void {
    Atomics.store(this.#words, 0, 1);
  }

  get asked(): boolean {
    return Atomics.load(this.#words, 0) === 1;
  }

  /** Edits priced by all threads, as far as they have told. */
  get iterations(): number {
    let sum = 0;
    for (let thread = 0; thread < this.memory.threads; thread++) {
      sum += this.#numbers[thread * NUMBERS + ITERATIONS]!;
    }
    return sum;
  }

  tellIterations(thread: number, iterations: number): void {
    this.#numbers[thread * NUMBERS + ITERATIONS] = iterations;
  }

  /** Only the thread itself calls this. */
  write(thread: number, roster: Roster, score: Score): void {
    const { slots } = this.memory;
    const head = this.#headOf(thread);
    const side = Atomics.load(this.#words, head) === 1 ? 2 : 1;
    this.#words.set(roster, head + HEAD + (side - 1) * slots);
    const at = thread * NUMBERS + SCORES + 2 * (side - 1);
    this.#numbers[at] = score.coverage;
    this.#numbers[at + 1] = score.goals;
    Atomics.store(this.#words, head, side);
  }

  /** The best roster of all threads that is better than `than`; null = none. */
  read(than: Score | null, roster: Roster): Score | null {
    let best = than;
    let found: Score | null = null;
    const copy = new Int32Array(roster.length);
    for (let thread = 0; thread < this.memory.threads; thread++) {
      const score = this.#copy(thread, best, copy);
      if (score === null) continue;
      roster.set(copy);
      best = score;
      found = score;
    }
    return found;
  }

  /** Copies a thread's roster when it is better; the copy counts only when nothing moved meanwhile. */
  #copy(thread: number, than: Score | null, roster: Roster): Score | null {
    const head = this.#headOf(thread);
    const { slots } = this.memory;
    for (;;) {
      const side = Atomics.load(this.#words, head);
      if (side === NOTHING) return null;
      const at = thread * NUMBERS + SCORES + 2 * (side - 1);
      const score = { coverage: this.#numbers[at]!, goals: this.#numbers[at + 1]! };
      const from = head + HEAD + (side - 1) * slots;
      const isBetter = than === null || better(score, than);
      if (isBetter) roster.set(this.#words.subarray(from, from + slots));
      if (Atomics.load(this.#words, head) === side) return isBetter ? score : null;
    }
  }

  /** The best bounds of all threads: each number is written whole, and each is true for itself. */
  bound(): Score {
    let coverage = -Infinity;
    let goals = -Infinity;
    for (let thread = 0; thread < this.memory.threads; thread++) {
      coverage = Math.max(coverage, this.#numbers[thread * NUMBERS + BOUND_COVERAGE]!);
      goals = Math.max(goals, this.#numbers[thread * NUMBERS + BOUND_GOALS]!);
    }
    return { coverage, goals };
  }

  /** The board as one thread sees it. */
  exchangeOf(thread: number): Exchange {
    return {
      offer: (roster, score) => this.write(thread, roster, score),
      take: (than, roster) => this.read(than, roster),
      share: (bounds: Bounds) => {
        const { coverage, goals } = bounds.score;
        this.#numbers[thread * NUMBERS + BOUND_COVERAGE] = coverage;
        this.#numbers[thread * NUMBERS + BOUND_GOALS] = goals;
        const all = this.bound();
        bounds.raiseCoverage(all.coverage);
        bounds.raiseGoals(all.goals);
      },
    };
  }

  #headOf(thread: number): number {
    return 1 + thread * (HEAD + 2 * this.memory.slots);
  }
}
