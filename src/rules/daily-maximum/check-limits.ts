import type { Shift } from "../../domain/shift.ts";
import type { WorkerLine } from "../line.ts";
import type { Params } from "./rule.ts";

/** Part of the check alone: the most work that a day with these shifts may hold. */
export function limitOf(params: Params, line: WorkerLine, shifts: readonly Shift[]): number {
  const { workMinutesMax, longerRegularDay, agreed } = params;
  const regular = longerRegularDay ? line.fact("worker.regularDayMinutes") : undefined;
  const usual = typeof regular === "number" ? Math.max(workMinutesMax, regular) : workMinutesMax;
  const covered = agreed !== null && shifts.every((shift) => hasAgreed(agreed, line, shift));
  return covered ? Math.max(usual, agreed.workMinutesMax) : usual;
}

function hasAgreed(
  agreed: NonNullable<Params["agreed"]>,
  line: WorkerLine,
  { id, interval: { start } }: Shift,
): boolean {
  const demand = line.demands?.get(id);
  return line.worker.consents.some(
    ({ kind, form, givenAt, revokedAt, shifts }) =>
      kind === agreed.consent &&
      agreed.forms.includes(form) &&
      (givenAt === null || givenAt < start) &&
      (revokedAt === null || revokedAt > start) &&
      (shifts === null || shifts.some((named) => named === id || (named as string) === demand)),
  );
}
