import type { GoalCompiler, GoalPoster } from "../goal.ts";
import type { LineFacts } from "../../rules/told.ts";
import { type PeriodWeek, proRata, startsIn, targetWindows } from "../compiled-weeks.ts";
import { rates } from "./goal.ts";

/** One convex price per window under the desired minutes and one under the guaranteed ones. */
export const compiler: GoalCompiler = (line, _problem, post) => {
  const { desiredMinutesPerWeek, guaranteedMinutesPerWeek, minMinutesPerWeek } =
    line.worker.contract;
  const promised = Math.max(guaranteedMinutesPerWeek ?? 0, minMinutesPerWeek ?? 0);
  const desired = desiredMinutesPerWeek ?? promised;
  for (const window of targetWindows(line)) {
    postUnder(line, window, { weekly: desired, points: rates.desiredPointsPerMinute }, post);
    postUnder(line, window, { weekly: promised, points: rates.guaranteedPointsPerMinute }, post);
  }
};

function postUnder(
  line: LineFacts,
  window: readonly PeriodWeek[],
  aim: { weekly: number; points: number },
  post: GoalPoster,
): void {
  const target = proRata(line, window, aim.weekly);
  if (target === 0) return;
  post.sum({
    value: (option) => (startsIn(window, option.start) ? option.paidMinutes : 0),
    price: { shape: "under", target, points: aim.points, divisor: target, power: 2 },
  });
}
