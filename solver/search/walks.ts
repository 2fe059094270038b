import { annealing, measureScale, type Scale } from "./anneal.ts";
import { planned, type RoundPlan } from "./cooling.ts";
import { rebuilding } from "./neighbourhood.ts";
import type { Progress, Session } from "./session.ts";

/** Rounds grow, so that later ones walk longer and cool more slowly. */
const ROUND_GROWTH = 1.5;

const SCALE_PROPOSALS = 2000;

/** After a round that walked for coverage in vain, so many rounds walk for goals alone. */
const PAUSE_ROUNDS = 3;

/**
 * Where the end is known, one long round is worth more than many: so long, or a share of what is left;
 * but where that is too little to cool in, judged by the round before, short ones are.
 */
const LONG_PER_SLOT = 10_000;
const LONG_SHARE = 0.9;
const LONG_PER_SLOT_LEAST = 800;

/** Where the end is known, rebuilding takes at most so much of the time of the annealing before it. */
const REBUILD_SECONDS_SHARE = 0.5;

/** Rounds of annealing and of rebuilding windows, each longer than the one before. */
export class Walks {
  readonly #session: Session;
  readonly #scale: Scale;
  #proposals: number;
  #round: number;
  /** What the round of annealing before took, and its proposals a second; 0 = there was none. */
  #annealSeconds = 0;
  #perSecond = 0;
  /** Rounds to go before coverage is walked for again. */
  #pause = 0;
  /** Doubled whenever a walk has traded coverage for goals too cheaply. */
  #caution = 1;

  /** @param proposals of the first round. */
  constructor(session: Session, proposals: number) {
    this.#session = session;
    // Searches side by side have seeds in a row: while one walks hot, the next one walks warm.
    this.#round = session.seed & 1;
    this.#proposals = proposals;
    this.#scale = measureScale(session, SCALE_PROPOSALS);
  }

  /** Iterations of one turn of whatever takes turns with annealing. */
  get turn(): number {
    return this.#proposals;
  }

  /** What a point of coverage weighs against one of goals when gains are compared. */
  get weight(): number {
    return this.#plan().cooling.coverageWeight;
  }

  /** One of annealing, and one of rebuilding. */
  *round(): Generator<Progress, void> {
    yield* this.anneal();
    if (!this.#session.stopped()) yield* this.rebuild();
  }

  *anneal(): Generator<Progress, void> {
    const session = this.#session;
    const { coverage } = session.bestScore;
    const forCoverage = this.#forCoverage;
    const begun = { iterations: session.iterations, seconds: session.seconds };
    yield* session.run("anneal", annealing(this.#plan().cooling));
    if (session.stopped()) return;
    this.#annealSeconds = Math.max(1e-3, session.seconds - begun.seconds);
    this.#perSecond = (session.iterations - begun.iterations) / this.#annealSeconds;
    if (forCoverage) this.#pause = session.bestScore.coverage < coverage ? 0 : PAUSE_ROUNDS;
    else this.#pause--;
    if (session.state.coverage > session.bestScore.coverage) this.#caution *= 2;
    session.returnToBest();
    this.#round++;
    if (session.hasEngine) this.#proposals = Math.floor(this.#proposals * ROUND_GROWTH);
  }

  *rebuild(): Generator<Progress, void> {
    const rebuildIterations = Math.floor(this.#proposals * this.#plan().rebuildShare);
    const isTimed = this.#session.secondsLeft < Infinity;
    const seconds = isTimed ? this.#annealSeconds * REBUILD_SECONDS_SHARE : Infinity;
    yield* this.#session.run("neighbourhood", rebuilding(rebuildIterations, seconds));
    if (!this.#session.hasEngine) this.#proposals = Math.floor(this.#proposals * ROUND_GROWTH);
  }

  /** Whether coverage may be had for walking: where it lately was not, goals have their turn. */
  get #forCoverage(): boolean {
    return this.#session.bestScore.coverage > 0 && this.#pause <= 0;
  }

  #plan(): RoundPlan {
    const { secondsLeft, choices } = this.#session;
    const slots = choices.freeSlots.length;
    const forCoverage = this.#forCoverage;
    const seconds = secondsLeft * LONG_SHARE;
    const isLong =
      !forCoverage && seconds < Infinity && this.#perSecond * seconds > slots * LONG_PER_SLOT_LEAST;
    const length = isLong
      ? { proposals: Math.max(this.#proposals, slots * LONG_PER_SLOT), seconds }
      : { proposals: this.#proposals, seconds: Infinity };
    const manner = { round: this.#round, caution: this.#caution, forCoverage };
    return planned(manner, length, this.#scale);
  }
}
