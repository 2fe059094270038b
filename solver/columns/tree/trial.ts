import type { Generation } from "../generation.ts";
import { keeping, type Decision } from "./decision.ts";
import type { Fork, Forks } from "./fork.ts";

/** So many forks of each kind are tried, those with the most at stake. */
const TRIED_MAX = 8;

/** What a side counts at least, as a share of what is open, so that one dear side says something. */
const LEAST_SHARE = 1e-3;

/** A fork, and what the linear program is worth on its sides with the columns at hand. */
export interface Tried {
  readonly fork: Fork;
  readonly values: readonly [number, number];
}

/**
 * Tries some forks and chooses the one that is dear on both sides; null = there is none, all is
 * whole. The generation's program is not solved any more afterwards.
 * @param most what closes a node: nothing is dearer than that.
 */
export function* chosenFork(
  generation: Generation,
  { demand, work, option }: Forks,
  most: number,
): Generator<void, Tried | null> {
  const { value } = generation.solved!;
  const least = LEAST_SHARE * (most - value);
  const kinds = demand.length + work.length > 0 ? [demand, work] : [option];
  let best: Tried | null = null;
  let bestWorth = -1;
  for (const fork of kinds.flatMap(heaviest)) {
    const [a, b] = fork.sides;
    const values = [tried(generation, a, most), tried(generation, b, most)] as const;
    const worth = Math.max(least, values[0] - value) * Math.max(least, values[1] - value);
    if (worth > bestWorth) [best, bestWorth] = [{ fork, values }, worth];
    yield;
  }
  return best;
}

const heaviest = (forks: readonly Fork[]): readonly Fork[] =>
  [...forks].sort((a, b) => b.weight - a.weight).slice(0, TRIED_MAX);

/** What the linear program is worth with a decision; a program without an answer closes the node. */
function tried(generation: Generation, decision: Decision, most: number): number {
  const { master, solved, task } = generation;
  if (decision.kind === "demand") master.boundSlack(decision.slack, decision);
  else master.hold(decision.line, keeping([decision]));
  const value = generation.solve(true) ? generation.solved!.value : most;
  generation.solved = solved;
  if (decision.kind === "demand") master.boundSlack(decision.slack, task.slacks[decision.slack]!);
  else master.release([decision.line]);
  return Math.min(most, value);
}
