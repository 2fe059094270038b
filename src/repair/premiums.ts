import type { CheckFinding } from "../check/checked.ts";
import type { Change } from "../domain/change.ts";
import type { EnactmentId } from "../domain/identity.ts";
import type { Problem } from "../domain/problem.ts";
import type { Premium } from "../rules/finding.ts";

/** What one change costs on top of wages. */
export interface Owed {
  readonly premium: Premium | null;
  /** In the smallest currency unit; null = owed, but the worker's pay is not known. */
  readonly premiumCents: number | null;
  readonly owedUnder: readonly EnactmentId[];
}

/**
 * What is owed since the changes and was not before them, each amount put to one change: that of the
 * shift it is about, or else the worker's first. `before` are the findings on the schedule as it was
 * told, `after` those on the repaired one.
 */
export function premiumsOf(
  problem: Problem,
  changes: readonly Change[],
  {
    before,
    after,
  }: { readonly before: readonly CheckFinding[]; readonly after: readonly CheckFinding[] },
): ReadonlyMap<Change, Owed> {
  const known = new Map<string, Premium>();
  for (const one of before) {
    if (one.premium !== undefined) known.set(keyOf(one), one.premium);
  }
  const shares = new Map<Change, { premium: Premium; enactment: EnactmentId }[]>();
  for (const one of after) {
    if (one.premium === undefined || one.outcome !== "premium") continue;
    const premium = less(one.premium, known.get(keyOf(one)));
    if (premium.cents === 0 && premium.payMilliminutes === 0) continue;
    const mine = changes.filter(({ worker }) => worker === one.worker);
    const change = mine.find(({ shift }) => one.shifts.includes(shift)) ?? mine[0];
    if (change === undefined) continue;
    const share = { premium, enactment: one.enactment };
    shares.set(change, [...(shares.get(change) ?? []), share]);
  }
  return new Map(
    changes.map((change) => [change, owed(problem, change, shares.get(change) ?? [])]),
  );
}

function owed(
  { workers }: Problem,
  change: Change,
  shares: readonly { readonly premium: Premium; readonly enactment: EnactmentId }[],
): Owed {
  if (shares.length === 0) return { premium: null, premiumCents: 0, owedUnder: [] };
  const premium: Premium = {
    payMilliminutes: shares.reduce((sum, one) => sum + one.premium.payMilliminutes, 0),
    cents: shares.reduce((sum, one) => sum + one.premium.cents, 0),
    currency: shares.find((one) => one.premium.currency !== null)?.premium.currency ?? null,
  };
  const pay = workers.find(({ id }) => id === change.worker)?.contract.payCentsPerHour ?? null;
  const inTime = premium.payMilliminutes;
  const payCents = inTime === 0 ? 0 : pay === null ? null : Math.ceil((inTime * pay) / 60_000);
  return {
    premium,
    premiumCents: payCents === null ? null : payCents + premium.cents,
    owedUnder: [...new Set(shares.map(({ enactment }) => enactment))],
  };
}

const keyOf = ({ worker, enactment, interval, shifts }: CheckFinding): string =>
  [worker, enactment, interval.start, shifts[0] ?? ""].join("\n");

const less = (premium: Premium, already: Premium | undefined): Premium => ({
  ...premium,
  payMilliminutes: Math.max(0, premium.payMilliminutes - (already?.payMilliminutes ?? 0)),
  cents: Math.max(0, premium.cents - (already?.cents ?? 0)),
});
