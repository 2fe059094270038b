import type { Column } from "../column.ts";
import type { Generation } from "../generation.ts";
import { roundedDuals, type Duals } from "../lagrange.ts";
import type { MasterTask } from "../master-task.ts";
import { Pricing } from "../pricing.ts";
import type { Workshop } from "../workshop.ts";
import { decisionsOf, isBefore, type Node } from "./node.ts";
import { limitsOf } from "./decision.ts";
import { forksOf } from "./fork.ts";
import { opened } from "./open.ts";
import { chosenFork } from "./trial.ts";

/** So many open nodes are kept; a tree that would need more is left as it is. */
const NODES_MAX = 20_000;

/** A node is priced until its value is so near to its bound, as a share of what is still open. */
const NEAR_SHARE = 0.02;

/** A column with this share or more is whole. */
const WHOLE = 0.5;

/** What a tree asks of the search around it. */
export interface Surroundings {
  /** What the best roster known costs on the task's target: nothing dearer is looked for. */
  readonly best: () => number;
  /** Told of whole rows for all lines. */
  readonly offer: (columns: readonly Column[]) => void;
}

/**
 * Branch and price. All rosters are a node; a fork parts a node's rosters in two, by a cell's demand,
 * by whether a line works on a day or, when these are whole, by its option. Each part has its own linear
 * program, which is dearer, and is closed when its bound says that nothing in it is better than the
 * best roster known. Columns belong to the pool of the whole search.
 */
export class Tree {
  readonly #shop: Workshop;
  readonly #task: MasterTask;
  readonly #around: Surroundings;
  readonly #open: Node[];
  readonly #work: Generator<void, void>;
  /** The node that is being looked at, as far as its bound has come. */
  #present = Infinity;
  /** Of nodes that could neither be closed nor parted. */
  #stuck = Infinity;

  /**
   * @param task of all rosters.
   * @param root the duals at which its linear program was solved, and a true bound.
   */
  constructor(
    shop: Workshop,
    task: MasterTask,
    root: { readonly duals: Duals; readonly bound: number },
    around: Surroundings,
  ) {
    this.#shop = { ...shop, pricing: new Pricing(shop.model, shop.graphs) };
    this.#task = task;
    this.#around = around;
    this.#open = [{ parent: null, decision: null, depth: 0, promise: root.bound, ...root }];
    this.#work = this.#grow();
  }

  /** No roster that is better than the best one known costs less; not rounded. */
  get bound(): number {
    const open = this.#open.reduce((least, { bound }) => Math.min(least, bound), Infinity);
    return Math.min(open, this.#present, this.#stuck, this.#around.best());
  }

  /** Goes on for a moment; false when there is nothing left to do, or the search has stopped. */
  step(): boolean {
    return this.#work.next().done !== true;
  }

  dispose(): void {
    this.#work.return();
  }

  *#grow(): Generator<void, void> {
    while (this.#open.length > 0 && this.#open.length < NODES_MAX && !this.#shop.stopped()) {
      const node = this.#takeNext();
      this.#present = node.bound;
      if (!this.#isClosed) yield* this.#look(node);
      this.#present = Infinity;
    }
  }

  #takeNext(): Node {
    const place = this.#open.reduce(
      (best, node, at) => (isBefore(node, this.#open[best]!) ? at : best),
      0,
    );
    const node = this.#open[place]!;
    const last = this.#open.pop()!;
    if (place < this.#open.length) this.#open[place] = last;
    return node;
  }

  get #isClosed(): boolean {
    return Math.ceil(this.#present) >= this.#around.best();
  }

  /** Closes a node or parts it in two; what can be neither is stuck. */
  *#look(node: Node): Generator<void, void> {
    const { slacks, allowed } = limitsOf(this.#task.slacks, decisionsOf(node));
    const task = { ...this.#task, slacks };
    const held = this.#shop.pricing.allowed;
    held.clear();
    for (const [line, allows] of allowed) held.set(line, allows);
    const begun = yield* opened(this.#shop, task, node);
    if (!("generation" in begun)) {
      this.#stuck = Math.min(this.#stuck, begun.bound);
      return;
    }
    try {
      const isParted = yield* this.#part(begun.generation, node);
      if (!isParted && !this.#isClosed) this.#stuck = Math.min(this.#stuck, this.#present);
    } finally {
      begun.generation.dispose();
    }
  }

  *#part(generation: Generation, node: Node): Generator<void, boolean> {
    if (!(yield* this.#price(generation)) || this.#isClosed) return false;
    const { solved } = generation;
    const forks = forksOf(generation);
    const duals = roundedDuals(solved!, this.#shop.pointsMax);
    const tried = yield* chosenFork(generation, forks, this.#around.best());
    if (tried === null) {
      const { columns } = generation.master;
      this.#around.offer(columns.filter((_, place) => solved!.shares[place]! > WHOLE));
      return false;
    }
    const bound = this.#present;
    tried.fork.sides.forEach((decision, side) => {
      const promise = tried.values[side]!;
      this.#open.push({ parent: node, decision, depth: node.depth + 1, bound, promise, duals });
    });
    return true;
  }

  /** False when the engine failed or the search stopped. */
  *#price(generation: Generation): Generator<void, boolean> {
    while (generation.solve()) {
      const { bound, converged, stopped } = yield* generation.round(true);
      if (stopped) return false;
      if (bound > this.#present) this.#present = bound;
      const { value } = generation.solved!;
      const near = value - NEAR_SHARE * Math.max(0, this.#around.best() - value);
      if (converged || this.#isClosed || this.#present >= near) return true;
    }
    return false;
  }
}
