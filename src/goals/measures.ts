import { goal as fairBurdens } from "./fair-burdens/goal.ts";
import { measure as measureFairBurdens } from "./fair-burdens/measure.ts";
import type { Goal, Measure } from "./goal.ts";
import { goal as hoursAdequacy } from "./hours-adequacy/goal.ts";
import { measure as measureHoursAdequacy } from "./hours-adequacy/measure.ts";
import { goal as hoursStability } from "./hours-stability/goal.ts";
import { measure as measureHoursStability } from "./hours-stability/measure.ts";
import { goal as labourCost } from "./labour-cost/goal.ts";
import { measure as measureLabourCost } from "./labour-cost/measure.ts";
import { goal as patternStability } from "./pattern-stability/goal.ts";
import { measure as measurePatternStability } from "./pattern-stability/measure.ts";
import { goal as restComfort } from "./rest-comfort/goal.ts";
import { measure as measureRestComfort } from "./rest-comfort/measure.ts";
import { goal as wishes } from "./wishes/goal.ts";
import { measure as measureWishes } from "./wishes/measure.ts";

/** A goal with its measure alone. */
export interface MeasuredGoal {
  readonly goal: Goal;
  readonly measure: Measure;
}

/** Every goal's measure, by id, for those who judge schedules: no compiler is loaded through here. */
export const measures: readonly MeasuredGoal[] = [
  { goal: fairBurdens, measure: measureFairBurdens },
  { goal: hoursAdequacy, measure: measureHoursAdequacy },
  { goal: hoursStability, measure: measureHoursStability },
  { goal: labourCost, measure: measureLabourCost },
  { goal: patternStability, measure: measurePatternStability },
  { goal: restComfort, measure: measureRestComfort },
  { goal: wishes, measure: measureWishes },
];
