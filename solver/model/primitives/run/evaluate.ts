import type { Model } from "../../model.ts";
import { OFF, type Roster } from "../../numbers.ts";
import type { Term } from "../primitive.ts";
import type { RunSpec } from "./primitive.ts";

/** Lists all runs of the line, the one carried in among them, and measures each. */
export function evaluateRun(model: Model, roster: Roster, spec: RunSpec, index: number): Term {
  const { line, already, min, max, openStart, openEnd, price } = spec;
  const belongs = Array.from({ length: model.days }, (_, day) => {
    const option = roster[line * model.days + day]!;
    return option === OFF ? spec.offBelongs : spec.members[model.options.place[option]!] === 1;
  });
  let under = 0;
  let over = 0;
  let from = 0;
  while (from <= model.days) {
    let to = from;
    while (to < model.days && belongs[to]) to++;
    const inside = to - from;
    const length = inside + (from === 0 ? already : 0);
    const exempt = (openStart && from === 0) || (openEnd && to === model.days);
    if (length > 0 && !exempt) under += Math.max(0, min - length);
    if (max !== null) over += Math.min(inside, Math.max(0, length - max));
    from = to + 1;
  }
  return {
    ...{ primitive: "run", index, line, coverage: 0 },
    broken: price === null && under + over > 0,
    goals: price === null ? 0 : under * price.under + over * price.over,
  };
}
