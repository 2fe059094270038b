import type { Strata } from "../statistics/strata.ts";
import { type AuditUnit, stratumName } from "./unit.ts";

/**
 * A measure of all units, split by stratum into a group's members and the others, strata in the order
 * of their names. Units whose measure is undefined are left out. Values are sorted, so that no draw of a
 * test can depend on who has which, or on what workers are called.
 */
export function splitByStratum(
  units: readonly AuditUnit[],
  members: ReadonlySet<AuditUnit>,
  measure: (unit: AuditUnit) => number | null,
): Strata {
  const strata = new Map<string, { group: number[]; others: number[] }>();
  for (const unit of units) {
    const value = measure(unit);
    if (value === null) continue;
    const name = stratumName(unit.stratum);
    const stratum = strata.get(name) ?? { group: [], others: [] };
    strata.set(name, stratum);
    (members.has(unit) ? stratum.group : stratum.others).push(value);
  }
  return [...strata.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, { group, others }]) => ({
      group: group.toSorted((a, b) => a - b),
      others: others.toSorted((a, b) => a - b),
    }));
}

/**
 * A name for the split itself: a group against all others is the same test as the others against the
 * group, and is made and counted once.
 */
export function splitName(
  units: readonly AuditUnit[],
  members: ReadonlySet<AuditUnit>,
  measure: (unit: AuditUnit) => number | null,
): string {
  const counted = units.filter((unit) => measure(unit) !== null);
  const first = counted[0];
  const flip = first !== undefined && members.has(first);
  return counted.map((unit) => (members.has(unit) !== flip ? "1" : "0")).join("");
}
