import {
  type WorkerWindow,
  burdenRatios,
  fatigueSiteScore,
  fatigueWeeks,
  hoover,
  workedShifts,
} from "../../../src/metrics/index.ts";
import { type BurdenKind, burdenKinds, burdensOf } from "../burdens.ts";
import type { RunLog } from "../log.ts";

/** How evenly one burden lies on those who were there, per hour of their terms. */
export interface BurdenSpread {
  readonly hoover: number;
  /** The greatest ratio / the mean; null when nobody carried any. */
  readonly maxToMean: number | null;
}

/** Hours a week taken where nothing is desired or guaranteed. */
const unknownMinutes = 2_400;

/** Loads of the measured weeks alone; who had no usable week is left out. */
export function judgeBurdens(
  { events }: RunLog,
  windows: readonly WorkerWindow[],
): Readonly<Record<BurdenKind, BurdenSpread | null>> {
  const spreads = burdenKinds.map((kind): [BurdenKind, BurdenSpread | null] => {
    const shares = windows
      .filter(({ weeks }) => weeks.length > 0)
      .map(({ terms, weeks, final }) => ({
        entitlement:
          ((terms.desiredMinutesPerWeek?.least ??
            terms.guaranteedMinutesPerWeek ??
            unknownMinutes) *
            weeks.length) /
          60,
        history: 0,
        load: final.filter(({ interval }) =>
          burdensOf(interval, events.site.calendar).includes(kind),
        ).length,
      }))
      .filter(({ entitlement }) => entitlement > 0);
    if (shares.length === 0) return [kind, null];
    const ratios = burdenRatios(shares);
    const mean = ratios.reduce((sum, one) => sum + one, 0) / ratios.length;
    const maxToMean = mean === 0 ? null : Math.max(...ratios) / mean;
    return [kind, { hoover: hoover(ratios), maxToMean }];
  });
  return Object.fromEntries(spreads) as Record<BurdenKind, BurdenSpread | null>;
}

/** Open Fatigue Risk of all duties of the measured weeks. */
export interface FatigueJudgement {
  readonly mean: number | null;
  /** Share of duties with a risk of 1.5 or more. */
  readonly shareHigh: number | null;
  readonly siteScore: number | null;
}

export function judgeFatigue({ events }: RunLog): FatigueJudgement {
  const { from, until } = events.recorded;
  const weeks = events.workers.flatMap(({ worker }) =>
    fatigueWeeks(workedShifts(events.shifts.filter((one) => one.worker === worker)), events.site),
  );
  const duties = weeks
    .filter(({ week }) => from <= week && week <= until)
    .flatMap((one) => one.duties);
  if (duties.length === 0) return { mean: null, shareHigh: null, siteScore: null };
  return {
    mean: duties.reduce((sum, { risk }) => sum + risk, 0) / duties.length,
    shareHigh: duties.filter(({ risk }) => risk >= 1.5).length / duties.length,
    siteScore: fatigueSiteScore(duties),
  };
}
