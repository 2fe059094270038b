import type { ModelBuilder } from "../../solver/index.ts";
import type { Assignment, Stage } from "./model.ts";
import { OPTIMAL_COVER } from "./points.ts";
import type { Week } from "./week.ts";

export const WEEK_DAYS = 7;

/** The cells of an assignment, by day, shift and skill: see {@link placeOf}. */
export type Cells = Map<string, readonly number[]>;

/** The name of an assignment on a day, or in a slot. */
export const placeOf = (day: number, { shift, skill }: Assignment): string =>
  `${day} ${shift} ${skill}`;

/** Posts the demand of all weeks of a stage. */
export function cellsOf(builder: ModelBuilder, { scenario, weeks }: Stage): Cells {
  const cells: Cells = new Map();
  weeks.forEach((week, index) => {
    const post = week.isExpected === true ? postExpected : postKnown;
    post(builder, week, { max: scenario.nurses.length, firstDay: WEEK_DAYS * index, cells });
  });
  return cells;
}

interface Into {
  readonly max: number;
  readonly firstDay: number;
  readonly cells: Cells;
}

/**
 * By day, shift and skill: a cell for what must be there, and one for what should; one for both where
 * they are the same.
 */
function postKnown(builder: ModelBuilder, week: Week, { max, firstDay, cells }: Into): void {
  for (const { shift, skill, byDay } of week.requirements) {
    byDay.forEach((bounds, weekday) => {
      const found: number[] = [];
      const none = { max: Math.max(max, bounds.max), underPoints: 0, overPoints: 0 };
      const same = bounds.min === bounds.max;
      if (bounds.min > 0 && !same) {
        found.push(builder.cell({ ...none, required: bounds.min, underPoints: 1 }));
      }
      if (bounds.max > 0) {
        const wanted = { ...none, required: bounds.max, underGoals: OPTIMAL_COVER };
        found.push(builder.cell({ ...wanted, underPoints: Number(same) }));
      }
      cells.set(placeOf(firstDay + weekday, { shift, skill }), found);
    });
  }
}

/**
 * Which day of an expected week wants which shift nobody knows. So there is a cell for all that a day
 * wants, and one for all that a week wants of a shift and skill; a nurse missing from both costs as
 * much as one missing from a known day.
 */
function postExpected(builder: ModelBuilder, week: Week, { max, firstDay, cells }: Into): void {
  const post = (required: number) =>
    builder.cell({
      ...{ required, max: Math.max(required, WEEK_DAYS * max) },
      ...{ underPoints: 0, underGoals: OPTIMAL_COVER / 2, overPoints: 0 },
    });
  const days = Array.from({ length: WEEK_DAYS }, (_, weekday) =>
    post(total(week.requirements, ({ byDay }) => byDay[weekday]!.max)),
  );
  for (const { shift, skill, byDay } of week.requirements) {
    const whole = post(total(byDay, (bounds) => bounds.max));
    days.forEach((day, weekday) =>
      cells.set(placeOf(firstDay + weekday, { shift, skill }), [day, whole]),
    );
  }
}

const total = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);
