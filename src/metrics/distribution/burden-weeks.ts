import type { WorkerId } from "../../domain/identity.ts";
import type { Day } from "../../time/civil.ts";
import { type BurdenShare, burdenRatios, histories, historyAfterWeek } from "./burden-ratios.ts";

/** One worker's burdens of one kind, week by week; weeks that are not usable are left out. */
export interface BurdenLine {
  readonly worker: WorkerId;
  /** Entitlement of one week, > 0. */
  readonly entitlementPerWeek: number;
  readonly loads: ReadonlyMap<Day, number>;
}

export interface CarriedShare extends BurdenShare {
  readonly worker: WorkerId;
}

/**
 * The shares of each week, with what everybody carried into it. Who was not there the week before,
 * newly hired or back from leave, starts at the group's ratio: nobody catches up.
 *
 * @param weeks first dates, oldest first, without gaps.
 */
export function sharesByWeek(
  lines: readonly BurdenLine[],
  weeks: readonly Day[],
): readonly { readonly week: Day; readonly shares: readonly CarriedShare[] }[] {
  let carried = new Map<WorkerId, number>();
  return weeks.map((week) => {
    const shares = lines.flatMap(({ worker, entitlementPerWeek, loads }): CarriedShare[] => {
      const load = loads.get(week);
      if (load === undefined) return [];
      const history = carried.get(worker) ?? null;
      return [{ worker, entitlement: entitlementPerWeek, history, load }];
    });
    const filled = histories(shares);
    carried = new Map(
      shares.map(({ worker, load }, index) => [worker, historyAfterWeek(filled[index] ?? 0, load)]),
    );
    return { week, shares };
  });
}

/**
 * The shares of a whole window: what was carried into its first week, all loads of its weeks, and the
 * entitlement of the weeks in which the worker was there. Who was there in none is left out.
 */
export function sharesOfWindow(
  lines: readonly BurdenLine[],
  weeks: { readonly before: readonly Day[]; readonly window: readonly Day[] },
): readonly CarriedShare[] {
  const [first] = weeks.window;
  if (first === undefined) return [];
  const atStart = sharesByWeek(lines, [...weeks.before, first]).at(-1)?.shares ?? [];
  const historyOf = new Map(atStart.map(({ worker, history }) => [worker, history]));
  return lines.flatMap(({ worker, entitlementPerWeek, loads }): CarriedShare[] => {
    const own = weeks.window.map((week) => loads.get(week)).filter((load) => load !== undefined);
    if (own.length === 0) return [];
    return [
      {
        worker,
        entitlement: entitlementPerWeek * own.length,
        history: historyOf.get(worker) ?? null,
        load: own.reduce((sum, load) => sum + load, 0),
      },
    ];
  });
}

/** Weeks that the report of a trend looks back over. */
export const burdenTrendWeeks = 12;

/** How one burden was shared in one week, what was carried included. */
export interface BurdenTrendPoint {
  readonly week: Day;
  /** Burdens of that week. */
  readonly total: number;
  /** (history + load) / entitlement of everybody who was there. */
  readonly ratios: readonly number[];
}

/** The last 12 of the weeks; what happened before them is carried in. */
export const burdenTrend = (
  lines: readonly BurdenLine[],
  weeks: readonly Day[],
): readonly BurdenTrendPoint[] =>
  sharesByWeek(lines, weeks)
    .slice(-burdenTrendWeeks)
    .map(({ week, shares }) => ({
      week,
      total: shares.reduce((sum, { load }) => sum + load, 0),
      ratios: burdenRatios(shares),
    }));
