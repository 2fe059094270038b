import { present } from "../../src/kernel/assert.ts";
import type { Clock } from "../../src/kernel/clock.ts";
import { Rng } from "../../src/kernel/rng.ts";
import type { Model } from "../model/model.ts";
import type { Roster } from "../model/numbers.ts";
import type { Scene } from "../moves/move.ts";
import type { EngineSource, LinearEngine } from "../columns/engine.ts";
import { LineGraphs } from "../roster/graph/line-graphs.ts";
import { BestRow } from "../roster/best-row.ts";
import { choicesOf, type Choices } from "../state/choices.ts";
import { better, type Score } from "../state/score.ts";
import { Edit } from "../state/edit.ts";
import { State } from "../state/state.ts";
import { assureScore, type Assurance } from "./assurance.ts";
import { Bounds, gapOf } from "./bounds.ts";
import type { Exchange } from "./exchange.ts";
import type { Stop, StopReason } from "./stop.ts";

/** After so many iterations, about 10 ms of work, a search hands control to its caller. */
const YIELD_ITERATIONS = 8192;

/** After so many iterations a search looks at the clock and asks whether to stop. */
const STOP_ITERATIONS = 256;

/** What a search tells whenever it hands over control. */
export interface Progress {
  readonly iterations: number;
  readonly seconds: number;
  /** Of the best roster so far. */
  readonly score: Score;
  /** No roster is better than this; see `SearchResult`. */
  readonly bound: Score;
  readonly gap: number;
  readonly strategy: string;
}

/** What one strategy has done. */
export interface StrategyStatistics {
  /** Edits priced and rosters rewritten. */
  tried: number;
  /** How often the best roster became better. */
  improved: number;
  seconds: number;
}

/**
 * A strategy works on the session's state and hands over control whenever the session says it is
 * due.
 */
export type Strategy = (session: Session) => Generator<Progress, void>;

/**
 * What the strategies of one search share: the state, the best roster, chance, and the bookkeeping.
 */
export class Session implements Scene {
  readonly model: Model;
  readonly state: State;
  readonly choices: Choices;
  readonly path: BestRow;
  readonly graphs: LineGraphs;
  readonly bounds: Bounds;
  readonly rng: Rng;
  /** For whichever strategy is at work; nothing in it outlives a hand-over of control. */
  readonly edit: Edit;
  readonly statistics: Record<string, StrategyStatistics> = {};
  readonly best: Roster;
  #bestScore: Score | null = null;
  #iterations = 0;
  #improvedAt = 0;
  #yieldAt = YIELD_ITERATIONS;
  #stopAt = 0;
  #stopReason: StopReason | null = null;
  #strategy = "construct";
  readonly #options: SessionOptions;
  readonly #startMilliseconds: number;

  constructor(model: Model, options: SessionOptions) {
    this.model = model;
    this.#options = options;
    this.#startMilliseconds = options.clock.nowMilliseconds();
    this.state = new State(model);
    this.edit = new Edit(model.days);
    this.choices = choicesOf(this.state);
    this.graphs = new LineGraphs(model, this.choices);
    this.path = new BestRow(this.state, this.choices, this.graphs);
    this.bounds = new Bounds(model);
    this.rng = new Rng(options.seed);
    this.best = this.state.roster.slice();
  }

  /** Whether there are linear programs; without them no bound is looked for. */
  get hasEngine(): boolean {
    return this.#options.engine !== undefined;
  }

  get seed(): number {
    return this.#options.seed;
  }

  get iterations(): number {
    return this.#iterations;
  }

  get seconds(): number {
    return (this.#options.clock.nowMilliseconds() - this.#startMilliseconds) / 1000;
  }

  /** How long the search still lasts, where that was told; Infinity = nobody knows. */
  get secondsLeft(): number {
    return Math.max(0, (this.#options.horizonSeconds ?? Infinity) - this.seconds);
  }

  get bestScore(): Score {
    return this.#bestScore ?? this.state.score;
  }

  get stopReason(): StopReason | null {
    return this.#stopReason;
  }

  /** The beginning is over, and the state's roster is lawful: from now on it is watched. */
  opened(): void {
    this.keepBest();
    assureScore(this.state, this.#options.seed);
    if (this.#options.assurance !== "every-edit") return;
    this.state.watch((state) => assureScore(state, this.#options.seed));
  }

  /** Counts work that was done. */
  spend(iterations: number): void {
    this.#iterations += iterations;
    this.#statisticsNow().tried += iterations;
  }

  /** Keeps the state's roster when it is the best so far. */
  keepBest(): boolean {
    if (this.#bestScore !== null && !better(this.state.score, this.#bestScore)) return false;
    const first = this.#bestScore === null;
    this.best.set(this.state.roster);
    this.#bestScore = this.state.score;
    this.#improvedAt = this.#iterations;
    if (!first) this.#statisticsNow().improved += 1;
    if (this.#options.assurance === "improvements") assureScore(this.state, this.#options.seed);
    this.#options.exchange?.offer(this.best, this.bestScore);
    return true;
  }

  /**
   * Shares what is best and what is proved with searches that run beside this one; true when a
   * better roster came in, and the state is there now.
   */
  meetOthers(): boolean {
    const { exchange } = this.#options;
    if (exchange === undefined) return false;
    exchange.share(this.bounds);
    const score = exchange.take(this.bestScore, this.best);
    if (score === null) return false;
    this.#bestScore = score;
    this.#improvedAt = this.#iterations;
    this.returnToBest();
    return true;
  }

  /** Back to the best roster. */
  returnToBest(): void {
    this.state.reset(this.best, this.bestScore);
  }

  /** Whether to stop; once it says so it says so for ever. Cheap: it mostly counts. */
  stopped(): boolean {
    if (this.#stopReason !== null) return true;
    if (this.#iterations < this.#stopAt) return false;
    this.#stopAt = this.#iterations + STOP_ITERATIONS;
    this.#stopReason =
      this.#nothingToGain() ??
      this.#options.stop({
        iterations: this.#iterations,
        seconds: this.seconds,
        idleIterations: this.#iterations - this.#improvedAt,
        score: this.bestScore,
        bound: this.bounds.score,
      });
    return this.#stopReason !== null;
  }

  /** Whether it is time to hand over control: by work done, never by the clock. */
  due(): boolean {
    if (this.#iterations < this.#yieldAt) return false;
    this.#yieldAt = this.#iterations + YIELD_ITERATIONS;
    return true;
  }

  progress(): Progress {
    this.#options.exchange?.share(this.bounds);
    return {
      iterations: this.#iterations,
      seconds: this.seconds,
      score: this.bestScore,
      bound: this.bounds.score,
      gap: gapOf(this.bestScore, this.bounds.score),
      strategy: this.#strategy,
    };
  }

  /** The engine for linear programs; hands over control until it has come. */
  *engineComes(): Generator<Progress, LinearEngine> {
    const source = present(this.#options.engine, "an engine for linear programs");
    for (;;) {
      const engine = typeof source === "function" ? source() : source;
      if (engine !== null) return engine;
      yield this.progress();
    }
  }

  /** Runs a strategy under its name, keeping its statistics. */
  *run(name: string, strategy: Strategy): Generator<Progress, void> {
    this.#strategy = name;
    const before = this.seconds;
    yield* strategy(this);
    this.keepBest();
    this.#options.exchange?.share(this.bounds);
    this.#statisticsNow().seconds += this.seconds - before;
  }

  #statisticsNow(): StrategyStatistics {
    return (this.statistics[this.#strategy] ??= { tried: 0, improved: 0, seconds: 0 });
  }

  #nothingToGain(): StopReason | null {
    if (this.choices.freeSlots.length === 0) return "fixed";
    const { coverage, goals } = this.bestScore;
    if (!this.model.mayEarn && coverage === 0 && goals === 0) return "perfect";
    return this.bounds.prove(this.bestScore) ? "provedOptimal" : null;
  }
}

/** What a session needs of the options of a search. */
export interface SessionOptions {
  readonly seed: number;
  readonly stop: Stop;
  readonly clock: Clock;
  readonly assurance?: Assurance;
  readonly engine?: EngineSource;
  readonly exchange?: Exchange;
  readonly horizonSeconds?: number;
}
