import { POINTS, whole } from "../../bounds.ts";
import { dayGroups } from "../../day-groups.ts";
import type { WholeGroupsSpec } from "./primitive.ts";

/** Groups of days to be worked whole or not at all, as the builder takes them. */
export interface WholeGroupsLimit {
  readonly line: number;
  /** Ascending days, two or more; every group ends before the next begins. */
  readonly groups: readonly (readonly number[])[];
  /** Goals points for each group worked in part; none = hard. */
  readonly partPoints?: number;
}

export function postedWholeGroups(limit: WholeGroupsLimit, days: number): WholeGroupsSpec {
  const groups = dayGroups(limit.groups, { days, daysMin: 2 });
  const partPoints = limit.partPoints ?? null;
  if (partPoints !== null) whole(partPoints, POINTS, "the points for a group worked in part");
  return { line: limit.line, groups, partPoints };
}
