import { mannWhitney } from "./mann-whitney.ts";

/**
 * How much more often a value of the first sample is above than below one of the second, over all
 * pairs: -1..1, 0 when neither tends to be larger. Source: Cliff 1993, Psychol. Bull. 114:494.
 */
export const cliffDelta = (first: readonly number[], second: readonly number[]): number =>
  2 * mannWhitney(first, second).superiority - 1;
