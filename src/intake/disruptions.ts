import type { Disruption, Disruptions } from "../domain/disruption.ts";
import type { Problem } from "../domain/problem.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Issue } from "./issue.ts";
import { IssueList } from "./issues.ts";
import { plainCopy } from "./plain.ts";
import { child } from "./pointer.ts";
import type { KnownIds } from "./read/known-ids.ts";
import { readDisruption } from "./read/disruption.ts";
import { type Reading, each, readTime, refuseDuplicates } from "./read/reading.ts";
import { refuseData } from "./refused-data.ts";
import { type DisruptionsJson, disruptionsJson } from "./schema/disruption.ts";
import { soundParts } from "./shape.ts";
import { show } from "./show.ts";

/**
 * Reads what happened to a published schedule of this problem, or reports everything that is wrong with
 * it at once: form, times, and names that the problem does not have. Local times must be unambiguous or
 * carry an offset. Never throws.
 *
 * @example parseDisruptions(JSON.parse(text), problem) // { ok: true, value: { now, list } }
 */
export function parseDisruptions(
  json: unknown,
  problem: Problem,
): Result<Disruptions, readonly Issue[]> {
  const issues = new IssueList();
  const document = plainCopy(json, issues);
  if (!issues.isEmpty) return fail(issues.all());
  refuseData(document, issues);
  const sound = soundParts<DisruptionsJson>(disruptionsJson, document, issues);
  const reading: Reading = {
    issues,
    calendar: problem.site.calendar,
    disambiguation: "reject",
    period: problem.period,
    ids: idsOf(problem),
  };
  const now = sound.now == null ? null : readTime(reading, sound.now, "/now");
  const publishedAt = problem.published?.publishedAt ?? null;
  if (now !== null && publishedAt !== null && now < publishedAt) {
    const message = `The time ${sound.now} lies before the schedule was published.`;
    issues.add("disruptionOfPast", "/now", message, { value: sound.now });
  }
  refuseDuplicates(issues, sound.disruptions, "/disruptions", ({ id }) => id);
  refuseAddedTwice(issues, problem, sound);
  const list = each(sound.disruptions, "/disruptions", (one, at): Disruption | null =>
    readDisruption(reading, problem, { json: one, at, now: now ?? problem.now }),
  );
  return issues.isEmpty ? ok({ now, list }) : fail(issues.all());
}

/** An added shift needs an id that no demand of the problem has. */
function refuseAddedTwice(
  issues: IssueList,
  { demand }: Problem,
  { disruptions }: { readonly disruptions?: DisruptionsJson["disruptions"] | undefined },
): void {
  const taken = new Set<string>([...demand.shifts, ...demand.curves].map(({ id }) => id));
  each(disruptions, "/disruptions", (one, at) => {
    if (one.kind !== "demandAdded") return null;
    const { id } = one.shift;
    const message = `The id ${show(id)} is taken by another demand.`;
    if (taken.has(id))
      issues.add("duplicateId", child(child(at, "shift"), "id"), message, { value: id });
    taken.add(id);
    return null;
  });
}

function idsOf({ roles, workers, demand, published }: Problem): KnownIds {
  const told = new Set<string>((published?.assignments ?? []).map(({ shift }) => shift.id));
  return {
    roles: new Set(roles.map(({ id }) => id)),
    workers: new Set(workers.map(({ id }) => id)),
    fixedShifts: new Set(demand.shifts.map(({ id }) => id)),
    futureShifts: told,
    shifts: told,
  };
}
