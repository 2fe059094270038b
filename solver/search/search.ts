import type { Clock } from "../../src/kernel/clock.ts";
import type { Model } from "../model/model.ts";
import type { Roster } from "../model/numbers.ts";
import type { Score } from "../state/score.ts";
import { assureScore, type Assurance } from "./assurance.ts";
import { placePins, placeStart } from "./begin.ts";
import { construct } from "./construct.ts";
import { polishing } from "./polish.ts";
import { rounds, type Lead } from "./rounds.ts";
import { Session, type Progress, type StrategyStatistics } from "./session.ts";
import type { EngineSource } from "../columns/engine.ts";
import { gapOf } from "./bounds.ts";
import type { Exchange } from "./exchange.ts";
import type { Stop, StopReason } from "./stop.ts";

export interface SearchOptions {
  /** Any safe integer; with a bound on iterations it decides the roster, byte for byte. */
  readonly seed: number;
  readonly stop: Stop;
  /** Only for telling seconds; what is done next never depends on it. */
  readonly clock: Clock;
  /** "off" by default. */
  readonly assurance?: Assurance;
  /** A roster to begin with, as a published one: what of it is lawful is taken over. */
  readonly start?: Roster;
  /**
   * From `loadLinearEngine`: lets the search use column generation and prove a bound. A function is
   * asked when the first program is to be solved; `LateEngine` has one that loads the engine then.
   */
  readonly engine?: EngineSource;
  /** What an engine is used for first: "both" by default. */
  readonly lead?: Lead;
  /**
   * Seconds after which `stop` is going to end the search, where that is known: walks are cut by
   * it, and it is no longer the same at every run.
   */
  readonly horizonSeconds?: number;
  /** Where this search meets others that run beside it; it is no longer the same at every run. */
  readonly exchange?: Exchange;
}

export interface SearchResult {
  readonly roster: Roster;
  readonly score: Score;
  /**
   * No lawful roster is better. `coverage` bounds all lawful rosters; `goals` bounds those whose
   * coverage is at most the result's.
   */
  readonly bound: Score;
  /** How far the score may be from the best: see `gapOf`; 0 = nothing is better. */
  readonly gap: number;
  readonly stopReason: StopReason;
  readonly iterations: number;
  readonly seconds: number;
  readonly seed: number;
  readonly statistics: Readonly<Record<string, Readonly<StrategyStatistics>>>;
}

/**
 * Looks for a lawful roster with little missing coverage and, among those, few goals points. It
 * hands over control about every 10 ms of work with its progress; what it does next depends on the
 * model, the seed and the work done alone. It goes on until `stop` says so, and then polishes the
 * best roster: no single option and no swap of two lines on one day makes the result better. Where
 * a limit of seconds stopped it, polishing may not take more than a few of a hundred of them.
 *
 * @throws Bug when pins exclude each other, or when a fast price disagrees with the slow form.
 */
export function* search(model: Model, options: SearchOptions): Generator<Progress, SearchResult> {
  const session = new Session(model, options);
  placePins(session);
  if (options.start !== undefined) placeStart(session, options.start);
  session.opened();
  if (!session.stopped()) yield* session.run("construct", construct);
  if (!session.stopped()) yield* rounds(session, options.lead ?? "both");
  session.returnToBest();
  yield* session.run("polish", polishing(pastLimit(session)));
  assureScore(session.state, options.seed);
  const stopReason = session.stopReason ?? "fixed";
  return {
    roster: session.best.slice(),
    score: session.bestScore,
    bound: session.bounds.score,
    gap: gapOf(session.bestScore, session.bounds.score),
    stopReason,
    iterations: session.iterations,
    seconds: session.seconds,
    seed: options.seed,
    statistics: session.statistics,
  };
}

/** After a limit of seconds, polishing may go on for this share of them. */
const POLISH_SHARE = 0.03;

function pastLimit(session: Session): () => boolean {
  const limit = session.seconds * (1 + POLISH_SHARE);
  return session.stopReason === "seconds" ? () => session.seconds > limit : () => false;
}

/** Runs a search without handing over control: for tests and short problems. */
export function runToEnd(running: Generator<Progress, SearchResult>): SearchResult {
  for (;;) {
    const step = running.next();
    if (step.done === true) return step.value;
  }
}
