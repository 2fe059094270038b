import { addDays, type Day } from "../../time/civil.ts";
import type { JudgedLog } from "../log/judged-log.ts";
import { type WindowChoice, weekOf } from "../log/site-weeks.ts";
import { workerWindows } from "../log/window.ts";
import { type SiteScore, siteScore } from "./site-score.ts";
import { type ScoreOptions, usualOptions, workerScore } from "./worker-score.ts";

export interface TrendPoint {
  /** First date of the last week of the window. */
  readonly lastWeek: Day;
  readonly score: SiteScore;
}

export interface Trend {
  readonly points: readonly TrendPoint[];
  /** Least-squares slope of the site's mean; null with fewer than two means. */
  readonly scorePerWeek: number | null;
}

/**
 * The site's score at the end of each of the last `points` weeks, every one over its own window.
 * Neighbouring windows share most of their weeks, so that the slope is no test of anything.
 */
export function siteTrend(
  log: JudgedLog,
  choice: WindowChoice & { readonly points: number },
  options: ScoreOptions = usualOptions,
): Trend {
  const last = weekOf(choice.lastWeek, log.site);
  const points = Array.from({ length: choice.points }, (_, index): TrendPoint => {
    const lastWeek = addDays(last, -7 * (choice.points - 1 - index));
    const windows = workerWindows(log, { lastWeek, weeks: choice.weeks });
    return { lastWeek, score: siteScore(windows.map((window) => workerScore(window, options))) };
  });
  const known = points.flatMap(({ score }, index) =>
    score.mean === null ? [] : [{ week: index, score: score.mean }],
  );
  return { points, scorePerWeek: slope(known) };
}

function slope(
  points: readonly { readonly week: number; readonly score: number }[],
): number | null {
  if (points.length < 2) return null;
  const week = points.reduce((sum, point) => sum + point.week, 0) / points.length;
  const score = points.reduce((sum, point) => sum + point.score, 0) / points.length;
  const across = points.reduce((sum, p) => sum + (p.week - week) * (p.score - score), 0);
  return across / points.reduce((sum, p) => sum + (p.week - week) ** 2, 0);
}
