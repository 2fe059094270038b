import type { Clock } from "../../src/kernel/clock.ts";
import { beginning, type Column } from "../columns/column.ts";
import { coverageWeightOf } from "../columns/coverage-weight.ts";
import { priced } from "../columns/dive.ts";
import type { LinearEngine } from "../columns/engine.ts";
import type { Generation } from "../columns/generation.ts";
import { solveRoot } from "../columns/root.ts";
import { shopOf } from "../columns/shop.ts";
import { stepping } from "../columns/stepping.ts";
import type { Model } from "../model/model.ts";
import { placePins } from "../search/begin.ts";
import { construct } from "../search/construct.ts";
import { Session, type Progress } from "../search/session.ts";
import type { Stop } from "../search/stop.ts";
import { sharesOf, type FirstDays, type Share } from "./shares.ts";

/** The linear program is solved when its value is so near to its bound, as a share of it. */
const GAP_SHARE = 0.005;

/** What holding may cost, as a share of the value, before rows are priced again: for some rounds. */
const LOSS_SHARE = 0.002;
const ROUNDS_MAX = 2;

/** When it has cost this much even then, for some more. */
const DEAR_SHARE = 0.01;
const DEAR_ROUNDS_MAX = 8;

/** A program with so many times the columns that it began with is made smaller. */
const GROWTH = 1.5;

const NONE: ReadonlyMap<number, Column> = new Map();

export interface FutureOptions {
  /** How many days are to be decided now, 1 to the model's. */
  readonly days: number;
  readonly engine: LinearEngine;
  readonly seed: number;
  readonly stop: Stop;
  readonly clock: Clock;
  /** The linear program is given up after so many seconds; Infinity = never. */
  readonly secondsMax: number;
}

/** What a future says about the first days at one time. */
export interface View {
  /** Of the linear program; NaN = it has none. */
  readonly value: number;
  /** Of lines that are not held. */
  readonly shares: readonly Share[];
}

/**
 * One way in which things may go on: a model of all days, of which the first are to be decided now.
 * What comes later need not be whole, it only has to be priced. Its programs live as long as its
 * thread.
 */
export class Future {
  readonly #session: Session;
  readonly #options: FutureOptions;
  readonly #held = new Set<number>();
  #generation: Generation | null = null;
  #columnsMax = 0;

  constructor(model: Model, options: FutureOptions) {
    this.#options = options;
    this.#session = new Session(model, options);
  }

  get iterations(): number {
    return this.#session.iterations;
  }

  /** The first days of the best whole roster so far. */
  get firstDays(): FirstDays {
    const { best, model } = this.#session;
    return Array.from({ length: model.lines }, (_, line) =>
      best.slice(line * model.days, line * model.days + this.#options.days),
    );
  }

  get view(): View {
    if (this.#generation === null) return { value: NaN, shares: [] };
    const value = this.#generation.solved?.value ?? NaN;
    return { value, shares: sharesOf(this.#generation, this.#options.days, this.#held) };
  }

  /** Constructs a whole roster. */
  *begin(): Generator<Progress, void> {
    placePins(this.#session);
    this.#session.opened();
    yield* this.#session.run("construct", construct);
  }

  /** Solves the linear program; where there is no time for that, the future says nothing. */
  *solve(): Generator<Progress, void> {
    const session = this.#session;
    const shop = shopOf(session, this.#options.engine);
    const both = { level: "both", coverageWeight: coverageWeightOf(shop.slacks) } as const;
    let isNear = false;
    const enough = (value: number, bound: number): boolean => {
      isNear = value - bound <= GAP_SHARE * Math.abs(value);
      return isNear || session.seconds > this.#options.secondsMax;
    };
    const { generation, converged } = yield* solveRoot(session, shop, both, null, enough);
    if (converged || isNear) this.#generation = generation;
    else generation.dispose();
  }

  /**
   * From now on these lines have these first days; rows that do are priced. A line for which no
   * lawful row begins so stays free here, and is asked no more.
   */
  *hold(next: readonly Share[]): Generator<Progress, void> {
    const generation = this.#generation;
    if (generation === null || generation.solved === null) return;
    const { value } = generation.solved;
    for (const { line, head } of next) {
      generation.hold(line, beginning(head));
      this.#held.add(line);
    }
    if (!generation.solve(true)) return;
    if (!this.#shrink()) return;
    yield* this.#price(value + LOSS_SHARE * Math.abs(value), ROUNDS_MAX);
    yield* this.#price(value + DEAR_SHARE * Math.abs(value), DEAR_ROUNDS_MAX);
  }

  /** Leaves out columns that are not taken any more when there are many; false when the engine failed. */
  #shrink(): boolean {
    const generation = this.#generation!;
    if (generation.master.columns.length <= this.#columnsMax) return true;
    const smaller = generation.shrunk(NONE);
    generation.dispose();
    this.#generation = smaller;
    this.#columnsMax = GROWTH * smaller.master.columns.length;
    return smaller.solve();
  }

  /** Prices rows while the value is above `most`. */
  *#price(most: number, roundsMax: number): Generator<Progress, void> {
    const manner = { cutoff: Infinity, roundsMax };
    yield* stepping(this.#session, priced(this.#generation!, NONE, most, manner));
  }

  /** Takes back what {@link hold} did to some lines. */
  letGo(lines: readonly number[]): void {
    for (const line of lines) this.#held.delete(line);
    this.#generation?.letGo(lines);
  }
}
