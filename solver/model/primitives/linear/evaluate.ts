import type { Model } from "../../model.ts";
import { OFF, type Roster } from "../../numbers.ts";
import type { Term } from "../primitive.ts";
import type { LinearSpec } from "./primitive.ts";

export function evaluateLinear(
  model: Model,
  roster: Roster,
  spec: LinearSpec,
  index: number,
): Term {
  let goals = 0;
  for (let day = 0; day < model.days; day++) {
    const option = roster[spec.line * model.days + day]!;
    if (option === OFF) goals += spec.dayOffPoints?.[day] ?? 0;
    else goals += spec.optionPoints?.[model.options.place[option]!] ?? 0;
  }
  return { primitive: "linear", index, line: spec.line, broken: false, coverage: 0, goals };
}
