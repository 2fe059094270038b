import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ModelBuilder, OFF, evaluate, planAhead, type Model } from "../../solver/index.ts";
import { largest, nextHeld, summed, type Share } from "../../solver/ahead/shares.ts";
import { Rng } from "../../src/kernel/rng.ts";
import { fixedShifts } from "./fixed-shifts.ts";

/** A thread cannot load TypeScript: it runs what was built. */
const workerFile = fileURLToPath(new URL("../../.build/solver/ahead/worker.js", import.meta.url));

const DAYS = 2;

/**
 * Two lines, two days, one shift each at most. Either can work the first day; on the second only
 * one of them can, whom the future names, and at a price of 100 nobody does.
 */
function onlyOneCanTomorrow(able: number): Model {
  const builder = new ModelBuilder({ lines: 2, days: DAYS });
  const cells = [0, 1].map(() =>
    builder.cell({ required: 1, max: 2, underPoints: 0, underGoals: 100, overPoints: 1 }),
  );
  for (const line of [0, 1]) {
    for (const day of [0, 1]) {
      const times = { start: 1440 * day + 480, end: 1440 * day + 960 };
      const covers = day === 0 || line === able ? [cells[day]!] : [];
      builder.option({ line, day, ...times, cells: covers });
    }
    builder.sumAtMost({ line, value: () => 1, already: 0, max: 1 });
  }
  return builder.freeze();
}

/** Six lines for two weeks of earlies and lates: the same first week, and a second one by the seed. */
function sameTeam(seed: number): Model {
  const rng = new Rng(seed);
  const builder = new ModelBuilder({ lines: 6, days: 14 });
  const cells = Array.from({ length: 14 * 2 }, (_, at) =>
    builder.cell({
      required: at < 14 ? 1 + (at % 3) : 1 + rng.below(3),
      max: 6,
      ...{ underPoints: 0, underGoals: 30 + at, overPoints: 5 },
    }),
  );
  for (let line = 0; line < 6; line++) {
    for (const [at, cell] of cells.entries()) {
      const day = at >> 1;
      const start = 1440 * day + (at % 2 === 0 ? 360 : 840);
      builder.option({ line, day, start, end: start + 480, cells: [cell] });
    }
    builder.gap({ line, minutesMin: 660, lastEnd: null });
    builder.sumAtMost({ line, value: () => 1, already: 0, max: 8 + (line % 3) });
    builder.runLength({ line, of: "work", max: 5, openStart: true, openEnd: true });
  }
  return builder.freeze();
}

/** A thread that has a roster and a program for two lines, and dies when one of them is to be held. */
const DIES_WHEN_HELD = `
parentPort.on("message", ({ kind, future }) => {
  if (kind !== "open") process.exit(1);
  const firstDays = [Int32Array.of(-1), Int32Array.of(-1)];
  parentPort.postMessage({ kind: "firstDays", future, firstDays });
  const shares = [{ line: 0, head: Int32Array.of(7), share: 1 }];
  parentPort.postMessage({ kind: "views", views: [[future, { value: 1, shares }]], iterations: 1 });
});`;

const works = (rows: readonly Int32Array[]) => rows.map((row) => row[0] !== OFF);

describe("planning ahead", () => {
  it("keeps today free whoever is needed tomorrow", async () => {
    for (const able of [0, 1]) {
      const futures = [onlyOneCanTomorrow(able), onlyOneCanTomorrow(able)];
      const found = await planAhead(futures, { days: 1, seed: 1, threads: 1, workerFile });
      expect(works(found.firstDays)).toEqual([able === 1, able === 0]);
      expect(found).toMatchObject({ futures: 2, decided: 2, cost: 0, stopReason: "done" });
    }
  });

  it("goes by what most futures need, and prices what the others lose", async () => {
    const futures = [1, 0, 1].map(onlyOneCanTomorrow);
    const found = await planAhead(futures, { days: 1, seed: 1, threads: 2, workerFile });
    expect(works(found.firstDays)).toEqual([true, false]);
    expect(found.cost).toBeCloseTo(100 / 3, 6);
  });

  it("comes to the same days with one thread and with three, lawful in every future", async () => {
    const futures = [1, 2, 3].map((seed) => sameTeam(seed));
    const [one, three] = await Promise.all(
      [1, 3].map((threads) => planAhead(futures, { days: 7, seed: 5, threads, workerFile })),
    );
    expect(three!.firstDays).toEqual(one!.firstDays);
    expect(three!.cost).toBe(one!.cost);
    expect(one!.decided).toBe(futures[0]!.lines);
    for (const model of futures) {
      const roster = new Int32Array(model.lines * model.days).fill(OFF);
      one!.firstDays.forEach((row, line) => roster.set(row, line * model.days));
      const broken = evaluate(model, roster).terms.filter((term) => term.broken);
      expect(broken).toEqual([]);
    }
  });

  it("decides all days of the only future as well as whole rosters can be", async () => {
    const model = fixedShifts(3, { lines: 6, days: 7 });
    const found = await planAhead([model], { days: 7, seed: 1, threads: 1, workerFile });
    const roster = Int32Array.from(found.firstDays.flatMap((row) => [...row]));
    const { legal, coverage, goals } = evaluate(model, roster);
    expect([legal, coverage]).toEqual([0, 0]);
    expect(goals).toBeCloseTo(found.cost, 6);
  });

  it("gives first days of a lawful roster when it is asked to stop at once", async () => {
    const signal = AbortSignal.abort();
    const futures = [1, 2].map((seed) => sameTeam(seed));
    const found = await planAhead(futures, { days: 7, seed: 1, threads: 2, signal, workerFile });
    expect(found.stopReason).toBe("asked");
    expect(found.firstDays).toHaveLength(futures[0]!.lines);
    expect(found.firstDays.every((row) => row.length === 7)).toBe(true);
  });

  it("makes no more futures than there is time for, and needs one", async () => {
    const options = { days: 7, seed: 1, threads: 1, seconds: 0, workerFile };
    let made = 0;
    const endless = function* (): Generator<Model, never> {
      for (;;) yield sameTeam(++made);
    };
    const found = await planAhead(endless(), options);
    expect(made).toBe(1);
    expect(found.firstDays).toHaveLength(6);
    await expect(planAhead([], options)).rejects.toThrow("needs a future");
  });

  it("ends with what it has when a thread dies, and says so when there is nothing", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ahead-"));
    const thread = (text: string): string => {
      const file = join(folder, `${text.length}.mjs`);
      writeFileSync(file, `import { parentPort } from "node:worker_threads";\n${text}`);
      return file;
    };
    const options = { days: 1, seed: 1, threads: 1 };
    const futures = [onlyOneCanTomorrow(0)];
    const dying = thread(DIES_WHEN_HELD);
    const found = await planAhead(futures, { ...options, workerFile: dying });
    expect(found.firstDays).toEqual([Int32Array.of(7), Int32Array.of(OFF)]);
    const dead = thread('throw new Error("no memory");');
    await expect(planAhead(futures, { ...options, workerFile: dead })).rejects.toThrow(
      "no thread came to a roster",
    );
    rmSync(folder, { recursive: true });
  });
});

describe("shares of first days", () => {
  const share = (line: number, head: number[], size: number): Share => ({
    ...{ line, head: Int32Array.from(head), share: size },
  });

  it("are summed where they are the same, and ordered by size", () => {
    const sums = summed([
      share(0, [1, 2], 0.25),
      share(1, [3, 4], 1),
      share(0, [1, 2], 0.5),
      share(0, [2, 2], 0.6),
    ]);
    expect(sums).toEqual([share(0, [1, 2], 0.75), share(1, [3, 4], 1), share(0, [2, 2], 0.6)]);
    expect(largest(sums)).toEqual([share(1, [3, 4], 1), share(0, [1, 2], 0.75)]);
  });

  it("are held when all futures agree, else a few at a time, more when few steps are left", () => {
    const order = [2, 2, 1.5, 1.2, 1.1, 1].map((size, line) => share(line, [line], size));
    expect(nextHeld(order, 2, Infinity)).toHaveLength(2);
    expect(nextHeld(order.slice(2), 2, Infinity)).toHaveLength(1);
    expect(nextHeld(order.slice(2), 2, 2)).toHaveLength(2);
    expect(nextHeld(order.slice(2), 2, 1)).toHaveLength(4);
  });
});
