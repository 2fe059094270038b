import type { Model } from "../../model.ts";
import { OFF, type Roster } from "../../numbers.ts";
import type { Term } from "../primitive.ts";
import type { ConsecutiveDaysSpec } from "./primitive.ts";

export function evaluateConsecutiveDays(
  model: Model,
  roster: Roster,
  spec: ConsecutiveDaysSpec,
  index: number,
): Term {
  let broken = false;
  let run = spec.already;
  for (let day = 0; day < model.days; day++) {
    const worked = roster[spec.line * model.days + day] !== OFF;
    run = worked ? run + 1 : 0;
    if (worked && run > spec.max) broken = true;
  }
  return { primitive: "consecutiveDays", index, line: spec.line, broken, coverage: 0, goals: 0 };
}
