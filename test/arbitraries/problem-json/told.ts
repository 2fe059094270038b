import fc from "fast-check";
import type { FixedShiftJson } from "../../../src/intake/schema/demand.ts";
import type { ProblemJson } from "../../../src/intake/schema/problem.ts";
import type { AssignmentJson } from "../../../src/intake/schema/shift.ts";
import type { WorkerJson } from "../../../src/intake/schema/worker.ts";
import type { Clock } from "./clock.ts";
import { oneIn } from "./place.ts";

const pair = fc.record({ shift: fc.nat({ max: 7 }), worker: fc.nat({ max: 7 }) });

export const toldChoices = fc.record({
  now: fc.option(fc.integer({ min: -30, max: 0 }), { nil: null, freq: 3 }),
  /** Days before now, or before the period where now is unknown. */
  published: oneIn(
    3,
    fc.record({ back: fc.nat({ max: 20 }), pairs: fc.array(pair, { maxLength: 5 }) }),
  ),
  pin: oneIn(10, pair),
});
type ToldChoices = typeof toldChoices extends fc.Arbitrary<infer Value> ? Value : never;

/** When the problem is asked, what was published before, and now and then a pin. */
export function toldJson(
  { now, published, pin }: ToldChoices,
  clock: Clock,
  workers: readonly WorkerJson[],
  shifts: readonly FixedShiftJson[],
): Pick<ProblemJson, "now" | "published" | "pins"> {
  const assignments = (published?.pairs ?? []).flatMap((choice, index) =>
    assign(choice, `p${index + 1}`, workers, shifts),
  );
  const pinned = pin === undefined ? [] : assign(pin, "pin", workers.filter(isFree), shifts);
  const publishedAt = clock.write(clock.at((now ?? 0) - (published?.back ?? 0), 480));
  return {
    now: now === null ? null : clock.write(clock.at(now, 540)),
    ...(published === undefined ? {} : { published: { publishedAt, assignments } }),
    ...(pinned.length === 0 ? {} : { pins: pinned }),
  };
}

function assign(
  choice: { readonly shift: number; readonly worker: number },
  id: string,
  workers: readonly WorkerJson[],
  shifts: readonly FixedShiftJson[],
): AssignmentJson[] {
  const shift = shifts[choice.shift % shifts.length];
  const able = workers.filter(({ roles }) => shift !== undefined && roles.includes(shift.role));
  const worker = able[choice.worker % able.length];
  if (shift === undefined || worker === undefined) return [];
  const { role, start, end } = shift;
  return [{ id, worker: worker.id, role, start, end, demand: shift.id, breaks: [], onCall: false }];
}

/** Nobody with limits of her own, so that a pin is seldom against the law. */
const isFree = (worker: WorkerJson): boolean =>
  worker.ageBand === "adult" &&
  worker.availability === undefined &&
  (worker.leave ?? []).length === 0 &&
  (worker.accommodations ?? []).length === 0;
