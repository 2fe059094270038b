/** A cell of demand, by its place in the order of `ModelBuilder.cell` calls. */
export type CellIndex = number;

/** An option, by its place in the order of `ModelBuilder.option` calls, over all lines. */
export type OptionIndex = number;

/** The roster's word for "no option on this day". */
export const OFF = -1;

/** A pin's word for "the search is free to choose". */
export const FREE = -2;

/**
 * Which option every line takes on every day: `roster[line * days + day]` is an option index or
 * {@link OFF}.
 */
export type Roster = Int32Array;

/** A typed array that nobody may write to: what a frozen model is made of. */
export interface FrozenNumbers {
  readonly length: number;
  readonly [index: number]: number;
}
