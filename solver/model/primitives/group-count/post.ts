import { COUNT, POINTS, whole } from "../../bounds.ts";
import { dayGroups } from "../../day-groups.ts";
import type { GroupCountSpec } from "./primitive.ts";

/** A limit on groups of days worked, as the builder takes it. */
export interface GroupLimit {
  readonly line: number;
  /** Ascending days; every group ends before the next begins. */
  readonly groups: readonly (readonly number[])[];
  /** Groups worked before day 0. */
  readonly already: number;
  readonly max: number;
  /** Goals points for each group too many; none = hard. */
  readonly overPoints?: number;
}

export function postedGroupCount(limit: GroupLimit, days: number): GroupCountSpec {
  const groups = dayGroups(limit.groups, { days, daysMin: 1 });
  whole(limit.already, COUNT, "the groups of days already worked");
  whole(limit.max, COUNT, "the most groups of days");
  const overPoints = limit.overPoints ?? null;
  if (overPoints !== null) whole(overPoints, POINTS, "the points for a group of days too many");
  return { line: limit.line, groups, max: Math.max(0, limit.max - limit.already), overPoints };
}
