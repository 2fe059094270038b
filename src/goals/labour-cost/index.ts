import type { GoalEntry } from "../goal.ts";
import { compiler } from "./compile.ts";
import { explanation } from "./explain.ts";
import { goal } from "./goal.ts";
import { measure } from "./measure.ts";

export const entry: GoalEntry = { goal, measure, compiler, explanation };
