import { evaluate } from "../model/evaluate.ts";
import type { Progress, Session } from "../search/session.ts";
import type { Column } from "./column.ts";
import { dive } from "./dive.ts";
import type { Generation } from "./generation.ts";
import { stepping } from "./stepping.ts";
import type { Target } from "./target.ts";

/** Improving what a dive came to ends when so many attempts in a row brought nothing. */
const IDLE_MAX = 20;

/** It takes at most so many times as long as the dive, and as one that was hurried. */
const IMPROVING_OVER_DIVE = 2;
const HURRIED_IMPROVING_OVER_DIVE = 8;

/** The first dive is hurried when it begins with so many times less time left than has gone by. */
const HURRIED_BELOW = 5;

/**
 * Dives from one linear program again and again, each drawn otherwise. A dive goes to its end
 * whatever it comes to: its last lines often find no good row any more, but what it comes to lies
 * where improving a few lines at a time leads far, often further than from the best roster known.
 */
export class Dives {
  readonly #session: Session;
  #generation: Generation | null = null;
  #count = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether there is a linear program of the target. */
  suits(target: Target): boolean {
    if (this.#generation === null) return false;
    const held = this.#generation.task.target;
    if (held.level !== "goals" || target.level !== "goals") return held.level === target.level;
    return held.coverageMax === target.coverageMax;
  }

  /** From now on dives begin at this program, which is disposed of in time. */
  take(generation: Generation): void {
    this.dispose();
    this.#generation = generation;
    this.#count = 0;
  }

  /**
   * One dive. Afterwards the state is at the best roster.
   * @param improve one attempt at a better roster from the state's; null = the dive alone.
   */
  *run(improve: (() => Generator<Progress, void>) | null): Generator<Progress, void> {
    const session = this.#session;
    const generation = this.#generation;
    if (generation === null || generation.solved === null) return;
    const begun = session.iterations;
    const isFirst = this.#count++ === 0;
    const manner = {
      cutoff: Infinity,
      chance: isFirst ? null : () => session.rng.unit(),
      isHurried: isFirst && session.secondsLeft < HURRIED_BELOW * session.seconds,
    };
    const found = yield* stepping(session, dive(generation, manner));
    const most = manner.isHurried ? HURRIED_IMPROVING_OVER_DIVE : IMPROVING_OVER_DIVE;
    const until = session.iterations + most * (session.iterations - begun);
    if (found !== null && this.#goTo(found) && improve !== null) {
      for (let idle = 0; idle < IDLE_MAX && session.iterations < until && !session.stopped();) {
        const { coverage, goals } = session.state;
        yield* improve();
        const same = session.state.coverage === coverage && session.state.goals === goals;
        idle = same ? idle + 1 : 0;
      }
    }
    session.returnToBest();
    if (session.stopped() || !generation.release()) this.dispose();
  }

  dispose(): void {
    this.#generation?.dispose();
    this.#generation = null;
  }

  /** Goes to the roster of the columns, be it better or worse; false when it is not lawful. */
  #goTo(columns: readonly Column[]): boolean {
    const { state, model } = this.#session;
    const roster = state.roster.slice();
    for (const { line, row } of columns) roster.set(row, line * model.days);
    const { legal, coverage, goals } = evaluate(model, roster);
    this.#session.spend(1 + (roster.length >> 2));
    if (legal > 0) return false;
    state.reset(roster, { coverage, goals });
    this.#session.keepBest();
    return true;
  }
}
