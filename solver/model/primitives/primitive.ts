import type { Change } from "../../state/change.ts";
import type { PathTask } from "../../roster/task.ts";
import type { FrozenNumbers, Roster } from "../numbers.ts";
import type { Model } from "../model.ts";

/** What one primitive says of a roster in its slow and obvious form. */
export interface Term {
  /** The name of the primitive in the list, or "pin". */
  readonly primitive: string;
  /** Its place among the model's primitives of that name: the order of the builder's calls. */
  readonly index: number;
  /** The line it speaks of; null when it speaks of a cell. */
  readonly line: number | null;
  /** True when a hard limit does not hold. */
  readonly broken: boolean;
  readonly coverage: number;
  readonly goals: number;
}

/**
 * What the fast forms may look at: the roster before an edit, and how many options cover each cell.
 */
export interface Board {
  readonly model: Model;
  readonly roster: Roster;
  readonly counts: Int32Array;
}

/** The fast form: prices an edit without recomputing the roster. It may keep caches of its own. */
export interface Delta {
  /**
   * Adds to `change.coverage` and `change.goals` what the edit changes, and leaves no trace; false
   * when the edit would break a hard limit (then the sums mean nothing).
   */
  readonly price: (change: Change) => boolean;
  /**
   * Brings the caches to the roster after the edit. It is called before `board.roster` is written.
   */
  readonly apply: (change: Change) => void;
}

/**
 * How a primitive enters the shortest path over one line's days. A label is a partial roster up to
 * some day; the resource keeps a few numbers of it in `labels`, from the index it is given.
 */
export interface Resource {
  /**
   * Prepares for one line and window. A primitive whose points belong to single choices adds them
   * to the task and keeps nothing. One that cannot be said exactly sets `task.exact` to false.
   * @returns how many numbers a label keeps for it; 0 = the other methods are not called.
   */
  readonly begin: (task: PathTask) => number;
  /** Writes the numbers of the empty label before day 0. */
  readonly start: (labels: Float64Array, at: number) => void;
  /**
   * Writes at `to` the numbers of the label at `from`, extended by the option (or OFF) of the day.
   * @returns goals points; Infinity when a hard limit would break, or can no longer be kept.
   */
  readonly extend: (step: Step) => number;
  /** Goals points that fall due when the last day is past. */
  readonly finish: (labels: Float64Array, at: number) => number;
  /** A lower bound of all points still to come after `day`, whatever is chosen. */
  readonly rest: (labels: Float64Array, at: number, day: number) => number;
  /**
   * The most by which label a, continued in any way after `day`, can cost more points than label b
   * continued in the same way; Infinity when some continuation is lawful for b alone. May be
   * negative.
   */
  readonly regret: (labels: Float64Array, a: number, b: number, day: number) => number;
}

/** One extension of one label: an object that is reused, so that the path allocates nothing. */
export interface Step {
  readonly labels: Float64Array;
  readonly from: number;
  readonly to: number;
  readonly option: number;
  readonly day: number;
}

/**
 * One kind of limit or aim. The solver knows primitives through the list of them, never by name.
 */
export interface Primitive {
  readonly name: string;
  /** The slow, obvious form: one term for each spec (or cell). It shares nothing with `delta`. */
  readonly evaluate: (model: Model, roster: Roster) => Term[];
  /** Bounds of the absolute points any roster can have; a Bug where they are no safe integers. */
  readonly bound: (model: Model) => { readonly coverage: number; readonly goals: number };
  /** The fast form, for a board whose roster is empty. */
  readonly delta: (board: Board) => Delta;
  readonly resource: (board: Board) => Resource;
  /**
   * True where all specs of a line together have hardly more different labels than one alone: they
   * are worked into a line's graph as one table. Otherwise each spec is a table of its own.
   */
  readonly oneTable?: true;
}

/** The values of a line's options, by an option's place on its line. */
export type LineValues = FrozenNumbers;
