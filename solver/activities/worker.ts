import { parentPort, workerData } from "node:worker_threads";
import { systemClock } from "../../src/kernel/clock.ts";
import type { ActivityModel } from "./model.ts";
import { loadLinearEngine } from "../columns/engine.ts";
import { searchActivities, type ActivitySearchOptions } from "./search-activities.ts";

/** What a thread is given to begin with. */
export interface ActivityTask {
  readonly model: ActivityModel;
  readonly seed: number;
  readonly effort: ActivitySearchOptions["effort"];
}

const task = workerData as ActivityTask;
const { model, seed, effort } = task;
const running = searchActivities(model, {
  ...{ seed, effort, clock: systemClock },
  engine: await loadLinearEngine(),
});
for (;;) {
  const step = running.next();
  if (step.done !== true) continue;
  parentPort!.postMessage(step.value);
  break;
}
