import { POINTS, whole } from "../../bounds.ts";
import type { OptionIndex } from "../../numbers.ts";
import type { SumPrice } from "../../sum-price.ts";
import type { SumSpec } from "./primitive.ts";

/** What is added up: a whole number >= 0 for each option of the line. */
interface Summed {
  readonly line: number;
  readonly value: (option: OptionIndex) => number;
}

export interface SumCeiling extends Summed {
  /** What the sum holds before day 0. */
  readonly already: number;
  readonly max: number;
}

export interface SumFloor extends Summed {
  /** What the sum holds before day 0. */
  readonly already: number;
  readonly min: number;
}

export interface SumAim extends Summed {
  readonly price: SumPrice;
}

/** A sum whose values are still to be asked. */
export type PostedSum = Omit<SumSpec, "values"> & Summed;

export function postedCeiling({ line, value, already, max }: SumCeiling): PostedSum {
  whole(already, POINTS, "what a sum already holds");
  whole(max, POINTS, "a sum's ceiling");
  return { line, value, sumMax: Math.max(0, max - already), sumMin: null, price: null };
}

export function postedFloor({ line, value, already, min }: SumFloor): PostedSum {
  whole(already, POINTS, "what a sum already holds");
  whole(min, POINTS, "a sum's floor");
  return { line, value, sumMax: null, sumMin: Math.max(0, min - already), price: null };
}

export function postedAim({ line, value, price }: SumAim): PostedSum {
  return { line, value, sumMax: null, sumMin: null, price: Object.freeze({ ...price }) };
}
