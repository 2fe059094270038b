import { judgeLine } from "../../src/check/judge.ts";
import { breakPlacer } from "../../src/compile/break-needs.ts";
import type { Problem } from "../../src/domain/problem.ts";
import type { Schedule } from "../../src/domain/schedule.ts";
import { type Inquiry, inquire } from "../../src/explain/inquiry.ts";
import type { Judge } from "../../src/explain/judge.ts";
import { type Reader, asSelf, asViewer } from "../../src/explain/reader.ts";
import { workerId } from "../../src/domain/identity.ts";
import { goals } from "../../src/goals/index.ts";
import { parseProblem } from "../../src/intake/parse.ts";
import { parseSchedule } from "../../src/intake/schedule.ts";
import { present } from "../../src/kernel/assert.ts";
import { builtInPacks } from "../../src/law/library.ts";
import { resolve } from "../../src/law/resolve.ts";
import type { Ruleset } from "../../src/law/ruleset.ts";
import { lineContext } from "../../src/rules/context.ts";
import { compilers } from "../../src/rules/compilers.ts";
import { explainers } from "../../src/rules/explainers.ts";
import type { Viewer } from "../../src/rules/explanation.ts";
import { rules } from "../../src/rules/index.ts";

/**
 * A small restaurant in Salem, Oregon, in the week of 7 December 2026: problems as people write
 * them.
 */
type Json = Readonly<Record<string, unknown>>;

/** A server who can always come, unless the test says otherwise. */
export const person = (id: string, name: string, more: Json = {}): Json => ({
  id,
  name,
  birthDate: "1990-04-02",
  roles: ["server"],
  contract: { maxMinutesPerWeek: 2400 },
  history: { completeFrom: "2026-11-23T00:00", shifts: [] },
  facts: { hourly: true },
  ...more,
});

/** A demanded shift of servers; times as "07T09:00" in December 2026. */
export const wanted = (id: string, start: string, end: string, more: Json = {}): Json => ({
  id,
  role: "server",
  start: `2026-12-${start}`,
  end: `2026-12-${end}`,
  count: 1,
  ...more,
});

export const given = (
  id: string,
  worker: string,
  start: string,
  end: string,
  more: Json = {},
): Json => ({
  id,
  worker,
  role: "server",
  start: `2026-12-${start}`,
  end: `2026-12-${end}`,
  breaks: [],
  demand: null,
  onCall: false,
  ...more,
});

export const open = (
  id: string,
  demand: string,
  start: string,
  end: string,
  more: Json = {},
): Json => ({
  id,
  demand,
  role: "server",
  start: `2026-12-${start}`,
  end: `2026-12-${end}`,
  missing: 1,
  ...more,
});

export function problemOf(json: Json): Problem {
  const read = parseProblem({
    format: "fairweek/problem@1",
    site: {
      id: "salem-1",
      name: "Harbor Grill",
      zone: "America/Los_Angeles",
      country: "US",
      region: "OR",
    },
    employer: { sector: "foodService", employeesWorldwide: 1200 },
    period: { from: "2026-12-07", to: "2026-12-13" },
    workweekStart: { weekday: "monday", time: "00:00" },
    now: "2026-11-21T09:00",
    roles: [
      { id: "server", name: "Server" },
      { id: "lead", name: "Shift Lead" },
    ],
    ...json,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problem, null, 1));
  return read.value;
}

export function scheduleOf(
  problem: Problem,
  assignments: readonly Json[],
  slots: readonly Json[] = [],
): Schedule {
  const json = {
    format: "fairweek/schedule@1",
    problemDigest: problem.digest,
    assignments,
    open: slots,
  };
  const read = parseSchedule(json, problem);
  if (!read.ok) throw new Error(JSON.stringify(read.problem, null, 1));
  return read.value;
}

/** The base rules of every place and Oregon's ten hours of rest: enough law for a small week. */
export function lawOf(problem: Problem): Ruleset {
  const kinds = rules.map(({ kind }) => kind);
  const packs = builtInPacks(new Map(kinds.map((kind) => [kind.id, kind])));
  const resolved = resolve(problem, { packs });
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problem));
  const inForce = resolved.value.inForce.filter(
    ({ enactment }) =>
      enactment.pack === "fairweek-base" || enactment.id === "us-or.rest-between-shifts",
  );
  return { ...resolved.value, inForce };
}

/** The real rules and goals, wired as the program wires them. */
export const realJudge: Judge = {
  judge: judgeLine,
  breaksFor: (problem, ruleset, worker, shift) => breakPlacer(problem, ruleset)(worker, shift),
  isAboutBreaks: (kind) => compilers.get(kind)?.breaks !== undefined,
  measure: (problem, worker, shifts) =>
    goals.map(({ goal, measure }) => ({
      goal: goal.id,
      weight: problem.goals[goal.id] ?? 100,
      ...measure({ ...lineContext(problem, worker), shifts }, problem),
    })),
  explanationOf: (kind) => present(explainers.get(kind), kind),
  goalExplanationOf: (id) =>
    present(
      goals.find(({ goal }) => goal.id === id),
      id,
    ).explanation,
};

export interface Week {
  readonly problem: Problem;
  readonly ruleset: Ruleset;
  readonly schedule: Schedule;
}

export function weekWith(
  json: Json,
  assignments: readonly Json[],
  slots: readonly Json[] = [],
): Week {
  const problem = problemOf(json);
  return { problem, ruleset: lawOf(problem), schedule: scheduleOf(problem, assignments, slots) };
}

export const readBy = <V extends Viewer>(week: Week, reader: Reader<V>): Inquiry<V> =>
  inquire({ ...week, reader, judge: realJudge });

export const asWorker = (id: string): Reader<"self"> => asSelf(workerId(id));
export const asManager = asViewer("manager");
