import { roleId, shiftId } from "../../src/domain/identity.ts";
import type { Change } from "../../src/domain/change.ts";
import type { Problem } from "../../src/domain/problem.ts";
import type { Schedule } from "../../src/domain/schedule.ts";
import type { Assignment, Shift } from "../../src/domain/shift.ts";
import type { Worker } from "../../src/domain/worker.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { type Interval, instant } from "../../src/time/interval.ts";

const some = <Value>(rng: Rng, values: readonly Value[]): Value =>
  values[rng.below(values.length)] as Value;

const span = (start: number, minutes: number): Interval => ({
  start: instant(start),
  end: instant(start + minutes),
});

/** Anything may be given to anybody: shifts overlap, roles are not held, breaks are short or missing. */
export function randomSchedule(problem: Problem, seed: number): Schedule {
  const rng = new Rng(seed);
  const assignments: Assignment[] = [];
  const changes: Change[] = [];
  for (const worker of problem.workers) {
    const mine = Array.from({ length: rng.below(9) }, (_, at) =>
      randomShift(problem, worker, at, rng),
    );
    mine.sort((a, b) => a.interval.start - b.interval.start || a.interval.end - b.interval.end);
    for (const shift of mine) {
      const wanted = problem.demand.shifts;
      const demand = wanted.length > 0 && rng.below(4) === 0 ? some(rng, wanted).id : null;
      assignments.push({ worker: worker.id, shift, demand });
      if (rng.below(5) === 0) changes.push(changeOf(worker, shift, rng));
    }
  }
  return { problemDigest: problem.digest, assignments, open: [], changes };
}

function randomShift(problem: Problem, worker: Worker, index: number, rng: Rng): Shift {
  const { start, end } = problem.period.interval;
  const from = start + rng.below((end - start) / 15) * 15;
  const minutes = 60 + rng.below(56) * 15;
  const pause = span(from + 30 + rng.below(minutes / 2), 10 + rng.below(3) * 10);
  const kind = rng.below(2) === 0 ? "meal" : "rest";
  const roles = [
    ...worker.qualifications.map(({ role }) => role),
    ...problem.roles.map(({ id }) => id),
  ];
  return {
    id: shiftId(`${worker.id}-${index}`),
    role: roles.length === 0 ? roleId("none") : some(rng, roles),
    interval: span(from, minutes),
    breaks:
      minutes < 180 || rng.below(4) === 0 ? [] : [{ kind, interval: pause, paid: kind === "rest" }],
    onCall: rng.below(15) === 0,
  };
}

const changeOf = (worker: Worker, { id, interval }: Shift, rng: Rng): Change => ({
  id: `c-${id}`,
  worker: worker.id,
  shift: id,
  at: instant(interval.start - rng.below(4000)),
  initiator: some(rng, ["employer", "worker", "external"]),
  kind: some(rng, ["move", "cancel", "extend", "reduce"]),
  before: span(interval.start - 60, interval.end - interval.start),
  after: rng.below(4) === 0 ? null : interval,
  reason: some(rng, [null, "business", "mutualSwap", "weather"]),
  voluntaryStated: rng.below(2) === 0,
  overtimePremiumPaid: rng.below(3) === 0,
});
