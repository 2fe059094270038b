import type { GoalWeights, Problem, SearchLimits } from "../domain/problem.ts";
import { roleId } from "../domain/identity.ts";
import { assert } from "../kernel/assert.ts";
import { digestOf } from "../kernel/digest.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import { Calendar, isZone } from "../time/calendar.ts";
import type { Issue } from "./issue.ts";
import { IssueList } from "./issues.ts";
import { plainCopy } from "./plain.ts";
import { readDemand } from "./read/demand.ts";
import { type KnownIds, knownIds } from "./read/known-ids.ts";
import { readPeriod, readWorkweekStart } from "./read/period.ts";
import { readPins, readPublication } from "./read/pins.ts";
import { type Reading, each, readTime, refuseDuplicates } from "./read/reading.ts";
import { readEmployer, readSite } from "./read/site.ts";
import { readWorkers } from "./read/worker.ts";
import { refuseData } from "./refused-data.ts";
import { goalIds, type GoalsJson } from "./schema/goals.ts";
import { type ProblemJson, type SearchLimitsJson, problemJson } from "./schema/problem.ts";
import { type Sound, soundParts } from "./shape.ts";
import { show } from "./show.ts";

/**
 * Reads a problem, as JSON that was parsed already (see `parseJsonText`), or reports everything that
 * is wrong with it at once: form, references, times, contradictions, refused data. Where a part is
 * ill-formed, the sound rest is still read. Never throws, whatever it is given.
 *
 * @example parseProblem(JSON.parse(text)) // { ok: true, value } or { ok: false, problem: issues }
 */
export function parseProblem(json: unknown): Result<Problem, readonly Issue[]> {
  const issues = new IssueList();
  const document = plainCopy(json, issues);
  if (!issues.isEmpty) return fail(issues.all());
  const digest = digestOf(document);
  refuseData(document, issues);
  const ids = knownIds(document);
  const sound = soundParts<ProblemJson>(problemJson, document, issues);
  const problem = readProblem(sound, ids, digest, issues);
  if (!issues.isEmpty) return fail(issues.all());
  assert(problem !== null, "a problem without issues was read as a whole");
  return ok(problem);
}

/** Reads all parts, so that each can report; null when one that the others stand on is missing. */
function readProblem(
  json: Sound<ProblemJson>,
  ids: KnownIds,
  digest: string,
  issues: IssueList,
): Problem | null {
  const calendar = json.site === undefined ? null : readZone(json.site.zone, issues);
  const period = json.period === undefined ? null : readPeriod(issues, calendar, json.period);
  const disambiguation = json.disambiguation ?? "reject";
  const reading: Reading = { issues, calendar, disambiguation, period, ids };
  refuseDuplicates(issues, json.roles, "/roles", (role) => role.id);
  const now = json.now == null ? null : readTime(reading, json.now, "/now");
  const demand = readDemand(reading, json.demand);
  const parts = {
    site: json.site && calendar && readSite(issues, calendar, json.site),
    employer: json.employer && readEmployer(issues, json.employer),
    workweekStart: json.workweekStart && readWorkweekStart(json.workweekStart),
    workers: readWorkers(reading, json.workers),
    pins: readPins(reading, json.pins, demand),
    published: readPublication(reading, json.published, now),
    packs: readPacks(reading, json.packs),
  };
  const { site, employer, workweekStart } = parts;
  if (!site || !employer || !workweekStart || period === null) return null;
  return {
    site,
    period,
    workweekStart,
    employer,
    roles: each(json.roles, "/roles", ({ id, name }) => ({ id: roleId(id), name })),
    workers: parts.workers,
    demand,
    pins: parts.pins,
    published: parts.published,
    now,
    packs: parts.packs,
    goals: readGoals(json.goals),
    limits: readLimits(json.limits),
    digest,
  };
}

function readZone(zone: string, issues: IssueList): Calendar | null {
  if (isZone(zone)) return new Calendar(zone);
  issues.add("unknownZone", "/site/zone", `${show(zone)} is not a known time zone.`, {
    value: zone,
  });
  return null;
}

function readPacks(
  { issues }: Reading,
  list: readonly string[] | null | undefined,
): readonly string[] | null {
  if (list == null) return null;
  const seen = new Set<string>();
  return each(list, "/packs", (id, at) => {
    if (seen.has(id)) issues.add("duplicateEntry", at, `The pack ${show(id)} stands here twice.`);
    seen.add(id);
    return id;
  });
}

const readGoals = (json: GoalsJson | undefined): GoalWeights =>
  Object.fromEntries(goalIds.map((id) => [id, json?.[id] ?? 100]));

const readLimits = (json: SearchLimitsJson | undefined): SearchLimits => ({
  seed: json?.seed ?? 1,
  maxSeconds: json?.maxSeconds ?? null,
  maxIterations: json?.maxIterations ?? null,
  threads: json?.threads,
  gapPercent: json?.gapPercent,
  maxIdleIterations: json?.maxIdleIterations,
});
