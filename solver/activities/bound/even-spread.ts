import type { ActivityModel } from "../model.ts";
import { evenSquares } from "./needs.ts";

/**
 * No lawful plan has fewer squares of lines too many: what totals make people work beyond the most
 * that is wanted at all, spread as evenly as it goes.
 */
export function squaresAtLeast({ lines, most }: ActivityModel): number {
  const worked = lines.reduce((sum, { totalMin }) => sum + totalMin, 0);
  return evenSquares(worked - most.reduce((sum, wanted) => sum + wanted, 0), most.length);
}
