import type { Disruption } from "../domain/disruption.ts";
import type { DemandId, RoleId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Assignment } from "../domain/shift.ts";
import { type Interval, overlap } from "../time/interval.ts";
import type { Difference } from "./differences.ts";
import { workerOf } from "./differences.ts";

/** People missed somewhere, and since which disruption. */
interface Need {
  readonly cause: string;
  readonly role: RoleId;
  readonly demand: DemandId | null;
  readonly interval: Interval;
}

/**
 * The disruption behind each difference. What a disruption takes or asks for itself is due to it; who
 * fills a shift that was left open by one is there because of the same; and so on along the chain. A
 * further change of one worker has the cause of the first. Where there was one disruption only, it is
 * behind all that is left.
 */
export function causesOf(
  problem: Problem,
  changes: readonly Difference[],
  disruptions: readonly Disruption[],
): ReadonlyMap<Difference, string | null> {
  const causes = new Map<Difference, string>();
  const needs: Need[] = disruptions.flatMap((one) => demandNeeds(problem, one));
  const blame = (change: Difference, cause: string): void => {
    causes.set(change, cause);
    if (change.before !== null) needs.push(needOf(change.before, cause));
  };
  for (const change of changes) {
    const direct = disruptions.find((one) => takes(one, change));
    if (direct !== undefined) blame(change, direct.id);
  }
  for (let known = -1; known < causes.size;) {
    known = causes.size;
    for (const change of changes.filter((one) => !causes.has(one))) {
      const cause =
        needs.find((need) => fills(change, need))?.cause ?? causeOfWorker(change, causes);
      if (cause !== undefined) blame(change, cause);
    }
  }
  const only = disruptions.length === 1 ? (disruptions[0]?.id ?? null) : null;
  return new Map(changes.map((change) => [change, causes.get(change) ?? only]));
}

/** A shift that the disruption itself takes from its worker. */
function takes(one: Disruption, { before, after }: Difference): boolean {
  if (before === null) return false;
  switch (one.kind) {
    case "callOut":
    case "leave":
      return one.worker === before.worker && overlap(one.interval, before.shift.interval);
    case "demandCount":
      return after === null && before.demand === one.demand;
    case "consentRevoked":
      return one.worker === before.worker;
    case "decline":
    case "demandAdded":
    case "demandCurve":
      return false;
  }
}

function demandNeeds({ demand }: Problem, one: Disruption): readonly Need[] {
  if (one.kind === "demandCurve") {
    const role = demand.curves.find(({ id }) => id === one.demand)?.role;
    return role === undefined
      ? []
      : [{ cause: one.id, role, demand: null, interval: one.interval }];
  }
  const wanted = one.kind === "demandAdded" ? one.shift.id : null;
  const id = one.kind === "demandCount" ? one.demand : wanted;
  return demand.shifts
    .filter((shift) => shift.id === id)
    .map(({ role, interval }) => ({ cause: one.id, role, demand: id, interval }));
}

const needOf = ({ shift, demand }: Assignment, cause: string): Need => ({
  cause,
  role: shift.role,
  demand,
  interval: shift.interval,
});

/** A new or moved shift at a time and in a role that somebody was missed in. */
const fills = ({ before, after }: Difference, need: Need): boolean =>
  after !== null &&
  after.shift.role === need.role &&
  (after.demand === null || need.demand === null || after.demand === need.demand) &&
  overlap(after.shift.interval, need.interval) &&
  !(before !== null && before.demand === need.demand && need.demand !== null);

function causeOfWorker(
  change: Difference,
  causes: ReadonlyMap<Difference, string>,
): string | undefined {
  for (const [other, cause] of causes) if (workerOf(other) === workerOf(change)) return cause;
  return undefined;
}
