import { WEEK_DAYS } from "../inrc2/cells.ts";
import type { Stage } from "../inrc2/model.ts";
import { OPTIMAL_COVER } from "../inrc2/points.ts";
import type { Requirement, Week } from "../inrc2/week.ts";
import type { Line } from "./inrc2.ts";
import { each, type ProgramBuilder } from "./program.ts";

/** Who is there on a day for a requirement, as variables. */
type There = (requirement: Requirement, weekday: number) => readonly number[];

/** Least cover is hard, the optimum is priced; of weeks that are only expected, sums alone are. */
export function tellCover(builder: ProgramBuilder, stage: Stage, lines: readonly Line[]): void {
  stage.weeks.forEach((week, index) => {
    const there: There = ({ shift, skill }, weekday) => {
      const s = stage.scenario.shifts.findIndex(({ id }) => id === shift);
      return lines.flatMap(({ nurse, covers }) => {
        const k = nurse.skills.indexOf(skill);
        return k === -1 ? [] : [covers[WEEK_DAYS * index + weekday]![s]![k]!];
      });
    };
    if (week.isExpected === true) tellExpected(builder, week, there);
    else tellKnown(builder, week, there);
  });
}

function tellKnown(builder: ProgramBuilder, { requirements }: Week, there: There): void {
  for (const requirement of requirements) {
    requirement.byDay.forEach(({ min, max }, weekday) => {
      const people = each(there(requirement, weekday));
      if (min > 0) builder.row(people, { lower: min });
      if (max > min) {
        const under = builder.variable(max - min, OPTIMAL_COVER);
        builder.row([...people, ...each([under])], { lower: max });
      }
    });
  }
}

function tellExpected(builder: ProgramBuilder, { requirements }: Week, there: There): void {
  const want = (people: readonly number[], wanted: number) => {
    const under = builder.variable(wanted, OPTIMAL_COVER / 2);
    builder.row([...each(people), ...each([under])], { lower: wanted });
  };
  for (let weekday = 0; weekday < WEEK_DAYS; weekday++) {
    const people = requirements.flatMap((requirement) => there(requirement, weekday));
    want(people, total(requirements.map(({ byDay }) => byDay[weekday]!.max)));
  }
  for (const requirement of requirements) {
    const people = requirement.byDay.flatMap((_, weekday) => there(requirement, weekday));
    want(people, total(requirement.byDay.map(({ max }) => max)));
  }
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
