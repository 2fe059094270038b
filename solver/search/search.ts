import type { Clock } from "../../src/kernel/clock.ts";
import type { Model } from "../model/model.ts";
import type { Roster } from "../model/numbers.ts";
import type { Score } from "../state/score.ts";
import { annealing, measureScale } from "./anneal.ts";
import { assureScore, type Assurance } from "./assurance.ts";
import { placePins, placeStart } from "./begin.ts";
import { construct } from "./construct.ts";
import { rebuilding } from "./neighbourhood.ts";
import { polish } from "./polish.ts";
import { Session, type Progress, type StrategyStatistics } from "./session.ts";
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
}

export interface SearchResult {
  readonly roster: Roster;
  readonly score: Score;
  readonly stopReason: StopReason;
  readonly iterations: number;
  readonly seconds: number;
  readonly seed: number;
  readonly statistics: Readonly<Record<string, Readonly<StrategyStatistics>>>;
}

/** How the rounds of the search are cut: a round anneals, then rebuilds neighbourhoods. */
const PROPOSALS_PER_SLOT = 200;
const PROPOSALS_MIN = 20_000;
const ROUND_GROWTH = 1.5;
const REBUILD_SHARE = 0.3;
const SCALE_PROPOSALS = 2000;
/** One typical change of coverage weighs as much as so many typical changes of goals, at first. */
const COVERAGE_OVER_GOALS = 8;
/** Temperatures against the typical change of goals: at first, when reheated, and at the end. */
const HOT = 0.5;
const WARM = 0.15;
const COLD = 0.002;

/**
 * Looks for a lawful roster with little missing coverage and, among those, few goals points. It hands over
 * control about every 10 ms of work with its progress; what it does next depends on the model, the seed
 * and the work done alone. It goes on until `stop` says so, and then polishes the best roster: no single
 * option and no swap of two lines on one day makes the result better.
 *
 * @throws Bug when pins exclude each other, or when a fast price disagrees with the slow form.
 */
export function* search(model: Model, options: SearchOptions): Generator<Progress, SearchResult> {
  const session = new Session(model, options);
  placePins(session);
  if (options.start !== undefined) placeStart(session, options.start);
  session.opened();
  if (!session.stopped()) yield* session.run("construct", construct);
  if (!session.stopped()) yield* rounds(session);
  session.returnToBest();
  yield* session.run("polish", polish);
  assureScore(session.state, options.seed);
  const stopReason = session.stopReason ?? "fixed";
  return {
    roster: session.best.slice(),
    score: session.bestScore,
    stopReason,
    iterations: session.iterations,
    seconds: session.seconds,
    seed: options.seed,
    statistics: session.statistics,
  };
}

/** Rounds of growing length until the session stops. */
function* rounds(session: Session): Generator<Progress, void> {
  yield* session.run("polish", polish);
  const scale = measureScale(session, SCALE_PROPOSALS);
  let coverageWeight = (COVERAGE_OVER_GOALS * scale.goals) / scale.coverage;
  const slots = session.choices.freeSlots.length;
  let proposals = Math.max(PROPOSALS_MIN, slots * PROPOSALS_PER_SLOT);
  for (let round = 0; !session.stopped(); round++) {
    const first = scale.goals * (round % 3 === 0 ? HOT : WARM);
    const last = scale.goals * COLD;
    yield* session.run("anneal", annealing({ proposals, first, last, coverageWeight }));
    // A walk that ends with more missing than the best has traded coverage for goals too cheaply.
    if (session.state.coverage > session.bestScore.coverage) coverageWeight *= 2;
    session.returnToBest();
    if (session.stopped()) return;
    yield* session.run("neighbourhood", rebuilding(Math.floor(proposals * REBUILD_SHARE)));
    proposals = Math.floor(proposals * ROUND_GROWTH);
  }
}

/** Runs a search without handing over control: for tests and short problems. */
export function runToEnd(running: Generator<Progress, SearchResult>): SearchResult {
  for (;;) {
    const step = running.next();
    if (step.done === true) return step.value;
  }
}
