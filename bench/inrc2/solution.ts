import type { Scenario } from "./scenario.ts";
import { DAYS } from "./week.ts";
import type { Assignment } from "./model.ts";

/** The solution of one week in the text format of the competition. */
export function writeSolution(
  { id, nurses }: Scenario,
  week: number,
  rows: readonly (readonly (Assignment | null)[])[],
): string {
  const lines = rows.flatMap((row, line) =>
    row.flatMap((assignment, day) =>
      assignment === null
        ? []
        : [`${nurses[line]!.id} ${DAYS[day]} ${assignment.shift} ${assignment.skill}`],
    ),
  );
  return ["SOLUTION", `${week} ${id}`, "", `ASSIGNMENTS = ${lines.length}`, ...lines, ""].join(
    "\n",
  );
}
