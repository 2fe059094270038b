import { COUNT, POINTS, whole } from "../../bounds.ts";
import type { OptionIndex } from "../../numbers.ts";
import type { RunSpec } from "./primitive.ts";

/** A limit on runs as the builder takes it. */
export interface RunLimit {
  readonly line: number;
  /** Which days belong together: days with any option, days off, or days with options of a class. */
  readonly of: "work" | "off" | ((option: OptionIndex) => boolean);
  /** Days of the class that end on the day before day 0; default 0. */
  readonly already?: number;
  /** Default 1: no floor. */
  readonly min?: number;
  /** Not below `min`; default null: no ceiling. */
  readonly max?: number | null;
  /** Whether a run that reaches back to day 0 is never too short; default false. */
  readonly openStart?: boolean;
  /** Whether a run that reaches the last day is never too short; default false. */
  readonly openEnd?: boolean;
  /** Goals points for each day missing in a run and for each too many; default null: hard. */
  readonly price?: { readonly under: number; readonly over: number } | null;
}

/** A run limit whose class is still to be asked. */
export type PostedRun = Omit<RunSpec, "members"> & {
  readonly belongs: (option: OptionIndex) => boolean;
};

export function postedRun(limit: RunLimit): PostedRun {
  const { line, of, already = 0, min = 1, max = null, openStart = false, openEnd = false } = limit;
  whole(already, COUNT, "the days of a run before day 0");
  whole(min, { low: 0, high: RUN_MAX }, "the least days of a run");
  if (max !== null) {
    whole(
      max,
      { low: Math.max(min, 1), high: RUN_MAX },
      "the most days of a run (not below the least)",
    );
  }
  const price = limit.price ?? null;
  if (price !== null) {
    whole(price.under, POINTS, "a run's price for a day missing");
    whole(price.over, POINTS, "a run's price for a day too many");
  }
  const offBelongs = of === "off";
  const belongs = typeof of === "function" ? of : () => of === "work";
  return {
    ...{ line, offBelongs, belongs, already, min, max, openStart, openEnd },
    price: price && Object.freeze({ ...price }),
  };
}

/** No bound on a run is longer: tables of runs stay small. */
const RUN_MAX = 366;
