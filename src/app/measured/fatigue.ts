import { present } from "../../kernel/assert.ts";
import {
  type DutyRisk,
  type FatigueWeek,
  type GuidanceId,
  fatigueSiteScore,
  fatigueWeeks,
  guidanceIds,
  mean,
  workedShifts,
} from "../../metrics/index.ts";
import { formatDay } from "../../time/civil.ts";
import type { FatigueMeasured } from "../documents/measured.ts";
import type { Measuring } from "../measure-history.ts";
import { fatigueNotes, guidanceTexts } from "./words.ts";

/**
 * Fatigue of what was worked in the window: by the clock where recorded, else as finally planned.
 * Runs and rests reach back before the window.
 */
export function fatigueOf({ log, window, language }: Measuring): FatigueMeasured {
  const inWindow = new Set(window);
  const workers = log.workers
    .map(({ worker }) => {
      const { shifts } = present(log.of.get(worker), "the record of a worker");
      const weeks = fatigueWeeks(workedShifts(shifts), log.site);
      return { worker, weeks: weeks.filter(({ week }) => inWindow.has(week)) };
    })
    .filter(({ weeks }) => weeks.length > 0);
  const weeks = workers.flatMap((one) => one.weeks);
  const duties: readonly DutyRisk[] = weeks.flatMap((one) => one.duties);
  const risks = duties.map(({ risk }) => risk);
  return {
    siteScore: fatigueSiteScore(duties),
    duties: duties.length,
    meanRisk: mean(risks),
    maxRisk: risks.length === 0 ? null : risks.reduce((a, b) => Math.max(a, b)),
    highRiskDuties: weeks.reduce((sum, one) => sum + one.highRiskDuties, 0),
    guidancePassed: passedIn(weeks),
    guidanceTexts: { ...guidanceTexts[language] },
    workers: workers.map(({ worker, weeks: own }) => ({
      worker,
      weeks: own.map(({ duties: _, week, guidancePassed, ...rest }) => ({
        week: formatDay(week),
        ...rest,
        guidancePassed: { ...guidancePassed },
      })),
    })),
    wording: [...fatigueNotes[language]],
  };
}

function passedIn(weeks: readonly FatigueWeek[]): FatigueMeasured["guidancePassed"] {
  const sums = guidanceIds.map((id): [GuidanceId, number] => [
    id,
    weeks.reduce((sum, { guidancePassed }) => sum + guidancePassed[id], 0),
  ]);
  return Object.fromEntries(sums) as Record<GuidanceId, number>;
}
