import { INSTANT, MINUTES, POINTS, whole } from "../../bounds.ts";
import type { GapSpec } from "./primitive.ts";

/** A gap as the builder takes it. */
export interface GapLimit {
  readonly line: number;
  readonly minutesMin: number;
  /** The end of the last option before day 0. */
  readonly lastEnd: number | null;
  /** With a price it is no limit, but costs `flat + perMinute x missing` goals points. */
  readonly price?: { readonly flat: number; readonly perMinute: number };
}

export function postedGap({ line, minutesMin, lastEnd, price }: GapLimit): GapSpec {
  whole(minutesMin, MINUTES, "a gap's minutes");
  if (lastEnd !== null) whole(lastEnd, INSTANT, "the end before day 0");
  if (price === undefined) return { line, minutesMin, lastEnd, price: null };
  whole(price.flat, POINTS, "a gap's flat price");
  whole(price.perMinute, POINTS, "a gap's price per minute");
  return { line, minutesMin, lastEnd, price: { ...price } };
}
