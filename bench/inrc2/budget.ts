import type { Budget } from "./model.ts";
import { WEEKEND } from "./points.ts";
import type { Nurse } from "./scenario.ts";
import type { Past } from "./week.ts";

/**
 * What a nurse should have worked by the end of `planned` of the `left` weeks still to come: her
 * share of what the contract leaves her, so that nobody's allowance is used up early. A weekend now is
 * priced by the share of the weekends left for which the contract has no room: nothing when it has
 * room for all, the full price when it has room for none.
 */
export function budgetFor(
  { contract }: Nurse,
  { assignments, weekends }: Past,
  { planned, left }: { readonly planned: number; readonly left: number },
): Budget {
  const { min, max } = contract.total;
  const most = Math.ceil((Math.max(0, max - assignments) * planned) / left);
  const least = Math.floor((Math.max(0, min - assignments) * planned) / left);
  const room = Math.max(0, contract.weekendsMax - weekends);
  return {
    assignments: { min: assignments + least, max: assignments + most },
    weekendsMax: weekends,
    weekendPoints: Math.round(WEEKEND * Math.max(0, 1 - room / left)),
  };
}
