import type { Problem } from "../domain/problem.ts";
import type { Schedule } from "../domain/schedule.ts";
import type { Assignment, Publication } from "../domain/shift.ts";
import type { Worker } from "../domain/worker.ts";
import type { Issue } from "../intake/issue.ts";
import { assert } from "../kernel/assert.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Pack } from "../law/enactment.ts";
import { coverage, coverageTogether } from "../metrics/index.ts";
import { formatDay } from "../time/civil.ts";
import type { Interval } from "../time/interval.ts";
import { check } from "./check.ts";
import type { ShadowDocument, ShadowWeek, ShadowWorld } from "./documents/shadow-document.ts";
import {
  type WorldWeek,
  effectsOf,
  lifeOf,
  orUnknown,
  paidMinutes,
  payOf,
  slotRepeats,
  worldWeek,
} from "./shadow/lives.ts";
import { solve } from "./solve.ts";

export interface ShadowOptions {
  readonly packs?: readonly Pack[];
  /** Aborting ends the current week early and starts no other. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (week: number, of: number) => void;
}

/**
 * Solves weeks beside the schedules that were published for them, and publishes nothing. Ours are
 * made with what was known when the present ones were published, and follow on one another: the
 * shifts before a week are ours where the week before was solved too.
 */
export async function shadow(
  problems: readonly Problem[],
  { packs = [], signal, onProgress }: ShadowOptions = {},
): Promise<Result<ShadowDocument, readonly Issue[]>> {
  const issues = shadowIssues(problems);
  if (issues.length > 0) return fail(issues);
  const sorted = problems.toSorted((a, b) => a.period.first - b.period.first);
  const present: WorldWeek[] = [];
  const ours: WorldWeek[] = [];
  for (const [index, problem] of sorted.entries()) {
    if (signal?.aborted === true) break;
    onProgress?.(index + 1, sorted.length);
    const { published } = problem;
    assert(published !== null, "a shadowed week is published");
    const then: Problem = { ...problem, published: null, now: published.publishedAt };
    const judged = check(then, asSchedule(then, published), { packs });
    if (!judged.ok) return judged;
    const continued = followingOn(then, ours);
    const outcome = await solve(continued, { packs, signal });
    if (outcome.kind === "invalid") return fail(outcome.issues);
    const { checked } = outcome.solution;
    const plan = { publishedAt: published.publishedAt, assignments: checked.schedule.assignments };
    present.push(worldWeek(then, published, judged.value.checked));
    ours.push(worldWeek(continued, plan, checked));
  }
  return ok(documentOf(present, ours));
}

function shadowIssues(problems: readonly Problem[]): readonly Issue[] {
  const sites = new Set(problems.map(({ site }) => site.id));
  const unpublished = problems.flatMap(({ published }, index): Issue[] =>
    published !== null
      ? []
      : [
          {
            code: "nothingPublished",
            pointer: `/${index}/published`,
            message: "The week has no published schedule to run beside.",
            hint: "Give the present schedule as `published` in the problem.",
          },
        ],
  );
  if (sites.size <= 1) return unpublished;
  return [
    ...unpublished,
    {
      code: "severalSites",
      pointer: "",
      message: `The weeks are of ${sites.size} sites: ${[...sites].join(", ")}.`,
      hint: "Give the weeks of one site.",
    },
  ];
}

/** What was published, as a schedule that can be judged: shifts that start within the period. */
function asSchedule({ digest, period }: Problem, { assignments }: Publication): Schedule {
  const inside = assignments.filter(
    ({ shift: { interval } }) =>
      period.interval.start <= interval.start && interval.start < period.interval.end,
  );
  return { problemDigest: digest, assignments: inside, open: [], changes: [] };
}

/** The week after ours: where the weeks before were ours without a gap, so is its history. */
function followingOn(problem: Problem, before: readonly WorldWeek[]): Problem {
  const chained: WorldWeek[] = [];
  let start: number = problem.period.interval.start;
  for (const week of before.toReversed()) {
    if (week.problem.period.interval.end !== start) break;
    chained.push(week);
    start = week.problem.period.interval.start;
  }
  if (chained.length === 0) return problem;
  const spans = chained.map(({ problem: week }) => week.period.interval);
  const within = ({ start: at }: Interval): boolean =>
    spans.some((span) => span.start <= at && at < span.end);
  const workers = problem.workers.map((worker): Worker => {
    const given = worker.history.shifts.filter(({ interval }) => !within(interval));
    const solved = chained.flatMap(({ checked }) =>
      checked.schedule.assignments
        .filter((one) => one.worker === worker.id)
        .map(({ shift }) => shift),
    );
    const shifts = [...given, ...solved].toSorted((a, b) => a.interval.start - b.interval.start);
    return { ...worker, history: { ...worker.history, shifts } };
  });
  return { ...problem, workers };
}

function documentOf(present: readonly WorldWeek[], ours: readonly WorldWeek[]): ShadowDocument {
  const [first] = present;
  assert(first !== undefined, "at least one week was solved");
  const workers = new Map(
    present.flatMap(({ problem }) => problem.workers.map(({ id, name }) => [id, name] as const)),
  );
  const [presentRepeats, ourRepeats] = [slotRepeats(present), slotRepeats(ours)];
  const { site, limits } = first.problem;
  return {
    format: "fairweek/shadow@1",
    site: { id: site.id, name: site.name },
    seed: limits.seed,
    iterations: limits.maxIterations,
    weeks: present.map((week, index): ShadowWeek => {
      const beside = ours[index];
      assert(beside !== undefined, "each present week has one of ours beside it");
      const { calendar } = week.problem.site;
      return {
        problemDigest: week.problem.digest,
        from: formatDay(week.problem.period.first),
        until: formatDay(week.problem.period.last),
        publishedAt: calendar.format(week.publication.publishedAt),
        present: worldOf(week),
        ours: worldOf(beside),
      };
    }),
    workers: [...workers].map(([id, name]) => {
      const lives = {
        present: lifeOf(present, id, presentRepeats),
        ours: lifeOf(ours, id, ourRepeats),
      };
      return { worker: id, name, ...lives, ...effectsOf(lives.present, lives.ours) };
    }),
  };
}

function worldOf(week: WorldWeek): ShadowWorld {
  const { checked, goals, problem } = week;
  const of = (outcome: string): number =>
    checked.findings.filter((finding) => finding.outcome === outcome).length;
  const { assignments } = checked.schedule;
  return {
    verdict: checked.verdict,
    violations: of("violation") + checked.strays.length,
    notAssessable: of("notAssessable"),
    missingMinutes: missingOf(problem, assignments),
    shifts: assignments.length,
    paidMinutes: assignments.reduce((sum, one) => sum + paidMinutes(one), 0),
    costCents: orUnknown(problem.workers.map(({ id }) => payOf(week, id))),
    goalPoints: Math.round(goals.weightedPoints / 100),
  };
}

/** Counted from the shifts alone, for both worlds in the same way. */
function missingOf({ roles, demand }: Problem, assignments: readonly Assignment[]): number {
  const parts = roles.map(({ id }) => {
    const need = [
      ...demand.shifts.filter(({ role }) => role === id),
      ...demand.curves.filter(({ role }) => role === id).flatMap(({ pieces }) => pieces),
    ].map(({ interval, count }) => ({ interval, count }));
    const staff = assignments.filter(({ shift }) => shift.role === id);
    return coverage(
      need,
      staff.map(({ shift }) => shift.interval),
    );
  });
  return coverageTogether(parts).missingMinutes;
}
