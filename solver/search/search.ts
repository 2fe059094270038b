import type { Clock } from "../../src/kernel/clock.ts";
import type { Model } from "../model/model.ts";
import type { Roster } from "../model/numbers.ts";
import type { Score } from "../state/score.ts";
import { annealing, measureScale } from "./anneal.ts";
import { assureScore, type Assurance } from "./assurance.ts";
import { placePins, placeStart } from "./begin.ts";
import { construct } from "./construct.ts";
import { rebuilding } from "./neighbourhood.ts";
import { polishing } from "./polish.ts";
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
const PROPOSALS_PER_SLOT = 500;
const PROPOSALS_MIN = 20_000;
const ROUND_GROWTH = 1.5;
const SCALE_PROPOSALS = 2000;

/**
 * How a round anneals. Temperatures are told against the typical change of goals; one typical
 * change of coverage weighs as much as `coverageOverGoals` of them. Found by trying on teams of 24
 * to 34 lines.
 */
interface Manner {
  readonly coverageOverGoals: number;
  /** At first in every other round, starting with the first, and in the rounds between. */
  readonly hot: number;
  readonly warm: number;
  readonly cold: number;
  /** Iterations of rebuilding for every proposal of annealing. */
  readonly rebuildShare: number;
}

/**
 * While demand is missing: hot enough to walk through worse coverage, with goals as the small
 * change.
 */
const FOR_COVERAGE: Manner = {
  coverageOverGoals: 40,
  hot: 3,
  warm: 2,
  cold: 0.02,
  rebuildShare: 0.05,
};

/** When nothing is missing: cooler, and more of the time spent on exact rows. */
const FOR_GOALS: Manner = {
  coverageOverGoals: 8,
  hot: 0.5,
  warm: 0.15,
  cold: 0.01,
  rebuildShare: 0.3,
};

/**
 * Looks for a lawful roster with little missing coverage and, among those, few goals points. It
 * hands over control about every 10 ms of work with its progress; what it does next depends on the
 * model, the seed and the work done alone. It goes on until `stop` says so, and then polishes the
 * best roster: no single option and no swap of two lines on one day makes the result better.
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
  yield* session.run("polish", polishing({ whole: true }));
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
  yield* session.run("polish", polishing({ whole: false }));
  if (session.stopped()) return;
  const scale = measureScale(session, SCALE_PROPOSALS);
  const slots = session.choices.freeSlots.length;
  let proposals = Math.max(PROPOSALS_MIN, slots * PROPOSALS_PER_SLOT);
  /** Doubled whenever a walk has traded coverage for goals too cheaply. */
  let caution = 1;
  for (let round = 0; !session.stopped(); round++) {
    const manner = session.bestScore.coverage > 0 ? FOR_COVERAGE : FOR_GOALS;
    const cooling = {
      proposals,
      first: scale.goals * (round % 2 === 0 ? manner.hot : manner.warm),
      last: scale.goals * manner.cold,
      coverageWeight: (caution * manner.coverageOverGoals * scale.goals) / scale.coverage,
    };
    yield* session.run("anneal", annealing(cooling));
    if (session.stopped()) return;
    if (session.state.coverage > session.bestScore.coverage) caution *= 2;
    session.returnToBest();
    const iterations = Math.floor(proposals * manner.rebuildShare);
    yield* session.run("neighbourhood", rebuilding(iterations));
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
