import type { ModelBuilder } from "../../solver/index.ts";
import type { Assignment, Stage } from "./model.ts";
import { LEAST_COVER_DRAWN, OPTIMAL_COVER } from "./points.ts";
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
function post(builder: ModelBuilder, week: Week, { max, firstDay, cells }: Into): void {
  const mustPoints = week.isDrawn === true ? 0 : 1;
  const mustGoals = week.isDrawn === true ? LEAST_COVER_DRAWN : 0;
  for (const { shift, skill, byDay } of week.requirements) {
    byDay.forEach((bounds, weekday) => {
      const found: number[] = [];
      const none = { max: Math.max(max, bounds.max), underPoints: 0, overPoints: 0 };
      const must = { underPoints: mustPoints, underGoals: mustGoals };
      const same = bounds.min === bounds.max;
      if (bounds.min > 0 && !same) {
        found.push(builder.cell({ ...none, required: bounds.min, ...must }));
      }
      if (bounds.max > 0) {
        const wanted = { ...none, required: bounds.max, ...(same ? must : {}) };
        const underGoals = OPTIMAL_COVER + (same ? mustGoals : 0);
        found.push(builder.cell({ ...wanted, underGoals }));
      }
      cells.set(placeOf(firstDay + weekday, { shift, skill }), found);
    });
  }
}
