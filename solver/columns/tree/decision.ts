import type { CellSlack } from "../cell-slacks.ts";
import type { Allows } from "../column.ts";

/** What a node says of demand: a slack of the task lies within these bounds. */
export interface DemandDecision {
  readonly kind: "demand";
  /** Its place in the task's slacks. */
  readonly slack: number;
  readonly lower: number;
  readonly upper: number;
}

/** What a node says of a row: the line holds the option on that day, or OFF; or it does not. */
export interface RowDecision {
  readonly kind: "row";
  readonly line: number;
  readonly day: number;
  readonly option: number;
  readonly isHeld: boolean;
}

export type Decision = DemandDecision | RowDecision;

/** What all decisions of a node come to. */
export interface Limits {
  readonly slacks: readonly CellSlack[];
  readonly allowed: ReadonlyMap<number, Allows>;
}

/** The rows that keep to all of these. */
export const keeping =
  (decisions: readonly RowDecision[]): Allows =>
  (day, option) =>
    decisions.every((one) => one.day !== day || (one.option === option) === one.isHeld);

/** Later decisions about a slack are within earlier ones. */
export function limitsOf(slacks: readonly CellSlack[], decisions: Iterable<Decision>): Limits {
  const bounded = slacks.slice();
  const rows = new Map<number, RowDecision[]>();
  for (const decision of decisions) {
    if (decision.kind === "demand") {
      const { slack, lower, upper } = decision;
      bounded[slack] = { ...bounded[slack]!, lower, upper };
      continue;
    }
    const held = rows.get(decision.line);
    if (held === undefined) rows.set(decision.line, [decision]);
    else held.push(decision);
  }
  const allowed = new Map(Array.from(rows, ([line, own]) => [line, keeping(own)]));
  return { slacks: bounded, allowed };
}
