import { needsOf, placeOne } from "../../src/breaks/index.ts";
import type { Shift } from "../../src/domain/shift.ts";
import { present } from "../../src/kernel/assert.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { OptionFacts } from "../../src/rules/told.ts";
import type { Staged } from "./scene.ts";

/**
 * The same roster with the breaks that the kind itself asks for, placed as the planner places them.
 * Shifts in which they do not fit cannot be given. Kinds that ask for no breaks change nothing.
 */
export function withOwnBreaks(rule: Rule, params: unknown, stage: Staged): Staged {
  const { breaks } = rule.compiler;
  if (breaks === undefined) return stage;
  const asked = (option: OptionFacts) => {
    const bare = { ...option, paidMinutes: option.end - option.start, unpaidMinutes: 0 };
    return needsOf(option.planned, option, breaks(params, bare, stage.told));
  };
  const options = stage.told.options.map((option) => {
    const { unpaidMinutes } = asked(option);
    return { ...option, unpaidMinutes, paidMinutes: option.end - option.start - unpaidMinutes };
  });
  const shifts: Shift[] = [];
  const chosen: OptionFacts[] = [];
  stage.chosen.forEach((option, at) => {
    const { needs, feasible } = asked(option);
    const placed = feasible ? placeOne(option, needs) : null;
    if (placed === null) return;
    shifts.push({ ...present(stage.line.shifts[at], "a shift"), breaks: placed });
    chosen.push(present(options[option.index], "an option"));
  });
  return { ...stage, line: { ...stage.line, shifts }, told: { ...stage.told, options }, chosen };
}
