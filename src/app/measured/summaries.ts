import type { WorkerId } from "../../domain/identity.ts";
import {
  type BurdenSummary,
  type TheilParts,
  type Workplace,
  theilByGroup,
  workersToSummarise,
} from "../../metrics/index.ts";
import type { SharingSummary } from "../documents/measured-sharing.ts";

export const summaryOf = (summary: BurdenSummary): SharingSummary =>
  summary.kind === "noBurden" ? { kind: "nothing", workers: summary.workers } : summary;

/** People of the same roles, in whatever order these are written. */
export const rolesKey = ({ people }: Workplace, worker: WorkerId): string =>
  JSON.stringify(people.get(worker)?.roles.toSorted() ?? []);

/** Theil's T between and within groups; null for too few people, or when nothing is shared. */
export function theilOf(groups: readonly string[], values: readonly number[]): TheilParts | null {
  if (values.length < workersToSummarise || values.every((value) => value === 0)) return null;
  const byGroup = new Map<string, number[]>();
  groups.forEach((group, index) => {
    const own = byGroup.get(group) ?? [];
    byGroup.set(group, [...own, values[index] ?? 0]);
  });
  return theilByGroup([...byGroup.values()]);
}
