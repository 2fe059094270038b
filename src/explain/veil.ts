import type { Problem } from "../domain/problem.ts";
import type { Worker } from "../domain/worker.ts";
import { confidential } from "../rules/explanation.ts";
import type { Interval } from "../time/interval.ts";
import { type Reader, mayKnowWhy, seenAs } from "./reader.ts";

/**
 * The problem as its reader may use it. Explanations try edits and compare people on this one, so
 * what is hidden from the reader cannot move a number or an order in what she reads:
 * - to all but the worker and the confidential side, leave is time that the worker is not
 * available;
 * - to a worker, others have no name, wishes, pay or desired hours.
 * The limits of accommodations stay, because trials must respect them; they are told as "not
 * available".
 */
export function veil(problem: Problem, reader: Reader): Problem {
  if (confidential.includes(reader.viewer) && reader.viewer !== "self") return problem;
  const workers = problem.workers.map((worker) => veilWorker(worker, reader));
  return { ...problem, workers };
}

function veilWorker(worker: Worker, reader: Reader): Worker {
  if (mayKnowWhy(reader, worker.id)) return worker;
  const away = worker.leaves.map(({ interval }) => interval);
  const available = away.reduce(cutOut, worker.available);
  const cut = { ...worker, available, leaves: [] };
  return seenAs(reader, worker.id) === "coworker" ? withoutPrivateLife(cut) : cut;
}

function withoutPrivateLife(worker: Worker): Worker {
  const contract = { ...worker.contract, desiredMinutesPerWeek: null, payCentsPerHour: null };
  return { ...worker, name: "", wishes: [], contract };
}

/** What is left of sorted, disjoint intervals when one stretch is taken out. */
function cutOut(open: readonly Interval[], taken: Interval): readonly Interval[] {
  return open.flatMap((span) => [
    ...(span.start < taken.start
      ? [{ start: span.start, end: earlier(span.end, taken.start) }]
      : []),
    ...(span.end > taken.end ? [{ start: later(span.start, taken.end), end: span.end }] : []),
  ]);
}

const earlier = (a: Interval["start"], b: Interval["start"]): Interval["start"] => (a < b ? a : b);
const later = (a: Interval["start"], b: Interval["start"]): Interval["start"] => (a > b ? a : b);
