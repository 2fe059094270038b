import type { ActivityModel } from "./model.ts";

/**
 * No lawful plan has fewer squares of lines too many: what totals make people work beyond the most
 * that is wanted at all, spread as evenly as it goes.
 */
export function squaresAtLeast({ lines, most }: ActivityModel): number {
  const worked = lines.reduce((sum, { totalMin }) => sum + totalMin, 0);
  const beyond = worked - most.reduce((sum, wanted) => sum + wanted, 0);
  if (beyond <= 0) return 0;
  const each = Math.floor(beyond / most.length);
  const rest = beyond - each * most.length;
  return most.length * each * each + rest * (2 * each + 1);
}
