import { chosenOf } from "../../chosen.ts";
import type { Model } from "../../model.ts";
import type { Roster } from "../../numbers.ts";
import type { Term } from "../primitive.ts";
import type { GapSpec } from "./primitive.ts";

export function evaluateGap(model: Model, roster: Roster, spec: GapSpec, index: number): Term {
  let broken = false;
  let goals = 0;
  let previousEnd = spec.lastEnd;
  for (const { start, end } of chosenOf(model, roster, spec.line)) {
    if (previousEnd !== null && start - previousEnd < spec.minutesMin) {
      const missing = spec.minutesMin - (start - previousEnd);
      if (spec.price === null) broken = true;
      else goals += spec.price.flat + spec.price.perMinute * missing;
    }
    previousEnd = end;
  }
  return { primitive: "gap", index, line: spec.line, broken, coverage: 0, goals };
}
