import type { Assignment, Break } from "../../../src/domain/shift.ts";
import { type Problem, check } from "../../../src/index.ts";
import { instant } from "../../../src/time/interval.ts";
import { planned } from "./engine.ts";
import type { PolicyGiven } from "./policy.ts";

/**
 * A week for the plain demand with everybody there, made once: the fixed rotation, and the source of
 * how breaks lie for those who place them by habit.
 */
export async function plainRotation(given: PolicyGiven): Promise<readonly Assignment[]> {
  const { base } = given.world;
  const workers = base.workers.map((worker) => ({ ...worker, leave: [], wishes: [] }));
  return planned(given, { ...base, workers });
}

/** The assignments that the check leaves standing: of each violation the last shift goes. */
export function lawfulPart(
  problem: Problem,
  assignments: readonly Assignment[],
): readonly Assignment[] {
  let left = [...assignments];
  for (;;) {
    const judged = check(problem, scheduleOf(problem, left));
    if (!judged.ok) throw new Error(JSON.stringify(judged.problem));
    const { findings, strays } = judged.value.checked;
    const wrong = new Set<string>(
      findings.flatMap(({ outcome, shifts }) =>
        outcome === "violation" && shifts.length > 0 ? [String(shifts.at(-1))] : [],
      ),
    );
    for (const { shift } of strays) if (shift !== null) wrong.add(shift);
    const kept = left.filter(({ shift }) => !wrong.has(shift.id));
    if (kept.length === left.length) return left;
    left = kept;
  }
}

export const scheduleOf = (problem: Problem, assignments: readonly Assignment[]) => ({
  problemDigest: problem.digest,
  assignments: assignments.map((one) => ({ ...one, demand: null })),
  open: [],
  changes: [],
});

/** By length of shift: the ways in which breaks lie, by their distance from the start. */
export type BreakHabits = ReadonlyMap<number, readonly (readonly Break[])[]>;

/** Every pattern seen, none twice; always tried after having none at all. */
export function breakHabits(assignments: readonly Assignment[]): BreakHabits {
  const found = new Map<number, Map<string, readonly Break[]>>();
  for (const { shift } of assignments) {
    const { start, end } = shift.interval;
    const pattern = shift.breaks.map((pause) => ({ ...pause, interval: moved(pause, -start) }));
    const key = JSON.stringify(pattern);
    const known = found.get(end - start) ?? new Map<string, readonly Break[]>();
    found.set(end - start, known.set(key, pattern));
  }
  return new Map([...found].map(([length, known]) => [length, [[], ...known.values()]]));
}

const moved = ({ interval }: Break, by: number) => ({
  start: instant(interval.start + by),
  end: instant(interval.end + by),
});

/** The habits that fit a shift, laid into it. */
export const breaksAt = (habits: BreakHabits, span: { start: number; end: number }) =>
  (habits.get(span.end - span.start) ?? [[]]).map((pattern) =>
    pattern.map((pause) => ({ ...pause, interval: moved(pause, span.start) })),
  );
