import { meanOf, varianceOf } from "../statistics/moments.ts";
import type { ProtectedEvent, WeeklyOutcome, WorkerSeries } from "./series.ts";
import { type Windows, meanOver, windowsOf } from "./windows.ts";

/** With 20 or more to choose from the nearest 20 are taken, else all. */
export const controlsMax = 20;

/** Contract hours of a control lie within this share of the case's. */
const contractShare = 0.2;

/** A control has no event of its own within this many weeks. */
const quietWeeks = 12;

export interface Control {
  readonly series: WorkerSeries;
  readonly windows: Windows;
}

/** Whether two spans of weeks come nearer to each other than the quiet weeks. */
const near = (a: ProtectedEvent, b: ProtectedEvent): boolean =>
  a.week - b.backWeek <= quietWeeks && b.week - a.backWeek <= quietWeeks;

function alike(one: WorkerSeries, other: WorkerSeries): boolean {
  const apart = Math.abs(one.contractMinutesPerWeek - other.contractMinutesPerWeek);
  return (
    one.worker !== other.worker &&
    one.site === other.site &&
    one.role === other.role &&
    apart <= contractShare * one.contractMinutesPerWeek
  );
}

/** Standard deviation of the defined values; null when there are fewer than two, or they are all alike. */
function spreadOf(values: readonly (number | null)[]): number | null {
  const defined = values.filter((value) => value !== null);
  if (defined.length < 2) return null;
  const variance = varianceOf(defined);
  return variance > 0 ? Math.sqrt(variance) : null;
}

/**
 * The workers to compare an event's worker with: same site and role, contract hours within 20 %, no
 * event of their own within 12 weeks, 8 usable weeks on each side of the same calendar weeks; the 20
 * whose weeks before were most like hers, by standardised Euclidean distance, ties by id.
 */
export function controlsFor(
  { event, own }: { readonly event: ProtectedEvent; readonly own: Control },
  given: {
    readonly everybody: readonly WorkerSeries[];
    readonly events: readonly ProtectedEvent[];
    readonly outcomes: readonly WeeklyOutcome[];
    readonly bufferWeeks: number;
  },
): readonly Control[] {
  const disturbed = new Set(
    given.events.filter((other) => near(event, other)).map(({ worker }) => worker),
  );
  const eligible = given.everybody
    .filter((series) => alike(own.series, series) && !disturbed.has(series.worker))
    .flatMap((series): readonly Control[] => {
      const windows = windowsOf(series, event, given.bufferWeeks);
      return windows === null ? [] : [{ series, windows }];
    });
  const before = (control: Control): readonly (number | null)[] =>
    given.outcomes.map(({ id }) => meanOver(control.windows.before, id));
  const target = before(own);
  const profiles = eligible.map((control) => ({ control, profile: before(control) }));
  const spreads = target.map((value, k) =>
    spreadOf([value, ...profiles.map(({ profile }) => profile[k] ?? null)]),
  );
  return profiles
    .map(({ control, profile }) => ({ control, distance: distance(target, profile, spreads) }))
    .toSorted(
      (a, b) =>
        a.distance - b.distance || (a.control.series.worker < b.control.series.worker ? -1 : 1),
    )
    .slice(0, controlsMax)
    .map(({ control }) => control);
}

/** Root mean square over the outcomes both have, so that an undefined outcome brings nobody nearer. */
function distance(
  target: readonly (number | null)[],
  profile: readonly (number | null)[],
  spreads: readonly (number | null)[],
): number {
  const squares = target.flatMap((own, k) => {
    const other = profile[k] ?? null;
    const spread = spreads[k] ?? null;
    return own === null || other === null || spread === null ? [] : [((own - other) / spread) ** 2];
  });
  // Nothing to compare by puts a control last, unless nobody differs in anything.
  if (squares.length > 0) return Math.sqrt(meanOf(squares));
  return spreads.every((spread) => spread === null) ? 0 : Infinity;
}
