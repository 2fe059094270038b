import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCell } from "../../bench/predictability/cell.ts";
import { simulate } from "../../bench/predictability/simulate/simulate.ts";
import { readProblem } from "../../bench/predictability/simulate/requests.ts";
import { makePolicy } from "../../bench/predictability/policies/catalog.ts";
import { systemClock } from "../../src/index.ts";
import type { Interval } from "../../src/time/interval.ts";
import { worldOf } from "./worlds.ts";

const budget = {
  planIterations: 3_000,
  reviseIterations: 1_000,
  peerPlanSeconds: 1,
  peerReviseSeconds: 1,
};
const given = { budget, peersModules: null, clock: systemClock };
const cell = { scenario: "kiosk", level: "high", seed: 211, weeks: 2 } as const;

async function judged(policy: string) {
  const found = await runCell({ ...cell, policy }, given);
  if (found.status !== "judged") throw new Error(found.why);
  return found;
}

describe("a kiosk of eight people over two measured weeks", () => {
  test("ours runs twice to the same hash, breaks no limit, and beats cost-only in predictability", async () => {
    const [ours, again, cheap] = [
      await judged("ours"),
      await judged("ours"),
      await judged("cost-only"),
    ];
    expect(again.logHash).toBe(ours.logHash);
    expect(again.metrics).toEqual(ours.metrics);
    expect(cheap.logHash).not.toBe(ours.logHash);
    expect(ours.scenarioHash).toBe(cheap.scenarioHash);
    expect(ours.metrics.law).toMatchObject({ weeks: 2, invalidWeeks: 0 });
    expect(ours.metrics.wspi.mean ?? 0).toBeGreaterThan((cheap.metrics.wspi.mean ?? 0) + 10);
    expect(ours.plans).toBe(4);
  });

  test("whoever plans, the same people call in ill on the same dates and as much is needed", async () => {
    const world = worldOf("kiosk", { level: "high", seed: 211 });
    const logs = [];
    for (const id of ["template", "cost-only"]) {
      const policy = await makePolicy(id, {
        world,
        seed: 1,
        level: "high",
        budget,
        peersModules: null,
        read: readProblem,
      });
      logs.push(await simulate(world, policy));
    }
    const [a, b] = logs;
    if (a === undefined || b === undefined) throw new Error("two records");
    expect(a.need).toEqual(b.need);
    // Forecasts are news to both, but where an absence made one of them look at the date before.
    const forecasts = (log: typeof a) => log.news.filter(({ lost }) => lost.length === 0);
    const isIn = (log: typeof a, { id, at }: (typeof a.news)[number]) =>
      log.news.some((one) => one.id === id && one.at === at);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const alone = forecasts(one).filter((news) => !isIn(other, news));
      expect(alone.length).toBeLessThan(forecasts(one).length / 4);
      for (const { at, dates } of alone)
        expect(
          other.news.some(
            (news) =>
              news.lost.length > 0 &&
              news.at <= at &&
              dates.every((date) => news.dates.includes(date)),
          ),
        ).toBe(true);
    }
    const key = (one: {
      readonly worker: string;
      readonly shift: { readonly interval: Interval };
    }) => `${one.worker} ${world.calendar.dayOf(one.shift.interval.start)}`;
    const ill = (log: typeof a) =>
      new Set(log.news.flatMap(({ kind, lost }) => (kind === "absence" ? lost.map(key) : [])));
    const worked = (log: typeof a) =>
      new Set(log.weeks.flatMap((week) => week.worked.map((one) => key(one))));
    // Whoever is ill under one policy works under none; she may have had the day off there.
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(ill(one).size).toBeGreaterThan(3);
      expect([...ill(one)].filter((who) => worked(other).has(who))).toEqual([]);
    }
    expect([...ill(a)].filter((who) => ill(b).has(who)).length).toBeGreaterThan(1);
  });

  test("where its package is not, CP-SAT is skipped with a line that says what to install", async () => {
    const peersModules = mkdtempSync(join(tmpdir(), "no-modules-"));
    const found = await runCell({ ...cell, policy: "cp-sat" }, { ...given, peersModules });
    expect(found).toMatchObject({ status: "skipped" });
    expect(found.status === "skipped" && found.why).toContain(
      "npm install --no-save or-tools-wasm",
    );
  });

  test("proposals are waited for week by week; an empty one is published raw, and filled when repaired", async () => {
    const folder = mkdtempSync(join(tmpdir(), "proposals-"));
    const propose = async (kind: string, variant: string) => {
      const home = join(folder, "kiosk", "high", "211", variant);
      for (let week = 0; week < 4; week++) {
        const found = await runCell({ ...cell, policy: `${kind}:${folder}` }, given);
        expect(found.status).toBe("skipped");
        expect(readdirSync(home)).toContain(`week-0${week}.problem.json`);
        const schedule = { format: "fairweek/schedule@1", assignments: [] };
        writeFileSync(join(home, `week-0${week}.json`), JSON.stringify(schedule));
      }
      const problem = JSON.parse(readFileSync(join(home, "week-00.problem.json"), "utf8"));
      expect(problem.format).toBe("fairweek/problem@1");
      return judged(`${kind}:${folder}`);
    };
    mkdirSync(folder, { recursive: true });
    const raw = await propose("proposed", "raw");
    expect(raw.metrics.shortfall).toBe(1);
    const repaired = await propose("proposed-repaired", "repaired");
    expect(repaired.metrics.shortfall ?? 1).toBeLessThan(0.5);
    expect(repaired.metrics.law.invalidWeeks).toBe(0);
    rmSync(folder, { recursive: true });
  });
});
