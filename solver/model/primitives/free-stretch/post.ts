import { INSTANT, MINUTES, whole } from "../../bounds.ts";
import type { FreeStretchSpec } from "./primitive.ts";

/** A free stretch as the builder takes it: copied and frozen. */
export function postedFreeStretch(limit: FreeStretchSpec): FreeStretchSpec {
  whole(limit.from, INSTANT, "the start of a window");
  whole(limit.to, { ...INSTANT, low: limit.from }, "the end of a window");
  whole(limit.minutesMin, { ...MINUTES, low: 1 }, "the minutes of a free stretch");
  for (const { start, end } of limit.busy) {
    whole(start, INSTANT, "the start of a busy interval");
    whole(end, { ...INSTANT, low: start }, "the end of a busy interval");
  }
  const busy = Object.freeze(limit.busy.map(({ start, end }) => Object.freeze({ start, end })));
  const { line, from, to, minutesMin } = limit;
  return { line, from, to, minutesMin, busy };
}
