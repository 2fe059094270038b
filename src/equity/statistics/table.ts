import { assert } from "../../kernel/assert.ts";

/**
 * A two-by-two table of counts [[a, b], [c, d]]: rows are groups, the first column "yes", the second
 * "no". The first row is the group asked about.
 */
export type Table = readonly [readonly [number, number], readonly [number, number]];

export interface Margins {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  /** Size of the first and of the second group. */
  readonly n1: number;
  readonly n2: number;
  /** How many "yes" and "no" there are in all. */
  readonly yes: number;
  readonly no: number;
  readonly total: number;
}

export function marginsOf([[a, b], [c, d]]: Table): Margins {
  for (const count of [a, b, c, d]) {
    assert(Number.isSafeInteger(count) && count >= 0, "counts are whole and not negative", count);
  }
  return { a, b, c, d, n1: a + b, n2: c + d, yes: a + c, no: b + d, total: a + b + c + d };
}
