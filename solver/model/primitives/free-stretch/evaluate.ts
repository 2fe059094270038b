import { chosenOf } from "../../chosen.ts";
import type { Model } from "../../model.ts";
import type { Roster } from "../../numbers.ts";
import type { Term } from "../primitive.ts";
import type { FreeStretchSpec } from "./primitive.ts";

export function evaluateFreeStretch(
  model: Model,
  roster: Roster,
  spec: FreeStretchSpec,
  index: number,
): Term {
  const { from, to, minutesMin, busy, line } = spec;
  const inside = (span: { start: number; end: number }) =>
    span.start < span.end && span.start < to && span.end > from;
  const chosen = chosenOf(model, roster, line).filter(inside);
  const taken = [...chosen, ...busy.filter(inside)].sort((a, b) => a.start - b.start);
  let longest = 0;
  let freeFrom = from;
  for (const { start, end } of taken) {
    longest = Math.max(longest, start - freeFrom);
    freeFrom = Math.max(freeFrom, end);
  }
  longest = Math.max(longest, to - freeFrom);
  const broken = longest < minutesMin && chosen.length > 0;
  return { primitive: "freeStretch", index, line, broken, coverage: 0, goals: 0 };
}
