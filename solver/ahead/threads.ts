import { Worker } from "node:worker_threads";
import type { View } from "./future.ts";
import type { FirstDays } from "./shares.ts";
import type { AheadTask, Answer, Question } from "./worker.ts";

/** Threads that hold futures, and the last that was heard of each. */
export class AheadThreads {
  readonly all: readonly AheadThread[];
  readonly #flag: Int32Array;

  constructor(file: string, count: number, days: number) {
    const asked = new SharedArrayBuffer(4);
    this.#flag = new Int32Array(asked);
    this.all = Array.from({ length: count }, () => new AheadThread(file, { days, asked }));
  }

  /** Of the futures whose linear program has a value, in their order, so that sums are the same. */
  get views(): readonly View[] {
    const known = this.#inOrder(({ views }) => views).map(([, view]) => view);
    return known.filter(({ value }) => !Number.isNaN(value));
  }

  /** Of some whole roster; undefined = none was made yet. */
  get firstDays(): FirstDays | undefined {
    return this.#inOrder(({ firstDays }) => firstDays)[0]?.[1];
  }

  #inOrder<Value>(of: (thread: AheadThread) => ReadonlyMap<number, Value>) {
    return this.all.flatMap((thread) => [...of(thread)]).sort(([a], [b]) => a - b);
  }

  /** How many have not died. */
  get working(): number {
    return this.all.filter(({ isOver }) => !isOver).length;
  }

  get iterations(): number {
    return this.all.reduce((sum, { iterations }) => sum + iterations, 0);
  }

  get lastError(): unknown {
    return this.all.find(({ error }) => error !== null)?.error;
  }

  async askAll(question: Question): Promise<void> {
    await Promise.all(this.all.map((thread) => thread.ask(question)));
  }

  askToStop(): void {
    Atomics.store(this.#flag, 0, 1);
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map((thread) => thread.close()));
  }
}

/** One thread, which is asked one thing at a time. When it dies, its futures count no more. */
export class AheadThread {
  readonly #worker: Worker;
  #answered: () => void = () => {};
  /** By future. */
  readonly views = new Map<number, View>();
  readonly firstDays = new Map<number, FirstDays>();
  isOver = false;
  error: unknown = null;
  iterations = 0;

  constructor(file: string, workerData: AheadTask) {
    this.#worker = new Worker(file, { workerData });
    this.#worker.on("message", (answer: Answer) => this.#take(answer));
    this.#worker.on("error", (error) => (this.error = error));
    this.#worker.on("exit", () => {
      this.isOver = true;
      this.views.clear();
      this.#answered();
    });
  }

  #take(answer: Answer): void {
    if (answer.kind === "firstDays") {
      this.firstDays.set(answer.future, answer.firstDays);
      return;
    }
    for (const [future, view] of answer.views) this.views.set(future, view);
    this.iterations = answer.iterations;
    this.#answered();
  }

  /** Resolves when it has answered, or died. */
  async ask(question: Question): Promise<void> {
    if (this.isOver) return;
    await new Promise<void>((resolve) => {
      this.#answered = resolve;
      this.#worker.postMessage(question);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
