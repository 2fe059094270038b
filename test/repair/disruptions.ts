import fc from "fast-check";
import type { Disruption } from "../../src/domain/disruption.ts";
import { type DemandId, demandId } from "../../src/domain/identity.ts";
import type { Problem } from "../../src/domain/problem.ts";
import { type Instant, instant } from "../../src/time/interval.ts";

/** A flat choice, made flesh on whatever problem comes. */
export const disruptionChoice = fc.record({
  kind: fc.constantFrom(
    "callOut",
    "callOut",
    "leave",
    "decline",
    "consentRevoked",
    "demandCount",
    "demandAdded",
    "demandCurve",
  ),
  which: fc.nat({ max: 1000 }),
  worker: fc.nat({ max: 7 }),
  startHours: fc.integer({ min: -12, max: 190 }),
  lengthHours: fc.integer({ min: 1, max: 40 }),
  count: fc.nat({ max: 4 }),
});
export type DisruptionChoice =
  typeof disruptionChoice extends fc.Arbitrary<infer Value> ? Value : never;

/** The disruption that a choice means for a problem; none where it has nothing of the sort. */
export function disruptionOf(
  problem: Problem,
  choice: DisruptionChoice,
  index: number,
): readonly Disruption[] {
  const { kind, which, count } = choice;
  const id = `d${index + 1}`;
  const worker = problem.workers[choice.worker % problem.workers.length];
  const start = instant(problem.period.interval.start + choice.startHours * 60);
  const interval = { start, end: instant(start + choice.lengthHours * 60) };
  if (worker === undefined) return [];
  const told = problem.published?.assignments ?? [];
  switch (kind) {
    case "callOut": {
      const one = told[which % told.length];
      if (one === undefined) return [];
      const { shift } = one;
      return [{ id, kind, worker: one.worker, interval: shift.interval, shift: shift.id }];
    }
    case "leave":
      return [{ id, kind, worker: worker.id, interval, shift: null }];
    case "decline":
      return [{ id, kind, worker: worker.id, interval }];
    case "consentRevoked": {
      const given = problem.workers.flatMap((one) => one.consents.map((held) => ({ one, held })));
      const found = given[which % given.length];
      return found === undefined
        ? []
        : [{ id, kind, worker: found.one.id, consent: found.held.id, at: nowOf(problem) }];
    }
    case "demandCount": {
      const shift = problem.demand.shifts[which % problem.demand.shifts.length];
      return shift === undefined ? [] : [{ id, kind, demand: shift.id, count, reason: null }];
    }
    case "demandAdded": {
      const role = problem.roles[which % problem.roles.length];
      const inside = problem.period.interval;
      if (role === undefined || start < inside.start || start >= inside.end) return [];
      const end = instant(start + Math.min(12, choice.lengthHours) * 60);
      const added = { id: added_(index), role: role.id, interval: { start, end } };
      return [{ id, kind, shift: { ...added, count: 1, breaks: [] }, reason: "weather" }];
    }
    case "demandCurve": {
      const curve = problem.demand.curves[which % problem.demand.curves.length];
      const change = count - 2;
      return curve === undefined
        ? []
        : [{ id, kind, demand: curve.id, interval, change, reason: null }];
    }
  }
}

const added_ = (index: number): DemandId => demandId(`added-${index}`);
const nowOf = ({ now, period }: Problem): Instant => now ?? period.interval.start;
