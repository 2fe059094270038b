import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Bug } from "../../src/kernel/assert.ts";
import { systemClock, type Clock } from "../../src/kernel/clock.ts";
import { evaluate } from "../model/evaluate.ts";
import type { Model } from "../model/model.ts";
import { OFF, type Roster } from "../model/numbers.ts";
import { gapOf } from "../search/bounds.ts";
import type { Progress } from "../search/session.ts";
import type { Stop, StopReason } from "../search/stop.ts";
import type { SearchResult } from "../search/search.ts";
import type { Score } from "../state/score.ts";
import { Blackboard } from "./blackboard.ts";
import { Crew } from "./crew.ts";
import {
  GRACE_MILLISECONDS_MIN,
  graceMilliseconds,
  MILLISECONDS_BETWEEN_LOOKS,
} from "./patience.ts";
import { sharedModel } from "./shared-model.ts";
import type { ThreadTask } from "./worker.ts";

export interface ParallelOptions {
  readonly seed: number;
  /** Asked about every 20 ms of the caller's thread. */
  readonly stop: Stop;
  /** 1..64. One thread more than there are cores helps nobody. */
  readonly threads: number;
  readonly clock?: Clock;
  /** Seconds after which `stop` is going to end the search, where that is known. */
  readonly horizonSeconds?: number;
  /** A roster to begin with: what of it is lawful is taken over. */
  readonly start?: Roster;
  readonly onProgress?: (progress: Progress) => void;
  /** Heap of one thread, 1024 by default; the linear engine's memory comes on top. */
  readonly memoryMegabytesMax?: number;
  /** False = no linear programs: no bound, and less memory. */
  readonly linear?: boolean;
  /** The built `worker.js`, when this file is not run from where it was built. */
  readonly workerFile?: string;
  /** Called with the threads when they have started: for supervision. */
  readonly onCrew?: (crew: Crew) => void;
}

export interface ParallelResult extends SearchResult {
  readonly threads: number;
  /** How many threads died and were started anew. */
  readonly restarts: number;
}

/**
 * Searches on several threads that tell each other of better rosters and bounds: the first looks for
 * the bound and dives from it, the others walk first. What comes out depends on how the threads
 * happen to run; for the same result every time, use `search`. Never blocks the caller's thread.
 *
 * @throws Bug when no thread came to a lawful roster, with the error of the last that died.
 */
export async function searchParallel(
  model: Model,
  options: ParallelOptions,
): Promise<ParallelResult> {
  const clock = options.clock ?? systemClock;
  const begun = clock.nowMilliseconds();
  const board = Blackboard.for(options.threads, model.lines * model.days);
  const crew = new Crew(
    options.workerFile ?? fileURLToPath(new URL("./worker.js", import.meta.url)),
    options.memoryMegabytesMax ?? 1024,
    tasksOf(model, board, options),
  );
  options.onCrew?.(crew);
  const watch = new Watch(board, clock, begun);
  let reason: StopReason | null = null;
  while (reason === null && crew.working > 0) {
    await sleep(MILLISECONDS_BETWEEN_LOOKS);
    const at = watch.look(model);
    if (at === null) continue;
    options.onProgress?.(at);
    reason =
      provedBy(at) ?? options.stop({ ...at, idleIterations: at.iterations - watch.improvedAt });
  }
  board.ask();
  const asked = clock.nowMilliseconds();
  const until = asked + graceMilliseconds(asked - begun);
  while (crew.working > 0 && clock.nowMilliseconds() < until) await sleep(2);
  await Promise.race([crew.close(), sleep(GRACE_MILLISECONDS_MIN)]);
  return told(model, options, { board, crew, watch, reason });
}

function tasksOf(model: Model, board: Blackboard, options: ParallelOptions): ThreadTask[] {
  const shared = sharedModel(model);
  return Array.from({ length: options.threads }, (_, thread) => ({
    model: shared,
    memory: board.memory,
    thread,
    seed: options.seed + thread,
    lead: options.threads === 1 ? "both" : thread === 0 ? "columns" : "walk",
    linear: options.linear ?? true,
    start: options.start ?? null,
    horizonSeconds: options.horizonSeconds ?? Infinity,
  }));
}

/** The bound of one thread may prove the roster of another best. */
function provedBy({ score, gap }: Progress): StopReason | null {
  if (gap > 0) return null;
  return score.coverage === 0 && score.goals === 0 ? "perfect" : "provedOptimal";
}

/** What the caller's thread sees of the search. */
class Watch {
  readonly #board: Blackboard;
  readonly #clock: Clock;
  readonly #begun: number;
  #best: { readonly roster: Roster; readonly score: Score } | null = null;
  improvedAt = 0;

  constructor(board: Blackboard, clock: Clock, begun: number) {
    this.#board = board;
    this.#clock = clock;
    this.#begun = begun;
  }

  get seconds(): number {
    return (this.#clock.nowMilliseconds() - this.#begun) / 1000;
  }

  get best() {
    return this.#best;
  }

  /** Null as long as there is no roster at all. */
  look(model: Model): Progress | null {
    const roster = new Int32Array(model.lines * model.days).fill(OFF);
    const score = this.#board.read(this.#best?.score ?? null, roster);
    const { iterations } = this.#board;
    if (score !== null) {
      this.#best = { roster, score };
      this.improvedAt = iterations;
    }
    if (this.#best === null) return null;
    const bound = this.#board.bound();
    const { seconds } = this;
    const gap = gapOf(this.#best.score, bound);
    return { iterations, seconds, score: this.#best.score, bound, gap, strategy: "portfolio" };
  }
}

function told(
  model: Model,
  options: ParallelOptions,
  found: { board: Blackboard; crew: Crew; watch: Watch; reason: StopReason | null },
): ParallelResult {
  const { crew, watch } = found;
  const at = watch.look(model);
  const { best } = watch;
  if (best === null || at === null) {
    throw new Bug("no thread came to a lawful roster", { error: crew.lastError });
  }
  const { legal, coverage, goals } = evaluate(model, best.roster);
  const agrees = legal === 0 && coverage === best.score.coverage && goals === best.score.goals;
  if (!agrees) throw new Bug("a thread's score is not what the slow form says", best.score);
  const ended = crew.farewells.find((one) => one !== null && one.stopReason !== "asked");
  return {
    roster: best.roster,
    score: best.score,
    bound: at.bound,
    gap: at.gap,
    stopReason: found.reason ?? ended?.stopReason ?? "asked",
    iterations: at.iterations,
    seconds: at.seconds,
    seed: options.seed,
    statistics: Object.fromEntries(
      crew.farewells.flatMap((one, thread) =>
        Object.entries(one?.statistics ?? {}).map(([name, its]) => [`${thread}:${name}`, its]),
      ),
    ),
    threads: options.threads,
    restarts: crew.restarts,
  };
}
