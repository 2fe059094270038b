import type { ShiftId } from "../../domain/identity.ts";
import type { Calendar } from "../../time/calendar.ts";
import type { Interval } from "../../time/interval.ts";
import { type Duty, dutiesOf } from "./duties.ts";
import { isNight } from "./night.ts";
import { fatiguePolicy } from "./policy.ts";

/** A stretch of work to be judged; standing by at home is none. */
export interface WorkedShift {
  readonly shift: ShiftId;
  readonly interval: Interval;
}

/** The risk of one duty, relative to a first day shift of 8 hours. */
export interface DutyRisk extends Duty {
  readonly isNight: boolean;
  /** From 1: which duty of an unbroken run of nights, or of others, this is. */
  readonly position: number;
  /** Minutes since the duty before ended; null = none is known. */
  readonly restMinutes: number | null;
  /** T, Q, L and G: 1 or more each. */
  readonly type: number;
  readonly run: number;
  readonly length: number;
  readonly rest: number;
  /** 1 + (T - 1) + (Q - 1) + (L - 1) + (G - 1). */
  readonly risk: number;
  /** True when the run is longer than anybody has studied: Q stays at its last value. */
  readonly beyondEvidence: boolean;
}

/**
 * Open Fatigue Risk of each duty of one worker, by start. It compares rosters, relative to a first
 * 8 h day shift; it says nothing about a person, is not medical, and knows neither sleep nor
 * commute.
 *
 * @param shifts in any order; stretches that touch or overlap are one duty.
 */
export function openFatigueRisk(
  shifts: readonly WorkedShift[],
  calendar: Calendar,
): readonly DutyRisk[] {
  const found: DutyRisk[] = [];
  for (const duty of dutiesOf(shifts)) {
    const before = found.at(-1);
    const night = isNight(duty.interval, calendar);
    const restMinutes = before === undefined ? null : duty.interval.start - before.interval.end;
    const runsOn =
      before !== undefined &&
      before.isNight === night &&
      restMinutes !== null &&
      restMinutes < fatiguePolicy.runBreakMinutes;
    const position = runsOn ? before.position + 1 : 1;
    const isSecondDay = before !== undefined && isQuickReturn(before.restMinutes);
    const risks = {
      type: night ? fatiguePolicy.nightRisk : 1,
      run: runRisk(night, position),
      length: lengthRisk(duty.interval.end - duty.interval.start),
      rest: Math.max(restRisk(restMinutes), isSecondDay ? fatiguePolicy.quickReturnRisk : 1),
    };
    const risk = risks.type + risks.run + risks.length + risks.rest - 3;
    const beyondEvidence = position > fatiguePolicy.nightRunRisks.length;
    found.push({ ...duty, isNight: night, position, restMinutes, ...risks, risk, beyondEvidence });
  }
  return found;
}

const isQuickReturn = (restMinutes: number | null): boolean =>
  restMinutes !== null && restMinutes <= fatiguePolicy.quickReturnMinutes;

function runRisk(night: boolean, position: number): number {
  const risks = night ? fatiguePolicy.nightRunRisks : fatiguePolicy.otherRunRisks;
  return risks[Math.min(position, risks.length) - 1] ?? 1;
}

/** Piecewise linear between the published lengths, flat outside them. */
function lengthRisk(minutes: number): number {
  const points = fatiguePolicy.lengthRisks;
  const above = points.findIndex((point) => minutes <= point.minutes);
  if (above < 0) return points.at(-1)?.risk ?? 1;
  const [low, high] = [points[above - 1], points[above]];
  if (low === undefined || high === undefined) return 1;
  const way = (minutes - low.minutes) / (high.minutes - low.minutes);
  return low.risk + way * (high.risk - low.risk);
}

/** 1.39 up to 11 h of rest, falling linearly to 1 at 15 h. */
function restRisk(restMinutes: number | null): number {
  const { quickReturnMinutes, restedMinutes, quickReturnRisk } = fatiguePolicy;
  if (restMinutes === null || restMinutes >= restedMinutes) return 1;
  const missing = Math.min(restedMinutes - restMinutes, restedMinutes - quickReturnMinutes);
  return 1 + ((quickReturnRisk - 1) * missing) / (restedMinutes - quickReturnMinutes);
}
