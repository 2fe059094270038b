import { fileURLToPath } from "node:url";
import { Bug, assert } from "../../src/kernel/assert.ts";
import { systemClock, type Clock } from "../../src/kernel/clock.ts";
import type { Model } from "../model/model.ts";
import { sharedModel } from "../portfolio/shared-model.ts";
import { largest, nextHeld, summed, type FirstDays, type Share } from "./shares.ts";
import { AheadThreads, type AheadThread } from "./threads.ts";
import { TimeKeeper, type AheadStop } from "./time-keeper.ts";

export interface AheadOptions {
  /** How many days are to be decided now, 1 to those of the futures. */
  readonly days: number;
  readonly seed: number;
  /** 1..64. One thread more than there are cores helps nobody. */
  readonly threads: number;
  /** No more futures are taken than there is time for; Infinity by default. */
  readonly seconds?: number;
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: AheadProgress) => void;
  /** The built `worker.js`, when this file is not run from where it was built. */
  readonly workerFile?: string;
}

export interface AheadProgress {
  readonly seconds: number;
  /** Futures whose linear program is solved as far as it is going to be. */
  readonly futures: number;
  /** Lines whose first days are decided. */
  readonly decided: number;
  /** What the futures cost on average, by their linear programs; NaN = not known yet. */
  readonly cost: number;
}

export interface AheadResult extends AheadProgress {
  /** Where no future's linear program was solved in half of the time: those of a constructed roster. */
  readonly firstDays: FirstDays;
  readonly iterations: number;
  readonly stopReason: "done" | AheadStop;
}

/** Deciding takes so many times as long as opening the futures it is about. */
const DECIDING_OVER_OPENING = 1.2;

/** The futures looked at may take this share of the seconds; a thread's first may open in that. */
const USED_SHARE = 0.95;
const OPENING_SHARE = 0.5;

/** When a step costs more than this share of the value, it is taken back, and one line is held. */
const DEAR_SHARE = 0.02;

/**
 * Decides the first days while nobody knows what will follow. Some futures are given, all equally
 * likely: each is a linear program over whole rows, and what the programs agree on most is decided
 * first, in all of them at once, until every line has its first days. What comes after the first days
 * stays in shares and may differ from future to future. Without a limit of time the answer hangs on
 * the models and the seed alone, not on the number of threads.
 *
 * @param futures at least one, all with the same lines, days and options; a thread takes the next when
 * it is free, so that a generator makes no more of them than are looked at.
 * @throws Bug when no thread came to a roster, with the error of the last that died.
 */
export async function planAhead(
  futures: Iterable<Model>,
  options: AheadOptions,
): Promise<AheadResult> {
  const planning = new Planning(futures, options);
  try {
    return await planning.toEnd();
  } finally {
    await planning.close();
  }
}

class Planning {
  readonly #futures: Iterator<Model>;
  readonly #options: AheadOptions;
  readonly #threads: AheadThreads;
  readonly #time: TimeKeeper;
  readonly #held = new Map<number, Int32Array>();
  #taken = 0;

  constructor(futures: Iterable<Model>, options: AheadOptions) {
    this.#futures = futures[Symbol.iterator]();
    this.#options = options;
    const { seconds = Infinity, clock = systemClock, signal } = options;
    this.#threads = new AheadThreads(
      options.workerFile ?? fileURLToPath(new URL("./worker.js", import.meta.url)),
      Array.isArray(futures) ? Math.min(options.threads, futures.length) : options.threads,
      options.days,
    );
    this.#time = new TimeKeeper({
      ...{ seconds, clock, signal },
      hasSomething: () => this.#threads.firstDays !== undefined || this.#threads.working === 0,
      onLook: () => options.onProgress?.(this.#progress),
      onStop: () => this.#threads.askToStop(),
    });
  }

  async toEnd(): Promise<AheadResult> {
    const { all } = this.#threads;
    await this.#time.waitFor(Promise.all(all.map((thread) => this.#openAll(thread))));
    assert(this.#taken > 0, "planning ahead needs a future");
    const begun = this.#time.seconds;
    for (let steps = 0; this.#time.stopReason === null; steps++) {
      const free = this.#free;
      if (free.length === 0) break;
      const left = (this.#time.secondsLeft * steps) / (this.#time.seconds - begun);
      await this.#step(free, steps === 0 ? Infinity : Math.max(1, left));
    }
    return this.#result();
  }

  /** Opens futures in one thread, as many as there is time for. */
  async #openAll(thread: AheadThread): Promise<void> {
    const { seconds = Infinity, seed } = this.#options;
    const each = 1 + DECIDING_OVER_OPENING;
    for (let opened = 0; !thread.isOver; opened++) {
      const spent = this.#time.seconds;
      if (this.#time.stopReason !== null) return;
      if (opened > 0 && (spent * each * (opened + 1)) / opened > USED_SHARE * seconds) return;
      const next = this.#futures.next();
      if (next.done === true) return;
      const future = this.#taken++;
      const secondsMax = OPENING_SHARE * (seconds - spent);
      const model = sharedModel(next.value);
      await thread.ask({ kind: "open", future, model, seed: seed + future, secondsMax });
    }
  }

  /** Shares of the lines that are free, over all futures, largest first. */
  get #free(): readonly Share[] {
    return largest(summed(this.#threads.views.flatMap(({ shares }) => shares)));
  }

  get #cost(): number {
    const { views } = this.#threads;
    return views.reduce((sum, { value }) => sum + value, 0) / views.length;
  }

  async #step(free: readonly Share[], stepsLeft: number): Promise<void> {
    const before = this.#cost;
    const next = nextHeld(free, this.#threads.views.length, stepsLeft);
    await this.#hold(next);
    const dear = before + DEAR_SHARE * Math.abs(before);
    if (this.#cost <= dear || next.length === 1 || next.length === free.length) return;
    if (this.#time.stopReason !== null) return;
    const lines = next.map(({ line }) => line);
    for (const line of lines) this.#held.delete(line);
    await this.#time.waitFor(this.#threads.askAll({ kind: "letGo", lines }));
    await this.#hold(next.slice(0, 1));
  }

  async #hold(next: readonly Share[]): Promise<void> {
    for (const { line, head } of next) this.#held.set(line, head);
    await this.#time.waitFor(this.#threads.askAll({ kind: "hold", next }));
  }

  get #progress(): AheadProgress {
    return {
      seconds: this.#time.seconds,
      futures: this.#threads.views.length,
      decided: this.#held.size,
      cost: this.#cost,
    };
  }

  #result(): AheadResult {
    const { firstDays, iterations, lastError } = this.#threads;
    if (firstDays === undefined) throw new Bug("no thread came to a roster", { error: lastError });
    const likely = new Map(this.#free.map(({ line, head }) => [line, head]));
    return {
      ...this.#progress,
      firstDays: firstDays.map((row, line) => this.#held.get(line) ?? likely.get(line) ?? row),
      iterations,
      stopReason: this.#time.stopReason ?? "done",
    };
  }

  close(): Promise<void> {
    return this.#threads.close();
  }
}
