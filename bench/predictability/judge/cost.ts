import type { Problem } from "../../../src/domain/problem.ts";
import type { Shift } from "../../../src/domain/shift.ts";
import type { LivedWeek } from "../log.ts";

/** What the measured weeks cost in wages, whole cents. */
export interface WageJudgement {
  readonly wageCents: number;
  readonly paidMinutes: number;
}

/** Paid minutes of the shifts as worked, at each worker's rate. */
export function judgeWages(weeks: readonly LivedWeek[]): WageJudgement {
  let [wageCents, paidMinutes] = [0, 0];
  for (const { asLived, worked } of weeks.filter(({ isMeasured }) => isMeasured)) {
    for (const { worker, rate } of ratesOf(asLived)) {
      const minutes = worked
        .filter((one) => one.worker === worker)
        .reduce((sum, { shift }) => sum + paidMinutesOf(shift), 0);
      paidMinutes += minutes;
      wageCents += (minutes * rate) / 60;
    }
  }
  return { wageCents: Math.round(wageCents), paidMinutes };
}

const ratesOf = ({ workers }: Problem) =>
  workers.map(({ id, contract }) => ({ worker: id, rate: contract.payCentsPerHour ?? 0 }));

export const paidMinutesOf = ({ interval, breaks }: Shift): number =>
  breaks
    .filter(({ paid }) => !paid)
    .reduce(
      (left, { interval: pause }) => left - (pause.end - pause.start),
      interval.end - interval.start,
    );
