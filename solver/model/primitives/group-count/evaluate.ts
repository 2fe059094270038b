import type { Model } from "../../model.ts";
import { OFF, type Roster } from "../../numbers.ts";
import type { Term } from "../primitive.ts";
import type { GroupCountSpec } from "./primitive.ts";

export function evaluateGroupCount(
  model: Model,
  roster: Roster,
  { line, groups, max, overPoints }: GroupCountSpec,
  index: number,
): Term {
  const worked = groups.filter((days) =>
    days.some((day) => roster[line * model.days + day] !== OFF),
  );
  const over = Math.max(0, worked.length - max);
  return {
    ...{ primitive: "groupCount", index, line, coverage: 0 },
    broken: overPoints === null && over > 0,
    goals: (overPoints ?? 0) * over,
  };
}
