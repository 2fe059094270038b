import { lengthMinutes } from "../../time/interval.ts";
import type { Source } from "../source.ts";
import type { DutyRisk } from "./open-fatigue-risk.ts";

export const guidanceIds = ["consecutiveNights", "restBetweenShifts", "nightLength"] as const;
export type GuidanceId = (typeof guidanceIds)[number];

export interface Guidance {
  readonly limit: number;
  readonly unit: string;
  readonly wording: string;
  readonly isPassed: (duty: DutyRisk) => boolean;
}

/** Advice, not law: a schedule that passes a limit is not unlawful for it. */
export const guidanceSource: Source = {
  text:
    "Garde et al. 2020, Scand J Work Environ Health 46:557 (CC BY): at most 3 consecutive " +
    "nights, at least 11 h between shifts, night shifts of at most 9 h.",
  mark: "primary",
};

const limits = { nightsMost: 3, restHoursLeast: 11, nightHoursMost: 9 } as const;

export const guidance: Readonly<Record<GuidanceId, Guidance>> = {
  consecutiveNights: {
    limit: limits.nightsMost,
    unit: "consecutive night shifts, at most",
    wording: "More than 3 night shifts in a row; guidance advises at most 3.",
    isPassed: ({ isNight, position }) => isNight && position > limits.nightsMost,
  },
  restBetweenShifts: {
    limit: limits.restHoursLeast,
    unit: "hours between shifts, at least",
    wording: "Less than 11 hours between two shifts; guidance advises at least 11.",
    isPassed: ({ restMinutes }) => restMinutes !== null && restMinutes < 60 * limits.restHoursLeast,
  },
  nightLength: {
    limit: limits.nightHoursMost,
    unit: "hours of a night shift, at most",
    wording: "A night shift of more than 9 hours; guidance advises at most 9.",
    isPassed: ({ isNight, interval }) =>
      isNight && lengthMinutes(interval) > 60 * limits.nightHoursMost,
  },
};
