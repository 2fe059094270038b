import type { Budget } from "./model.ts";
import { WEEKEND } from "./model.ts";
import type { Nurse } from "./scenario.ts";
import type { Past } from "./week.ts";

/**
 * What a nurse should have worked by the end of `planned` of the `left` weeks still to come: her
 * share of what the contract leaves her, so that nobody's allowance is used up early. A share is
 * seldom whole: assignments are counted in parts, and the one weekend that a share holds in part
 * costs the other part of the price.
 */
export function budgetFor(
  { contract }: Nurse,
  { assignments, weekends }: Past,
  { planned, left }: { readonly planned: number; readonly left: number },
): Budget {
  const { min, max } = contract.total;
  const shareOf = (bound: number) =>
    assignments * left + Math.max(0, bound - assignments) * planned;
  const room = (Math.max(0, contract.weekendsMax - weekends) * planned) / left;
  const whole = Math.floor(room);
  const free = weekends + whole;
  const inPart = Math.round(WEEKEND * (1 - room + whole));
  return {
    parts: left,
    assignments: { min: shareOf(min), max: shareOf(max) },
    weekends: [
      { max: free, points: inPart },
      { max: free + 1, points: WEEKEND - inPart },
    ],
  };
}
