import type { CellSlack } from "./cell-slacks.ts";

/** One point of coverage weighs as much as the dearest choice or slack, so many times. */
const COVERAGE_OVER_DEAREST = 40;

/** What a point of coverage weighs in goals points where both are added up, at least 1. */
export function coverageWeightOf(slacks: readonly CellSlack[]): number {
  let dearest = 1;
  let cheapest = Infinity;
  for (const { goals, coverage } of slacks) {
    dearest = Math.max(dearest, goals);
    if (coverage > 0) cheapest = Math.min(cheapest, coverage);
  }
  return cheapest === Infinity ? 1 : Math.ceil((COVERAGE_OVER_DEAREST * dearest) / cheapest);
}
