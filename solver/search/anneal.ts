import { moves } from "../moves/list.ts";
import type { Move } from "../moves/move.ts";
import type { Progress, Session, Strategy } from "./session.ts";

/** The temperature is set anew after so many proposals. */
const STRETCH = 256;

/** How one round of annealing runs. */
export interface Cooling {
  readonly proposals: number;
  /** The round ends after so many seconds where that is sooner; Infinity = proposals alone count. */
  readonly seconds: number;
  /**
   * Temperatures in goals points; the walk accepts a rise of r with probability exp(-r /
   * temperature).
   */
  readonly first: number;
  readonly last: number;
  /** What one coverage point weighs in goals points: for walking only, never for what is kept. */
  readonly coverageWeight: number;
}

/**
 * Simulated annealing from the state's roster, with all moves. It walks on a weighted sum of both
 * levels, so that it can pass through worse coverage; the best roster is kept by coverage first.
 */
export function annealing(cooling: Cooling): Strategy {
  return function* anneal(session: Session): Generator<Progress, void> {
    const walk = new Walk(session, cooling.coverageWeight);
    const stretches = Math.ceil(cooling.proposals / STRETCH);
    const ratio = cooling.last / cooling.first;
    const begun = session.seconds;
    let done = 0;
    for (let stretch = 0; done < 1;) {
      walk.stretch(cooling.first * ratio ** done);
      session.spend(STRETCH);
      done = ++stretch / stretches;
      if (cooling.seconds < Infinity) {
        done = Math.max(done, (session.seconds - begun) / cooling.seconds);
      }
      if (session.stopped()) return;
      if (session.due()) yield session.progress();
    }
  };
}

/** What moves cost at present, for choosing temperatures and weights. */
export interface Scale {
  /**
   * Mean change of goals, in points, over lawful proposals that change them; 1 when there is none.
   */
  readonly goals: number;
  /** The same for coverage. */
  readonly coverage: number;
}

/** Prices random proposals without making any. */
export function measureScale(session: Session, proposals: number): Scale {
  const draw = new Draw();
  let goals = 0;
  let goalsCount = 0;
  let coverage = 0;
  let coverageCount = 0;
  for (let i = 0; i < proposals; i++) {
    const { state, edit, rng } = session;
    const move = draw.move(rng.unit());
    if (!move.propose(session, edit.clear()) || !state.price(edit)) continue;
    goals += Math.abs(state.change.goals);
    goalsCount += Number(state.change.goals !== 0);
    coverage += Math.abs(state.change.coverage);
    coverageCount += Number(state.change.coverage !== 0);
  }
  session.spend(proposals);
  return {
    goals: goalsCount === 0 ? 1 : goals / goalsCount,
    coverage: coverageCount === 0 ? 1 : coverage / coverageCount,
  };
}

/** Draws moves by their weights. */
class Draw {
  readonly #moves: Move[] = [];

  constructor() {
    for (const move of moves) for (let i = 0; i < move.weight; i++) this.#moves.push(move);
  }

  move(unit: number): Move {
    return this.#moves[Math.floor(unit * this.#moves.length)]!;
  }
}

class Walk {
  readonly #session: Session;
  readonly #coverageWeight: number;
  readonly #draw = new Draw();
  /** True while the state's roster is the best and has not been kept yet. */
  #unkept = false;
  #bestCoverage: number;
  #bestGoals: number;

  constructor(session: Session, coverageWeight: number) {
    this.#session = session;
    this.#coverageWeight = coverageWeight;
    this.#bestCoverage = session.bestScore.coverage;
    this.#bestGoals = session.bestScore.goals;
  }

  /** Proposes a stretch of edits at one temperature. Nothing is allocated here. */
  stretch(temperature: number): void {
    const { state, edit, rng } = this.#session;
    for (let i = 0; i < STRETCH; i++) {
      const move = this.#draw.move(rng.unit());
      if (!move.propose(this.#session, edit.clear()) || !state.price(edit)) continue;
      const { coverage, goals } = state.change;
      const rise = coverage * this.#coverageWeight + goals;
      if (rise > 0 && rng.unit() >= Math.exp(-rise / temperature)) continue;
      this.#take(coverage, goals);
    }
    this.#keep();
  }

  /** The best is copied only when the walk leaves it, not on every step downhill. */
  #take(coverage: number, goals: number): void {
    const { state } = this.#session;
    if (this.#unkept && (coverage > 0 || (coverage === 0 && goals > 0))) this.#keep();
    state.take();
    if (state.coverage > this.#bestCoverage) return;
    if (state.coverage === this.#bestCoverage && state.goals >= this.#bestGoals) return;
    this.#bestCoverage = state.coverage;
    this.#bestGoals = state.goals;
    this.#unkept = true;
  }

  #keep(): void {
    if (this.#unkept) this.#session.keepBest();
    this.#unkept = false;
  }
}
