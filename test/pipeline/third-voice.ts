import { rulesetFor } from "../../src/app/law.ts";
import { demandsOf } from "../../src/check/judge.ts";
import type { Problem, Schedule } from "../../src/index.ts";
import { lineContext } from "../../src/rules/context.ts";
import type { WorkerLine } from "../../src/rules/line.ts";
import { shortRests } from "../rules/oracle/dates-and-nights.ts";
import * as maxima from "../rules/oracle/maxima.ts";
import * as rests from "../rules/oracle/rests.ts";
import { weeklyRest } from "../rules/oracle/weekly-rest.ts";

type Oracle = (params: never, line: WorkerLine) => readonly string[];

/** The judges that paint minutes and share nothing with the checker. */
const oracles: ReadonlyMap<string, Oracle> = new Map<string, Oracle>([
  ["rest-between-shifts", rests.restBetweenShifts],
  ["daily-rest", rests.dailyRest],
  ["weekly-rest", weeklyRest],
  ["daily-maximum", maxima.dailyMaximum],
  ["weekly-maximum", maxima.weeklyMaximum],
  ["consecutive-days", maxima.consecutiveDays],
  ["minimum-shift-length", maxima.minimumShiftLength],
  ["shortened-rest", shortRests],
]);

/** What the painted minutes call a violation, by enactment and worker; and how often they were asked. */
export function thirdVoice(
  problem: Problem,
  schedule: Schedule,
): { readonly asked: number; readonly violations: readonly string[] } {
  const law = rulesetFor(problem);
  if (!law.ok) throw new Error(JSON.stringify(law.problem));
  const { first, last } = problem.period;
  const demands = demandsOf(schedule.assignments);
  let asked = 0;
  const violations: string[] = [];
  for (const { enactment, covers } of law.value.inForce) {
    const oracle = oracles.get(enactment.kind);
    const throughout = (enactment.from ?? first) <= first && last <= (enactment.until ?? last);
    if (oracle === undefined || !throughout) continue;
    for (const worker of problem.workers.filter((one) => covers(one).state === "covered")) {
      const shifts = schedule.assignments
        .filter((assignment) => assignment.worker === worker.id)
        .map(({ shift }) => shift);
      const found = oracle(enactment.parameters as never, {
        ...lineContext(problem, worker),
        shifts,
        demands,
      });
      asked++;
      violations.push(
        ...found
          .filter((said) => said.startsWith("violation"))
          .map((said) => `${enactment.id} ${worker.id}: ${said}`),
      );
    }
  }
  return { asked, violations };
}
