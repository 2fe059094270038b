import type { Problem } from "../../domain/problem.ts";
import type { Wish } from "../../domain/worker.ts";
import { unreachable } from "../../kernel/assert.ts";
import type { OptionFacts } from "../../rules/told.ts";
import type { Interval } from "../../time/interval.ts";
import type { GoalCompiler, GoalPoster } from "../goal.ts";
import { rates } from "./goal.ts";

/** Wishes for time off price options one by one; wishes for work price the lack of any that answers. */
export const compiler: GoalCompiler = (line, problem, post) => {
  for (const wish of line.worker.wishes) postWish(wish, problem, post);
};

function postWish(wish: Wish, problem: Problem, post: GoalPoster): void {
  const { start: from, end: until } = problem.period.interval;
  const points = wish.weight * rates.pointsPerWeight;
  switch (wish.kind) {
    case "off":
      return post.option(({ start, end }) =>
        start < wish.interval.end && wish.interval.start < end ? points : 0,
      );
    case "work":
      if (wish.interval.start >= until || wish.interval.end <= from) return;
      return postAnyOf((option) => answers(option, wish.interval), points, post);
    case "shift": {
      const wanted = wantedShift(wish.shift, problem);
      if (wanted === null) return;
      const { start, end } = wanted.interval;
      if (start < from || start >= until) return;
      return postAnyOf(
        (option) => option.role === wanted.role && option.start === start && option.end === end,
        points,
        post,
      );
    }
    default:
      return unreachable(wish);
  }
}

function postAnyOf(
  meets: (option: OptionFacts) => boolean,
  points: number,
  post: GoalPoster,
): void {
  post.sum({
    value: (option) => (meets(option) ? 1 : 0),
    price: { shape: "under", target: 1, points, divisor: 1, power: 1 },
  });
}

/** At least half of the option, or half of the wished time, lies in the other. */
function answers({ start, end }: OptionFacts, wished: Interval): boolean {
  const from = start > wished.start ? start : wished.start;
  const until = end < wished.end ? end : wished.end;
  const shared = until > from ? until - from : 0;
  return shared * 2 >= end - start || shared * 2 >= wished.end - wished.start;
}

function wantedShift(
  id: string,
  { demand, published }: Problem,
): { readonly role: string; readonly interval: Interval } | null {
  for (const shift of demand.shifts) if ((shift.id as string) === id) return shift;
  for (const { shift } of published?.assignments ?? []) {
    if ((shift.id as string) === id) return shift;
  }
  return null;
}
