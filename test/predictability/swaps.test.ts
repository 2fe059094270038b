import { describe, expect, test } from "vitest";
import { judgeRun } from "../../bench/predictability/judge/judge.ts";
import type { RunLog } from "../../bench/predictability/log.ts";
import { makePolicy } from "../../bench/predictability/policies/catalog.ts";
import { readProblem } from "../../bench/predictability/simulate/requests.ts";
import { simulate } from "../../bench/predictability/simulate/simulate.ts";
import type { Interval } from "../../src/time/interval.ts";
import { worldOf } from "./worlds.ts";

const budget = {
  planIterations: 3_000,
  reviseIterations: 1_000,
  peerPlanSeconds: 1,
  peerReviseSeconds: 1,
};

async function lived(scenario: string, swapShare: number): Promise<RunLog> {
  const world = { ...worldOf(scenario, { seed: 101 }), swapShare };
  const given = { world, seed: 101, level: "base", budget, peersModules: null, read: readProblem };
  return simulate(world, await makePolicy("template", given));
}

const swapsOf = ({ events }: RunLog) => events.changes.filter(({ kind }) => kind === "swap");

describe("voluntary swaps between workers", () => {
  test("when nobody offers, nobody swaps", async () => {
    expect(swapsOf(await lived("shop", 0))).toEqual([]);
  });

  test("when one in twelve offers, they swap in pairs: what one gives, another takes at the same times", async () => {
    const log = await lived("shop", 1 / 12);
    const swaps = swapsOf(log);
    const key = (span: Interval | null): string[] =>
      span === null ? [] : [`${span.start}-${span.end}`];
    const [given, taken] = [
      swaps.flatMap(({ before }) => key(before)),
      swaps.flatMap(({ after }) => key(after)),
    ];
    expect(given.length).toBeGreaterThan(3);
    expect(given.toSorted()).toEqual(taken.toSorted());
    const actions = log.events.actions.filter(({ kind }) => kind === "swap");
    expect(actions.length).toBe(given.length);
  });

  test("swaps are charged to nobody, break no limit, and leave the need met as it was", async () => {
    const [without, withSwaps] = [await lived("shop", 0), await lived("shop", 1)];
    const [a, b] = [judgeRun(without), judgeRun(withSwaps)];
    expect(b.law.invalidWeeks).toBe(0);
    expect(b.law.premiumCents).toBe(a.law.premiumCents);
    expect(b.changeBurden).toBe(0);
    // Whoever is ill may now have swapped, so that other hours are lost: by chance, not by plan.
    expect(Math.abs((b.shortfall ?? 1) - (a.shortfall ?? 0))).toBeLessThan(0.02);
    const everyone = b.sensitivity.initiator.find(({ variant }) => variant.includes("everyone"));
    expect(everyone?.score ?? 100).toBeLessThan(b.wspi.mean ?? 0);
  });
});
