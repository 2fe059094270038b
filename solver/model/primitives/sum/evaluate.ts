import { chosenOf } from "../../chosen.ts";
import type { Model } from "../../model.ts";
import type { Roster } from "../../numbers.ts";
import { pricePoints } from "../../sum-price.ts";
import type { Term } from "../primitive.ts";
import type { SumSpec } from "./primitive.ts";

export function evaluateSum(model: Model, roster: Roster, spec: SumSpec, index: number): Term {
  const chosen = chosenOf(model, roster, spec.line);
  const total = chosen.reduce((sum, { place }) => sum + spec.values[place]!, 0);
  const broken =
    (spec.sumMax !== null && total > spec.sumMax) || (spec.sumMin !== null && total < spec.sumMin);
  const goals = spec.price === null ? 0 : pricePoints(spec.price, total);
  return { primitive: "sum", index, line: spec.line, broken, coverage: 0, goals };
}
