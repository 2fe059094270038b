import type { Rng } from "../../src/kernel/rng.ts";
import { unitGoals } from "../model/primitives/cover/unit.ts";
import type { Session } from "../search/session.ts";
import { LABELS_FEW, STEPS_OF_PRICING } from "./generation.ts";
import type { Duals } from "./lagrange.ts";
import { presentColumn } from "./shop.ts";
import { worth, type Target } from "./target.ts";
import type { Workshop } from "./workshop.ts";

/** No option, nor OFF. */
const NOT_SEEN = -9;

/**
 * Where a roster loses against the bound of some duals. What it costs above the bound is a sum, of
 * what each line's row costs above the line's cheapest row at the duals, and of what each cell's
 * count costs above the cell's cheapest count: the largest parts show where to look for better.
 */
export class Losses {
  readonly #session: Session;
  readonly #shop: Workshop;
  /** On which target rosters are weighed. */
  readonly target: Target;
  readonly duals: Duals;
  /** By line: what its cheapest row costs at the duals, in `1 / scale` points. */
  readonly #cheapest: Float64Array;
  /** By line, then by cell, in points. */
  readonly #losses: Float64Array;
  /** The roster as it was looked at last. */
  readonly #seen: Int32Array;

  constructor(session: Session, shop: Workshop, target: Target, duals: Duals) {
    const { lines, cells, days } = session.model;
    this.#session = session;
    this.#shop = shop;
    this.target = target;
    this.duals = duals;
    this.#cheapest = Float64Array.from({ length: lines }, (_, line) => this.#priceOf(line));
    this.#losses = new Float64Array(lines + cells.count);
    this.#seen = new Int32Array(lines * days).fill(NOT_SEEN);
  }

  /** Looks at the state's roster; to be called before `draw` and `sum`. */
  look(): void {
    const { model, state } = this.#session;
    const { lines, days, cells } = model;
    for (let line = 0; line < lines; line++) {
      const from = line * days;
      let day = 0;
      while (day < days && this.#seen[from + day] === state.roster[from + day]) day++;
      if (day === days) continue;
      this.#seen.set(state.roster.subarray(from, from + days), from);
      this.#losses[line] = this.#ofLine(line);
    }
    for (let cell = 0; cell < cells.count; cell++) this.#losses[lines + cell] = this.#ofCell(cell);
    this.#session.spend(1 + ((lines * days + cells.count) >> 7));
  }

  /** What is lost in all; with duals that no price of a cell exceeds, what the roster is above the bound. */
  get sum(): number {
    return this.#losses.reduce((sum, loss) => sum + loss, 0);
  }

  /** A line or a cell, drawn by what is lost there; null = nothing is lost. */
  draw(rng: Rng): { readonly line: number } | { readonly cell: number } | null {
    const { lines } = this.#session.model;
    let left = rng.unit() * this.sum;
    for (let place = 0; place < this.#losses.length; place++) {
      left -= this.#losses[place]!;
      if (left >= 0 || this.#losses[place] === 0) continue;
      return place < lines ? { line: place } : { cell: place - lines };
    }
    return null;
  }

  #priceOf(line: number): number {
    const { pricing } = this.#shop;
    pricing.work = 0;
    const { bound } = pricing.price(line, Infinity, this.duals, this.target, LABELS_FEW);
    this.#session.spend(1 + Math.floor(pricing.work / STEPS_OF_PRICING));
    return bound;
  }

  #ofLine(line: number): number {
    const column = presentColumn(this.#shop, this.#session, line);
    const cost = this.#shop.pricing.costOf(column, this.duals, this.target);
    return Math.max(0, (cost - this.#cheapest[line]!) / this.duals.scale);
  }

  /** Units missing that cost more than the dual, or units too many that do. */
  #ofCell(cell: number): number {
    const { model, state } = this.#session;
    const { required, underPoints } = model.cells;
    const dual = this.duals.cells[cell]! / this.duals.scale;
    const count = state.counts[cell]!;
    const target = this.target;
    let loss = 0;
    for (let unit = count; unit < required[cell]!; unit++) {
      loss -= worth(target, unitGoals(model.cells, cell, unit), -underPoints[cell]!) + dual;
    }
    for (let unit = required[cell]!; unit < count; unit++) {
      loss += worth(target, unitGoals(model.cells, cell, unit), 0) + dual;
    }
    return Math.max(0, loss);
  }
}
