import type { Assignment } from "../../../src/domain/shift.ts";
import { historyAfterWeek } from "../../../src/metrics/index.ts";
import type { Calendar } from "../../../src/time/calendar.ts";
import { type BurdenKind, burdenKinds, burdensOf } from "../burdens.ts";

export type Burdens = Readonly<Record<BurdenKind, number>>;

/** Hard shifts carried so far, in thousandths, a tenth of them forgotten each week. */
export class BurdenHistory {
  readonly #calendar: Calendar;
  readonly #of = new Map<string, Burdens>();

  constructor(calendar: Calendar) {
    this.#calendar = calendar;
  }

  /** null for whoever has worked no week here. */
  of(worker: string): Burdens | null {
    return this.#of.get(worker) ?? null;
  }

  /** A published week is over, as far as planning knows. */
  learn(worker: string, shifts: readonly Assignment[]): void {
    const before = this.#of.get(worker) ?? { nights: 0, weekends: 0, closings: 0 };
    const kinds = shifts.flatMap(({ shift }) => burdensOf(shift.interval, this.#calendar));
    const after = burdenKinds.map((kind): [BurdenKind, number] => {
      const load = 1000 * kinds.filter((one) => one === kind).length;
      return [kind, Math.round(historyAfterWeek(before[kind], load))];
    });
    this.#of.set(worker, Object.fromEntries(after) as Record<BurdenKind, number>);
  }
}
