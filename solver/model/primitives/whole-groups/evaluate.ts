import type { Model } from "../../model.ts";
import { OFF, type Roster } from "../../numbers.ts";
import type { Term } from "../primitive.ts";
import type { WholeGroupsSpec } from "./primitive.ts";

export function evaluateWholeGroups(
  model: Model,
  roster: Roster,
  { line, groups, partPoints }: WholeGroupsSpec,
  index: number,
): Term {
  const parts = groups.filter((days) => {
    const worked = days.filter((day) => roster[line * model.days + day] !== OFF);
    return worked.length > 0 && worked.length < days.length;
  });
  return {
    ...{ primitive: "wholeGroups", index, line, coverage: 0 },
    broken: partPoints === null && parts.length > 0,
    goals: (partPoints ?? 0) * parts.length,
  };
}
