import type { Day } from "../../time/civil.ts";
import { countedEdits } from "../elementary/change-burden.ts";
import { quickReturnMinutesBelow, splitMinutesBelow } from "../elementary/quick-returns.ts";
import { workShifts } from "../elementary/weekly-minutes.ts";
import type { MetricSite, WorkerTerms } from "../event-log.ts";
import { isNight } from "../fatigue/night.ts";
import type { Workplace } from "../history.ts";
import type { PlacedShift } from "../log/placed-shift.ts";
import type { WorkerWindow } from "../log/window.ts";

/** What is hard to carry and should be shared. */
export const burdenKinds = [
  "nights",
  "weekends",
  "closings",
  "holidays",
  "shortNoticeChanges",
  "quickReturns",
] as const;
export type BurdenKind = (typeof burdenKinds)[number];
export type BurdenLoads = Readonly<Record<BurdenKind, number>>;

type Place = Pick<Workplace, "closesAtMinute" | "holidays">;

/**
 * The burdens that lie in a shift itself. night: 3 h or more within 23:00-06:00; weekend: it starts
 * on a Saturday or a Sunday; closing: no night, and it ends at or after closing time; holiday: it
 * starts on one.
 */
export function burdensOfShift(
  shift: PlacedShift,
  { calendar }: Pick<MetricSite, "calendar">,
  { closesAtMinute, holidays }: Place,
): Pick<BurdenLoads, "nights" | "weekends" | "closings" | "holidays"> {
  const night = isNight(shift.interval, calendar);
  return {
    nights: Number(night),
    weekends: Number(shift.weekday >= 6),
    closings: Number(!night && shift.endMinute >= closesAtMinute),
    holidays: Number(holidays.has(shift.date)),
  };
}

/**
 * A worker's burdens in each usable week of a window: of final shifts at work, of the employer's
 * edits at less than 14 days' lead (shifts edited, not edits), and of rests under 11 h before a
 * shift of that week.
 */
export function loadsByWeek(
  window: WorkerWindow,
  site: MetricSite,
  place: Place,
): ReadonlyMap<Day, BurdenLoads> {
  const shifts = workShifts(window);
  const edited = editedShifts(window);
  const quick = quickReturnWeeks(shifts);
  return new Map(
    window.weeks.map((week): [Day, BurdenLoads] => {
      const own = shifts.filter((shift) => shift.week === week);
      const ofShifts = own.map((shift) => burdensOfShift(shift, site, place));
      const count = (kind: keyof (typeof ofShifts)[number]): number =>
        ofShifts.reduce((sum, one) => sum + one[kind], 0);
      const loads: BurdenLoads = {
        nights: count("nights"),
        weekends: count("weekends"),
        closings: count("closings"),
        holidays: count("holidays"),
        shortNoticeChanges: window.published.filter(
          (shift) => shift.week === week && edited.has(shift.shift),
        ).length,
        quickReturns: quick.filter((one) => one === week).length,
      };
      return [week, loads];
    }),
  );
}

function editedShifts({ changes }: WorkerWindow): ReadonlySet<string> {
  const employers = changes.filter(({ initiator }) => initiator === "employer");
  const late = countedEdits(employers).filter(({ leadMinutes }) => leadMinutes < 14 * 1440);
  return new Set(late.map(({ shift }) => shift));
}

/** The week of each shift that begins less than 11 h after the one before ended. */
const quickReturnWeeks = (shifts: readonly PlacedShift[]): readonly Day[] =>
  shifts.slice(1).flatMap((later, index) => {
    const earlier = shifts[index] ?? later;
    const gap = later.interval.start - earlier.interval.end;
    const isSplit = earlier.date === later.date && gap < splitMinutesBelow;
    return 0 < gap && gap < quickReturnMinutesBelow.eleven && !isSplit ? [later.week] : [];
  });

/**
 * Weekly minutes that a fair share is measured by: of the contract, else guaranteed, else desired;
 * never the availability offered, or narrowing it would lower one's share. Null = none is known.
 */
export function entitledMinutesPerWeek(terms: WorkerTerms): number | null {
  const { agreedMinutesPerWeek: agreed, guaranteedMinutesPerWeek: guaranteed } = terms;
  const minutes = agreed ?? guaranteed ?? terms.desiredMinutesPerWeek?.least ?? null;
  return minutes === null || minutes <= 0 ? null : minutes;
}
