import { Worker } from "node:worker_threads";
import type { StrategyStatistics } from "../search/session.ts";
import type { StopReason } from "../search/stop.ts";
import type { ThreadTask } from "./worker.ts";

/** What a thread tells at its end. */
export interface Farewell {
  readonly statistics: Readonly<Record<string, Readonly<StrategyStatistics>>>;
  readonly stopReason: StopReason;
}

/** A thread that dies is started anew so many times. */
const RESTARTS_MAX = 3;

/** Starts threads, and starts those anew that die; what they found lies on the blackboard. */
export class Crew {
  readonly #file: string;
  readonly #memoryMegabytesMax: number;
  readonly #workers: (Worker | null)[];
  readonly farewells: (Farewell | null)[];
  readonly #restarts: number[];
  /** The last error that killed a thread. */
  lastError: unknown = null;
  restarts = 0;
  #closed = false;

  constructor(file: string, memoryMegabytesMax: number, tasks: readonly ThreadTask[]) {
    this.#file = file;
    this.#memoryMegabytesMax = memoryMegabytesMax;
    this.#workers = tasks.map(() => null);
    this.farewells = tasks.map(() => null);
    this.#restarts = tasks.map(() => 0);
    tasks.forEach((task, thread) => this.#start(task, thread));
  }

  /** How many threads are at work. */
  get working(): number {
    return this.#workers.filter((worker) => worker !== null).length;
  }

  /** The thread itself, for whoever wants to see what happens when it dies. */
  worker(thread: number): Worker | null {
    return this.#workers[thread] ?? null;
  }

  #start(task: ThreadTask, thread: number): void {
    const worker = new Worker(this.#file, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: this.#memoryMegabytesMax },
    });
    this.#workers[thread] = worker;
    worker.on("message", (farewell: Farewell) => (this.farewells[thread] = farewell));
    worker.on("error", (error) => (this.lastError = error));
    worker.on("exit", () => {
      this.#workers[thread] = null;
      if (this.#closed || this.farewells[thread] !== null) return;
      if (this.#restarts[thread]! >= RESTARTS_MAX) return;
      this.#restarts[thread]! += 1;
      this.restarts++;
      this.#start({ ...task, seed: task.seed + this.#restarts[thread]! * 7919 }, thread);
    });
  }

  /** Ends all threads at once. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#workers.map((worker) => worker?.terminate()));
  }
}
