import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { Task, TaskAnswer } from "./worker.ts";

/** Threads that do the long work, so that the server itself always answers. */
export interface Solvers {
  /** @throws an error named AbortError when the signal aborts, and one with code "busy" when full. */
  readonly run: (task: Task, signal: AbortSignal) => Promise<TaskAnswer>;
  /** How many tasks wait, and how many threads work. */
  readonly load: () => { readonly waiting: number; readonly threads: number };
  readonly close: () => Promise<void>;
}

export interface SolversOptions {
  /** The built worker file; a thread cannot load TypeScript. */
  readonly workerFile: string;
  readonly threadsMax?: number;
  readonly waitingMax?: number;
  readonly memoryMegabytesMax?: number;
}

/** The queue is full: ask again later. */
export class Busy extends Error {
  override readonly name = "Busy";
}

export function startSolvers(options: SolversOptions): Solvers {
  const pool = new Piscina<Task, TaskAnswer>({
    filename: options.workerFile,
    minThreads: 1,
    maxThreads: options.threadsMax ?? Math.max(1, availableParallelism() - 1),
    maxQueue: options.waitingMax ?? 32,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMegabytesMax ?? 1024 },
  });
  return {
    async run(task, signal) {
      try {
        return await pool.run(task, { signal });
      } catch (error) {
        if (error instanceof Error && /queue/i.test(error.message)) throw new Busy(error.message);
        throw error;
      }
    },
    load: () => ({ waiting: pool.queueSize, threads: pool.threads.length }),
    close: () => pool.destroy(),
  };
}
