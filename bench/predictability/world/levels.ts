/** How much goes wrong. All factors are own design; absence brackets published levels. */
export interface Level {
  readonly id: LevelId;
  /** Mean share of worker-days absent. */
  readonly absenceShare: number;
  /** Times the usual errors of forecasts. */
  readonly forecastTimes: number;
  /** Times the scenario's yearly turnover. */
  readonly quitTimes: number;
}

export const levelIds = ["low", "base", "high"] as const;
export type LevelId = (typeof levelIds)[number];

export const levels: Readonly<Record<LevelId, Level>> = {
  low: { id: "low", absenceShare: 0.02, forecastTimes: 0.5, quitTimes: 0.5 },
  base: { id: "base", absenceShare: 0.04, forecastTimes: 1, quitTimes: 1 },
  high: { id: "high", absenceShare: 0.08, forecastTimes: 1.5, quitTimes: 1.5 },
};
