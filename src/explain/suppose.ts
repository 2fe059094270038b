import type { RoleId, ShiftId } from "../domain/identity.ts";
import type { ConsentForm, ConsentKind, Worker } from "../domain/worker.ts";
import type { Instant, Interval } from "../time/interval.ts";

/** The same worker, if she had more time: `span` joined to her sorted, disjoint availability. */
export function withAvailability(worker: Worker, span: Interval): Worker {
  const apart = worker.available.filter(({ start, end }) => end < span.start || start > span.end);
  const touching = worker.available.filter((held) => !apart.includes(held));
  const start = Math.min(span.start, ...touching.map((held) => held.start)) as Instant;
  const end = Math.max(span.end, ...touching.map((held) => held.end)) as Instant;
  const available = [...apart, { start, end }].toSorted((a, b) => a.start - b.start);
  return { ...worker, available };
}

/** The same worker, if nothing of her private life stood against this time. Never told by name. */
export const withoutHindrance = (worker: Worker, span: Interval): Worker => ({
  ...withAvailability(worker, span),
  leaves: [],
  accommodations: [],
});

/** The same worker, if she were trained. */
export const withRole = (worker: Worker, role: RoleId): Worker => ({
  ...worker,
  qualifications: [...worker.qualifications, { role, from: null, until: null }],
});

/** The same worker, if she had agreed to something for these shifts. */
export const withConsent = (
  worker: Worker,
  consent: {
    readonly kind: ConsentKind;
    readonly form: ConsentForm;
    readonly givenAt: Instant;
    readonly shifts: readonly ShiftId[];
  },
): Worker => ({
  ...worker,
  consents: [...worker.consents, { id: "supposed", revokedAt: null, ...consent }],
});
