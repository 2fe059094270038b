import type { CurvePiece, Demand } from "../domain/demand.ts";
import type { Absence, CurveChange, Disruption } from "../domain/disruption.ts";
import type { Problem } from "../domain/problem.ts";
import type { Assignment } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import { unreachable } from "../kernel/assert.ts";
import { digestOf } from "../kernel/digest.ts";
import { type Instant, type Interval, overlap } from "../time/interval.ts";
import { shared, united, without } from "./spans.ts";

/**
 * The problem as the disruptions leave it: what a repaired schedule is made for and judged against.
 * Without disruptions it is the same object. Its digest tells the two apart.
 *
 * - An absence becomes a leave. On the date of a shift that it takes, the worker is given nothing else:
 *   who calls out of the morning is not asked for the evening.
 * - Who declines is not available then, except for what she had been told before.
 * - A demand of 0 people stays in the problem, so that shifts told for it keep their place.
 */
export function disrupted(problem: Problem, disruptions: readonly Disruption[]): Problem {
  if (disruptions.length === 0) return problem;
  const changed = disruptions.reduce(disruptedOnce, problem);
  return { ...changed, digest: digestOf([problem.digest, disruptions]) };
}

function disruptedOnce(problem: Problem, one: Disruption): Problem {
  switch (one.kind) {
    case "callOut":
    case "leave":
      return absent(problem, one);
    case "decline":
      return ofWorker(problem, one.worker, (worker) => ({
        ...worker,
        available: cutBack(worker, [one.interval], toldTo(problem, worker)),
      }));
    case "consentRevoked":
      return ofWorker(problem, one.worker, (worker) => ({
        ...worker,
        consents: worker.consents.map((held) =>
          held.id !== one.consent ? held : { ...held, revokedAt: earlier(held.revokedAt, one.at) },
        ),
      }));
    case "demandCount": {
      const shifts = problem.demand.shifts.map((shift) =>
        shift.id === one.demand ? { ...shift, count: one.count } : shift,
      );
      return ofDemand(problem, { shifts });
    }
    case "demandAdded":
      return ofDemand(problem, { shifts: [...problem.demand.shifts, one.shift] });
    case "demandCurve": {
      const curves = problem.demand.curves.map((curve) =>
        curve.id === one.demand ? { ...curve, pieces: recounted(curve.pieces, one) } : curve,
      );
      return ofDemand(problem, { curves });
    }
    default:
      return unreachable(one);
  }
}

const ofDemand = (problem: Problem, demand: Partial<Demand>): Problem => ({
  ...problem,
  demand: { ...problem.demand, ...demand },
});

const ofWorker = (problem: Problem, id: string, change: (worker: Worker) => Worker): Problem => ({
  ...problem,
  workers: problem.workers.map((worker) => (worker.id === id ? change(worker) : worker)),
});

/** A pin cannot ask for somebody who is not there. */
function absent(problem: Problem, { id, worker: absentee, interval }: Absence): Problem {
  const { calendar } = problem.site;
  const meets = ({ worker, shift }: Assignment): boolean =>
    worker === absentee && overlap(shift.interval, interval);
  const changed = ofWorker(problem, absentee, (worker) => {
    const told = toldTo(problem, worker);
    const taken = told.filter((shift) => overlap(shift, interval));
    const dates = taken.map(({ start }) => calendar.daySpan(calendar.dayOf(start)));
    const left = told.filter((shift) => !taken.includes(shift));
    const leaves = [...worker.leaves, { id: `absence:${id}`, interval }];
    return { ...worker, leaves, available: cutBack(worker, dates, left) };
  });
  return { ...changed, pins: problem.pins.filter((pin) => !meets(pin)) };
}

const toldTo = ({ published }: Problem, worker: Worker): readonly Interval[] =>
  (published?.assignments ?? []).flatMap((told) =>
    told.worker === worker.id ? [told.shift.interval] : [],
  );

/** Availability without `cut`, but for those minutes of it in which the worker was told to work. */
function cutBack(
  { available }: Worker,
  cut: readonly Interval[],
  told: readonly Interval[],
): readonly Interval[] {
  const left = cut.reduce<readonly Interval[]>(without, available);
  return united([...left, ...shared(available, told)]);
}

const earlier = (a: Instant | null, b: Instant): Instant => (a !== null && a < b ? a : b);

/** The pieces of a curve with the change in them: cut at its edges, and more where nobody was wanted. */
function recounted(
  pieces: readonly CurvePiece[],
  { interval, change }: CurveChange,
): readonly CurvePiece[] {
  const outside = pieces.flatMap((piece) =>
    without([piece.interval], interval).map((part) => ({ interval: part, count: piece.count })),
  );
  const inside = pieces.flatMap(({ interval: span, count }) =>
    shared([span], [interval]).map((part) => ({ interval: part, count: count + change })),
  );
  const empty = pieces
    .reduce<readonly Interval[]>((left, piece) => without(left, piece.interval), [interval])
    .map((part) => ({ interval: part, count: change }));
  return [...outside, ...inside, ...empty]
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.interval.start - b.interval.start);
}
