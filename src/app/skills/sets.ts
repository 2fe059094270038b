import type { SkillSet } from "../documents/skills-document.ts";
import type { Pair } from "./pairs.ts";

/** A set of pairs that was solved, with what it did. */
export interface SolvedSet {
  readonly pairs: readonly Pair[];
  readonly outcome: Omit<SkillSet, "trainings">;
}

/** Fills most first, then of fewest trainings, then relieves most, then saves most points. */
export const byUse = (a: SolvedSet, b: SolvedSet): number =>
  b.outcome.filledMinutes - a.outcome.filledMinutes ||
  a.pairs.length - b.pairs.length ||
  b.outcome.burdensRelieved - a.outcome.burdensRelieved ||
  b.outcome.goalPointsSaved - a.outcome.goalPointsSaved;

const isPart = (part: SolvedSet, whole: SolvedSet): boolean =>
  part !== whole &&
  part.pairs.length < whole.pairs.length &&
  part.pairs.every((pair) => whole.pairs.includes(pair));

const doesAsMuch = (a: SolvedSet, b: SolvedSet): boolean =>
  a.outcome.filledMinutes >= b.outcome.filledMinutes &&
  a.outcome.burdensRelieved >= b.outcome.burdensRelieved;

/**
 * The sets that help, best first: one that opens more work than it fills does not, whomever it
 * relieves. A set is left out when a part of it does as much.
 */
export const ranked = (solved: readonly SolvedSet[]): readonly SolvedSet[] =>
  solved
    .filter(({ outcome: { filledMinutes: filled, burdensRelieved: relieved } }) =>
      filled === 0 ? relieved > 0 : filled > 0,
    )
    .filter((set) => !solved.some((part) => isPart(part, set) && doesAsMuch(part, set)))
    .toSorted(byUse);

/**
 * The next larger sets: each of the best ones of a size joined with each other useful single. What
 * is already whole, in that nothing stays open, grows no further.
 */
export function larger(solved: readonly SolvedSet[], size: number): readonly (readonly Pair[])[] {
  const singles = solved.filter(({ pairs }) => pairs.length === 1).toSorted(byUse);
  const base = solved
    .filter(({ pairs, outcome }) => pairs.length === size && outcome.missingMinutes > 0)
    .toSorted(byUse);
  const found = new Map<string, readonly Pair[]>();
  for (const { pairs } of base) {
    for (const single of singles) {
      const [more] = single.pairs;
      if (more === undefined || pairs.includes(more)) continue;
      const joined = [...pairs, more];
      const key = joined
        .map(({ worker, role }) => JSON.stringify([worker.id, role]))
        .toSorted()
        .join();
      if (!found.has(key)) found.set(key, joined);
    }
  }
  return [...found.values()];
}
