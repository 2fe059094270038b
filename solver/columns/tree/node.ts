import type { Duals } from "../lagrange.ts";
import type { Decision } from "./decision.ts";

/** A part of all rosters: those that agree with the decisions from the root to here. */
export interface Node {
  readonly parent: Node | null;
  /** Null = the root, which is all rosters. */
  readonly decision: Decision | null;
  readonly depth: number;
  /** None of its rosters costs less; not rounded. */
  readonly bound: number;
  /** What its linear program is worth as far as known, without rows made for it. */
  readonly promise: number;
  /** Those of the linear program above it. */
  readonly duals: Duals;
}

/** From the root on. */
export function decisionsOf(node: Node): readonly Decision[] {
  const decisions: Decision[] = [];
  for (let at: Node | null = node; at !== null; at = at.parent) {
    if (at.decision !== null) decisions.push(at.decision);
  }
  return decisions.reverse();
}

/**
 * Which is looked at first: a bound counts once it is whole, so the least whole bound comes first; of
 * several the one with the cheapest program, and of those the deepest, which is nearest to whole rosters.
 */
export const isBefore = (a: Node, b: Node): boolean =>
  (Math.ceil(a.bound) - Math.ceil(b.bound) || a.promise - b.promise || b.depth - a.depth) < 0;
