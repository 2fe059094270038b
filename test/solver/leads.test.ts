import { describe, expect, it } from "vitest";
import { evaluate, loadLinearEngine, maxIterations, runToEnd, search } from "../../solver/index.ts";
import { annealing } from "../../solver/search/anneal.ts";
import { placePins } from "../../solver/search/begin.ts";
import { rebuilding } from "../../solver/search/neighbourhood.ts";
import { Session, type Strategy } from "../../solver/search/session.ts";
import { manualClock, type Clock } from "../../src/kernel/clock.ts";
import { fixedShifts } from "./fixed-shifts.ts";
import { restaurantModel } from "./restaurant.ts";

const engine = await loadLinearEngine();

const patient = { engine, lead: "patient", clock: manualClock(0), seed: 3 } as const;

/** A clock that goes on by a millisecond whenever it is looked at. */
function ticking(): Clock {
  let now = 0;
  return { nowMilliseconds: () => now++ };
}

describe("a search that is patient", { timeout: 60_000 }, () => {
  it("proves a small team's roster best on one thread, the same at every run", () => {
    const model = fixedShifts(2, { lines: 6, days: 7 });
    const stop = maxIterations(500_000);
    const first = runToEnd(search(model, { ...patient, stop }));
    expect(first.stopReason).toBe("provedOptimal");
    expect(first.bound).toEqual(first.score);
    expect(evaluate(model, first.roster)).toMatchObject({ legal: 0, ...first.score });
    expect(runToEnd(search(model, { ...patient, stop }))).toEqual(first);
  });

  it("walks before it looks for the bound of a team with large graphs", () => {
    const model = restaurantModel(4, { lines: 24, days: 7, roles: 2 });
    const { statistics } = runToEnd(search(model, { ...patient, stop: maxIterations(200_000) }));
    expect(statistics["anneal"]!.tried).toBeGreaterThan(0);
    expect(statistics["root"]).toBeUndefined();
  });
});

describe("an engine that comes late", () => {
  const late = { ...patient, stop: maxIterations(200_000) };

  it("is waited for, and the roster is the same", () => {
    const model = fixedShifts(2, { lines: 6, days: 7 });
    let asked = 0;
    const source = () => (++asked < 3 ? null : engine);
    const found = runToEnd(search(model, { ...late, engine: source }));
    expect(asked).toBe(3);
    expect(found).toEqual(runToEnd(search(model, late)));
  });

  it("is not asked for by a search that ends before it has a program to solve", () => {
    const model = restaurantModel(4, { lines: 24, days: 7, roles: 2 });
    const source = () => {
      throw new Error("asked for");
    };
    const { stopReason } = runToEnd(search(model, { ...late, engine: source }));
    expect(stopReason).toBe("iterations");
  });
});

describe("where the end is known", () => {
  const model = restaurantModel(4, { lines: 8, days: 7, roles: 1 });

  /** Runs a strategy by a clock that ticks, and says how many seconds went by. */
  function secondsOf(strategy: Strategy): number {
    const stop = maxIterations(100_000_000);
    const session = new Session(model, { seed: 1, stop, clock: ticking(), horizonSeconds: 60 });
    placePins(session);
    session.opened();
    const begun = session.seconds;
    const work = strategy(session);
    while (work.next().done !== true);
    return session.seconds - begun;
  }

  it("a round of annealing ends after its seconds, however many proposals it may make", () => {
    const round = { proposals: 1e9, seconds: 0.3, first: 100, last: 1, coverageWeight: 10 };
    const seconds = secondsOf(annealing(round));
    expect(seconds).toBeGreaterThanOrEqual(0.3);
    expect(seconds).toBeLessThan(0.4);
  });

  it("rebuilding ends after its seconds", () => {
    expect(secondsOf(rebuilding(1e9, 0.3))).toBeLessThan(0.4);
  });

  it("a search tells how long it still lasts", () => {
    const clock = manualClock(0);
    const options = { seed: 1, stop: maxIterations(1), clock };
    const session = new Session(model, { ...options, horizonSeconds: 2 });
    clock.advance(500);
    expect(session.secondsLeft).toBe(1.5);
    clock.advance(5000);
    expect(session.secondsLeft).toBe(0);
    expect(new Session(model, options).secondsLeft).toBe(Infinity);
  });
});
