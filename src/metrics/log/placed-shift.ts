import type { Change, Initiator } from "../../domain/change.ts";
import type { ShiftId } from "../../domain/identity.ts";
import { type Day, type Weekday, weekdayOf } from "../../time/civil.ts";
import { lengthMinutes, sharedMinutes } from "../../time/interval.ts";
import type { MetricSite, ShiftRecord, Snapshot } from "../event-log.ts";
import { weekOf } from "./site-weeks.ts";

/**
 * A version of a shift on the site's wall clock; it belongs to the date and week of its local
 * start.
 */
export interface PlacedShift extends Snapshot {
  readonly shift: ShiftId;
  readonly date: Day;
  readonly week: Day;
  readonly weekday: Weekday;
  /** Minutes of the wall clock after the midnight that `date` begins with; an end may pass 1440. */
  readonly startMinute: number;
  readonly endMinute: number;
}

/** A published shift (P), and what became of it. */
export interface PublishedShift extends PlacedShift {
  /** Elapsed minutes from first sight to the start, at least 0. */
  readonly noticeMinutes: number;
  /** The version in force at the start; null = taken away before. */
  readonly final: Snapshot | null;
  /** Who took it away; null = nobody did. */
  readonly cancelledBy: Initiator | null;
}

/** An edit of a published shift, after its first sight. */
export interface ShiftChange {
  readonly shift: ShiftId;
  readonly initiator: Initiator;
  /** Minutes in the old interval and not in the new one, and the reverse. */
  readonly removedMinutes: number;
  readonly addedMinutes: number;
  /** Elapsed minutes from the edit to the earlier of old and new start, at least 0. */
  readonly leadMinutes: number;
  /** True when it left the worker without the shift. */
  readonly takesAway: boolean;
}

/** A version laid on the wall clock. */
export function placed(shift: ShiftId, version: Snapshot, site: MetricSite): PlacedShift {
  const { calendar } = site;
  const { start, end } = version.interval;
  const date = calendar.dayOf(start);
  return {
    ...version,
    shift,
    date,
    week: weekOf(date, site),
    weekday: weekdayOf(date),
    startMinute: calendar.minuteOfDay(start),
    endMinute: calendar.minuteOfDay(end) + 1440 * (calendar.dayOf(end) - date),
  };
}

/** @param changes those of this shift, in time order. */
export function publishedShift(
  { shift, published, publishedAt, final }: ShiftRecord,
  changes: readonly Change[],
  site: MetricSite,
): PublishedShift {
  const { start } = published.interval;
  const removal = changes.findLast(({ after }) => after === null);
  return {
    ...placed(shift, published, site),
    noticeMinutes: publishedAt === null ? 0 : Math.max(0, start - publishedAt),
    final,
    // A shift that went missing with nothing on record was the employer's to keep.
    cancelledBy: final === null ? (removal?.initiator ?? "employer") : null,
  };
}

/**
 * The edits that count as changes of a published shift: those after its first sight, and those told
 * with it. The addition that showed the shift first is its publication and no change; a later
 * addition gives back what had been taken, and is one.
 *
 * @param changes those of this shift, in time order.
 */
export function shiftChanges(
  { shift, published, publishedAt }: ShiftRecord,
  changes: readonly Change[],
): readonly ShiftChange[] {
  const seenAt = publishedAt ?? published.interval.start;
  return changes
    .filter(({ at, before }) => at > seenAt || (at === seenAt && before !== null))
    .map(({ at, before, after, initiator }) => {
      const shared = before === null || after === null ? 0 : sharedMinutes(before, after);
      const starts = [before, after].flatMap((one) => (one === null ? [] : [one.start]));
      return {
        shift,
        initiator,
        removedMinutes: before === null ? 0 : lengthMinutes(before) - shared,
        addedMinutes: after === null ? 0 : lengthMinutes(after) - shared,
        takesAway: after === null,
        leadMinutes: starts.length === 0 ? 0 : Math.max(0, Math.min(...starts) - at),
      };
    });
}
