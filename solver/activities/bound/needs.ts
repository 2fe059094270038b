import type { ActivityModel } from "../model.ts";

/** All activities of a tick together, as if every line could do any mixture of them at once. */
export class Needs {
  readonly #activities: number;
  /** By tick: the lines required, and the most that are wanted. */
  readonly required: Int32Array;
  readonly most: Int32Array;

  constructor({ ticks, activities, required, most }: ActivityModel) {
    this.#activities = activities;
    this.required = new Int32Array(ticks);
    this.most = new Int32Array(ticks);
    required.forEach((least, cell) => {
      const tick = Math.floor(cell / activities);
      this.required[tick]! += least;
      this.most[tick]! += most[cell]!;
    });
  }

  /** The fewest squares of lines too many when so many are there: they are spread evenly. */
  squares(tick: number, lines: number): number {
    return evenSquares(lines - this.most[tick]!, this.#activities);
  }
}

/** The sum of squares of `many` spread over `places` as evenly as it goes; 0 when none are left. */
export function evenSquares(many: number, places: number): number {
  if (many <= 0) return 0;
  const each = Math.floor(many / places);
  return places * each * each + (many - each * places) * (2 * each + 1);
}
