import type { Day } from "../../time/civil.ts";
import type { MetricSite } from "../event-log.ts";
import { weekOf } from "../log/site-weeks.ts";
import { mean } from "../statistics/mean.ts";
import { type GuidanceId, guidance, guidanceIds } from "./guidance.ts";
import { type DutyRisk, type WorkedShift, openFatigueRisk } from "./open-fatigue-risk.ts";
import { fatiguePolicy } from "./policy.ts";
import { type Rotation, rotationOf } from "./rotation.ts";

/** One worker's week: duties belong to the week of their local start. */
export interface FatigueWeek {
  readonly week: Day;
  readonly duties: readonly DutyRisk[];
  readonly maxRisk: number;
  readonly meanRisk: number;
  /** Duties with a risk of 1.5 or more. */
  readonly highRiskDuties: number;
  /** How many duties of the week pass each limit of the guidance. */
  readonly guidancePassed: Readonly<Record<GuidanceId, number>>;
  /** Reported, not scored: studies agree only in part that turning forward is better. */
  readonly rotation: Rotation;
  readonly beyondEvidence: boolean;
}

/**
 * The weeks of one worker in which she worked, oldest first. Runs and rests reach over the weeks'
 * edges, so give the shifts before the first week too.
 */
export function fatigueWeeks(
  shifts: readonly WorkedShift[],
  site: MetricSite,
): readonly FatigueWeek[] {
  const { calendar } = site;
  const weeks = new Map<Day, DutyRisk[]>();
  for (const duty of openFatigueRisk(shifts, calendar)) {
    const week = weekOf(calendar.dayOf(duty.interval.start), site);
    weeks.set(week, [...(weeks.get(week) ?? []), duty]);
  }
  return [...weeks].map(([week, duties]) => {
    const risks = duties.map(({ risk }) => risk);
    return {
      week,
      duties,
      maxRisk: Math.max(...risks),
      meanRisk: mean(risks) ?? 1,
      highRiskDuties: risks.filter((risk) => risk >= fatiguePolicy.highRisk).length,
      guidancePassed: passedIn(duties),
      rotation: rotationOf(duties.map(({ interval }) => calendar.minuteOfDay(interval.start))),
      beyondEvidence: duties.some((duty) => duty.beyondEvidence),
    };
  });
}

function passedIn(duties: readonly DutyRisk[]): Readonly<Record<GuidanceId, number>> {
  const counts = guidanceIds.map((id) => [id, duties.filter(guidance[id].isPassed).length]);
  return Object.fromEntries(counts) as Record<GuidanceId, number>;
}

/** 100 x 2^-(mean excess risk of all duties / 0.25); null without duties. */
export function fatigueSiteScore(duties: readonly Pick<DutyRisk, "risk">[]): number | null {
  const excess = mean(duties.map(({ risk }) => risk - 1));
  return excess === null ? null : 100 * 2 ** (-excess / fatiguePolicy.halfScoreExcess);
}
