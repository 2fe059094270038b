import type { Disruption } from "../../src/domain/disruption.ts";
import type { ProblemJson } from "../../src/intake/schema/problem.ts";
import {
  type CheckFinding,
  type Problem,
  type Repair,
  type ScheduleJson,
  check,
  parseProblem,
  parseSchedule,
  repair,
  solve,
  writeSchedule,
} from "../../src/index.ts";
import { type DisruptionChoice, disruptionOf } from "./disruptions.ts";

/** What came of one random published week and what happened to it. */
export interface RepairPassage {
  readonly outcome: "unsolved" | "invalid" | "repaired";
  readonly issueCodes: readonly string[];
  readonly disruptions: readonly Disruption[];
  readonly published: ScheduleJson | null;
  readonly problem: Problem | null;
  readonly repair: Repair | null;
  /** Of the repaired schedule, written out, read again and judged by the public door. */
  readonly violations: readonly CheckFinding[];
}

const nothing = { issueCodes: [], disruptions: [], published: null, problem: null, repair: null };

/** Solve -> publish -> something happens -> repair -> text -> schedule -> check. */
export async function passThroughRepair(
  json: ProblemJson,
  later: { readonly hours: number; readonly choices: readonly DisruptionChoice[] },
  iterations: number,
): Promise<RepairPassage> {
  const { published: _, ...bare } = json;
  const limits = { seed: json.limits?.seed ?? 1, maxIterations: iterations };
  const fresh = read({ ...bare, limits });
  const solved = await solve(fresh);
  if (solved.kind === "invalid") return { outcome: "unsolved", violations: [], ...nothing };
  const published = writeSchedule(solved.solution.checked.schedule, fresh);
  const { calendar } = fresh.site;
  const publishedAt = fresh.now ?? fresh.period.interval.start;
  const now = publishedAt + later.hours * 60;
  const problem = read({
    ...bare,
    limits,
    now: calendar.format(now as typeof publishedAt),
    published: {
      publishedAt: calendar.format(publishedAt),
      assignments: [...published.assignments],
    },
  });
  const disruptions = later.choices.flatMap((choice, at) => disruptionOf(problem, choice, at));
  const outcome = await repair(problem, disruptions);
  if (outcome.kind === "invalid") {
    const issueCodes = outcome.issues.map(({ code }) => code);
    const given = { disruptions, published, problem, repair: null };
    return { outcome: "invalid", issueCodes, violations: [], ...given };
  }
  const after = outcome.repair.problem;
  const text = JSON.stringify(writeSchedule(outcome.repair.solution.checked.schedule, after));
  const schedule = parseSchedule(JSON.parse(text), after);
  if (!schedule.ok) throw new Error(`a repaired schedule is refused: ${text}`);
  const judged = check(after, schedule.value);
  if (!judged.ok) throw new Error(JSON.stringify(judged.problem));
  const { findings, strays } = judged.value.checked;
  if (strays.length > 0) throw new Error(`strays: ${JSON.stringify(strays)}`);
  const violations = findings.filter((finding) => finding.outcome === "violation");
  const given = { disruptions, published, problem, repair: outcome.repair };
  return { outcome: "repaired", issueCodes: [], violations, ...given };
}

function read(json: ProblemJson): Problem {
  const parsed = parseProblem(json);
  if (!parsed.ok)
    throw new Error(`a generated problem is refused: ${JSON.stringify(parsed.problem)}`);
  return parsed.value;
}
