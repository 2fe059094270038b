import {
  type SiteScore,
  type SubScoreId,
  type SubScores,
  type WspiInputs,
  judge as judgeEvents,
  siteScore,
  subScoreIds,
  workerScore,
  workerWindows,
} from "../../../src/metrics/index.ts";
import { addDays } from "../../../src/time/civil.ts";
import type { RunLog } from "../log.ts";
import { type WageJudgement, judgeWages } from "./cost.ts";
import { type DisturbanceJudgement, judgeDisturbance } from "./disturbance.ts";
import { type LawJudgement, judgeLaw } from "./law.ts";
import { type RunSensitivity, judgeSensitivity } from "./sensitivity.ts";
import { judgeService } from "./service.ts";
import { type BurdenSpread, type FatigueJudgement, judgeBurdens, judgeFatigue } from "./sharing.ts";

/** Everything that is measured of a run, from its record alone. */
export interface Judgement {
  readonly wspi: SiteScore;
  /** Means over the workers with a headline; null = nobody has that part. */
  readonly subScores: SubScores;
  /** Inputs of each worker with a headline, in the order of ids, for analyses of sensitivity. */
  readonly workers: readonly WspiInputs[];
  readonly sensitivity: RunSensitivity;
  /** Share of published shifts with 14 days of notice or more. */
  readonly noticeShare14: number | null;
  /** Mean over workers. */
  readonly changeBurden: number | null;
  readonly adequacy: number | null;
  readonly input: number | null;
  readonly shortfall: number | null;
  readonly overstaffing: number | null;
  readonly neededMinutes: number;
  readonly wages: WageJudgement;
  /** Wages, overtime and premiums, in cents. */
  readonly labourCents: number;
  readonly law: LawJudgement;
  readonly disturbance: DisturbanceJudgement;
  readonly burdens: Readonly<Record<string, BurdenSpread | null>>;
  readonly fatigue: FatigueJudgement;
}

export function judgeRun(log: RunLog): Judgement {
  const { from, until } = log.events.recorded;
  const weeks = Math.max(1, Math.round((until - from + 1) / 7));
  const choice = { lastWeek: addDays(until, -6), weeks };
  const judged = judgeEvents(log.events);
  const windows = workerWindows(judged, choice);
  const scored = windows.map((window) => workerScore(window));
  const shown = scored.filter(({ headline }) => headline !== null);
  const workers = shown.map(({ inputs }) => inputs);
  const published = windows.flatMap((window) => window.published);
  const early = published.filter(({ noticeMinutes }) => noticeMinutes >= 14 * 1440).length;
  const wages = judgeWages(log.weeks);
  const law = judgeLaw(log.weeks);
  const service = judgeService(log);
  return {
    wspi: siteScore(scored),
    subScores: Object.fromEntries(
      subScoreIds.map((id) => [id, mean(shown.map(({ subScores }) => subScores[id]))]),
    ) as Record<SubScoreId, number | null>,
    workers,
    sensitivity: judgeSensitivity({ name: "run", workers }, judged, choice),
    noticeShare14: published.length === 0 ? null : early / published.length,
    changeBurden: mean(shown.map(({ inputs }) => inputs.changeBurden)),
    adequacy: mean(shown.map(({ inputs }) => inputs.adequacy)),
    input: mean(shown.map(({ inputs }) => inputs.input)),
    shortfall: service.shortfall,
    overstaffing: service.overstaffing,
    neededMinutes: service.neededMinutes,
    wages,
    labourCents: wages.wageCents + law.overtimeCents + law.premiumCents,
    law,
    disturbance: judgeDisturbance(log),
    burdens: judgeBurdens(log, windows),
    fatigue: judgeFatigue(log),
  };
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
