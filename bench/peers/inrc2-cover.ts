import { WEEK_DAYS } from "../inrc2/cells.ts";
import type { Stage } from "../inrc2/model.ts";
import { LEAST_COVER_DRAWN, OPTIMAL_COVER } from "../inrc2/points.ts";
import type { Requirement, Week } from "../inrc2/week.ts";
import type { Line } from "./inrc2.ts";
import { each, type ProgramBuilder } from "./program.ts";

/** Who is there on a day for a requirement, as variables. */
type There = (requirement: Requirement, weekday: number) => readonly number[];

/** Least cover is hard, of weeks that are only drawn it is priced; the optimum always is. */
export function tellCover(builder: ProgramBuilder, stage: Stage, lines: readonly Line[]): void {
  stage.weeks.forEach((week, index) => {
    const there: There = ({ shift, skill }, weekday) => {
      const s = stage.scenario.shifts.findIndex(({ id }) => id === shift);
      return lines.flatMap(({ nurse, covers }) => {
        const k = nurse.skills.indexOf(skill);
        return k === -1 ? [] : [covers[WEEK_DAYS * index + weekday]![s]![k]!];
      });
    };
    tellWeek(builder, week, there);
  });
}

function tellWeek(builder: ProgramBuilder, { requirements, isDrawn }: Week, there: There): void {
  for (const requirement of requirements) {
    requirement.byDay.forEach(({ min, max }, weekday) => {
      const people = each(there(requirement, weekday));
      if (min > 0) {
        const under = isDrawn === true ? each([builder.variable(min, LEAST_COVER_DRAWN)]) : [];
        builder.row([...people, ...under], { lower: min });
      }
      if (max > 0) {
        const under = builder.variable(max, OPTIMAL_COVER);
        builder.row([...people, ...each([under])], { lower: max });
      }
    });
  }
}
