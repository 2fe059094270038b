import type { Problem } from "../../domain/problem.ts";
import type { LineFacts } from "../../rules/told.ts";
import type { GoalCompiler } from "../goal.ts";
import { pastPaidMinutes, periodWeeks } from "../compiled-weeks.ts";
import { rates } from "./goal.ts";

/** One linear price over the period, and one above the overtime threshold for each workweek. */
export const compiler: GoalCompiler = (line, problem, post) => {
  const points = hourlyPay(line, problem);
  if (points === 0) return;
  post.sum({
    value: (option) => option.paidMinutes,
    price: { shape: "over", target: 0, points, divisor: rates.minutesPerHour, power: 1 },
  });
  if (line.worker.facts["exempt"] === true) return;
  for (const { week, part } of periodWeeks(line)) {
    const already = pastPaidMinutes(line, week);
    const target = Math.max(0, rates.overtimeAfterMinutesPerWeek - already);
    post.sum({
      value: ({ start, paidMinutes }) =>
        part.start <= start && start < part.end ? paidMinutes : 0,
      price: { shape: "over", target, points, divisor: rates.minutesPerPremiumHour, power: 1 },
    });
  }
};

function hourlyPay({ worker }: LineFacts, { workers }: Problem): number {
  if (worker.contract.payCentsPerHour !== null) return worker.contract.payCentsPerHour;
  let [sum, known] = [0, 0];
  for (const { contract } of workers) {
    if (contract.payCentsPerHour === null) continue;
    sum += contract.payCentsPerHour;
    known += 1;
  }
  return known === 0 ? 0 : Math.floor(sum / known);
}
