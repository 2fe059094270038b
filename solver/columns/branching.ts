import type { Progress, Session } from "../search/session.ts";
import type { Column } from "./column.ts";
import type { Generation } from "./generation.ts";
import { install } from "./install.ts";
import { roundedDuals } from "./lagrange.ts";
import type { Target } from "./target.ts";
import { Tree } from "./tree/tree.ts";
import type { Workshop } from "./workshop.ts";

interface Planted {
  readonly tree: Tree;
  readonly target: Exclude<Target, { level: "both" }>;
}

/**
 * Branch and price as a strategy: from a linear program that is solved to a bound that is higher, and
 * to rosters that meet it. A level of the score has a tree of its own, which grows turn by turn.
 */
export class Branching {
  readonly #session: Session;
  readonly #shop: Workshop;
  readonly #planted = new Map<Planted["target"]["level"], Planted>();

  constructor(session: Session, shop: Workshop) {
    this.#session = session;
    this.#shop = shop;
  }

  /** Plants a tree at a program of the whole roster, solved until no column could lower its value. */
  plant({ task, solved }: Generation): void {
    const { target } = task;
    if (solved === null || target.level === "both") return;
    const { bounds } = this.#session;
    const duals = roundedDuals(solved, this.#shop.pointsMax);
    const root = { duals, bound: bounds.score[target.level] };
    const around = {
      best: () => this.#session.bestScore[target.level],
      offer: (columns: readonly Column[]) => this.#offer(columns),
    };
    this.#planted.get(target.level)?.tree.dispose();
    this.#planted.set(target.level, { tree: new Tree(this.#shop, task, root, around), target });
  }

  /** Whether a tree could still grow that has to do with the best roster known. */
  get canGrow(): boolean {
    return this.#present !== null;
  }

  /** The tree of the first level that is not proved and has one. */
  get #present(): Planted | null {
    const { bestScore, bounds } = this.#session;
    const coverage = this.#planted.get("coverage");
    if (coverage !== undefined && bestScore.coverage > bounds.score.coverage) return coverage;
    const goals = this.#planted.get("goals");
    if (goals?.target.level !== "goals" || bestScore.goals <= bounds.score.goals) return null;
    return goals.target.coverageMax === bestScore.coverage ? goals : null;
  }

  /** Grows until so many iterations are spent. Afterwards the state is at the best roster. */
  *grow(until: number): Generator<Progress, void> {
    const session = this.#session;
    session.returnToBest();
    while (session.iterations < until && !session.stopped()) {
      const present = this.#present;
      if (present === null) return;
      const goesOn = present.tree.step();
      if (goesOn && session.iterations < until && !session.due()) continue;
      this.#raise(present);
      if (!goesOn) this.#drop(present);
      yield session.progress();
    }
  }

  /** Not by a tree that closed nodes for a roster of another coverage than the best has now. */
  #raise(planted: Planted): void {
    if (planted !== this.#present) return;
    const { tree, target } = planted;
    const { bounds } = this.#session;
    if (target.level === "coverage") bounds.raiseCoverage(tree.bound);
    else bounds.raiseGoals(tree.bound);
  }

  #drop({ tree, target }: Planted): void {
    tree.dispose();
    this.#planted.delete(target.level);
  }

  #offer(columns: readonly Column[]): void {
    this.#session.returnToBest();
    install(this.#session, columns);
  }

  dispose(): void {
    for (const { tree } of this.#planted.values()) tree.dispose();
  }
}
