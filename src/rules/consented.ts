import type { ShiftId } from "../domain/identity.ts";
import type { Instant } from "../time/interval.ts";
import type { WorkerLine } from "./line.ts";

/**
 * Part of the checks alone: whether the worker's yes of this kind, in one of these forms (null: whichever),
 * holds for a shift when it starts: given before, not taken back by then, and for all shifts or for
 * this one, by its own id or by that of the demand it fills.
 */
export function hasConsented(
  { worker, demands }: WorkerLine,
  asked: { readonly kind: string; readonly forms: readonly string[] | null },
  shift: { readonly id: ShiftId; readonly start: Instant },
): boolean {
  const demand = demands?.get(shift.id);
  return worker.consents.some(
    ({ kind, form, givenAt, revokedAt, shifts }) =>
      kind === asked.kind &&
      (asked.forms === null || asked.forms.includes(form)) &&
      (givenAt === null || givenAt < shift.start) &&
      (revokedAt === null || revokedAt > shift.start) &&
      (shifts === null || shifts.some((id) => id === shift.id || String(id) === demand)),
  );
}
