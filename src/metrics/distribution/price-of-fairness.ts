/**
 * (utility of the efficient plan - utility of the fair plan) / utility of the efficient plan: the
 * share given up. Negative when the fair plan is the better one, as when the efficient one was not
 * optimal. Source: Bertsimas, Farias & Trichakis 2011, Operations Research 59(1):17.
 *
 * @returns null when the efficient plan has no utility to lose.
 */
export function priceOfFairness(plans: {
  readonly efficientUtility: number;
  readonly fairUtility: number;
}): number | null {
  const { efficientUtility, fairUtility } = plans;
  return efficientUtility <= 0 ? null : (efficientUtility - fairUtility) / efficientUtility;
}

/** The same of costs: (cost of the fair plan - cost of the cheapest) / cost of the cheapest. */
export function priceOfFairnessInCost(plans: {
  readonly cheapestCost: number;
  readonly fairCost: number;
}): number | null {
  const { cheapestCost, fairCost } = plans;
  return cheapestCost <= 0 ? null : (fairCost - cheapestCost) / cheapestCost;
}
