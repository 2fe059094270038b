import type { Shift } from "../../../src/domain/shift.ts";
import { agreed } from "./judge-rests.ts";
import { said } from "./paint.ts";
import type { Roster } from "./roster.ts";
import { dateShown } from "./wall-clock.ts";

export interface NoticeParams {
  readonly amount: number;
  readonly unit: "calendarDays" | "hours";
  readonly anchor: string;
  readonly consentKind: string | null;
  readonly consentForms: readonly string[];
}

/** New shifts against the moment of their telling, in minutes or in dates that the clock shows. */
export function advanceNotice(params: NoticeParams, roster: Roster): string[] {
  const { line } = roster;
  const { published, noticeFrom, period } = line;
  const isTold = ({ role, interval: { start, end } }: Shift): boolean =>
    (published?.assignments ?? []).some(
      ({ shift }) =>
        shift.role === role && shift.interval.start === start && shift.interval.end === end,
    );
  const isAgreed = (shift: Shift): boolean =>
    params.consentKind !== null &&
    agreed(roster, shift, params.consentKind, params.consentForms) &&
    !isTold(shift);
  const own = line.shifts.filter((shift) => !isAgreed(shift));
  const firstStart = own[0]?.interval.start ?? 0;
  return own.flatMap((shift) => {
    if (isTold(shift)) return [];
    const anchors: Record<string, number> = {
      firstDayOfSchedule: period.interval.start,
      firstShift: firstStart,
      eachShift: shift.interval.start,
    };
    const until = anchors[params.anchor] as number;
    const isLate = (told: number): boolean =>
      params.unit === "hours"
        ? until - told < 60 * params.amount
        : dateShown(roster.clock, until) - dateShown(roster.clock, told) < params.amount;
    if (noticeFrom !== null) return isLate(noticeFrom) ? [said("violation", shift.id)] : [];
    // What was left out of a publication was told after it.
    const surely = published !== null && isLate(published.publishedAt);
    return [said(surely ? "violation" : "notAssessable", shift.id)];
  });
}
