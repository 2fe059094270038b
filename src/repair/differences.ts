import type { Problem } from "../domain/problem.ts";
import type { Assignment } from "../domain/shift.ts";
import { sameWork } from "./lawful.ts";

/** What became of one told shift, or a shift that was not told. Never both null. */
export interface Difference {
  readonly before: Assignment | null;
  readonly after: Assignment | null;
}

/**
 * All in which a schedule differs from what workers were told, by worker, then by start. A shift under
 * the id of a told one is that shift changed; times and role decide, not the demand it stands for.
 */
export function differences(
  { workers }: Problem,
  told: readonly Assignment[],
  now: readonly Assignment[],
): readonly Difference[] {
  return workers.flatMap(({ id }) => {
    const mine = ({ worker }: Assignment): boolean => worker === id;
    const left = now.filter(mine);
    const gone = told.filter(mine).filter((one) => {
      const at = left.findIndex((other) => sameWork(one, other));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    const changed = gone.map((before): Difference => {
      const at = left.findIndex(({ shift }) => shift.id === before.shift.id);
      const [after = null] = at < 0 ? [] : left.splice(at, 1);
      return { before, after };
    });
    const added = left.map((after): Difference => ({ before: null, after }));
    return [...changed, ...added].toSorted((a, b) => startOf(a) - startOf(b));
  });
}

/** The worker whom a difference is about. */
export const workerOf = ({ before, after }: Difference): Assignment["worker"] =>
  (before ?? after)?.worker ?? ("" as Assignment["worker"]);

/** The earlier of the old and the new start: notice is counted to it. */
export const startOf = ({ before, after }: Difference): number =>
  Math.min(before?.shift.interval.start ?? Infinity, after?.shift.interval.start ?? Infinity);
