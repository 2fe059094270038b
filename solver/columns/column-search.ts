import { Rewards } from "../search/rewards.ts";
import type { Progress, Session, Strategy } from "../search/session.ts";
import { approach } from "./approach.ts";
import { Branching } from "./branching.ts";
import { coverageWeightOf } from "./coverage-weight.ts";
import type { LinearEngine } from "./engine.ts";
import { Dives } from "./dives.ts";
import { linesToLoosen, loosen } from "./loosen.ts";
import type { Losses } from "./losses.ts";
import type { Workshop } from "./workshop.ts";
import { wholeTask } from "./master-task.ts";
import { rebuildLines } from "./rebuild-lines.ts";
import { solveRoot } from "./root.ts";
import { presentColumn, shopOf, thin } from "./shop.ts";
import type { Target } from "./target.ts";

/** A program that is only to dive from may take so much of all the work before. */
const ROOT_OVER_ALL = 1;

/** Lines taken away at a time: at first, and within which bounds. */
const LINES_FIRST = 6;
const LINES_MIN = 2;
const LINES_MAX = 24;

/** Iterations that taking lines away once may cost. */
const WORK_MAX = 1_000_000;

const never = (): boolean => false;

/** Column generation as strategies of a search; keeps its columns from one call to the next. */
export class ColumnSearch {
  readonly #session: Session;
  readonly #shop: Workshop;
  readonly #dives: Dives;
  readonly #branching: Branching;
  readonly #coverageWeight: number;
  #lines = LINES_FIRST;
  #losses: Losses | null = null;
  #approached = false;
  readonly #rewards: Rewards<"rebuild" | "loosen">;
  #coverageDone = false;
  /** The coverage for which the bound of goals is as good as it gets; NaN = none yet. */
  #goalsDone = NaN;

  constructor(session: Session, engine: LinearEngine) {
    this.#session = session;
    this.#shop = shopOf(session, engine);
    this.#dives = new Dives(session);
    this.#branching = new Branching(session, this.#shop);
    this.#coverageWeight = coverageWeightOf(this.#shop.slacks);
    this.#rewards = new Rewards(["rebuild", "loosen"], session.rng);
  }

  /** Whether the bound could still rise for the best roster known. */
  get hasBoundsToRaise(): boolean {
    const { bestScore, bounds } = this.#session;
    if (!this.#coverageDone && bestScore.coverage > bounds.score.coverage) return true;
    return this.#goalsDone !== bestScore.coverage && bestScore.goals > bounds.score.goals;
  }

  /** Bounds first, then dives to whole rosters; see {@link solveRoot}. */
  readonly root: Strategy = (session) => this.#root(session);

  /** One more dive; for a search that has not looked for the bound, from a program solved so far. */
  readonly diving: Strategy = (session) => this.#diving(session);

  /** Whether {@link branching} has anything to do. */
  get canBranch(): boolean {
    return this.#branching.canGrow;
  }

  /** Raises the bound further than one linear program can, for so many iterations; see `Tree`. */
  branching(iterations: number): Strategy {
    return (session) => this.#branching.grow(session.iterations + iterations);
  }

  /** Takes a few lines away at a time, for so many iterations. */
  rebuilding(iterations: number): Strategy {
    return (session) => this.#rebuilding(session, session.iterations + iterations);
  }

  dispose(): void {
    this.#dives.dispose();
    this.#branching.dispose();
  }

  *#root(session: Session): Generator<Progress, void> {
    const { bounds } = session;
    session.returnToBest();
    if (!this.#coverageDone && session.bestScore.coverage > bounds.score.coverage) {
      const root = yield* solveRoot(session, this.#shop, { level: "coverage" }, null, never);
      if (root.converged) this.#branching.plant(root.generation);
      root.generation.dispose();
      this.#coverageDone = root.converged;
      if (session.stopped()) return;
      if (session.bestScore.coverage > bounds.score.coverage) {
        yield* this.#solveFor(this.#both, never);
        yield* this.#dives.run(null);
      }
    }
    if (session.stopped()) return;
    const { coverage } = session.bestScore;
    if (yield* this.#solveFor({ level: "goals", coverageMax: coverage }, never)) {
      this.#goalsDone = coverage;
    }
    yield* this.#dive();
  }

  /** Solves the program from which dives begin; true when its bound is as good as it gets. */
  *#solveFor(target: Target, enough: () => boolean): Generator<Progress, boolean> {
    const root = yield* solveRoot(this.#session, this.#shop, target, this.#both, enough);
    this.#approached = true;
    if (root.losses !== null) this.#losses = root.losses;
    if (root.converged) this.#branching.plant(root.generation);
    this.#dives.take(root.generation);
    return root.converged;
  }

  *#dive(): Generator<Progress, void> {
    yield* this.#dives.run(() => this.#improve(this.#losses));
    this.#thin();
  }

  *#diving(session: Session): Generator<Progress, void> {
    session.returnToBest();
    const target = this.#target();
    if (!this.#dives.suits(target)) {
      const until = session.iterations * (1 + ROOT_OVER_ALL);
      yield* this.#solveFor(target, () => session.iterations >= until);
    }
    if (!session.stopped()) yield* this.#dive();
  }

  *#rebuilding(session: Session, until: number): Generator<Progress, void> {
    while (session.iterations < until && !session.stopped()) {
      const losses = (this.#losses ??= yield* this.#approach(session));
      yield* this.#improve(losses);
    }
    this.#thin();
  }

  #thin(): void {
    const { model } = this.#session;
    thin(
      this.#shop,
      [...Array(model.lines).keys()].map((line) => presentColumn(this.#shop, this.#session, line)),
    );
  }

  /** For a search that has not looked for the bound itself; once. */
  *#approach(session: Session): Generator<Progress, Losses | null> {
    if (this.#approached) return null;
    this.#approached = true;
    const task = wholeTask(session.model, this.#shop.slacks, this.#target());
    return (yield* approach(session, this.#shop, task, this.#both)).losses;
  }

  /** One attempt at a better roster from the state's, in whichever way was rewarded of late. */
  *#improve(losses: Losses | null): Generator<Progress, void> {
    const session = this.#session;
    const before = session.state.score;
    const begun = session.iterations;
    const name = losses === null ? "rebuild" : this.#rewards.next();
    if (losses === null || name === "rebuild") yield* this.#rebuild(losses);
    else yield* loosen(session, this.#shop, losses, linesToLoosen(session, losses));
    const { coverage, goals } = session.state;
    const gain = this.#coverageWeight * (before.coverage - coverage) + before.goals - goals;
    this.#rewards.tell(name, gain, session.iterations - begun);
  }

  /** Half of the time the lines have to do with what the roster loses. */
  *#rebuild(losses: Losses | null): Generator<Progress, void> {
    const session = this.#session;
    const begun = session.iterations;
    const lines =
      losses !== null && session.rng.below(2) === 0
        ? linesToLoosen(session, losses, this.#lines)
        : this.#drawLines(this.#lines);
    const improved = yield* rebuildLines(session, this.#shop, this.#target(), lines);
    this.#resize(improved, session.iterations - begun);
  }

  /** More lines at a time when few bring nothing, fewer when so many take too long. */
  #resize(improved: boolean, work: number): void {
    if (work > WORK_MAX) this.#lines = Math.max(LINES_MIN, Math.floor(this.#lines * 0.8));
    else if (!improved && this.#session.rng.below(3) === 0) {
      this.#lines = Math.min(LINES_MAX, this.#lines + 1);
    }
  }

  get #both(): Target {
    return { level: "both", coverageWeight: this.#coverageWeight };
  }

  /** As long as coverage may get better, both levels are weighed; then goals alone are looked at. */
  #target(): Target {
    const { state, bounds } = this.#session;
    if (state.coverage > bounds.score.coverage) return this.#both;
    return { level: "goals", coverageMax: state.coverage };
  }

  /** Half of the time lines that can cover one and the same cell, else any. */
  #drawLines(most: number): number[] {
    const { model, choices, state, rng } = this.#session;
    const wanted = Math.min(model.lines, most);
    const lines = new Set<number>();
    const open = state.open.count;
    const cell =
      open > 0 && rng.below(2) === 0
        ? state.open.at(rng.below(open))
        : rng.below(Math.max(1, model.cells.count));
    const first = choices.coveringStart[cell] ?? 0;
    const covering = (choices.coveringStart[cell + 1] ?? 0) - first;
    const byCell = covering > 0 && rng.below(2) === 0;
    for (let tries = 0; lines.size < wanted && tries < 8 * LINES_MAX; tries++) {
      lines.add(
        byCell && tries < 4 * LINES_MAX
          ? model.options.line[choices.covering[first + rng.below(covering)]!]!
          : rng.below(model.lines),
      );
    }
    return [...lines].sort((a, b) => a - b);
  }
}
