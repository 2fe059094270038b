import type { ShiftId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Assignment } from "../domain/shift.ts";

/**
 * What was published, each shift with the demand that it can still stand for. A shift that does not
 * have the role and times of its demand, or is one more than are wanted, is worked all the same: it was
 * told, so it stands for no demand at all. `firm` shifts, which nobody can take away, come first.
 */
export function toldWithDemand(
  problem: Problem,
  { before, firm }: { readonly before: Problem; readonly firm: ReadonlySet<ShiftId> },
): readonly Assignment[] {
  const told = problem.published?.assignments ?? [];
  const wanted = new Map(problem.demand.shifts.map((shift) => [shift.id, shift]));
  const wantedBefore = new Map(before.demand.shifts.map(({ id, count }) => [id, count]));
  const given = new Map<string, number>();
  const standsFor = (one: Assignment): Assignment => {
    const demand = one.demand === null ? undefined : wanted.get(one.demand);
    if (demand === undefined || !hasTimesOf(one, demand)) return { ...one, demand: null };
    const nth = (given.get(demand.id) ?? 0) + 1;
    // Of shifts that can be taken away, those that were wanted until now compete for their places.
    const most = firm.has(one.shift.id)
      ? demand.count
      : Math.max(demand.count, wantedBefore.get(demand.id) ?? 0);
    if (nth > most) return { ...one, demand: null };
    given.set(demand.id, nth);
    return one;
  };
  const first = told.filter(({ shift }) => firm.has(shift.id)).map(standsFor);
  const others = told.filter(({ shift }) => !firm.has(shift.id)).map(standsFor);
  const byId = new Map([...first, ...others].map((one) => [one.shift.id, one]));
  return told.map((one) => byId.get(one.shift.id) ?? one);
}

const hasTimesOf = ({ shift }: Assignment, wanted: Problem["demand"]["shifts"][number]): boolean =>
  shift.role === wanted.role &&
  shift.interval.start === wanted.interval.start &&
  shift.interval.end === wanted.interval.end;
