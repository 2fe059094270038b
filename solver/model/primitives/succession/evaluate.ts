import { chosenOf } from "../../chosen.ts";
import type { Model } from "../../model.ts";
import type { Roster } from "../../numbers.ts";
import type { Term } from "../primitive.ts";
import type { SuccessionSpec } from "./primitive.ts";

export function evaluateSuccession(
  model: Model,
  roster: Roster,
  spec: SuccessionSpec,
  index: number,
): Term {
  const chosen = chosenOf(model, roster, spec.line);
  const broken = chosen.some((later, i) => {
    const earlier = chosen[i - 1];
    if (earlier === undefined || later.day - earlier.day > spec.withinDays) return false;
    return spec.earlier[earlier.place] === 1 && spec.later[later.place] === 1;
  });
  return { primitive: "succession", index, line: spec.line, broken, coverage: 0, goals: 0 };
}
