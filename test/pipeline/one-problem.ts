import { check, parseProblem, parseSchedule, solve, writeSchedule } from "../../src/index.ts";
import type { CheckFinding, Problem, Schedule, SearchReport } from "../../src/index.ts";

/** What came of one random problem on its way through the whole program. */
export interface Passage {
  readonly outcome: "solved" | "invalid";
  readonly issueCodes: readonly string[];
  readonly violations: readonly CheckFinding[];
  readonly assignments: number;
  readonly open: number;
  /** What the search said of itself; null where the problem was refused. */
  readonly search: SearchReport | null;
  readonly problem: Problem;
  readonly schedule: Schedule | null;
}

/**
 * Problem -> schedule -> text -> schedule -> check, through the public door. A random pin may ask for
 * the unlawful; then the problem must be refused as a pin's fault, and nothing else. What was published
 * at random may be unlawful as well: then it is refused as that, and the week is made anew.
 */
export async function passThrough(json: unknown, iterations: number): Promise<Passage> {
  const parsed = parseProblem(json);
  if (!parsed.ok)
    throw new Error(`a generated problem is refused: ${JSON.stringify(parsed.problem)}`);
  const limits = { ...parsed.value.limits, maxIterations: iterations, maxSeconds: null };
  const problem = { ...parsed.value, limits };
  const kept = await solve(problem);
  const refused = kept.kind === "invalid" ? kept.issues.map(({ code }) => code) : [];
  const outcome = refused.includes("publishedNotKept")
    ? await solve(problem, { replan: true })
    : kept;
  if (outcome.kind === "invalid") {
    const issueCodes = outcome.issues.map(({ code }) => code);
    const none = { violations: [], assignments: 0, open: 0, search: null, problem, schedule: null };
    return { outcome: "invalid", issueCodes, ...none };
  }
  const text = JSON.stringify(writeSchedule(outcome.solution.checked.schedule, problem));
  const read = parseSchedule(JSON.parse(text), problem);
  if (!read.ok) throw new Error(`our own schedule is refused: ${JSON.stringify(read.problem)}`);
  const judged = check(problem, read.value);
  if (!judged.ok) throw new Error(`our own law is refused: ${JSON.stringify(judged.problem)}`);
  const { checked } = judged.value;
  if (checked.strays.length > 0) throw new Error(`strays: ${JSON.stringify(checked.strays)}`);
  return {
    outcome: "solved",
    issueCodes: [],
    violations: checked.findings.filter((finding) => finding.outcome === "violation"),
    assignments: checked.schedule.assignments.length,
    open: checked.schedule.open.length,
    search: outcome.solution.search,
    problem,
    schedule: checked.schedule,
  };
}
