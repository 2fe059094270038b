import { appendFileSync, mkdirSync } from "node:fs";
import { listPacks } from "../src/index.ts";
import { type Size, monthOf } from "./check-speed/month.ts";
import { type Timing, timeOf, yardstick } from "./check-speed/timing.ts";
import { originOfRun } from "./origin.ts";

/**
 * `npm run bench:check`: how long the independent check takes, under the ten heaviest packs of law at
 * once. Prints a table and appends a line a size to `bench/records/<date>-check-speed.jsonl`.
 */
const sizes: readonly (Size & Runs)[] = [
  { workers: 30, weeks: 1, warmUp: 300, runs: 300, limitMs: 5 },
  { workers: 125, weeks: 4, warmUp: 2, runs: 12, limitMs: null },
  { workers: 250, weeks: 4, warmUp: 2, runs: 9, limitMs: null },
  { workers: 500, weeks: 4, warmUp: 1, runs: 7, limitMs: null },
  { workers: 1000, weeks: 4, warmUp: 1, runs: 7, limitMs: 1000 },
];

interface Runs {
  /** Runs that are not counted, so that what is timed has been compiled. */
  readonly warmUp: number;
  readonly runs: number;
  /** Of the median; null = none is set. */
  readonly limitMs: number | null;
}

/** The packs that take longest when each is the only one: named, they hold wherever the site is. */
function heaviestPacks(count: number): readonly string[] {
  const weights = listPacks().map(({ id }) => {
    const { cpuMs } = timeOf(monthOf({ workers: 60, weeks: 4 }, [id]), 1, 4);
    return { id, cpuMs };
  });
  return weights
    .toSorted((a, b) => b.cpuMs - a.cpuMs)
    .slice(0, count)
    .map(({ id }) => id);
}

type Column = readonly [name: string, width: number];
const columns: readonly Column[] = [
  ["workers", 7],
  ["weeks", 5],
  ["shifts", 6],
  ["findings", 8],
  ["best ms", 8],
  ["median ms", 9],
  ["cpu ms", 8],
  ["first ms", 8],
  ["us a shift", 10],
  ["limit ms", 8],
  ["load", 5],
];

function row(size: Size, timing: Timing, limitMs: number | null): string {
  const { shifts, findings, bestMs, medianMs, cpuMs, firstMs, loadAverage } = timing;
  const perShift = Math.round((1000 * bestMs) / shifts);
  const cells = [size.workers, size.weeks, shifts, findings, bestMs, medianMs, cpuMs, firstMs];
  return [...cells, perShift, limitMs ?? "-", loadAverage]
    .map((cell, at) => String(cell).padStart(columns[at]?.[1] ?? 0))
    .join("  ");
}

const origin = originOfRun();
const packs = heaviestPacks(10);
const yardstickMs = yardstick();
console.log(`${origin.cpu}, ${origin.cores} cores, node ${origin.node}, ${origin.commit}`);
console.log(`packs: ${packs.join(", ")}; fixed piece of work: ${yardstickMs} ms`);
console.log(columns.map(([name, width]) => name.padStart(width)).join("  "));
const file = `bench/records/${origin.at.slice(0, 10)}-check-speed.jsonl`;
mkdirSync("bench/records", { recursive: true });
for (const { warmUp, runs, limitMs, ...size } of sizes) {
  const timing = timeOf(monthOf(size, packs), warmUp, runs);
  console.log(row(size, timing, limitMs));
  const record = {
    ...origin,
    suite: "check-speed",
    packs,
    yardstickMs,
    ...size,
    warmUp,
    runs,
    ...timing,
  };
  appendFileSync(file, `${JSON.stringify({ ...record, limitMs })}\n`);
  // Where others use the machine as well, a missed limit says nothing.
  const isAlone = timing.loadAverage <= 1.2;
  if (isAlone && limitMs !== null && timing.medianMs > limitMs) process.exitCode = 1;
}
console.log(`records: ${file}`);
