import { type Coverage, coverage, coverageTogether } from "../../../src/metrics/index.ts";
import { type Interval, overlap } from "../../../src/time/interval.ts";
import type { RunLog } from "../log.ts";

/** How the need of the measured weeks was met: role by role, added up. */
export function judgeService({ need, weeks }: RunLog): Coverage {
  const staff = staffByRole(weeks);
  const roles = [...new Set([...need.map(({ role }) => role), ...staff.keys()])].toSorted();
  return coverageTogether(
    roles.map((role) =>
      coverage(
        need.filter((one) => one.role === role),
        staff.get(role) ?? [],
      ),
    ),
  );
}

type ByRole = ReadonlyMap<string, readonly Interval[]>;

export function staffByRole(weeks: RunLog["weeks"]): ByRole {
  const found = new Map<string, Interval[]>();
  for (const { worked, isMeasured } of weeks) {
    if (!isMeasured) continue;
    for (const { shift } of worked)
      found.set(shift.role, [...(found.get(shift.role) ?? []), shift.interval]);
  }
  return found;
}

/**
 * Whether a lost shift is missed: true when nobody more would have been of use in its role and time,
 * as somebody came instead, or fewer were needed than planned.
 */
export function isMadeGood(
  { need }: RunLog,
  staff: ByRole,
  lost: { readonly role: string; readonly interval: Interval },
): boolean {
  const there = (staff.get(lost.role) ?? []).filter((one) => overlap(one, lost.interval));
  const asked = need
    .filter(({ role, interval }) => role === lost.role && overlap(interval, lost.interval))
    .map(({ interval, count }) => ({ interval: cut(interval, lost.interval), count }));
  const met = there.map((one) => cut(one, lost.interval));
  const without = coverage(asked, met).missingMinutes;
  return without === coverage(asked, [...met, lost.interval]).missingMinutes;
}

const cut = (span: Interval, to: Interval): Interval => ({
  start: span.start > to.start ? span.start : to.start,
  end: span.end < to.end ? span.end : to.end,
});
