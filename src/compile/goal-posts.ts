import type { ModelBuilder } from "../../solver/index.ts";
import type { GoalPoster } from "../goals/goal.ts";
import type { OptionFacts } from "../rules/told.ts";

/** Hands a goal's words on to one line of the model, every point multiplied by the goal's weight. */
export function goalPoster(
  builder: ModelBuilder,
  line: number,
  times: number,
  optionOf: (index: number) => OptionFacts,
): GoalPoster {
  return {
    option: (points) =>
      builder.optionPoints({ line, points: (index) => times * points(optionOf(index)) }),
    dayOff: (points) => builder.dayOffPoints({ line, points: (day) => times * points(day) }),
    sum: ({ value, price }) =>
      builder.sumPoints({
        line,
        value: (index) => value(optionOf(index)),
        price: { ...price, times },
      }),
    shortGap: ({ below, lastEnd, flat, perMinute }) =>
      builder.gap({
        line,
        minutesMin: below,
        lastEnd,
        price: { flat: times * flat, perMinute: times * perMinute },
      }),
    weekToWeek: (points) =>
      builder.weekToWeek({
        line,
        points: (earlier, later) =>
          times *
          points(
            earlier === null ? null : optionOf(earlier),
            later === null ? null : optionOf(later),
          ),
      }),
  };
}
