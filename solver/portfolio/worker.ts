import { parentPort, workerData } from "node:worker_threads";
import { systemClock } from "../../src/kernel/clock.ts";
import { LateEngine } from "../columns/engine.ts";
import type { Model } from "../model/model.ts";
import type { Roster } from "../model/numbers.ts";
import type { Lead } from "../search/rounds.ts";
import { search } from "../search/search.ts";
import { anyOf, whenAsked } from "../search/stop.ts";
import { Blackboard, type BlackboardMemory } from "./blackboard.ts";

/** What a thread is given to begin with. */
export interface ThreadTask {
  readonly model: Model;
  readonly memory: BlackboardMemory;
  readonly thread: number;
  readonly seed: number;
  readonly lead: Lead;
  readonly linear: boolean;
  readonly start: Roster | null;
  /** See `SearchOptions`; Infinity = not known. */
  readonly horizonSeconds: number;
}

const task = workerData as ThreadTask;
const board = new Blackboard(task.memory);
const asked = {
  get asked() {
    return board.asked;
  },
};

const engine = new LateEngine();
const running = search(task.model, {
  seed: task.seed,
  stop: anyOf(whenAsked(asked)),
  clock: systemClock,
  lead: task.lead,
  horizonSeconds: task.horizonSeconds,
  exchange: board.exchangeOf(task.thread),
  ...(task.linear ? { engine: engine.source } : {}),
  ...(task.start === null ? {} : { start: task.start }),
});

for (;;) {
  const step = running.next();
  const iterations = step.value.iterations;
  board.tellIterations(task.thread, iterations);
  if (engine.awaited !== null) await engine.awaited;
  if (step.done !== true) continue;
  const { statistics, stopReason } = step.value;
  parentPort!.postMessage({ statistics, stopReason });
  break;
}
