import type { Model } from "../../model.ts";
import { OFF, type Roster } from "../../numbers.ts";
import type { Term } from "../primitive.ts";
import { WEEK_DAYS, type WeekToWeekSpec } from "./primitive.ts";

export function evaluateWeekToWeek(
  model: Model,
  roster: Roster,
  spec: WeekToWeekSpec,
  index: number,
): Term {
  let goals = 0;
  const rankOn = (day: number): number => {
    const option = roster[spec.line * model.days + day]!;
    return option === OFF ? -1 : model.options.rank[option]!;
  };
  spec.tables.forEach(({ width, points }, day) => {
    goals += points[(1 + rankOn(day)) * width + 1 + rankOn(day + WEEK_DAYS)]!;
  });
  return { primitive: "weekToWeek", index, line: spec.line, broken: false, coverage: 0, goals };
}
