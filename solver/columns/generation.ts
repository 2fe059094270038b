import { addCover, coverWorth } from "./cover-counts.ts";
import { worth } from "./target.ts";
import type { Climbed } from "./climb.ts";
import { keepsTo, type Allows, type Column } from "./column.ts";
import { demandBound, mixed, roundedDuals, type Duals } from "./lagrange.ts";
import { Master } from "./master.ts";
import type { Solved } from "./solved.ts";
import type { MasterTask } from "./master-task.ts";
import type { Workshop } from "./workshop.ts";

/** Labels a day for a first look, and for being sure; graphs that hold everything need none. */
export const LABELS_FEW = 40;
export const LABELS_MANY = 4000;

/** Where lines are priced besides: so far on the way to the duals of the best bound. */
const LEANINGS = [0.5, 0.85] as const;

/** Columns of each line that a master begins with when many are known. */
const FIRST_COLUMNS = 60;

/** A column, and what it costs at some duals; comparable within one line. */
export interface PricedColumn {
  readonly column: Column;
  readonly cost: number;
}

/** The columns of one line that a master begins with when so many are known. */
export const cheapest = (known: readonly PricedColumn[]): readonly Column[] =>
  known
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, FIRST_COLUMNS)
    .map(({ column }) => column);

const NONE: ReadonlyMap<number, Column> = new Map();

/** What one round of pricing found. */
export interface Round {
  /** A true lower bound of the master's target over whole rosters, not rounded; NaN = none. */
  readonly bound: number;
  readonly added: number;
  /** True when every line was priced surely and no column can lower the linear program's value. */
  readonly converged: boolean;
  /** True when the search stopped before the round was over. */
  readonly stopped: boolean;
}

/** A restricted master with its pricing. `dispose` must be called. */
export class Generation {
  readonly #shop: Workshop;
  readonly task: MasterTask;
  readonly master: Master;
  readonly #held = new Set<Column>();
  /** The duals of the best bound so far, and how many lines were fixed or held then. */
  #center: Duals | null = null;
  #centerBound = -Infinity;
  #centerFixed = 0;
  /** Those of the best bound with no line fixed or held. */
  #freeCenter: Duals | null = null;
  /** The last answer of the linear program. */
  solved: Solved | null = null;

  constructor(shop: Workshop, task: MasterTask) {
    this.#shop = shop;
    this.task = task;
    this.master = new Master(shop.engine, task);
  }

  /** What rows cost on the target's level, demand left out. */
  worthOf(columns: Iterable<Column>): number {
    let sum = 0;
    for (const { goals } of columns) sum += worth(this.task.target, goals, 0);
    return sum;
  }

  /** Adds columns that the master does not hold yet; returns how many. */
  add(columns: Iterable<Column>): number {
    const fresh: Column[] = [];
    for (const column of columns) {
      if (this.#held.has(column)) continue;
      this.#held.add(column);
      fresh.push(column);
    }
    this.master.add(fresh);
    return fresh.length;
  }

  /** Takes over duals that a climb has found; see `climb`. */
  begin({ duals, bound, columns }: Climbed): void {
    this.add(columns);
    if (duals !== null) this.#lean(duals, bound, 0);
  }

  /** Solves the linear program; false when the engine failed or the search stopped. */
  solve(fixed = false): boolean {
    const rows = this.task.lines.length + this.task.model.cells.count;
    const { spend, stopped } = this.#shop;
    this.solved = this.master.solve(fixed, (steps) => {
      spend(1 + Math.floor((steps * rows) / STEPS_OF_LP));
      return !stopped();
    });
    return this.solved !== null;
  }

  /**
   * Prices lines at the duals of the last solve, and at points between them and the duals of the best
   * bound so far: duals of early linear programs swing wildly, and what they ask for is soon of no
   * use. Adds what is found.
   * @param fixed lines that are not priced, because they have their row.
   */
  *round(sure: boolean, fixed: ReadonlyMap<number, Column> = NONE): Generator<void, Round> {
    const { pointsMax } = this.#shop;
    const duals = roundedDuals(this.solved!, pointsMax);
    const center = this.#center;
    const between = center === null ? [] : LEANINGS.map((share) => mixed(duals, center, share));
    const found: Column[] = [];
    let bound = NaN;
    let best = duals;
    for (const point of [duals, ...between]) {
      const sum = yield* this.#priceAll(point, sure && point === duals, fixed, found);
      if (sum === null) return { bound: NaN, added: 0, converged: false, stopped: true };
      if (bound >= sum) continue;
      bound = sum;
      best = point;
    }
    this.#lean(best, bound, fixed.size + this.#shop.pricing.allowed.size);
    const added = this.add(found);
    return { bound, added, converged: added === 0 && sure, stopped: false };
  }

  /** Keeps the duals of the best bound; with more lines fixed, bounds before are too low to compare. */
  #lean(duals: Duals, bound: number, fixedCount: number): void {
    if (fixedCount === this.#centerFixed && !(bound > this.#centerBound)) return;
    this.#center = duals;
    this.#centerBound = bound;
    this.#centerFixed = fixedCount;
    if (fixedCount === 0) this.#freeCenter = duals;
  }

  /**
   * From now on the rows of a line have to keep to this; where none is lawful that does, nothing is
   * changed. The linear program is not solved again.
   */
  hold(line: number, allows: Allows): void {
    const { pricing, judge, pool, pointsMax } = this.#shop;
    pricing.allowed.set(line, allows);
    if (this.master.hold(line, allows)) return;
    const duals = roundedDuals(this.solved!, pointsMax);
    const { found } = pricing.price(line, Infinity, duals, this.task.target, LABELS_MANY);
    const column = found ? judge.columnOf(line, pricing.row) : null;
    if (column === null) this.letGo([line]);
    else this.add([pool.add(column)]);
  }

  /** Takes back what {@link hold} did to some lines. */
  letGo(lines: readonly number[]): void {
    for (const line of lines) this.#shop.pricing.allowed.delete(line);
    this.master.release(lines);
  }

  /** After a dive: no line is fixed or held any more. False as `solve`. */
  release(): boolean {
    this.#shop.pricing.allowed.clear();
    this.master.release();
    this.#center = this.#freeCenter;
    this.#centerBound = -Infinity;
    this.#centerFixed = 0;
    return this.solve();
  }

  /** Collects the rows found at some duals; returns their bound, or null when the search stopped. */
  *#priceAll(
    duals: Duals,
    sure: boolean,
    fixed: ReadonlyMap<number, Column>,
    found: Column[],
  ): Generator<void, number | null> {
    const { pricing, model, judge, pool, spend, stopped } = this.#shop;
    const { target, lines, standing, slacks } = this.task;
    let bound = demandBound(model, slacks, standing, target, duals);
    for (const [place, line] of lines.entries()) {
      const column = fixed.get(line);
      if (column !== undefined) {
        bound += pricing.costOf(column, duals, target);
        continue;
      }
      pricing.work = 0;
      const dual = duals.lines[place]!;
      let best = pricing.price(line, dual, duals, target, LABELS_FEW);
      if (sure && !best.found && best.bound < dual) {
        best = pricing.price(line, dual, duals, target, LABELS_MANY);
      }
      bound += best.bound;
      const judged = best.found ? judge.columnOf(line, pricing.row) : null;
      if (judged !== null) found.push(pool.add(judged));
      spend(1 + Math.floor(pricing.work / STEPS_OF_PRICING));
      yield;
      if (stopped()) return null;
    }
    return bound / duals.scale;
  }

  /**
   * A smaller one of the lines not fixed, the fixed ones standing still with their rows: it begins
   * with the columns that have a share and those that are cheapest at the present duals, so that it
   * comes to the same value, and leans on the same duals.
   */
  shrunk(fixed: ReadonlyMap<number, Column>): Generation {
    const standing = this.task.standing.slice();
    for (const { row } of fixed.values()) addCover(this.task.model, row, standing, 1);
    const lines = this.task.lines.filter((line) => !fixed.has(line));
    const inner = new Generation(this.#shop, { ...this.task, lines, standing });
    inner.add(this.#cheapest(lines));
    inner.#center = this.#center;
    return inner;
  }

  /** Of each of these lines the columns that have a share, and those cheapest at the present duals. */
  #cheapest(lines: readonly number[]): readonly Column[] {
    const { target, model } = this.task;
    const { lineDuals, cellDuals, shares } = this.solved!;
    const { allowed } = this.#shop.pricing;
    const dualOf = new Map(this.task.lines.map((line, place) => [line, lineDuals[place]!]));
    const byLine = new Map<number, PricedColumn[]>(lines.map((line) => [line, []]));
    for (const [place, column] of this.master.columns.entries()) {
      const found = byLine.get(column.line);
      const allows = allowed.get(column.line);
      if (found === undefined || (allows !== undefined && !keepsTo(column, allows))) continue;
      const own = worth(target, column.goals, 0) - dualOf.get(column.line)!;
      const cost = shares[place]! > 0 ? -Infinity : own - coverWorth(model, column.row, cellDuals);
      found.push({ column, cost });
    }
    return [...byLine.values()].flatMap(cheapest);
  }

  dispose(): void {
    this.master.dispose();
  }
}

/** So many steps over a graph, or products in a simplex step, take about as long as an edit. */
export const STEPS_OF_PRICING = 500;
const STEPS_OF_LP = 2;
