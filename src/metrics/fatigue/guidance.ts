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

export const guidance: Readonly<Record<GuidanceId, Guidance>> = {
  consecutiveNights: {
    limit: 3,
    unit: "consecutive night shifts, at most",
    wording: "More than 3 night shifts in a row; guidance advises at most 3.",
    isPassed: ({ isNight, position }) => isNight && position > 3,
  },
  restBetweenShifts: {
    limit: 11,
    unit: "hours between shifts, at least",
    wording: "Less than 11 hours between two shifts; guidance advises at least 11.",
    isPassed: ({ restMinutes }) => restMinutes !== null && restMinutes < 660,
  },
  nightLength: {
    limit: 9,
    unit: "hours of a night shift, at most",
    wording: "A night shift of more than 9 hours; guidance advises at most 9.",
    isPassed: ({ isNight, interval }) => isNight && interval.end - interval.start > 540,
  },
};
