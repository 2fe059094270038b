import { entry as fairBurdens } from "./fair-burdens/index.ts";
import type { GoalEntry } from "./goal.ts";
import { entry as hoursAdequacy } from "./hours-adequacy/index.ts";
import { entry as hoursStability } from "./hours-stability/index.ts";
import { entry as labourCost } from "./labour-cost/index.ts";
import { entry as patternStability } from "./pattern-stability/index.ts";
import { entry as restComfort } from "./rest-comfort/index.ts";
import { entry as wishes } from "./wishes/index.ts";

/** Every goal, by id. */
export const goals: readonly GoalEntry[] = [
  fairBurdens,
  hoursAdequacy,
  hoursStability,
  labourCost,
  patternStability,
  restComfort,
  wishes,
];
