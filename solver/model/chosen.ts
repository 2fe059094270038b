import type { Model } from "./model.ts";
import { OFF, type OptionIndex, type Roster } from "./numbers.ts";

/** A chosen option, spelt out for the slow and obvious forms. */
export interface Chosen {
  readonly option: OptionIndex;
  readonly day: number;
  readonly start: number;
  readonly end: number;
  /** Index into the vectors of the line's primitives. */
  readonly place: number;
}

/** The chosen options of one line, by day, which is by start too. */
export function chosenOf(model: Model, roster: Roster, line: number): Chosen[] {
  const found: Chosen[] = [];
  for (let day = 0; day < model.days; day++) {
    const option = roster[line * model.days + day]!;
    if (option === OFF) continue;
    const { start, end, place } = model.options;
    found.push({ option, day, start: start[option]!, end: end[option]!, place: place[option]! });
  }
  return found;
}
