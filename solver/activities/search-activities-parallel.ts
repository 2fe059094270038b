import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { Bug } from "../../src/kernel/assert.ts";
import { better } from "../state/score.ts";
import type { ActivityModel } from "./model.ts";
import type { ActivityResult, ActivitySearchOptions } from "./search-activities.ts";
import type { ActivityTask } from "./worker.ts";

/**
 * As many searches as threads, each with a seed of its own and a linear engine, and the best plan and
 * bound of all. As soon as one is proved best, the others are ended.
 *
 * @throws Bug when a thread died.
 */
export async function searchActivitiesParallel(
  model: ActivityModel,
  {
    seed,
    effort,
    threads,
  }: Omit<ActivitySearchOptions, "clock" | "engine"> & { readonly threads: number },
): Promise<ActivityResult> {
  const file = fileURLToPath(new URL("./worker.js", import.meta.url));
  const workers = Array.from({ length: threads }, (_, thread) => {
    const workerData: ActivityTask = { model, effort, seed: seed + thread };
    return new Worker(file, { workerData });
  });
  try {
    return await bestOf(workers);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function bestOf(workers: readonly Worker[]): Promise<ActivityResult> {
  let best: ActivityResult | null = null;
  let bound = 0;
  let iterations = 0;
  let told = 0;
  return new Promise((resolve, reject) => {
    for (const worker of workers) {
      worker.on("error", (error) => reject(new Bug("a thread died", { error: String(error) })));
      worker.on("message", (result: ActivityResult) => {
        if (best === null || better(result.score, best.score)) best = result;
        bound = Math.max(bound, result.bound);
        iterations += result.iterations;
        const isProved = best.score.coverage === 0 && best.score.goals === bound;
        if (++told < workers.length && !isProved) return;
        const stopReason = isProved ? "provedOptimal" : "effort";
        resolve({ ...best, bound, iterations, stopReason });
      });
    }
  });
}
